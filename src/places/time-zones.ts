import type { Zone } from "../language/index.ts";

/** A time zone by its other names. */
export interface TimeZone {
  /** What the abbreviation stands for, as a page spells it out. */
  readonly name: string;
  /** The zone's name in the IANA database, for Luxon, `Intl` and feeds. */
  readonly iana: string;
}

/** The three zones from west to east (Keputusan Presiden 41/1987). */
export const TIME_ZONES: Readonly<Record<Zone, TimeZone>> = {
  WIB: { name: "Waktu Indonesia Barat", iana: "Asia/Jakarta" },
  WITA: { name: "Waktu Indonesia Tengah", iana: "Asia/Makassar" },
  WIT: { name: "Waktu Indonesia Timur", iana: "Asia/Jayapura" },
};
