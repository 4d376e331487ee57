import { quote } from "../diagnostics/index.ts";
import { allIn, type Finding, inOrder } from "./finding.ts";

/** What is counted whole, so that "10,000 orang" can't be ten. */
const WHOLE =
  "orang|jiwa|warga|penduduk|penonton|pengunjung|wisatawan|siswa|mahasiswa|pekerja|pemilih|peserta|rumah|unit|ekor|kepala keluarga|KK|desa|eksemplar|suara|rupiah|dolar";
const NOT_BEFORE = "(?<![\\p{L}\\d.,])(?<!Rp\\s)";

/** Thousands with commas: certain in "1,250,000", and in "10,000" where it counts what is whole. */
const COMMAS = new RegExp(
  String.raw`${NOT_BEFORE}\d{1,3}(?:(?:,\d{3}){2,6}(?![.,]?\d)|,\d{3}(?=\s(?:${WHOLE})(?!\p{L})))`,
  "gu",
);
/** A decimal point: after a thousands point stand three digits. */
const POINT =
  /(?<![\p{L}\d.,])(?<!(?:versi|pukul|jam)\s)(\d{1,3})\.(\d{1,2})(?=(?:\s(?:ribu|juta|miliar|triliun|persen)(?!\p{L})|%))/giu;
const RUPIAH_POINT = /(?<=Rp)(\d{1,3})\.(\d{1,2})(?=\s(?:ribu|juta|miliar|triliun)(?!\p{L}))/gu;
/** Years take no point. */
const YEAR = /(?<!\p{L})(tahun) ([12])\.(\d{3})(?![.,]?\d)/giu;
const LARGE = /(?<!\p{L})(?:milyar|milyard|trilyun)(?=(?:an)?(?!\p{L}))/giu;
const ROMAN = /(?<!\p{L})ke-([IVXLC]+)(?![\p{L}\d-])/gu;
const DECADE = /(?<![\p{L}\d.,])(1[0-9]\d0|20\d0)an(?!\p{L})/gu;

// What a text must hold at least; most hold none of it, and this is found out in a tenth of the time.
const MAY_BE_COMMAS = /\d,\d{3}/;
const MAY_BE_POINT = /\d\.\d{1,2}(?:\s|%)/;
const MAY_BE_YEAR = /\s[12]\.\d{3}/;
const MAY_BE_DECADE = /\d0an/;
const MAY_BE_LARGE = /milyar|trilyun/i;
const MAY_BE_ROMAN = /[Kk][Ee]-[IVXLC]/;

/**
 * Finds numbers written otherwise than EYD V does: thousands with points and decimals with a comma,
 * years without a point, "ke-20" or "XX", "1950-an", miliar and triliun (KBBI).
 *
 * @example numberStyleFindings("Sebanyak 10,000 orang pada abad ke-XX").length // 2
 */
export function numberStyleFindings(text: string): Finding[] {
  const findings: Finding[] = [];
  const report = (offset: number, found: string, right: string, source: string): void => {
    findings.push({ offset, message: `${quote(found)} ditulis ${quote(right)} (${source}).` });
  };
  if (/\d/u.test(text)) {
    for (const { 0: found, index } of allIn(text, MAY_BE_COMMAS, COMMAS)) {
      report(index, found, found.replaceAll(",", "."), "EYD V: Tanda Titik");
    }
    for (const pattern of [POINT, RUPIAH_POINT]) {
      for (const { 0: found, 1: whole, 2: part, index } of allIn(text, MAY_BE_POINT, pattern)) {
        report(index, found, `${whole},${part}`, "EYD V: Tanda Koma");
      }
    }
    for (const { 0: found, 1: word, 2: first, 3: last, index } of allIn(text, MAY_BE_YEAR, YEAR)) {
      report(index, found, `${word} ${first}${last}`, "EYD V: Tanda Titik");
    }
    for (const { 0: found, 1: year, index } of allIn(text, MAY_BE_DECADE, DECADE)) {
      report(index, found, `${year}-an`, "EYD V: Tanda Hubung");
    }
  }
  for (const { 0: found, index } of allIn(text, MAY_BE_LARGE, LARGE)) {
    const right = /^m/iu.test(found) ? "miliar" : "triliun";
    report(index, found, /^\p{Lu}/u.test(found) ? capital(right) : right, "KBBI");
  }
  for (const { 0: found, 1: roman = "", index } of allIn(text, MAY_BE_ROMAN, ROMAN)) {
    const value = romanValue(roman);
    if (value === undefined) continue;
    findings.push({
      offset: index,
      message: `${quote(found)} ditulis ${quote(`ke-${value}`)} atau ${quote(roman)} (EYD V: Angka dan Bilangan).`,
    });
  }
  return inOrder(findings);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const ROMAN_NUMERAL = /^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

function romanValue(roman: string): number | undefined {
  if (!ROMAN_NUMERAL.test(roman)) return undefined;
  const digits = [...roman].map((letter) => ROMAN_DIGITS[letter] ?? 0);
  return digits.reduce(
    (sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit),
    0,
  );
}
