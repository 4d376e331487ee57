import { ALSO, JOINING, SPELLINGS } from "./spellings.ts";

/** A word of a text, by all that it can be found by. */
export interface Word {
  /** Offsets in the text, as `String.slice` takes them. */
  readonly start: number;
  readonly end: number;
  /** The whole, folded: "alquran" for "Al-Qur'an", "25000" for "25.000"; rarely another beside it. */
  readonly forms: readonly string[];
  /** What it is made of, if more than one: "al" and "quran", "rp" and "25000". */
  readonly parts: readonly string[];
}

const LETTER = "[\\p{L}\\p{M}]";
const MARK_OF_EMOJI = "[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]*";
const EMOJI = `\\p{Extended_Pictographic}${MARK_OF_EMOJI}`;
/** Writing without spaces between words. */
const UNSPACED = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]";
const APOSTROPHE = "'’‘‛`´′ʼʻʿʾ";
/** Soft hyphens and joiners, which nobody sees. */
const UNSEEN = "\\u00AD\\u200B-\\u200D\\u2060";
const NUMBER = "\\p{Nd}+(?:[.,:]\\p{Nd}+)*";

/** One character of unspaced writing, emoji, "C++", "Rp 25.000", or letters and digits with what joins them. */
const WORD = new RegExp(
  [
    UNSPACED,
    `${EMOJI}(?:\\u200D${EMOJI})*`,
    "\\p{RI}\\p{RI}",
    `\\p{L}(?:\\+\\+|#)(?![\\p{L}\\p{N}])`,
    `[Rr][Pp]\\.?\\s?${NUMBER}`,
    `(?:(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}])+(?:[${APOSTROPHE}${UNSEEN}.,:&_\\-‐‑](?:(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}])+)*`,
  ].join("|"),
  "gu",
);

/** A number, letters, or what stands between them. */
const ATOM = new RegExp(`(${NUMBER})|(${LETTER}+|\\p{N})|(\\P{M})`, "gu");
const GLUE = new RegExp(`^[${APOSTROPHE}${UNSEEN}]$`, "u");

/**
 * The words of a text as they are indexed and looked for. Letter case, accents and vowel marks, apostrophes and
 * hyphens, separators of numbers make no difference; what stands without a space is one word and its
 * parts.
 *
 * @example wordsOf("Rp25.000")[0] // { start: 0, end: 8, forms: ["rp25000"], parts: ["rp", "25000"] }
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) addWords(match[0], match.index ?? 0, words);
  return words.map((word, index) => {
    const [form = ""] = word.forms;
    const next = JOINING.has(form) ? words[index + 1] : undefined;
    if (next === undefined || next.start !== word.end + 1) return word;
    const joined = form + (next.forms[0] ?? "");
    return { ...word, forms: [...word.forms, ...withVariants(joined)] };
  });
}

const NO_PARTS: readonly string[] = [];

function addWords(text: string, offset: number, words: Word[]): void {
  const simple = /^[a-z]+$/i.test(text) && !SPELLINGS.has(text.toLowerCase());
  if (simple || !/^[\p{L}\p{M}\p{N}]/u.test(text) || /[+#]$/.test(text)) {
    const form = simple ? text.toLowerCase() : fold(text);
    if (form)
      words.push({
        start: offset,
        end: offset + text.length,
        forms: withVariants(form),
        parts: NO_PARTS,
      });
    return;
  }
  let [start, end, parts, glued, bare] = [offset, offset, [] as string[], false, ""];
  const close = (): void => {
    if (parts.length) words.push(wordOf(start, end, parts, bare));
    [parts, glued, bare] = [[], false, ""];
  };
  for (const match of text.matchAll(ATOM)) {
    const [all, number, letters] = match;
    const at = offset + (match.index ?? 0);
    const part = number ? numberForm(fold(number)) : fold(letters ?? "");
    if (part) {
      if (!parts.length) start = at;
      // "Trump's" is found by "Trump", too.
      if (glued && part === "s") bare = parts[parts.length - 1] ?? "";
      if (glued && parts.length) parts.push((parts.pop() ?? "") + part);
      else parts.push(part);
      end = at + all.length;
    } else if (all === "," || all === ":") close();
    glued = GLUE.test(all);
  }
  close();
}

function wordOf(start: number, end: number, parts: readonly string[], bare: string): Word {
  const standard = parts.map((part) => SPELLINGS.get(part) ?? part);
  const whole = standard.join("");
  // "S.H." and "D.P.R." are one word each; "undang2" is how some write "undang-undang".
  const isInitials = standard.length > 1 && standard.every((part) => /^[a-z]$/.test(part));
  const [first = "", second] = standard;
  const isTwice = standard.length === 2 && second === "2" && /^[a-z]{3,}$/.test(first);
  return {
    start,
    end,
    forms: [...withVariants(whole), ...(isTwice ? [first + first] : [])],
    // A letter alone would find whatever it stands beside: "K-pop", "butir a-c".
    parts: [
      ...(standard.length > 1 && !isInitials ? standard : []).filter(
        (part) => !/^[a-z]$/.test(part),
      ),
      ...(bare ? [bare] : []),
    ],
  };
}

function withVariants(form: string): string[] {
  const also = ALSO.get(form);
  return also ? [form, also] : [form];
}

/** Letters that are no base and mark to Unicode, and Arabic ones that are written in several ways. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ة: "ه",
  ى: "ي",
  ٱ: "ا",
  ی: "ي",
  ک: "ك",
};
const TO_BE_FOLDED = new RegExp(`[${Object.keys(FOLDED).join("")}]`, "g");
const DROPPED = new RegExp(`[\\p{M}${APOSTROPHE}${UNSEEN}ـ]`, "gu");

/**
 * A text without letter case, accents, vowel marks and apostrophes, its digits those of ASCII.
 *
 * @example fold("Qur’an") // "quran"
 */
export function fold(text: string): string {
  if (/^[a-z0-9]*$/.test(text)) return text;
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(DROPPED, "")
    .replace(TO_BE_FOLDED, (letter) => FOLDED[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/**
 * A number without its separators of thousands, with "·" for those of decimals and times, so that "25.000"
 * and "25000" are the same, and "2,5" and "2.5".
 */
function numberForm(number: string): string {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(number)) return decimals(number.replace(/\./g, ""));
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(number)) return decimals(number.replace(/,/g, ""));
  return decimals(number);
}

function decimals(number: string): string {
  return number.replace(/,0+$/, "").replace(/[.,:]/g, "·");
}
