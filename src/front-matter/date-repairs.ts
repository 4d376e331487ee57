import { nearest } from "../diagnostics/index.ts";
import type { Moment, Zone } from "../language/index.ts";
import { parseMoment, partsOf, ZONES } from "../language/index.ts";

/** A way in which a date is written that is none, and what was meant by it. */
type Repair = (text: string) => readonly string[];

const REPAIRS: readonly Repair[] = [
  // "20-11-24": the year may stand at either end.
  (text) => {
    const [, first, month, last] = /^(\d\d)-(\d\d)-(\d\d)$/u.exec(text) ?? [];
    return first === undefined
      ? []
      : [`20${last}-${month}-${first}`, `20${first}-${month}-${last}`];
  },
  // "20 November 2024 jam 09.30"
  (text) => [text.replace(/\bjam\b/iu, "pukul")],
  // "09.30 - 10.00": when it began.
  (text) => [
    text.replace(
      /(\d{1,2}[.:]\d\d)\s*(?:-|–|—|s\.?\/?d\.?|sampai|hingga)\s*\d{1,2}[.:]\d\d/iu,
      "$1",
    ),
  ],
  // "02.30 sore": hours are counted to 24.
  (text) => [
    text.replace(
      /\b(\d{1,2})([.:]\d\d)\s*(pagi|siang|sore|malam|am|pm)\b/iu,
      (_all, hour: string, minutes: string, part: string) =>
        `${hourOfDay(Number(hour), part.toLowerCase())}${minutes}`,
    ),
  ],
  // "09.30 WIIB"
  (text) => [
    text.replace(/\b(?!WI(?:B|T|TA)\b)W[a-z]{1,4}$/iu, (zone) => nearest(zone, ZONES) ?? zone),
  ],
];

function hourOfDay(hour: number, part: string): string {
  const isLater =
    hour < 12 &&
    (part === "sore" || part === "pm" || part === "malam" || (part === "siang" && hour < 6));
  return String(isLater ? hour + 12 : hour).padStart(2, "0");
}

/**
 * What was most likely meant by a date that can't be read: each differs from it, and can be read. More than
 * one only where the text can mean several days.
 */
export function repairedDates(text: string, zone: Zone): readonly string[] {
  for (const repair of REPAIRS) {
    const found = repair(text.trim()).filter(
      (candidate) => candidate !== text.trim() && parseMoment(candidate, zone).ok,
    );
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}

/**
 * The date that a text means beyond doubt which is none in its form: "10/12/2024" is 2024-12-10 in Indonesia. Undefined
 * where it can be read, may mean several days, or would change its day or year.
 */
export function meantDate(text: string, zone: Zone): string | undefined {
  const result = parseMoment(text, zone);
  if (result.ok) return undefined;
  const repaired = repairedDates(text, zone);
  const [meant] = repaired.length > 0 ? repaired : [result.suggestion];
  if (meant === undefined || repaired.length > 1) return undefined;
  const read = parseMoment(meant, zone);
  if (!read.ok) return undefined;
  return isSameDate(text, meant, read.moment) ? meant : undefined;
}

/** Whether another form of a date says the same day, year and minute, and nothing that was said is lost. */
function isSameDate(text: string, meant: string, moment: Moment): boolean {
  const { day, year, minute } = partsOf(moment);
  const numbers: readonly string[] = text.match(/\d+/gu) ?? [];
  const has = (value: number) => numbers.some((each) => Number(each) === value);
  // "9.5" may be 09.05 or 09.50.
  const hasMinute = !moment.hasTime || numbers.includes(String(minute).padStart(2, "0"));
  const isoDay = /^\d{4}-\d{2}-\d{2}/u.exec(text.trim())?.[0];
  const weekday = /^\p{L}+(?=,)/u.exec(text.trim())?.[0].toLowerCase();
  return (
    has(day) &&
    (has(year) || has(year % 100)) &&
    hasMinute &&
    // A day that is in the right form and does not exist is a slip of a number; of a day's name and a date either may be.
    (isoDay === undefined || meant.startsWith(isoDay)) &&
    (weekday === undefined || meant.toLowerCase().startsWith(weekday)) &&
    numbers.length <= (meant.match(/\d+/gu) ?? []).length
  );
}
