import { CITY_ROWS, REGION_ROWS } from "./city-table.ts";
import { type Country, countries } from "./countries.ts";
import { COUNTRY_ROWS } from "./country-table.ts";
import { fold } from "./names.ts";

/** One thing that a name can mean beyond Indonesia. */
export interface MeaningAbroad {
  /** What a dateline prints: "Makkah", "Arab Saudi". */
  readonly name: string;
  readonly kind: "country" | "region" | "city";
  readonly country: Country;
  /** By its name in the IANA database; absent where the country has several and this is not known. */
  readonly timeZone?: string | undefined;
}

let index: ReadonlyMap<string, readonly MeaningAbroad[]> | undefined;

/** Every name abroad that can be read, in its compared form, with all its meanings. */
export function namesAbroad(): ReadonlyMap<string, readonly MeaningAbroad[]> {
  index ??= makeIndex();
  return index;
}

function makeIndex(): ReadonlyMap<string, readonly MeaningAbroad[]> {
  const made = new Map<string, MeaningAbroad[]>();
  const add = (written: string, meaning: MeaningAbroad): void => {
    const key = fold(written);
    const meanings = made.get(key);
    if (meanings === undefined) made.set(key, [meaning]);
    else if (!meanings.includes(meaning)) meanings.push(meaning);
  };
  for (const [code, name, , ...others] of COUNTRY_ROWS) {
    const country = listed(code);
    const meaning = { name, kind: "country", country, timeZone: country.timeZone } as const;
    for (const written of [name, ...others]) add(written, meaning);
  }
  for (const [short, ...codes] of SHARED_NAMES) {
    for (const code of codes)
      for (const meaning of made.get(fold(listed(code).name)) ?? []) add(short, meaning);
  }
  for (const [rows, kind] of [
    [CITY_ROWS, "city"],
    [REGION_ROWS, "region"],
  ] as const) {
    for (const [code, zone, ...names] of rows) {
      const country = listed(code);
      const timeZone = zone === "" ? country.timeZone : zone;
      for (const spellings of names) {
        const [name = "", ...others] = spellings.split("|");
        const meaning = { name, kind, country, timeZone };
        for (const written of [name, ...others]) add(written, meaning);
      }
    }
  }
  return made;
}

/** Names that stand for several countries, by the codes of these. */
const SHARED_NAMES: readonly (readonly [name: string, ...codes: string[]])[] = [
  ["Korea", "KR", "KP"],
  ["Kongo", "CG", "CD"],
  ["Congo", "CG", "CD"],
];

function listed(code: string): Country {
  const country = countries().get(code);
  if (country === undefined) throw new Error(`Names abroad: there is no country ${code}`);
  return country;
}

/** All meanings of one written name, as it is written alone or behind others: "Jepang", "Tokyo", "Florida". */
export function lookUpAbroad(written: string): readonly MeaningAbroad[] {
  return namesAbroad().get(fold(written)) ?? [];
}

/** Whether a name is that of a country other than Indonesia, or of a well-known city in one. */
export function isAbroad(name: string): boolean {
  return lookUpAbroad(name).length > 0;
}

/** A text that is read as this meaning and as no other: "Makkah, Arab Saudi". */
export function textAbroad({ name, kind, country }: MeaningAbroad): string {
  return kind === "country" ? name : `${name}, ${country.name}`;
}
