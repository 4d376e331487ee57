import { slugify } from "../language/index.ts";
import { lookUpAbroad, type MeaningAbroad, namesAbroad, textAbroad } from "./abroad.ts";
import type { Country } from "./countries.ts";
import { atHomeToo } from "./location-doubts.ts";
import {
  ambiguousAbroad,
  type Doubt,
  type Fault,
  listedElsewhere,
  notLatin,
  severalNamed,
  turnedRound,
} from "./location-faults.ts";
import { join } from "./location-text.ts";
import { fold, lookUp, settle, textOf } from "./names.ts";
import type { PlaceAbroad } from "./place.ts";
import { isMistyped } from "./suggest.ts";

type ReadingAbroad =
  | { readonly ok: true; readonly place: PlaceAbroad; readonly doubt?: Doubt | undefined }
  | Fault;

/**
 * Reads a place abroad, from the right as all places are: "Makkah, Arab Saudi", "Orlando, Florida, Amerika
 * Serikat", "Orlando, Florida", "Arafah, Makkah", "Tokyo", "Malaysia". A city that is in no table is right
 * where its country is named. Undefined when the last name is none that is known abroad.
 */
export function readAbroad(parts: readonly string[]): ReadingAbroad | undefined {
  const last = parts.at(-1) ?? "";
  const before = parts.slice(0, -1);
  const [meaning, ...others] = choose(lookUpAbroad(last), before);
  if (meaning === undefined) return undefined;
  if (others.length > 0) return ambiguousAbroad(last, before, [meaning, ...others].map(textAbroad));
  if (meaning.kind === "country") return readInCountry(meaning, last, before);
  return meaning.kind === "region"
    ? readInRegion(meaning, last, before)
    : readBeforeCity(meaning, last, before);
}

/** Among the meanings of a name: those whose country the names before it are of; else countries, then cities. */
function choose(
  meanings: readonly MeaningAbroad[],
  before: readonly string[],
): readonly MeaningAbroad[] {
  if (meanings.length < 2) return meanings;
  const around = meanings.filter(({ country, kind }) =>
    before.some((name) =>
      cityIn(country, name, ({ kind: inner }) => inner === "city" && kind !== "city"),
    ),
  );
  if (around.length === 1) return around;
  for (const kind of ["country", "city"] as const) {
    const ofKind = meanings.filter((meaning) => meaning.kind === kind);
    if (ofKind.length > 0) return ofKind;
  }
  return meanings;
}

/** What a name means in one country, other than the country itself. */
function cityIn(
  country: Country,
  name: string,
  fits: (meaning: MeaningAbroad) => boolean = () => true,
): MeaningAbroad | undefined {
  return lookUpAbroad(name).find(
    (meaning) => meaning.country === country && meaning.kind !== "country" && fits(meaning),
  );
}

function readInCountry(
  meaning: MeaningAbroad,
  last: string,
  before: readonly string[],
): ReadingAbroad {
  const { country } = meaning;
  const name = before.at(-1);
  if (name === undefined) return { ok: true, place: placeOf(meaning, []) };
  const smaller = before.slice(0, -1);
  const known = cityIn(country, name);
  if (known?.kind === "region" && smaller.length > 0) return readInRegion(known, name, smaller);
  if (known !== undefined) return { ok: true, place: placeOf(known, smaller) };
  const named = lookUpAbroad(name).find(({ kind }) => kind === "country");
  // "Singapura, Singapura": city and country have one name.
  if (named?.country === country) return readInCountry(meaning, last, smaller);
  if (named !== undefined) {
    return severalNamed(join(before, last), [join(smaller, name), join(smaller, last)]);
  }
  const at = smaller.findLastIndex((part) => cityIn(country, part) !== undefined);
  const city = cityIn(country, smaller[at] ?? "");
  // "Orlando, Orange County, Amerika Serikat": what stands between city and country is a part of it.
  if (city !== undefined) {
    const region = join([], ...smaller.slice(at + 1), name);
    return { ok: true, place: { ...placeOf(city, smaller.slice(0, at)), region } };
  }
  return unlisted(name, smaller, meaning, true);
}

function readInRegion(
  region: MeaningAbroad,
  last: string,
  before: readonly string[],
): ReadingAbroad {
  const name = before.at(-1);
  if (name === undefined) {
    return { ok: true, place: placeOf(region, []), doubt: atHomeToo(region, last) };
  }
  const smaller = before.slice(0, -1);
  if (isCountry(name, region.country)) return turnedRound(name, last, before);
  const known = cityIn(region.country, name, ({ kind }) => kind === "city");
  return known === undefined
    ? unlisted(name, smaller, region, false)
    : { ok: true, place: { ...placeOf(known, smaller), region: region.name } };
}

/** "Shibuya, Tokyo": what stands before a city is a part of it, unless it is plainly another place. */
function readBeforeCity(
  city: MeaningAbroad,
  last: string,
  before: readonly string[],
): ReadingAbroad {
  const name = before.at(-1);
  if (name !== undefined) {
    if (isCountry(name, city.country)) return turnedRound(name, last, before);
    const abroad = lookUpAbroad(name);
    const isThere = abroad.some(({ country }) => country === city.country);
    const [home] = settle(lookUp(name).meanings);
    const other = abroad[0] === undefined ? home && textOf(home) : textAbroad(abroad[0]);
    if (!isThere && other !== undefined) {
      return severalNamed(join(before, last), [other, textAbroad(city)]);
    }
  }
  const doubt = name === undefined ? atHomeToo(city, last) : undefined;
  return { ok: true, place: placeOf(city, before), doubt };
}

function isCountry(name: string, country: Country): boolean {
  return lookUpAbroad(name).some(
    (meaning) => meaning.kind === "country" && meaning.country === country,
  );
}

/** A city that is in no table, in the country or the part of one that is named behind it. */
function unlisted(
  name: string,
  smaller: readonly string[],
  within: MeaningAbroad,
  isDoubted: boolean,
): ReadingAbroad {
  if (slugify(name) === "") return notLatin(name);
  const { country, kind, timeZone } = within;
  const place = {
    ...placeOf({ name, kind: "city", country, timeZone }, smaller),
    ...(kind === "region" && { region: within.name }),
  };
  return { ok: true, place, doubt: isDoubted ? doubtOf(name, smaller, country) : undefined };
}

/** Whether a city that is not listed in its country is one that is listed there or elsewhere, mistyped or misplaced. */
function doubtOf(name: string, smaller: readonly string[], country: Country): Doubt | undefined {
  const elsewhere = lookUpAbroad(name);
  const [home] = settle(lookUp(name).meanings);
  if (elsewhere.length > 0 || home !== undefined) {
    return listedElsewhere(
      name,
      country,
      [
        ...new Set(elsewhere.map((meaning) => meaning.country.name)),
        ...(home ? ["Indonesia"] : []),
      ],
      [...elsewhere.map(textAbroad), ...(home ? [textOf(home)] : [])].map((text) =>
        join(smaller, text),
      ),
    );
  }
  const near = [...namesAbroad()].flatMap(([key, meanings]) =>
    isMistyped(fold(name), key) ? meanings.filter((meaning) => meaning.country === country) : [],
  );
  if (near.length === 0) return undefined;
  return {
    problem: `Kota "${name}" tidak dikenal di ${country.name}.`,
    choices: () => near.map((meaning) => join(smaller, textAbroad(meaning))),
  };
}

function placeOf(
  { name, kind, country, timeZone }: MeaningAbroad,
  before: readonly string[],
): PlaceAbroad {
  return {
    name,
    ...(before.length > 0 && { detail: before.join(", ") }),
    country,
    ...(kind !== "country" && { city: { name, slug: slugify(name), country } }),
    ...(timeZone !== undefined && { timeZone }),
  };
}
