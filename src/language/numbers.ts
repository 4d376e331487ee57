import { cldrLocale, INDONESIAN_TAG } from "./language-tags.ts";

/** How numbers are written in a language. Made once each: making an Intl object costs far more than using it. */
interface NumberFormats {
  // "negative" keeps the sign away from a zero, also from one that rounding made.
  readonly plain: Intl.NumberFormat;
  /** With the two decimals of the sen. */
  readonly sen: Intl.NumberFormat;
  readonly compact: Intl.NumberFormat;
  /** The sen of a whole amount: ",00". */
  readonly noSen: string;
  /** "Rp", and what stands before an amount. */
  readonly rupiah: string;
}

const made = new Map<string, NumberFormats>();

function formatsOf(lang: string): NumberFormats {
  const formats = made.get(lang) ?? makeFormats(lang);
  made.set(lang, formats);
  return formats;
}

function makeFormats(lang: string): NumberFormats {
  const locale = cldrLocale(lang);
  const sen = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: "never",
  });
  return {
    plain: new Intl.NumberFormat(locale, { signDisplay: "negative" }),
    sen,
    // CLDR rounds compact numbers to two digits, which turns Rp1,25 miliar into Rp1,3 miliar: fifty
    // million rupiah that nobody spent. It also leaves the point out of "1000 triliun".
    compact: new Intl.NumberFormat(locale, {
      notation: "compact",
      compactDisplay: "long",
      maximumFractionDigits: 2,
      useGrouping: "always",
      signDisplay: "negative",
    }),
    noSen: sen.format(0).slice(1),
    // EYD V writes Rp and the amount as one; in English the press parts them, without letting a line end there.
    rupiah: lang === INDONESIAN_TAG ? "Rp" : "Rp\u00a0",
  };
}

/**
 * A number with a point between thousands and a decimal comma (EYD V; CLDR `id`), at most three
 * decimals. Not for years, which take no point. In other languages as CLDR has it: "1,234,567.8".
 *
 * @param lang in which, BCP 47
 * @throws {TypeError} for what is not a finite number.
 * @example number(1234567.8) // "1.234.567,8"
 */
export function number(value: number | bigint, lang = INDONESIAN_TAG): string {
  return formatsOf(lang).plain.format(finite("number", value));
}

/**
 * An amount of rupiah without a space after Rp (EYD V), whole amounts without decimals and others
 * with the two of the sen.
 *
 * @param amount In rupiah.
 * @throws {TypeError} for what is not a finite number.
 * @example rupiah(1250000) // "Rp1.250.000"
 * @example rupiah(-1250000) // "-Rp1.250.000"
 */
export function rupiah(amount: number | bigint, lang = INDONESIAN_TAG): string {
  const value = finite("rupiah", amount);
  const { sen, noSen, rupiah: sign } = formatsOf(lang);
  const exact = sen.format(value);
  const digits = exact.endsWith(noSen) ? exact.slice(0, -noSen.length) : exact;
  return `${value < 0 && digits !== "0" ? "-" : ""}${sign}${digits}`;
}

/**
 * A number in the press's words ribu, juta, miliar, triliun, with at most two decimals; below a
 * thousand, the number itself.
 *
 * @throws {TypeError} for what is not a finite number.
 * @example compactNumber(1500000) // "1,5 juta"
 */
export function compactNumber(value: number | bigint, lang = INDONESIAN_TAG): string {
  return words(finite("compactNumber", value), lang) ?? number(value, lang);
}

/**
 * An amount of rupiah in the press's words, with at most two decimals; below a thousand rupiah, the
 * amount as `rupiah` writes it.
 *
 * @param amount In rupiah.
 * @throws {TypeError} for what is not a finite number.
 * @example rupiahShort(10_000_000_000_000) // "Rp10 triliun"
 */
export function rupiahShort(amount: number | bigint, lang = INDONESIAN_TAG): string {
  const value = finite("rupiahShort", amount);
  const size = words(value < 0 ? -value : value, lang);
  return size === undefined
    ? rupiah(value, lang)
    : `${value < 0 ? "-" : ""}${formatsOf(lang).rupiah}${size}`;
}

/** A number of at least a thousand in words, or undefined for a smaller one. */
function words(value: number | bigint, lang: string): string | undefined {
  return value > -1000 && value < 1000 ? undefined : formatsOf(lang).compact.format(value);
}

function finite(filter: string, value: number | bigint): number | bigint {
  if (typeof value === "bigint" || Number.isFinite(value)) return value;
  const given = typeof value === "string" ? JSON.stringify(value) : String(value);
  throw new TypeError(`${filter}: ${given} is not a finite number`);
}
