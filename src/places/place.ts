import type { Zone } from "../language/index.ts";
import type { CityAbroad, Country } from "./countries.ts";
import type { Province } from "./provinces.ts";
import type { Regency } from "./regencies.ts";

/** What every place has, wherever it lies. */
interface Named {
  /**
   * What a dateline prints: "Banyuwangi", "Jakarta", "Purwokerto", "Makkah". Never with "Kabupaten" or "Kota".
   *
   * - A name, a code or a spelling gives the proper name: "jaksel" and "31.74" print "Jakarta Selatan",
   *   "Mekkah" prints "Makkah".
   * - A second name or a town of its own prints as itself: "Solo" (of Surakarta), "Purwokerto" (of
   *   Banyumas).
   * - DKI Jakarta prints as "Jakarta".
   */
  readonly name: string;
  /** The smaller places that were written before it, as they were written: "Ketapang, Kalipuro". */
  readonly detail?: string;
}

/** A place in Indonesia. */
export interface PlaceInIndonesia extends Named {
  /** Absent when only a province was named. */
  readonly regency?: Regency;
  readonly province: Province;
  readonly zone: Zone;
  readonly country?: undefined;
  readonly city?: undefined;
}

/** A place in another country. */
export interface PlaceAbroad extends Named {
  readonly country: Country;
  /** Absent when only a country was named. */
  readonly city?: CityAbroad;
  /** The part of the country that was written between the city and it: "Florida". */
  readonly region?: string;
  /** Time zone by its name in the IANA database; absent where the country has several and this is not known. */
  readonly timeZone?: string;
  readonly province?: undefined;
  readonly regency?: undefined;
}

/** Where a story was filed; `country` tells which of the two it is. */
export type Place = PlaceInIndonesia | PlaceAbroad;
