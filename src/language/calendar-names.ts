import { cldrLocale } from "./language-tags.ts";

/** The months as Indonesian writes them (CLDR `id`, wide): `MONTHS[0]` is Januari. */
export const MONTHS: readonly string[] = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
];

/** The months abbreviated (CLDR `id`), without a full stop: `SHORT_MONTHS[7]` is Agu. */
export const SHORT_MONTHS: readonly string[] = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "Mei",
  "Jun",
  "Jul",
  "Agu",
  "Sep",
  "Okt",
  "Nov",
  "Des",
];

/** The days of the week from Senin to Minggu; KBBI writes Jumat without an apostrophe. */
export const DAYS: readonly string[] = [
  "Senin",
  "Selasa",
  "Rabu",
  "Kamis",
  "Jumat",
  "Sabtu",
  "Minggu",
];

/** The days abbreviated (CLDR `id`), from Sen to Min. */
export const SHORT_DAYS: readonly string[] = ["Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"];

/**
 * The name of a month.
 *
 * @param month 1 (Januari) to 12 (Desember).
 * @param lang in which, BCP 47
 * @throws {RangeError} when there is no such month.
 * @example monthName(12) // "Desember"
 */
export function monthName(month: number, lang = "id"): string {
  const name = calendarNames(lang).months[month - 1];
  if (name === undefined) throw new RangeError(`monthName: ${month} is not a month from 1 to 12`);
  return name;
}

/**
 * The name of a day of the week.
 *
 * @param weekday 1 (Senin) to 7 (Minggu), as `partsOf` gives it.
 * @throws {RangeError} when there is no such day.
 * @example weekdayName(2) // "Selasa"
 */
export function weekdayName(weekday: number): string {
  const name = DAYS[weekday - 1];
  if (name === undefined) throw new RangeError(`weekdayName: ${weekday} is not a day from 1 to 7`);
  return name;
}

/** What a language calls months and days of the week: `months[0]` is January, `days[0]` Monday. */
export interface CalendarNames {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
}

const INDONESIAN: CalendarNames = {
  months: MONTHS,
  shortMonths: SHORT_MONTHS,
  days: DAYS,
  shortDays: SHORT_DAYS,
};

const known = new Map<string, CalendarNames>([["id", INDONESIAN]]);

/**
 * The names that CLDR has for a language; English is that of the United Kingdom, since pages put the day
 * before the month.
 *
 * @param lang BCP 47
 * @example calendarNames("en").months[11] // "December"
 */
export function calendarNames(lang: string): CalendarNames {
  const names = known.get(lang) ?? namesOf(cldrLocale(lang));
  known.set(lang, names);
  return names;
}

function namesOf(lang: string): CalendarNames {
  const all = (count: number, options: Intl.DateTimeFormatOptions): readonly string[] => {
    const format = new Intl.DateTimeFormat(lang, {
      ...options,
      calendar: "gregory",
      timeZone: "UTC",
    });
    // 1 January 2024 was a Monday; the fifteenth is in the same month everywhere.
    const at = (index: number) =>
      options.month === undefined ? Date.UTC(2024, 0, 1 + index) : Date.UTC(2024, index, 15);
    return Array.from({ length: count }, (_, index) => format.format(at(index)));
  };
  return {
    months: all(12, { month: "long" }),
    shortMonths: all(12, { month: "short" }).map((name) => name.replace(/\.$/u, "")),
    days: all(7, { weekday: "long" }),
    shortDays: all(7, { weekday: "short" }).map((name) => name.replace(/\.$/u, "")),
  };
}
