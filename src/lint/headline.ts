/**
 * Kata tugas, which a headline writes small unless they come first (EYD V, Huruf Kapital: every word
 * of a title but kata tugas such as di, ke, dari, dan, yang, untuk).
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `di ke dari dan yang untuk dengan dalam pada oleh sebagai karena hingga atau bagi demi soal
   serta`.split(/\s+/u),
);

/** Words that papers write either way, or that are something else as well. */
const EITHER: ReadonlySet<string> = new Set(
  `agar akan antara atas bahwa daripada guna jika kala kepada ketika lalu maka maupun meski namun
   para per pun saat sambil sampai sebab secara sejak seperti si sang supaya tanpa tapi tentang
   terhadap tetapi usai walau`.split(/\s+/u),
);

/** Acronyms that could be words by their letters. */
const ACRONYMS: ReadonlySet<string> = new Set(
  `ASEAN BASARNAS BAPPENAS BAWASLU FIFA IPPAT KADIN KONI NATO OPEC PELNI UEFA UNESCO UNICEF UNHCR
   UNIFIL`.split(/\s+/u),
);
/** Longer than nearly every other acronym that is still written in capitals. */
const NO_ACRONYM = 6;
/** So many words of four letters that can be spoken are a sentence. */
const A_SENTENCE = 3;

/**
 * Whether a headline shouts: all its letters are capitals, and not all its words are acronyms: one is
 * a kata tugas or has six letters, or three are words by their sound.
 *
 * @example isAllCapitals("POLISI TANGKAP PENCURI") // true
 * @example isAllCapitals("WARGA PANEN RAYA") // true
 * @example isAllCapitals("KPK, PSSI, dan DPR") // false
 * @example isAllCapitals("HUT RI") // false
 */
export function isAllCapitals(title: string): boolean {
  if (/\p{Ll}/u.test(title)) return false;
  const all = title.match(/\p{Lu}{2,}/gu) ?? [];
  const words = all.filter((word) => !ACRONYMS.has(word));
  if (all.length < 2) return false;
  const certain = (word: string) =>
    word.length >= NO_ACRONYM || FUNCTION_WORDS.has(word.toLowerCase());
  return words.some(certain) || words.filter(isSpoken).length >= A_SENTENCE;
}

/** WARGA and NAIK, but not PSSI or BMKG: vowels, and no three consonants beside each other. */
function isSpoken(word: string): boolean {
  return word.length >= 4 && /[AIUEO].*[AIUEO]/u.test(word) && !/[^AIUEO]{3}/u.test(word);
}

/** No headline that anybody prints is longer. */
const LONGEST = 400;

/** A word of a headline that is written otherwise than titles are, and how it should be. */
export interface HeadlineWord {
  readonly found: string;
  readonly right: string;
}

/**
 * The words of a headline that title case writes otherwise (EYD V, Huruf Kapital): every word has a
 * capital but kata tugas, these only where they come first; of a full reduplication both parts have.
 *
 * @example miscapitalised("Undang-undang Pers Dan Hak Jawab")
 * // [{ found: "Undang-undang", right: "Undang-Undang" }, { found: "Dan", right: "dan" }]
 */
export function miscapitalised(title: string): HeadlineWord[] {
  let first = true;
  return title
    .slice(0, LONGEST)
    .split(/\s+/u)
    .flatMap((token) => {
      const found = /^[("'“‘[]*([\p{L}\p{N}].*?)[)\]"'”’.,;:!?…]*$/u.exec(token)?.[1];
      const isFirst = first || /^["“(]/u.test(token);
      if (found !== undefined) first = /[:.!?]["'”’)]*$/u.test(token);
      // Not ours to correct: "iPhone", "JejakIndonesia.id", "PSSI", "22".
      if (found === undefined || !/^\p{L}\p{Ll}*(?:-\p{L}\p{Ll}*)*$/u.test(found)) return [];
      const right = titleCase(found, isFirst);
      return right === found ? [] : [{ found, right }];
    });
}

function titleCase(word: string, isFirst: boolean): string {
  const lower = word.toLowerCase();
  if (!isFirst && FUNCTION_WORDS.has(lower)) return lower;
  if (EITHER.has(lower)) return word;
  const [head = "", second, ...more] = lower.split("-");
  // "Undang-Undang", but "Sayur-mayur"; what is no reduplication stays as it was written.
  if (second === undefined) return capital(lower);
  if (head === second && more.length === 0) return `${capital(head)}-${capital(second)}`;
  return capital(word);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
