import { two } from "./two-digits.ts";

/** The three time zones of Indonesia, by the names the press prints. */
export type Zone = "WIB" | "WITA" | "WIT";

/**
 * A moment as a newsroom states it: the instant, the zone it is told in, and whether a time of day
 * was given at all. A story dated "2024-12-10" has no time of day, and no page may invent one.
 */
export interface Moment {
  /** Milliseconds since 1970-01-01T00:00:00Z. For a date alone: the start of that day in `zone`. */
  readonly instant: number;
  readonly zone: Zone;
  /** False when only a date was given. */
  readonly hasTime: boolean;
}

/** What a calendar and a clock show at a moment, in the moment's own zone. */
export interface MomentParts {
  /** The full year, as 2024. */
  readonly year: number;
  /** 1 (Januari) to 12 (Desember). */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
  /** 1 (Senin) to 7 (Minggu), as ISO 8601 counts. */
  readonly weekday: number;
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
  /** 0 to 59. */
  readonly second: number;
}

/** The zones from west to east. */
export const ZONES: readonly Zone[] = ["WIB", "WITA", "WIT"];

/**
 * Minutes east of UTC. They are fixed: Indonesia keeps no daylight saving, and the present borders
 * of the zones stand since Keppres 41/1987.
 */
const OFFSET_MINUTES: Readonly<Record<Zone, number>> = { WIB: 420, WITA: 480, WIT: 540 };

/** Whether a value is the name of one of Indonesia's zones, spelt as `Zone` spells it. */
export function isZone(value: unknown): value is Zone {
  return typeof value === "string" && Object.hasOwn(OFFSET_MINUTES, value);
}

/**
 * How far a zone is ahead of UTC, in minutes.
 *
 * @example offsetMinutes("WITA") // 480
 */
export function offsetMinutes(zone: Zone): number {
  return OFFSET_MINUTES[zone];
}

/**
 * The zone that lies at an offset, or undefined where Indonesia has none.
 *
 * @param minutes Minutes east of UTC.
 * @example zoneAtOffset(540) // "WIT"
 */
export function zoneAtOffset(minutes: number): Zone | undefined {
  return ZONES.find((zone) => OFFSET_MINUTES[zone] === minutes);
}

/** Whether a value has the shape of a `Moment`. */
export function isMoment(value: unknown): value is Moment {
  if (typeof value !== "object" || value === null) return false;
  const { instant, zone, hasTime } = value as Partial<Record<keyof Moment, unknown>>;
  return Number.isFinite(instant) && isZone(zone) && typeof hasTime === "boolean";
}

/**
 * The year, month, day, weekday and time of day that a moment has in its own zone. Use it wherever a
 * moment decides more than a printed date: the day in a URL, the day a story is listed under.
 *
 * @example partsOf({ instant: Date.UTC(2024, 11, 10, 17), zone: "WIB", hasTime: true }).day // 11
 */
export function partsOf(moment: Moment): MomentParts {
  // With fixed offsets, the UTC fields of the shifted instant are the local fields.
  const local = new Date(moment.instant + OFFSET_MINUTES[moment.zone] * 60_000);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    weekday: local.getUTCDay() || 7,
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
  };
}

/**
 * The day that a moment's readers see on it, in its own zone.
 *
 * @example isoDay({ instant: Date.UTC(2024, 11, 10, 17), zone: "WIB", hasTime: true }) // "2024-12-11"
 */
export function isoDay(moment: Moment): string {
  const { year, month, day } = partsOf(moment);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** No zone of Indonesia keeps daylight saving, so every day is this long, in milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * When something that lasts until a moment is over. A date alone includes that whole day, in the zone
 * it is told in: what expires on 31 January is still there on the evening of the 31st.
 *
 * @returns milliseconds since 1970
 */
export function endOf(until: Moment): number {
  return until.hasTime ? until.instant : until.instant + DAY;
}

/**
 * Whether something that lasts until a moment is over, see `endOf`.
 *
 * @param at milliseconds since 1970
 */
export function hasPassed(until: Moment, at: number): boolean {
  return at >= endOf(until);
}
