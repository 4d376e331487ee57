import { isAbbreviation } from "./abbreviations.ts";
import { MONTHS, SHORT_MONTHS } from "./calendar-names.ts";
import { ZONES } from "./moment.ts";

/** Words that a number before them needs, so that no text breaks off between: 14.30 WIB. */
const AFTER_NUMBERS: ReadonlySet<string> = new Set(
  [
    ...ZONES,
    ...MONTHS,
    ...SHORT_MONTHS,
    ..."ribu juta miliar triliun persen rupiah dolar orang jiwa rb jt".split(" "),
    ..."tahun bulan hari jam menit detik km kilometer meter hektare hektar ton kilogram".split(" "),
  ].map((word) => word.toLowerCase()),
);

const END_OF_SENTENCE = /[.?!…]["'”’)\]]*$/u;
const START_OF_SENTENCE = /^["'“‘([]*[\p{Lu}\p{N}]/u;

/**
 * The beginning of a plain text, for a summary or a description, at most `maxLength` long. It keeps
 * whole sentences when those fill at least half of the room; otherwise it stops between two words
 * and adds "…". It takes no full stop of Plh., S.H. or Rp1.250.000 for the end of a sentence, and
 * breaks off neither after an abbreviation nor between a number and its unit (14.30 WIB, 10 Desember).
 * White space is made single spaces.
 *
 * @param text Plain text, without markup.
 * @param maxLength In UTF-16 code units, as `String.length` counts; the "…" is included.
 * @throws {RangeError} when `maxLength` is not a whole number above zero.
 * @example firstSentences("Plh. Bupati datang. Warga menyambut.", 25) // "Plh. Bupati datang."
 */
export function firstSentences(text: string, maxLength: number): string {
  if (!Number.isSafeInteger(maxLength) || maxLength < 1) {
    throw new RangeError(`firstSentences: maxLength is ${maxLength}, not a whole number above 0`);
  }
  const words = text.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return "";
  let length = -1;
  let sentenceWords = 0;
  let sentenceLength = 0;
  let phraseWords = 0;
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    length += 1 + word.length;
    if (length > maxLength) break;
    if (next === undefined) return words.join(" ");
    if (endsSentence(word, next)) {
      sentenceWords = index + 1;
      sentenceLength = length;
    }
    if (length < maxLength && !belongTogether(word, next)) phraseWords = index + 1;
  }
  const longEnough = sentenceLength * 2 >= maxLength;
  if (longEnough || (sentenceWords > 0 && sentenceWords >= phraseWords)) {
    return words.slice(0, sentenceWords).join(" ");
  }
  const phrase = words.slice(0, phraseWords).join(" ");
  if (phrase !== "") return `${phrase.replace(/[\s.,;:–—-]+$/u, "")}…`;
  return `${cutInside(words.join(" ").slice(0, maxLength + 1), maxLength - 1)}…`;
}

function endsSentence(word: string, next: string): boolean {
  return END_OF_SENTENCE.test(word) && START_OF_SENTENCE.test(next) && !isAbbreviation(word);
}

function belongTogether(word: string, next: string): boolean {
  if (isAbbreviation(word)) return true;
  return /\d$/.test(word) && AFTER_NUMBERS.has((/^\p{L}+/u.exec(next)?.[0] ?? "").toLowerCase());
}

const CHARACTERS = new Intl.Segmenter("id", { granularity: "grapheme" });

/** The most whole characters, as a reader sees them, that fit: for one word longer than the room. */
function cutInside(text: string, maxLength: number): string {
  let end = 0;
  for (const { index, segment } of CHARACTERS.segment(text)) {
    if (index + segment.length > maxLength) break;
    end = index + segment.length;
  }
  return text.slice(0, end).trimEnd();
}
