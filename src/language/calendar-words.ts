import { distance } from "fastest-levenshtein";
import { DAYS, MONTHS, SHORT_DAYS, SHORT_MONTHS } from "./calendar-names.ts";

/**
 * How a word relates to a month or a day of the week:
 * `indonesian` is a spelling we read, `english` names the same thing in English, and `misspelt`
 * comes close to one name and to no other.
 */
export interface CalendarWord {
  /** A month from 1 to 12, or a weekday from 1 (Senin) to 7 (Minggu). */
  readonly number: number;
  readonly kind: "indonesian" | "english" | "misspelt";
}

const ENGLISH_MONTHS = [
  ["january"],
  ["february"],
  ["march"],
  [],
  ["may"],
  ["june"],
  ["july"],
  ["august", "aug"],
  [],
  ["october", "oct"],
  [],
  ["december", "dec"],
];

const ENGLISH_DAYS = [
  ["monday", "mon"],
  ["tuesday", "tue", "tues"],
  ["wednesday", "wed"],
  ["thursday", "thu", "thur", "thurs"],
  ["friday", "fri"],
  ["saturday", "sat"],
  ["sunday", "sun"],
];

/** Short forms that newsrooms use beside CLDR's. */
const OTHER_MONTHS: ReadonlyArray<readonly [string, number]> = [
  ["agt", 8],
  ["ags", 8],
  ["agust", 8],
  ["sept", 9],
];

const OTHER_DAYS: ReadonlyArray<readonly [string, number]> = [
  ["jumaat", 5],
  ["ahad", 7],
];

type Lexicon = ReadonlyMap<string, CalendarWord>;

function lexicon(
  names: ReadonlyArray<readonly string[]>,
  others: ReadonlyArray<readonly [string, number]>,
  english: ReadonlyArray<readonly string[]>,
): Lexicon {
  const words = new Map<string, CalendarWord>();
  english.forEach((list, index) => {
    for (const word of list) words.set(word, { number: index + 1, kind: "english" });
  });
  for (const list of names) {
    list.forEach((name, index) => {
      words.set(name.toLowerCase(), { number: index + 1, kind: "indonesian" });
    });
  }
  for (const [word, number] of others) words.set(word, { number, kind: "indonesian" });
  return words;
}

const MONTH_WORDS = lexicon([MONTHS, SHORT_MONTHS], OTHER_MONTHS, ENGLISH_MONTHS);
const DAY_WORDS = lexicon([DAYS, SHORT_DAYS], OTHER_DAYS, ENGLISH_DAYS);

/**
 * Reads a word as a month, in any case.
 *
 * @example readMonthWord("desmber") // { number: 12, kind: "misspelt" }
 */
export function readMonthWord(word: string): CalendarWord | undefined {
  return readWord(MONTH_WORDS, word);
}

/** Whether a word is a month as Indonesian or English spells it, in any case. */
export function isMonthWord(word: string): boolean {
  return MONTH_WORDS.has(word.toLowerCase());
}

/**
 * Reads a word as a day of the week, in any case; an apostrophe, as in Jum'at, is read over.
 *
 * @example readDayWord("Jum'at") // { number: 5, kind: "indonesian" }
 */
export function readDayWord(word: string): CalendarWord | undefined {
  return readWord(DAY_WORDS, word.replaceAll(/['’]/g, ""));
}

function readWord(words: Lexicon, word: string): CalendarWord | undefined {
  const sought = word.toLowerCase();
  const known = words.get(sought);
  if (known) return known;
  const number = onlyOne(continuations(words, sought)) ?? onlyOne(nearest(words, sought));
  return number === undefined ? undefined : { number, kind: "misspelt" };
}

/** What a word that breaks off may have been going to say: "septem" is September. */
function continuations(words: Lexicon, sought: string): number[] {
  if (sought.length < 3) return [];
  const found: number[] = [];
  for (const [word, { number }] of words) if (word.startsWith(sought)) found.push(number);
  return found;
}

/** The names with the fewest wrong letters, when those are few for the length of the word. */
function nearest(words: Lexicon, sought: string): number[] {
  let tolerance = sought.length <= 4 ? 1 : 2;
  let found: number[] = [];
  for (const [word, { number }] of words) {
    const errors = distance(word, sought);
    if (errors > tolerance) continue;
    if (errors < tolerance) found = [];
    tolerance = errors;
    found.push(number);
  }
  return found;
}

/** The number that all candidates agree on; a guess between several would be no help. */
function onlyOne(candidates: readonly number[]): number | undefined {
  const [first] = candidates;
  return candidates.every((candidate) => candidate === first) ? first : undefined;
}
