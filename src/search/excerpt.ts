import { wordsOf } from "./words.ts";

/** How many words an excerpt has. */
const LENGTH = 28;
/** How far before what was found a sentence may begin to be shown from its beginning. */
const REACH = 10;

/**
 * The part of a text that holds the most of what was looked for, in turn: text before a find, the find, text
 * between … Without a find it is the beginning.
 *
 * @param isWanted for each form and part of a word
 * @example excerpt("Harga kopi naik.", (form) => form === "kopi") // ["Harga ", "kopi", " naik."]
 */
export function excerpt(text: string, isWanted: (form: string) => boolean): string[] {
  const words = wordsOf(text);
  const finds = words
    .map(({ forms, parts }, at) => ({ at, form: [...forms, ...parts].find(isWanted) }))
    .filter((find): find is { at: number; form: string } => find.form !== undefined);
  const [from, to] = bestWindow(finds, words.length, (at) => {
    const before = text.slice(words[at - 1]?.end ?? 0, words[at]?.start);
    return at === 0 || /[.?!…]["'’”)\]]*\s/.test(before);
  });
  const start = from === 0 ? 0 : (words[from]?.start ?? 0);
  const end = to === words.length ? text.length : (words[to - 1]?.end ?? text.length);
  const parts: string[] = [];
  let done = start;
  for (const { at } of finds) {
    const word = words[at];
    if (at < from || at >= to || word === undefined) continue;
    parts.push(text.slice(done, word.start), text.slice(word.start, word.end));
    done = word.end;
  }
  parts.push(text.slice(done, end) + (end < text.length ? "…" : ""));
  if (start > 0) parts[0] = `…${parts[0] ?? ""}`;
  return parts;
}

/** First word and the one after the last: as many different finds as can be, as early as can be. */
function bestWindow(
  finds: readonly { readonly at: number; readonly form: string }[],
  count: number,
  isSentence: (at: number) => boolean,
): [number, number] {
  let best = { from: 0, different: 0 };
  for (const [index, { at }] of finds.entries()) {
    const within = finds
      .slice(index, index + LENGTH)
      .filter((find) => find.at < at + LENGTH - REACH);
    const different = new Set(within.map(({ form }) => form)).size;
    if (different > best.different) best = { from: at, different };
  }
  let from = Math.max(0, Math.min(best.from, count - LENGTH));
  const first = best.from;
  for (let at = first; at >= Math.max(0, first - REACH); at -= 1) {
    if (!isSentence(at)) continue;
    from = at;
    break;
  }
  if (!isSentence(from)) from = Math.max(0, Math.min(first - 4, count - LENGTH));
  return [from, Math.min(count, from + LENGTH)];
}
