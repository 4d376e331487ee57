import { closest, distance } from "fastest-levenshtein";

/**
 * The known word that a mistyped one most likely meant, or undefined if none is near: at most one
 * mistake for every three letters, and always one.
 *
 * @example nearest("auther", ["author", "title"]) // "author"
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const lower = word.toLowerCase().slice(0, 100);
  const byLower = new Map(known.map((candidate) => [candidate.toLowerCase(), candidate]));
  const found = closest(lower, [...byLower.keys()]);
  const allowed = Math.max(1, Math.floor(lower.length / 3));
  return distance(lower, found) <= allowed ? byLower.get(found) : undefined;
}
