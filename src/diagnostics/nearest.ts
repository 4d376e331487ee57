import { closest, distance } from "fastest-levenshtein";

/**
 * The known word that a mistyped one most likely meant, or undefined if none is near: at most one
 * mistake for every three letters, always one and never more than four. Two letters that changed
 * places are one mistake.
 *
 * @example nearest("auther", ["author", "title"]) // "author"
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const lower = word.toLowerCase().slice(0, 100);
  const byLower = new Map(known.map((candidate) => [candidate.toLowerCase(), candidate]));
  const swapped = [...byLower.keys()].find((candidate) => isSwap(lower, candidate));
  const found = swapped ?? closest(lower, [...byLower.keys()]);
  const allowed = Math.min(4, Math.max(1, Math.floor(lower.length / 3)));
  return swapped !== undefined || distance(lower, found) <= allowed
    ? byLower.get(found)
    : undefined;
}

/** Whether two neighbouring letters changed places, which the eye takes for one mistake: "atl". */
function isSwap(word: string, candidate: string): boolean {
  if (word.length !== candidate.length || word === candidate) return false;
  let at = 0;
  while (word[at] === candidate[at]) at += 1;
  return (
    word[at] === candidate[at + 1] &&
    word[at + 1] === candidate[at] &&
    word.slice(at + 2) === candidate.slice(at + 2)
  );
}
