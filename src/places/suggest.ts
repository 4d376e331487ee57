import { distance } from "fastest-levenshtein";
import { namesAbroad, textAbroad } from "./abroad.ts";
import { fold, type Kind, type Meaning, NAMES, settle } from "./names.ts";
import { PROVINCES, type Province } from "./provinces.ts";
import { REGENCIES } from "./regencies.ts";

/** Narrows the names that are offered. */
export interface Within {
  readonly province?: Province;
  readonly kind?: Kind;
}

/** Words of this length and less are too often another word with one letter changed. */
const SHORT = 4;

/**
 * The places whose names are nearest to a name that is not known: those that are a few letters away
 * ("Banyuwngi") and those that hold it whole ("Lombok").
 */
export function nearest(written: string, within: Within = {}): readonly Meaning[] {
  const key = fold(written);
  // "Kab." is a letter away from several abbreviations, and means none.
  if (key.length < SHORT) return [];
  const limit = key.length <= 8 ? 1 : 2;
  const found: { meaning: Meaning; score: number }[] = [];
  for (const [name, meanings] of NAMES) {
    const mayHold = key.length >= SHORT && name.includes(key);
    if (!mayHold && Math.abs(name.length - key.length) > limit) continue;
    const apart = isSwap(key, name) ? 1 : distance(key, name);
    for (const meaning of fitting(meanings, within)) {
      const holds = mayHold && meaning.name.split(/[\s-]+/u).some((word) => fold(word) === key);
      // An abbreviation is so short that two changed letters make any word of it: "Jakut", "Jakrta". Nobody
      // misses a first letter; "Lembang" and "Rembang" are two places.
      const near = key[0] === name[0] && apart <= (name === fold(meaning.name) ? limit : 1);
      // A name that merely holds the written one comes after every misspelling.
      if (near || holds) found.push({ meaning, score: near ? apart : limit + apart });
    }
  }
  found.sort((a, b) => a.score - b.score || compare(a.meaning.name, b.meaning.name));
  // Beside a name one letter away, one that is three away is noise.
  const best = found[0]?.score ?? 0;
  const farthest = best <= limit ? best + 1 : Number.POSITIVE_INFINITY;
  return found.filter(({ score }) => score <= farthest).map(({ meaning }) => meaning);
}

/** The names abroad that are a letter away from one that is not known, as texts: "Jepan", "Singapur". */
export function nearestAbroad(written: string): readonly string[] {
  const key = fold(written);
  const found = [...namesAbroad()].flatMap(([name, meanings]) =>
    isMistyped(key, name) ? meanings.map(textAbroad) : [],
  );
  return [...new Set(found)].sort(compare);
}

/**
 * Whether a name is another with one letter wrong, too many or missing, or two exchanged; both as `fold` writes
 * them. Nobody misses a first letter, and short words are too often other words.
 */
export function isMistyped(key: string, name: string): boolean {
  if (key.length <= SHORT || key[0] !== name[0] || Math.abs(key.length - name.length) > 1) {
    return false;
  }
  return distance(key, name) === 1 || isSwap(key, name);
}

/** Whether two neighbouring letters changed places. */
function isSwap(key: string, name: string): boolean {
  if (key.length !== name.length) return false;
  const at = [...key].findIndex((letter, index) => letter !== name[index]);
  return (
    at !== -1 &&
    key[at] === name[at + 1] &&
    key[at + 1] === name[at] &&
    key.slice(at + 2) === name.slice(at + 2)
  );
}

function fitting(meanings: readonly Meaning[], { province, kind }: Within): readonly Meaning[] {
  const there = meanings.filter(
    (meaning) =>
      (province === undefined || (meaning.province === province && meaning.regency)) &&
      (kind === undefined || (!meaning.town && (meaning.regency?.kind ?? "provinsi") === kind)),
  );
  return kind === undefined ? settle(there) : there;
}

/**
 * Whether a name before a province is a kabupaten or kota of it with one letter wrong, too many or
 * missing, or with two letters exchanged. This asks for more likeness than {@link nearest}, because
 * here the name may as well be that of a village, of which we know none.
 */
export function misspelt(written: string, province: Province): boolean {
  const key = fold(written);
  if (key.length <= SHORT) return false;
  return REGENCIES.some((regency) => {
    if (regency.province !== province) return false;
    const name = fold(regency.name);
    const apart = distance(key, name);
    return apart === 1 || (apart === 2 && sorted(key) === sorted(name));
  });
}

function sorted(letters: string): string {
  return [...letters].sort().join("");
}

const CODES: ReadonlySet<string> = new Set([...PROVINCES, ...REGENCIES].map(({ code }) => code));

/**
 * The codes nearest to one that is not known.
 *
 * - "35.1" is what is left of 35.10 when YAML has read it as a number; it may also stand for 35.01.
 * - "35.10.01" is the code of a kecamatan, whose kabupaten is 35.10.
 * - Otherwise the codes with the fewest other digits, those of the same province first.
 */
export function nearestCodes(written: string): readonly string[] {
  const digits = written.replace(/\D/g, "");
  const province = digits.slice(0, 2);
  const rest = digits.slice(2);
  const meant = rest.length === 1 ? [`${rest}0`, `0${rest}`] : [rest.slice(0, 2)];
  const certain = meant.map((tail) => `${province}.${tail}`).filter((code) => CODES.has(code));
  if (certain.length > 0) return certain;
  const scored = [...CODES].map((code) => ({
    code,
    score:
      distance(digits.slice(0, 4), code.replace(".", "")) + (code.startsWith(province) ? 0 : 1),
  }));
  scored.sort((a, b) => a.score - b.score || compare(a.code, b.code));
  return scored.filter(({ score }) => score <= 2).map(({ code }) => code);
}

// Not localeCompare: the order must not hang on the machine's language.
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
