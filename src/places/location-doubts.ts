import type { MeaningAbroad } from "./abroad.ts";
import { lookUpAbroad, textAbroad } from "./abroad.ts";
import { CONFUSED } from "./areas.ts";
import { areaNamed, districtsNamed, hasSmaller, withoutKind } from "./districts.ts";
import { type Doubt, mayMean, or, quoted, shorten } from "./location-faults.ts";
import { join } from "./location-text.ts";
import { fold, lookUp, type Meaning, ofRegency, settle, textOf } from "./names.ts";
import { regenciesOf } from "./regencies.ts";

/**
 * What is doubtful about a place that was read: the name before it is that of a place elsewhere, and no kecamatan
 * or village of that name is known there. "Jember, Banyuwangi", "Muncar, Jember", "Tokyo, Banyuwangi".
 */
export function misplaced(
  meaning: Meaning,
  last: string,
  before: readonly string[],
): Doubt | undefined {
  const name = before.at(-1);
  if (name === undefined) return confused(meaning, last);
  const smaller = before.slice(0, -1);
  const { regency, province } = meaning;
  const there = regency === undefined ? regenciesOf(province) : [regency];
  const { meanings } = lookUp(name);
  const districts = districtsNamed(name);
  const abroad = lookUpAbroad(name);
  const isThere = (other: Meaning) =>
    regency === undefined || other.regency === undefined
      ? other.province === province
      : other.regency === regency;
  const isElsewhere =
    meanings.length > 0 || districts.length === 1 || (districts.length === 0 && abroad.length > 0);
  if (!isElsewhere || meanings.some(isThere)) return undefined;
  if (there.some((each) => hasSmaller(name, each))) return undefined;
  const where = regency?.fullName ?? province.name;
  const homes = [
    ...settle(meanings).map((other) => ({ text: textOf(other), home: homeOf(other) })),
    ...districts.map((district) => ({
      text: join([withoutKind(name)], textOf(ofRegency(district.regency))),
      home: `adalah kecamatan di ${district.regency.fullName}`,
    })),
    ...abroad.map((other) => ({ text: textAbroad(other), home: countryOf(other) })),
  ];
  return {
    problem: `"${shorten([], name)}" ${or([...new Set(homes.map(({ home }) => home))])}, dan tidak ada kecamatan atau desa bernama itu di ${where}.`,
    choices: () => [...homes.map(({ text }) => join(smaller, text)), textOf(meaning)],
    advice: (choices) => `${mayMean(choices)} Kalau memang ada, biarkan.`,
  };
}

function homeOf({ regency, province, town }: Meaning): string {
  if (regency === undefined) return "adalah provinsi tersendiri";
  return town ? `terletak di ${regency.fullName}` : `adalah ${regency.kind} di ${province.name}`;
}

function countryOf({ kind, country }: MeaningAbroad): string {
  return kind === "country" ? "adalah negara lain" : `terletak di ${country.name}`;
}

/** "Puncak" alone: a kabupaten in Papua, but mostly the Puncak above Bogor. */
function confused(meaning: Meaning, last: string): Doubt | undefined {
  const { regency, name } = meaning;
  if (regency === undefined || !CONFUSED.some((each) => fold(each) === fold(last))) {
    return undefined;
  }
  const area = areaNamed(last);
  if (area === undefined) return undefined;
  return {
    problem: `"${name}" dibaca sebagai ${regency.fullName} di ${regency.province.name}, padahal ada juga ${name} di ${area.regencies.map(({ fullName }) => fullName).join(", ")}.`,
    choices: () => [
      ...area.regencies.map((other) => join([name], other.fullName)),
      regency.fullName,
    ],
    advice: (choices) => `Tegaskan: ${quoted(choices)}.`,
  };
}

/** "Labuan" alone: a place abroad that is a kecamatan in Indonesia, too. */
export function atHomeToo(meaning: MeaningAbroad, written: string): Doubt | undefined {
  const districts = meaning.kind === "country" ? [] : districtsNamed(written);
  if (districts.length === 0) return undefined;
  return {
    problem: `"${shorten([], written)}" dibaca sebagai ${meaning.name} di ${meaning.country.name}, padahal ada juga kecamatan bernama itu di Indonesia.`,
    choices: () => [
      textAbroad(meaning),
      ...districts.map(({ name, regency }) => join([name], textOf(ofRegency(regency)))),
    ],
    advice: (choices) => `Tegaskan: ${quoted(choices)}.`,
  };
}
