import { areaNamed, districtsNamed, hasSmaller } from "./districts.ts";
import { readAbroad } from "./location-abroad.ts";
import { misplaced } from "./location-doubts.ts";
import {
  ambiguous,
  type Doubt,
  type Fault,
  HOW_TO,
  isNoVillage,
  MOST_CHOICES,
  mayMean,
  notAtHome,
  turnedRound,
  twoPlaces,
  unknownCode,
  wrongKind,
  wrongProvince,
} from "./location-faults.ts";
import { readCode, split } from "./location-text.ts";
import { unknown } from "./location-unknown.ts";
import { type Lookup, lookUp, type Meaning, ofProvince, settle } from "./names.ts";
import type { Place, PlaceInIndonesia } from "./place.ts";
import type { Province } from "./provinces.ts";
import { regenciesOf } from "./regencies.ts";
import { misspelt } from "./suggest.ts";

/** Why a location can't be read. */
export interface LocationError {
  readonly ok: false;
  readonly kind: "empty" | "unknown" | "ambiguous";
  /** In Indonesian, complete: what is wrong and what to write instead. */
  readonly message: string;
  /** Texts that can stand in its place, the nearest first; at most eight, often none. */
  readonly choices: readonly string[];
}

/** A place, and what is doubtful about the text that named it: it may mean another one. */
export interface LocatedPlace {
  readonly ok: true;
  readonly place: Place;
  readonly doubt?: Pick<LocationError, "message" | "choices">;
}

export type LocationResult = LocatedPlace | LocationError;

/** No place in the country needs as much, and the bound keeps the work of a hostile text small. */
const LONGEST = 200;

type Reading =
  | { readonly ok: true; readonly place: Place; readonly doubt?: Doubt | undefined }
  | Fault;

/**
 * Reads a location as a journalist writes it, from the right: the last name is a kabupaten, kota or
 * province, and what stands before it is a smaller place.
 *
 * - "Banyuwangi", "Kab. Malang", "Ketapang, Banyuwangi", "Ketapang, Banyuwangi, Jawa Timur", "Bali"
 * - codes of the Ministry of Home Affairs: "35.10", "3510", "35"
 * - abbreviations and spellings: "Jaksel", "Sulsel", "Bau-Bau", "Solo"
 *
 * A bare name that a kabupaten and a kota share is the kota, and one that a kota and a province share
 * is the kota; but Banjar must be told apart, because its two lie in two time zones. A town known to
 * lie in the kabupaten decides for it: "Cibinong, Bogor" is Kabupaten Bogor. A pair that does not fit
 * ("Banyuwangi, Bali") is a fault, never a guess. It never throws.
 *
 * Beyond Indonesia a city is followed by its country ("Makkah, Arab Saudi", "Taif, Arab Saudi"); a well-known
 * one, or a country, does alone ("Tokyo", "Malaysia").
 *
 * @example
 * const result = resolveLocation("Ketapang, Banyuwangi");
 * // { ok: true, place: { name: "Banyuwangi", detail: "Ketapang", regency: …, zone: "WIB" } }
 */
export function resolveLocation(text: string): LocationResult {
  if (text.length > LONGEST) {
    const message = `Lokasi terlalu panjang: paling banyak ${LONGEST} karakter. ${HOW_TO}`;
    return { ok: false, kind: "unknown", message, choices: [] };
  }
  const parts = split(text);
  if (parts.length === 0) {
    return { ok: false, kind: "empty", message: `Lokasi kosong. ${HOW_TO}`, choices: [] };
  }
  const reading = read(parts);
  if (!reading.ok) return { ok: false, kind: reading.kind, ...explain(reading) };
  const { place, doubt } = reading;
  return doubt === undefined ? { ok: true, place } : { ok: true, place, doubt: explain(doubt) };
}

/** The place that a text names, without the work of finding out what else may have been meant. */
export function placeNamed(text: string): Place | undefined {
  const reading = readText(text);
  return reading?.ok ? reading.place : undefined;
}

/** What a text comes to; undefined where it is empty or too long to be a location. */
function readText(text: string): Reading | undefined {
  if (text.length > LONGEST) return undefined;
  const parts = split(text);
  return parts.length === 0 ? undefined : read(parts);
}

function explain({ problem, choices, advice = mayMean }: Doubt): {
  readonly message: string;
  readonly choices: readonly string[];
} {
  const tried = [...new Set(choices(accepts))]
    .filter((choice) => accepts(choice))
    .slice(0, MOST_CHOICES);
  return { message: `${problem} ${advice(tried)}`, choices: tried };
}

/** Whether a text is read, and nothing about it is doubtful. */
function accepts(text: string): boolean {
  const reading = readText(text);
  return reading?.ok === true && reading.doubt === undefined;
}

function read(parts: readonly string[]): Reading {
  const last = parts.at(-1) ?? "";
  const before = parts.slice(0, -1);
  if (before.length > 0 && /^(?:indonesia|ri)$/iu.test(last)) {
    const reading = read(before);
    return reading.ok && reading.place.country !== undefined
      ? notAtHome(reading.place.country, last, before)
      : reading;
  }
  const code = readCode(last);
  if (code === "unknown") return unknownCode(last, before);
  const found: Lookup = code ? { meanings: [code] } : lookUp(last);
  if (found.meanings.length === 0 && !found.ofAnyKind?.length) {
    const abroad = readAbroad(parts) ?? (found.bare && readAbroad([...before, found.bare]));
    if (abroad) return abroad;
  }

  const province = found.meanings.find((meaning) => meaning.regency === undefined)?.province;
  if (province !== undefined && before.length > 0) {
    const reading = readInProvince(province, last, before, found);
    if (reading !== undefined) return reading;
  }

  const chosen = choose(found.meanings, before);
  const [meaning] = chosen;
  if (meaning === undefined) {
    return found.ofAnyKind?.length ? wrongKind(found, before) : unknown(last, before, found);
  }
  if (chosen.length > 1) return ambiguous(last, before, chosen);
  return readDetail(meaning, last, before);
}

/**
 * Reads the name before a province: "Banyuwangi, Jawa Timur". Gives undefined when the last name is
 * better not read as the province at all: in "Telanaipura, Jambi" it is the kota.
 */
function readInProvince(
  province: Province,
  last: string,
  before: readonly string[],
  found: Lookup,
): Reading | undefined {
  const name = before.at(-1) ?? "";
  const smaller = before.slice(0, -1);
  const code = readCode(name);
  const named: Lookup = code && code !== "unknown" ? { meanings: [code] } : lookUp(name);

  const there = named.meanings.filter(({ regency }) => regency?.province === province);
  const [meaning] = choose(there, smaller);
  if (meaning !== undefined) return readDetail(meaning, name, smaller);
  if (settle(found.meanings)[0]?.regency !== undefined) return undefined;

  if (code === "unknown") return unknownCode(name, smaller);
  // "Jakarta, DKI Jakarta" says the same twice.
  if (named.meanings.some((twin) => isProvince(twin, province))) return read([...smaller, last]);
  const ofAnyKind = named.ofAnyKind ?? named.meanings;
  const fits = ofAnyKind.filter((other) => other.province === province);
  if (fits.length > 0) return wrongKind({ ...named, ofAnyKind: fits }, smaller, province);
  const settled = settle(named.meanings.length > 0 ? named.meanings : ofAnyKind);
  // A town that is found in several places may well be found in one more.
  const elsewhere = settled.length > 1 && settled.every(({ town }) => town) ? [] : settled;
  if (elsewhere.length > 0) return wrongProvince(province, last, name, smaller, elsewhere);
  const isKnownThere = regenciesOf(province).some((regency) => hasSmaller(name, regency));
  if (isNoVillage(named) || (!isKnownThere && misspelt(named.bare ?? name, province))) {
    return unknown(name, smaller, named, province);
  }
  return located(ofProvince(province), last, before);
}

/** Looks at what stands before a kabupaten or kota: smaller places, unless it is plainly another. */
function readDetail(meaning: Meaning, last: string, before: readonly string[]): Reading {
  const name = before.at(-1);
  if (name === undefined) return located(meaning, last, before);
  const smaller = before.slice(0, -1);
  const code = readCode(name);
  if (code === "unknown") return unknownCode(name, smaller);
  const found: Lookup = code ? { meanings: [code] } : lookUp(name);
  const ownProvince = found.meanings.some((other) => isProvince(other, meaning.province));
  if (meaning.regency !== undefined && ownProvince) {
    return turnedRound(name, last, before);
  }
  const settled = settle(found.meanings);
  const [other] = settled;
  const isAnother =
    other !== undefined &&
    // A kecamatan may have the name of a kabupaten, but it is never called a kabupaten, and no
    // kecamatan has the name of a province.
    (settled.every(({ regency }) => regency === undefined) ||
      ((found.kind !== undefined || code) && settled.every(({ town }) => !town)));
  if (!isAnother) return located(meaning, last, before);
  if (other.regency !== undefined && other.regency === meaning.regency) {
    return readDetail(meaning, last, smaller);
  }
  return twoPlaces(other, meaning, last, before);
}

function located(meaning: Meaning, last: string, before: readonly string[]): Reading {
  return {
    ok: true,
    place: placeOf(meaning, before),
    // A code means what it says.
    doubt: readCode(last) === undefined ? misplaced(meaning, last, before) : undefined,
  };
}

/**
 * Among the meanings of a name: the one that the town, kecamatan or neighbourhood before it lies in, or what the
 * press means.
 */
function choose(meanings: readonly Meaning[], before: readonly string[]): readonly Meaning[] {
  const town = before.at(-1);
  if (town !== undefined && meanings.length > 1) {
    const homes = [
      ...lookUp(town).meanings.flatMap((meaning) => (meaning.town ? [meaning.regency] : [])),
      ...districtsNamed(town).map(({ regency }) => regency),
      ...(areaNamed(town)?.regencies ?? []),
    ];
    const around = meanings.filter(
      ({ regency }) => regency !== undefined && homes.includes(regency),
    );
    if (around.length === 1) return around;
  }
  return settle(meanings);
}

function isProvince(meaning: Meaning, province: Province): boolean {
  return meaning.regency === undefined && meaning.province === province;
}

function placeOf(
  { name, regency, province }: Meaning,
  before: readonly string[],
): PlaceInIndonesia {
  return {
    name,
    ...(before.length > 0 && { detail: before.join(", ") }),
    ...(regency && { regency }),
    province,
    zone: regency?.zone ?? province.zone,
  };
}
