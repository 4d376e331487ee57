import fc from "fast-check";
import { type Moment, ZONES, type Zone } from "../../src/language/moment.ts";
import "../support/fuzz.ts";

const TIME_ZONES: Readonly<Record<Zone, string>> = {
  WIB: "Asia/Jakarta",
  WITA: "Asia/Makassar",
  WIT: "Asia/Jayapura",
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Indonesian as CLDR has it, in one of the zones: the oracle for whatever prints a date. */
export function intl(zone: Zone, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = zone + JSON.stringify(options);
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat("id", { ...options, timeZone: TIME_ZONES[zone] });
  formats.set(key, format);
  return format;
}

export const anyZone: fc.Arbitrary<Zone> = fc.constantFrom(...ZONES);

// Since 1988 the zones of Indonesia are what they are now, which the oracle knows and we rely on.
const FIRST = Date.UTC(1988, 0, 2);
const LAST = Date.UTC(2199, 11, 31);

/** A moment with a time of day, to the second. */
export const anyMoment: fc.Arbitrary<Moment> = fc
  .tuple(fc.integer({ min: FIRST / 1000, max: LAST / 1000 }), anyZone)
  .map(([seconds, zone]) => ({ instant: seconds * 1000, zone, hasTime: true }));
