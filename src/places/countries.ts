import { slugify } from "../language/index.ts";
import { COUNTRY_ROWS } from "./country-table.ts";

/** A country other than Indonesia. */
export interface Country {
  /** ISO 3166-1, two letters: "SA". Kosovo, which has none, is "XK" as CLDR has it. */
  readonly code: string;
  /** As the Indonesian press prints it: "Arab Saudi". */
  readonly name: string;
  /** The country's part of a URL: "arab-saudi". */
  readonly slug: string;
  /** Its time zone by its name in the IANA database; absent where a country has several. */
  readonly timeZone?: string;
}

/** A city abroad, or a part of a country that is written as one: "Makkah", "Sabah". */
export interface CityAbroad {
  readonly name: string;
  /** The city's part of a URL, below its country: "makkah". */
  readonly slug: string;
  readonly country: Country;
}

let known: ReadonlyMap<string, Country> | undefined;

/** All of them by code; made when the first is asked for, since most sites never do. */
export function countries(): ReadonlyMap<string, Country> {
  known ??= new Map(
    COUNTRY_ROWS.map(([code, name, timeZone]) => [
      code,
      { code, name, slug: slugify(name), ...(timeZone !== "" && { timeZone }) },
    ]),
  );
  return known;
}

/** The country with this code: "SA" is Arab Saudi. */
export function countryByCode(code: string): Country | undefined {
  return countries().get(code);
}
