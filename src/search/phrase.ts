import { wordsOf } from "./words.ts";

const QUOTED = /["“”„«]([^"“”„«»]+)["“”»]/g;

/**
 * What a reader put in quotation marks, each as its words; single words need none.
 *
 * @example phrasesOf('"Hak Jawab" pers') // [["hak", "jawab"]]
 */
export function phrasesOf(query: string): string[][] {
  return [...query.matchAll(QUOTED)]
    .map(([, quoted = ""]) => wordsOf(quoted).map(({ forms }) => forms[0] ?? ""))
    .filter((words) => words.length > 1);
}

/** Whether a text has words one after another, whatever stands between them. */
export function hasPhrase(text: string, phrase: readonly string[]): boolean {
  const words = wordsOf(text).map(({ forms }) => forms[0] ?? "");
  return words.some((_, at) => phrase.every((word, index) => words[at + index] === word));
}
