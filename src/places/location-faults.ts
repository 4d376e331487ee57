import { isAbroad } from "./abroad.ts";
import { join, readCode, severalPlaces, withCommas, writtenOut } from "./location-text.ts";
import { type Kind, type Lookup, type Meaning, settle, textOf } from "./names.ts";
import { type Province, provinceByCode } from "./provinces.ts";
import { regencyByCode } from "./regencies.ts";
import { nearest, nearestCodes } from "./suggest.ts";

/** A message that names every choice is harder to read than one that names the first. */
const MOST_NAMED = 5;
const MOST_CODES = 3;

/** The rule in a sentence, for when there is nothing to offer. */
export const HOW_TO =
  'Tulis nama kabupaten/kota atau provinsi; desa atau kecamatan ditulis di depannya, misalnya "Ketapang, Banyuwangi".';

/**
 * A fault before it is told: its choices are worked out, and tried, only when it is the answer. They are
 * given the test that a text is read at all.
 */
export interface Fault {
  readonly ok: false;
  readonly kind: "unknown" | "ambiguous";
  readonly problem: string;
  readonly choices: (accepts: (text: string) => boolean) => readonly string[];
  /** What to do, given the choices that hold; by default "Mungkin maksud Anda …". */
  readonly advice?: (choices: readonly string[]) => string;
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
    choices: () => nearestCodes(written).map((code) => join(before, code)),
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

/** "Banyuwngi": a name that is none, in the country or in the province behind it. */
export function unknown(
  written: string,
  before: readonly string[],
  { kind, bare }: Lookup,
  province?: Province,
): Fault {
  const within = { ...(province && { province }), ...(kind && { kind }) };
  const several = severalPlaces(written);
  if (several.length > 1) return onlyOne(several, written, before);
  if (!kind && isAbroad(written)) return abroad(written, before);
  return {
    ok: false,
    kind: "unknown",
    problem: province
      ? `"${shorten([], written)}" tidak dikenal di ${province.name}.`
      : `Lokasi "${shorten([], written)}" tidak dikenal.`,
    advice: (choices) =>
      province && !isNoVillage({ kind })
        ? `${mayMean(choices)} ${ifSmaller(written)}`
        : mayMean(choices),
    choices: () => {
      const certain = writtenOut(written).map((name) => join(before, name, province?.name));
      if (certain.length > 0) return certain;
      const near = nearest(bare ?? written, within).map((meaning) => {
        const text = kind && meaning.regency ? meaning.regency.fullName : textOf(meaning);
        return join(before, text, province?.name);
      });
      const comma = kind ? undefined : withCommas(written);
      // "Banyuwangi, Kalipuro": the order is turned round.
      const turned = before.length > 0 && near.length === 0 && !province;
      return [
        ...(comma ? [join(before, comma, province?.name)] : []),
        ...near,
        ...(turned ? [join([written], ...before.toReversed())] : []),
      ];
    },
  };
}

/** "Tokyo, Jepang": no place of the table, and no misspelling of one. */
function abroad(written: string, before: readonly string[]): Fault {
  return {
    ok: false,
    kind: "unknown",
    problem: `Lokasi "${shorten(before, written)}" terletak di luar Indonesia, dan belum dapat menjadi dateline.`,
    choices: () => [],
    advice: () => "Hapus location, dan sebut tempatnya di kalimat pertama.",
  };
}

/** "Banyuwangi dan Jember": a dateline has one place. */
function onlyOne(several: readonly string[], written: string, before: readonly string[]): Fault {
  return {
    ok: false,
    kind: "unknown",
    problem: `Lokasi "${shorten(before, written)}" menyebut beberapa tempat, padahal dateline memuat satu.`,
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
function ifSmaller(name: string): string {
  return `Jika ${shorten([], name)} nama desa atau kecamatan, sebutkan juga kabupaten/kotanya.`;
}

function quoted(choices: readonly string[]): string {
  return or(choices.slice(0, MOST_NAMED).map((choice) => `"${choice}"`));
}

/** "A", "A atau B", "A, B, atau C". */
function or(items: readonly string[]): string {
  if (items.length < 3) return items.join(" atau ");
  return `${items.slice(0, -1).join(", ")}, atau ${items.at(-1)}`;
}

/** The written text for a message, which must not grow with it. */
function shorten(before: readonly string[], last: string): string {
  const text = join(before, last);
  // By characters, so that none is cut in two.
  return text.length > 60 ? `${[...text].slice(0, 59).join("")}…` : text;
}
