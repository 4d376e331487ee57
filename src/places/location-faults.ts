import type { Country } from "./countries.ts";
import { join, readCode } from "./location-text.ts";
import { type Kind, type Lookup, type Meaning, settle, textOf } from "./names.ts";
import { type Province, provinceByCode } from "./provinces.ts";
import { regencyByCode } from "./regencies.ts";
import { nearestCodes } from "./suggest.ts";

/** A message that names every choice is harder to read than one that names the first; an island has so many parts. */
export const MOST_CHOICES = 8;
const MOST_NEAR_CODES = 5;
const MOST_CODES = 3;

/** The rule in a sentence, for when there is nothing to offer. */
export const HOW_TO =
  'Tulis nama kabupaten/kota atau provinsi; desa atau kecamatan ditulis di depannya, misalnya "Ketapang, Banyuwangi". Di luar negeri: kota, negara, misalnya "Makkah, Arab Saudi".';

/**
 * What is to be told of a location: its choices are worked out, and tried, only when it is the answer. They
 * are given the test that a text is read, and without a doubt.
 */
export interface Doubt {
  readonly problem: string;
  readonly choices: (accepts: (text: string) => boolean) => readonly string[];
  /** What to do, given the choices that hold; by default "Mungkin maksud Anda …". */
  readonly advice?: (choices: readonly string[]) => string;
}

/** Why a location can't be read. */
export interface Fault extends Doubt {
  readonly ok: false;
  readonly kind: "unknown" | "ambiguous";
}

/** Villages and kecamatan are called "Kota …" at times (Kota Gajah), but never kabupaten. */
export function isNoVillage({ kind }: { readonly kind?: Kind | undefined }): boolean {
  return kind === "kabupaten" || kind === "provinsi";
}

/** "Jawa Timur, Banyuwangi": the province stands before its regency. */
export function turnedRound(province: string, last: string, before: readonly string[]): Fault {
  return {
    ok: false,
    kind: "unknown",
    problem: `Urutan lokasi "${shorten(before, last)}" terbalik: tulis dari yang kecil ke yang besar.`,
    choices: () => [join(before.slice(0, -1), last, province)],
  };
}

/** "Kabupaten Malang, Banyuwangi": one cannot lie in the other. */
export function twoPlaces(
  one: Meaning,
  other: Meaning,
  last: string,
  before: readonly string[],
): Fault {
  return {
    ok: false,
    kind: "unknown",
    problem: `Lokasi "${shorten(before, last)}" menyebut dua daerah: ${one.regency?.fullName ?? one.name} tidak terletak di ${other.regency?.fullName ?? other.name}.`,
    choices: () => [textOf(one), textOf(other)],
    advice: (choices) => `Pilih salah satu: ${quoted(choices)}.`,
  };
}

/** "35.1", "99": a code that is none. */
export function unknownCode(written: string, before: readonly string[]): Fault {
  return {
    ok: false,
    kind: "unknown",
    problem: `Kode wilayah "${shorten([], written)}" tidak dikenal: kode kabupaten/kota ditulis dua angka, titik, dua angka, misalnya 35.10.`,
    choices: () =>
      nearestCodes(written)
        .slice(0, MOST_NEAR_CODES)
        .map((code) => join(before, code)),
    advice: (choices) => {
      if (choices.length === 0) return HOW_TO;
      const named = choices.slice(0, MOST_CODES).map((choice) => {
        const code = choice.slice(choice.lastIndexOf(",") + 1).trim();
        const name = regencyByCode(code)?.fullName ?? provinceByCode(code)?.name;
        return `"${choice}" (${name})`;
      });
      return `Mungkin maksud Anda ${or(named)}.`;
    },
  };
}

/** "Banyuwangi dan Jember", "Banyuwangi, Tokyo": a dateline has one place. */
export function severalNamed(written: string, several: readonly string[]): Fault {
  return {
    ok: false,
    kind: "unknown",
    problem: `Lokasi "${shorten([], written)}" menyebut beberapa tempat, padahal dateline memuat satu.`,
    choices: () => several,
    advice: (choices) => `Pilih salah satu: ${quoted(choices)}.`,
  };
}

/** "Banjar": a name with several meanings that the press does not settle. */
export function ambiguous(
  written: string,
  before: readonly string[],
  meanings: readonly Meaning[],
): Fault {
  return {
    ok: false,
    kind: "ambiguous",
    problem: `Lokasi "${shorten([], written)}" dapat berarti ${or(
      meanings.map(({ name, town, regency, province }) =>
        regency
          ? `${town ? `${name} di ` : ""}${regency.fullName}, ${province.name} (${regency.zone})`
          : `Provinsi ${province.name} (${province.zone})`,
      ),
    )}.`,
    choices: () => meanings.map((meaning) => join(before, textOf(meaning))),
    advice: (choices) => (choices.length > 0 ? `Tulis ${quoted(choices)}.` : HOW_TO),
  };
}

/** "San Jose", "Korea": a name that stands in several countries, or for several. */
export function ambiguousAbroad(
  written: string,
  before: readonly string[],
  texts: readonly string[],
): Fault {
  return {
    ok: false,
    kind: "ambiguous",
    problem: `Lokasi "${shorten(before, written)}" dapat berarti beberapa tempat di luar negeri.`,
    choices: () => texts.map((text) => join(before, text)),
    advice: (choices) => (choices.length > 0 ? `Pilih salah satu: ${quoted(choices)}.` : HOW_TO),
  };
}

/** "Makkah, Indonesia" */
export function notAtHome(country: Country, last: string, before: readonly string[]): Fault {
  return {
    ok: false,
    kind: "unknown",
    problem: `Lokasi "${shorten(before, last)}" tidak cocok: tempat itu di ${country.name}, bukan di Indonesia.`,
    choices: () => [join(before), join(before, country.name)],
  };
}

/** "東京, Jepang": a name that gives no address. */
export function notLatin(name: string): Fault {
  return {
    ok: false,
    kind: "unknown",
    problem: `Nama kota "${shorten([], name)}" tidak dapat menjadi alamat.`,
    choices: () => [],
    advice: () => "Tulis dengan huruf Latin.",
  };
}

/** "Tokyo, Korea Selatan": a city of another country, if it is that one. */
export function listedElsewhere(
  name: string,
  country: Country,
  homes: readonly string[],
  choices: readonly string[],
): Doubt {
  return {
    problem: `"${shorten([], name)}" dikenal di ${or(homes)}, bukan di ${country.name}.`,
    choices: () => choices,
  };
}

/** "Kota Banyuwangi": the name is known, but as another kind of place. */
export function wrongKind(
  { kind, bare = "", ofAnyKind = [] }: Lookup,
  before: readonly string[],
  province?: Province,
): Fault {
  const meanings = settle(ofAnyKind);
  const facts = meanings.map(({ name, regency, town, province: home }) => {
    if (town) return `${name} terletak di ${regency?.fullName}`;
    return regency ? `${name} berstatus ${regency.kind}` : `${home.name} adalah provinsi`;
  });
  return {
    ok: false,
    kind: "unknown",
    problem: `Tidak ada ${kind} bernama "${shorten([], bare)}": ${facts.join("; ")}.`,
    choices: () =>
      meanings.map((meaning) => {
        const { regency, town } = meaning;
        return join(before, regency && !town ? regency.fullName : textOf(meaning), province?.name);
      }),
  };
}

/** "Banyuwangi, Bali": the name is known, but lies elsewhere. */
export function wrongProvince(
  province: Province,
  last: string,
  name: string,
  smaller: readonly string[],
  settled: readonly Meaning[],
): Fault {
  const facts = settled.map(({ regency, town, province: home, name: printed }) => {
    if (regency === undefined) return `${home.name} adalah provinsi tersendiri`;
    return `${town ? printed : regency.fullName} terletak di ${home.name}`;
  });
  const not = settled.some(({ regency }) => regency) ? "bukan di" : "bukan bagian dari";
  return {
    ok: false,
    kind: "unknown",
    problem: `Lokasi "${shorten([...smaller, name], last)}" tidak cocok: ${facts.join(" dan ")}, ${not} ${province.name}.`,
    choices: (accepts) =>
      settled.map((meaning) => {
        if (meaning.regency === undefined) return join(smaller, textOf(meaning));
        // In its own province the name is right as it was written, if it is a name and of that kind.
        const right = join(smaller, name, meaning.province.name);
        const full = join(smaller, meaning.regency.fullName, meaning.province.name);
        return readCode(name) === undefined && accepts(right) ? right : full;
      }),
    advice: (choices) =>
      readCode(name) ? mayMean(choices) : `${mayMean(choices)} ${ifSmaller(name)}`,
  };
}

/** The usual advice: what the writer may have meant, or the rule. */
export function mayMean(choices: readonly string[]): string {
  return choices.length > 0 ? `Mungkin maksud Anda ${quoted(choices)}.` : HOW_TO;
}

/** The way out for a name that is right after all. */
export function ifSmaller(name: string): string {
  return `Jika ${shorten([], name)} nama desa atau kecamatan, sebutkan juga kabupaten/kotanya.`;
}

export function quoted(choices: readonly string[]): string {
  return or(choices.slice(0, MOST_CHOICES).map((choice) => `"${choice}"`));
}

/** "A", "A atau B", "A, B, atau C". */
export function or(items: readonly string[]): string {
  if (items.length < 3) return items.join(" atau ");
  return `${items.slice(0, -1).join(", ")}, atau ${items.at(-1)}`;
}

/** The written text for a message, which must not grow with it. */
export function shorten(before: readonly string[], last: string): string {
  const text = join(before, last);
  // By characters, so that none is cut in two.
  return text.length > 60 ? `${[...text].slice(0, 59).join("")}…` : text;
}
