/** Silent reading of plain Indonesian prose, in words a minute. */
const WORDS_A_MINUTE = 200;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * How many words a plain text has. A reduplication (anak-anak), an amount (Rp1.250.000) and a time
 * (14.30) are one word each; a dash that stands alone is none. Markup is not taken out.
 *
 * @example countWords("Anak-anak datang – pukul 14.30.") // 4
 */
export function countWords(text: string): number {
  let words = 0;
  for (const piece of text.split(/\s+/)) if (LETTER_OR_DIGIT.test(piece)) words += 1;
  return words;
}

/**
 * How many minutes a text takes to read, to the nearest and at least one.
 *
 * @param words The number of words, as `countWords` gives it.
 * @throws {TypeError} for what is not a number of words.
 * @example readingMinutes(612) // 3
 */
export function readingMinutes(words: number): number {
  if (!Number.isFinite(words) || words < 0) {
    throw new TypeError(`readingTime: ${String(words)} is not a number of words; use countWords`);
  }
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

/**
 * The same in words.
 *
 * @throws {TypeError} as `readingMinutes` does.
 * @example readingTime(612) // "3 menit baca"
 */
export function readingTime(words: number): string {
  return `${readingMinutes(words)} menit baca`;
}
