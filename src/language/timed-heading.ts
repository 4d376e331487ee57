import type { Moment, Zone } from "./moment.ts";
import { isoDay, isZone, partsOf } from "./moment.ts";
import { parseMoment } from "./parse-moment.ts";
import { two } from "./two-digits.ts";

/** What a heading of a live coverage says of its time. */
export type TimedHeading =
  | {
      readonly is: "timed";
      readonly at: Moment;
      /** What stands after the time; may be empty. */
      readonly title: string;
    }
  /** It was meant as one, and its time can't be read. */
  | {
      readonly is: "bad";
      /** An Indonesian sentence on what is wrong. */
      readonly message: string;
    }
  /** A heading like any other. */
  | { readonly is: "plain" };

/** A heading's own words are never so long; what stands further back tells no time. */
const LOOKED_AT = 120;

const CLOCK =
  /(?<before>^|^.*?[\s,])(?:(?:pukul|jam)\s+)?(?<hour>\d{1,2})[.:](?<minute>\d{1,2})(?:[.:]\d{2})?(?![\d.:]*\d)\s*(?<zone>WIB|WITA|WIT)?(?=$|[\s,:;.–—-])[\s,:;.–—-]*/iu;

/** "pukul dua WIB", "14 WIB": somebody meant a time. */
const MEANT = /^(?:pukul|jam)\s|^\d{1,2}\s*(?:WIB|WITA|WIT)(?!\p{L})/iu;

const WEEKDAY = /^(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu)\b/iu;

/** A year is far enough to tell "1 Januari" on New Year's Eve. */
const HALF_A_YEAR = 183 * 24 * 60 * 60 * 1000;

/**
 * Reads the time with which a heading of a live coverage begins: "14.30 WIB Jalan ditutup", "11 Desember 00.15 Air surut",
 * "Kamis, 11 Desember 2024 pukul 00.15 WITA". Without a date it is the story's day, without a zone the story's.
 *
 * @param text the heading, plain
 * @param published when the story was published
 * @example readTimedHeading("14.30 WIB Jalan ditutup", published) // { is: "timed", at: …, title: "Jalan ditutup" }
 */
export function readTimedHeading(text: string, published: Moment): TimedHeading {
  const words = text.trim();
  const head = words.slice(0, LOOKED_AT);
  const found = CLOCK.exec(head);
  const { before = "", hour = "", minute = "", zone } = found?.groups ?? {};
  const date = before.replace(/[\s,]+$/u, "");
  // "Harga naik 2.50": what stands before it is no date, nor was it meant as one.
  const isDated = date === "" || WEEKDAY.test(date) || /^\d/u.test(date);
  if (found === null || !isDated || (minute.length === 1 && zone === undefined)) {
    return MEANT.test(head)
      ? bad(`Jam pada judul "${short(words)}" tidak terbaca.`)
      : { is: "plain" };
  }
  if (Number(hour) > 23 || Number(minute) > 59 || minute.length === 1) {
    return bad(`Jam "${hour}.${minute}" tidak ada.`);
  }
  const inZone = (zone?.toUpperCase() ?? published.zone) as Zone;
  if (!isZone(inZone)) return { is: "plain" };
  const day = date === "" ? isoDay(published) : dayOf(date, published);
  if (day === undefined) {
    return bad(`Tanggal "${short(date)}" di depan jam ${hour}.${minute} tidak terbaca.`);
  }
  const moment = parseMoment(`${day} ${two(Number(hour))}:${minute} ${inZone}`, inZone);
  return moment.ok
    ? { is: "timed", at: moment.moment, title: words.slice(found[0].length).trim() }
    : bad(moment.message);
}

function bad(message: string): TimedHeading {
  return { is: "bad", message };
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** The day that a date names; one without a year is the nearest to the story. */
function dayOf(date: string, published: Moment): string | undefined {
  const whole = parseMoment(date, published.zone);
  if (whole.ok) return isoDay(whole.moment);
  const { year } = partsOf(published);
  const nearest = [year, year + 1, year - 1]
    .map((each) => parseMoment(`${date} ${each}`, published.zone))
    .flatMap((result) => (result.ok ? [result.moment] : []))
    .find(({ instant }) => Math.abs(instant - published.instant) < HALF_A_YEAR);
  return nearest && isoDay(nearest);
}
