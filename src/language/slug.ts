import slugifyText from "@sindresorhus/slugify";

/** Apostrophes and what is typed for them. Indonesian spells on without them: Jumat, Quran, doa. */
const APOSTROPHES = /['‘’‛′ʼʻ`´＇]/gu;

/** A number grouped by thousands, as in Rp1.250.000; not a time (14.30) or a version (1.2.3). */
const GROUPED_NUMBER = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?!\.?\d)/g;

/**
 * The last part of a URL made from a title: lower-case ASCII letters and digits, joined by single
 * hyphens. Symbols that are read aloud become Indonesian words, apostrophes close up, and the points
 * of an amount go, so that "Rp1.250.000" stays one number. Gives "" for a text without a letter or
 * digit that can be kept. A slug is its own slug.
 *
 * @throws {TypeError} for what is not a text.
 * @example slugify("Harga Naik 50%, Jum'at & Sabtu") // "harga-naik-50-persen-jumat-dan-sabtu"
 * @example slugify("UU No. 40/1999") // "uu-no-40-1999"
 */
export function slugify(text: string): string {
  if (typeof text !== "string") {
    throw new TypeError(`slugify: expected a text, got ${text === null ? "null" : typeof text}`);
  }
  const spoken = text
    .normalize("NFKC")
    // Soft hyphens and joiners are inside words and are not seen.
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replaceAll(APOSTROPHES, "")
    // The library writes ü as ue, as Germans do; here it is a u.
    .normalize("NFD")
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .replaceAll(GROUPED_NUMBER, (number) => number.replaceAll(".", ""))
    .replaceAll("&", " dan ")
    .replaceAll("%", " persen ");
  return slugifyText(spoken, {
    // MotoGP and YouTube are one word each.
    decamelize: false,
    // The library would say these in English.
    customReplacements: [
      ["♥", " "],
      ["🦄", " "],
    ],
  });
}

/**
 * Whether a text is a slug as `slugify` makes them.
 *
 * @example isSlug("harga-beras-naik") // true
 */
export function isSlug(text: string): boolean {
  return /^[a-z\d]+(?:-[a-z\d]+)*$/.test(text);
}
