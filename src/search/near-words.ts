import { fold } from "./words.ts";

/** How many are offered. */
const MOST = 3;

/** Letters that Indonesian spelling, old and new, or a hasty ear takes for each other. */
const ALIKE = ["fvp", "zsj", "ckqg", "iye", "uow", "dt", "bp", "aeo"];

/**
 * Words that a reader may have meant, the likeliest first: those that differ by what fingers and ears get
 * wrong, in one place in a short word and in two in a long one.
 *
 * @param vocabulary as it is written, the most frequent first
 * @example nearWords("konperensi", ["konferensi", "presiden"]) // ["konferensi"]
 */
export function nearWords(word: string, vocabulary: readonly string[]): string[] {
  const wanted = fold(word);
  if (!/^\p{L}{3,}$/u.test(wanted)) return [];
  const limit = wanted.length < 5 ? 1 : wanted.length < 9 ? 1.5 : 2;
  const near: { readonly written: string; readonly distance: number }[] = [];
  const known = new Set<string>();
  for (const written of vocabulary) {
    if (Math.abs(written.length - wanted.length) > limit + 1) continue;
    const form = fold(written);
    const distance = distanceOf(wanted, form, limit);
    if (distance > limit || known.has(form)) continue;
    known.add(form);
    near.push({ written, distance });
  }
  near.sort((a, b) => a.distance - b.distance);
  const [best] = near;
  if (best !== undefined) {
    return near
      .filter(({ distance }) => distance <= best.distance + 0.5)
      .slice(0, MOST)
      .map(({ written }) => written);
  }
  return twoWords(wanted, vocabulary);
}

/** "antarkota" where the stories write "antar kota". */
function twoWords(word: string, vocabulary: readonly string[]): string[] {
  const known = new Map(vocabulary.map((written) => [fold(written), written]));
  for (let at = 4; at <= word.length - 4; at += 1) {
    const [first, second] = [known.get(word.slice(0, at)), known.get(word.slice(at))];
    if (first !== undefined && second !== undefined) return [`${first} ${second}`];
  }
  return [];
}

/**
 * The weight of what must be done to make one word of another: letters left out, put in, exchanged, or two
 * that changed places (Damerau and Levenshtein); less for doubled letters, h, and those that sound alike.
 * Infinite where it is over the limit.
 */
function distanceOf(from: string, to: string, limit: number): number {
  let before: number[] = [];
  let row = [0];
  for (let column = 1; column <= to.length; column += 1) {
    row.push((row[column - 1] ?? 0) + lone(to, column - 1));
  }
  for (let line = 1; line <= from.length; line += 1) {
    const a = from.charCodeAt(line - 1);
    const leftOut = lone(from, line - 1);
    const next = [(row[0] ?? 0) + leftOut];
    let best = next[0] ?? 0;
    for (let column = 1; column <= to.length; column += 1) {
      const b = to.charCodeAt(column - 1);
      let least = (row[column - 1] ?? 0) + exchange(a, b);
      least = Math.min(least, (row[column] ?? 0) + leftOut);
      least = Math.min(least, (next[column - 1] ?? 0) + lone(to, column - 1));
      const isSwap = a !== b && a === to.charCodeAt(column - 2) && b === from.charCodeAt(line - 2);
      if (isSwap) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      next.push(least);
      best = Math.min(best, least);
    }
    if (best > limit) return Number.POSITIVE_INFINITY;
    [before, row] = [row, next];
  }
  // Who mistypes mostly has the first letter right.
  return (row[to.length] ?? 0) + (from[0] === to[0] ? 0 : 0.25);
}

const H = "h".charCodeAt(0);

function lone(word: string, at: number): number {
  const letter = word.charCodeAt(at);
  return letter === H || letter === word.charCodeAt(at - 1) ? 0.5 : 1;
}

/** By the letter's code: a bit for each of the groups that it is in. */
const GROUPS: readonly number[] = Array.from({ length: 128 }, (_, code) =>
  ALIKE.reduce(
    (bits, letters, group) =>
      letters.includes(String.fromCharCode(code)) ? bits | (1 << group) : bits,
    0,
  ),
);

function exchange(a: number, b: number): number {
  if (a === b) return 0;
  return (GROUPS[a] ?? 0) & (GROUPS[b] ?? 0) ? 0.5 : 1;
}
