/** A day of the calendar; its year has four digits, which `Date.UTC` takes as they are. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What a clock shows. */
interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | undefined;
  readonly millisecond: number;
}

/**
 * When a clock shows a time on a day, in milliseconds since 1970. The offsets of Indonesia's zones are fixed, so
 * it takes arithmetic and no library of zones, which costs a large archive a second.
 *
 * @param offset of the clock, in minutes east of UTC
 */
export function instantOf(
  { year, month, day }: CalendarDate,
  { hour = 0, minute = 0, second = 0, millisecond = 0 }: Partial<ClockTime>,
  offset: number,
): number {
  return Date.UTC(year, month - 1, day, hour, minute - offset, second, millisecond);
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  // The day before the first of the next month.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 1 (Senin) to 7 (Minggu), as ISO 8601 counts. */
export function weekdayOf({ year, month, day }: CalendarDate): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

export function dayAfter({ year, month, day }: CalendarDate): CalendarDate {
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  return {
    year: next.getUTCFullYear(),
    month: next.getUTCMonth() + 1,
    day: next.getUTCDate(),
  };
}
