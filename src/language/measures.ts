import { cldrLocale, INDONESIAN_TAG } from "./language-tags.ts";

/** How measures are written in a language. Made once each: making an Intl object costs far more than using it. */
interface MeasureFormats {
  readonly kilobytes: Intl.NumberFormat;
  readonly megabytes: Intl.NumberFormat;
  readonly largeMegabytes: Intl.NumberFormat;
  readonly hours: Intl.NumberFormat;
  readonly minutes: Intl.NumberFormat;
  readonly seconds: Intl.NumberFormat;
}

const made = new Map<string, MeasureFormats>();

function formatsOf(lang: string): MeasureFormats {
  const formats = made.get(lang) ?? makeFormats(cldrLocale(lang));
  made.set(lang, formats);
  return formats;
}

function makeFormats(locale: string): MeasureFormats {
  const sized = (unit: string, digits: number) =>
    new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: digits });
  const timed = (unit: string) =>
    new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" });
  return {
    kilobytes: sized("kilobyte", 0),
    megabytes: sized("megabyte", 1),
    largeMegabytes: sized("megabyte", 0),
    hours: timed("hour"),
    minutes: timed("minute"),
    seconds: timed("second"),
  };
}

/**
 * How large a file is, as phones and shops of data plans say it, by thousands: never less than a kilobyte.
 *
 * @param bytes an integer of at least 0
 * @param lang in which, BCP 47
 * @example fileSize(1_234_567) // "1,2 MB"
 */
export function fileSize(bytes: number, lang: string = INDONESIAN_TAG): string {
  const { kilobytes, megabytes, largeMegabytes } = formatsOf(lang);
  if (bytes < 999_500) return kilobytes.format(Math.max(bytes, 1000) / 1000);
  const count = bytes / 1_000_000;
  return (count < 9.95 ? megabytes : largeMegabytes).format(count);
}

/**
 * How long a recording lasts, in its two largest units: seconds are nothing to whoever has an hour to listen.
 *
 * @param time in seconds, at least 0; rounded, and never less than one
 * @param lang in which, BCP 47
 * @example duration(201.3) // "3 menit 21 detik"
 * @example duration(3720) // "1 jam 2 menit"
 */
export function duration(time: number, lang: string = INDONESIAN_TAG): string {
  const { hours, minutes, seconds } = formatsOf(lang);
  const whole = Math.max(Math.round(time), 1);
  if (whole < 3600) return inUnits([minutes, Math.floor(whole / 60)], [seconds, whole % 60]);
  const inMinutes = Math.round(whole / 60);
  return inUnits([hours, Math.floor(inMinutes / 60)], [minutes, inMinutes % 60]);
}

function inUnits(...parts: readonly (readonly [Intl.NumberFormat, number])[]): string {
  return parts
    .filter(([, count]) => count > 0)
    .map(([format, count]) => format.format(count))
    .join(" ");
}

/**
 * The same as ISO 8601 has it, as schema.org's `duration` wants.
 *
 * @param time in seconds
 * @example isoDuration(3721) // "PT1H2M1S"
 */
export function isoDuration(time: number): string {
  const whole = Math.max(Math.round(time), 1);
  const part = (count: number, letter: string) => (count === 0 ? "" : `${count}${letter}`);
  const hours = part(Math.floor(whole / 3600), "H");
  return `PT${hours}${part(Math.floor(whole / 60) % 60, "M")}${part(whole % 60, "S")}`;
}
