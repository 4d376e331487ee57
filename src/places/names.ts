import { PROVINCE_ALIASES, REGENCY_ALIASES, SECOND_NAMES } from "./aliases.ts";
import { PROVINCES, type Province, provinceByCode } from "./provinces.ts";
import { REGENCIES, type Regency, regencyByCode } from "./regencies.ts";
import { SHARED_TOWNS, TOWNS } from "./towns.ts";

/** One thing that a written name can mean. */
export interface Meaning {
  /** What a dateline prints. */
  readonly name: string;
  readonly province: Province;
  /** Absent when the province as a whole is meant. */
  readonly regency?: Regency;
  /** True for a town inside the regency, which is not the regency itself. */
  readonly town: boolean;
}

export type Kind = "kabupaten" | "kota" | "provinsi";

/** What one written name leads to. */
export interface Lookup {
  readonly meanings: readonly Meaning[];
  /** The kind that was written before the name, if any. */
  readonly kind?: Kind;
  /** With a kind: the name alone, and what it means without regard to the kind. */
  readonly bare?: string;
  readonly ofAnyKind?: readonly Meaning[];
}

/**
 * The form in which names are compared: capitals, accents, spaces and punctuation make no difference,
 * so that "BAU-BAU", "Bau Bau" and "Baubau" are one. Letters of other scripts stay, and match nothing.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

// A Map, not an object: "constructor" and "__proto__" are unknown names like any other.
const index = new Map<string, Meaning[]>();

function add(written: string, meaning: Meaning): void {
  const key = fold(written);
  const known = index.get(key);
  if (known === undefined) index.set(key, [meaning]);
  else if (!known.some((other) => sameTarget(other, meaning))) known.push(meaning);
}

function sameTarget(a: Meaning, b: Meaning): boolean {
  return a.regency === b.regency && a.province === b.province;
}

/** A province as a place. The press prints Jakarta without the DKI of its full name. */
export function ofProvince(province: Province): Meaning {
  return { name: province.code === "31" ? "Jakarta" : province.name, province, town: false };
}

/** A kabupaten or kota as a place, or a town in it. */
export function ofRegency(regency: Regency, name = regency.name, town = false): Meaning {
  return { name, province: regency.province, regency, town };
}

function listed<T>(value: T | undefined, code: string): T {
  if (value === undefined) throw new Error(`Names of places: there is no code ${code}`);
  return value;
}

for (const province of PROVINCES) add(province.name, ofProvince(province));
for (const regency of REGENCIES) add(regency.name, ofRegency(regency));
for (const [code, ...names] of PROVINCE_ALIASES) {
  for (const name of names) add(name, ofProvince(listed(provinceByCode(code), code)));
}
for (const [code, ...names] of REGENCY_ALIASES) {
  for (const name of names) add(name, ofRegency(listed(regencyByCode(code), code)));
}
for (const [code, ...names] of SECOND_NAMES) {
  for (const name of names) add(name, ofRegency(listed(regencyByCode(code), code), name));
}
for (const [code, ...towns] of TOWNS) {
  for (const town of towns) add(town, ofRegency(listed(regencyByCode(code), code), town, true));
}
for (const [town, ...codes] of SHARED_TOWNS) {
  for (const code of codes) add(town, ofRegency(listed(regencyByCode(code), code), town, true));
}

/** Every name that can be read, in its compared form, with all its meanings. */
export const NAMES: ReadonlyMap<string, readonly Meaning[]> = index;

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ["kabupaten", "kabupaten"],
  ["kab", "kabupaten"],
  ["kota", "kota"],
  ["kotamadya", "kota"],
  ["kodya", "kota"],
  ["provinsi", "provinsi"],
  ["propinsi", "provinsi"],
  ["prov", "provinsi"],
]);

const KIND_FIRST =
  /^(kabupaten|kab|kotamadya|kota|kodya|provinsi|propinsi|prov)(?:[\s.]+(?:administrasi|adm\b))?[\s.]+(?=\S)/i;

function kindOf(meaning: Meaning): Kind {
  return meaning.regency?.kind ?? "provinsi";
}

/**
 * All meanings of one written name: "Malang", "Kab. Malang", "Kota Administrasi Jakarta Selatan",
 * "Provinsi Gorontalo". The whole is looked up first, because "Kota Baru" is Kabupaten Kotabaru.
 */
export function lookUp(written: string): Lookup {
  const whole = index.get(fold(written));
  if (whole !== undefined) return { meanings: whole };
  const match = KIND_FIRST.exec(written);
  const kind = KINDS.get(match?.[1]?.toLowerCase() ?? "");
  if (match === null || kind === undefined) return { meanings: [] };
  const bare = written.slice(match[0].length);
  const ofAnyKind = index.get(fold(bare)) ?? [];
  const exact = ofAnyKind.filter((meaning) => !meaning.town && kindOf(meaning) === kind);
  // "Kota Purwokerto" and "Kota Jantho" are said of towns too, and can mean nothing else.
  const towns = kind === "kota" ? ofAnyKind.filter((meaning) => meaning.town) : [];
  return { meanings: exact.length > 0 ? exact : towns, kind, bare, ofAnyKind };
}

/**
 * What the press means by a name with several meanings: the kota before the kabupaten around it
 * (Malang), and the kota before the province (Jambi, Bengkulu, Gorontalo, Yogyakarta). What is left may
 * still be more than one, as with Banjar.
 */
export function settle(meanings: readonly Meaning[]): readonly Meaning[] {
  if (meanings.length < 2) return meanings;
  const regencies = meanings.filter((meaning) => meaning.regency !== undefined);
  const narrowed = regencies.length > 0 ? regencies : meanings;
  return narrowed.filter(
    (meaning) =>
      meaning.regency?.kind !== "kabupaten" ||
      !narrowed.some(
        (other) => other.regency?.kind === "kota" && other.province === meaning.province,
      ),
  );
}

/** The shortest text that is read as this meaning and as no other. */
export function textOf(meaning: Meaning): string {
  const { name, regency, province, town } = meaning;
  if (isOnly(name, meaning)) return name;
  if (regency === undefined) return `Provinsi ${province.name}`;
  return town ? `${name}, ${textOf(ofRegency(regency))}` : regency.fullName;
}

function isOnly(written: string, meaning: Meaning): boolean {
  const settled = settle(index.get(fold(written)) ?? []);
  const [only] = settled;
  return settled.length === 1 && only !== undefined && sameTarget(only, meaning);
}
