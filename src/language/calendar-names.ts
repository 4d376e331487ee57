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
 * @throws {RangeError} when there is no such month.
 * @example monthName(12) // "Desember"
 */
export function monthName(month: number): string {
  const name = MONTHS[month - 1];
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
