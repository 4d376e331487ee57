import { type CalendarDate, dayAfter, daysIn, instantOf, weekdayOf } from "./calendar-date.ts";
import { monthName, weekdayName } from "./calendar-names.ts";
import { isMonthWord, readDayWord, readMonthWord } from "./calendar-words.ts";
import { isZone, type Moment, offsetMinutes, ZONES, type Zone, zoneAtOffset } from "./moment.ts";
import { two } from "./two-digits.ts";
import {
  readWrittenMoment,
  type WrittenDate,
  type WrittenMoment,
  type WrittenTime,
} from "./written-moment.ts";

/** A moment, or what is wrong with the text that should have told one. */
export type MomentResult =
  | { readonly ok: true; readonly moment: Moment }
  | {
      readonly ok: false;
      /** One Indonesian sentence on what is wrong, for the person who typed the date. */
      readonly message: string;
      /** What was probably meant: a text that `parseMoment` accepts. */
      readonly suggestion?: string;
    };

/** Longer than any date that is accepted; what is longer still was never meant as a date. */
const LONGEST_DATE = 80;

/** UTC+14 (Kiritimati) is the furthest offset in use anywhere. */
const FURTHEST_OFFSET_MINUTES = 14 * 60;

/**
 * Reads a date, or a date and time, as a contributor types it into front matter:
 *
 *     2024-12-10                      2024-12-10 14:30          2024-12-10 14.30 WITA
 *     2024-12-10T14:30+07:00          2024-12-10T07:30:00Z
 *     10 Desember 2024                10 Des 2024 14.30 WIB
 *     Selasa, 10 Desember 2024 pukul 14.30 WIB
 *
 * Case does not matter, seconds may be given, the time takes a dot (EYD V, III.A.3) or a colon, and
 * WIB, WITA or WIT may follow any form. The zone that is written wins; +07:00, +08:00 and +09:00 are
 * WIB, WITA and WIT; any other offset is told in the site's zone. Everything else is refused, since
 * a guessed date is worse than a question, and the answer says what was probably meant.
 *
 * Never throws, and takes time linear in the length of the text.
 *
 * @param text The date as typed.
 * @param siteZone The zone of a text that names none.
 * @example
 * parseMoment("10 Desember 2024 14.30", "WITA")
 * // { ok: true, moment: { instant: 1733812200000, zone: "WITA", hasTime: true } }
 * parseMoment("10/12/2024", "WIB")
 * // { ok: false, message: 'Tanggal "10/12/2024" tidak berbentuk tahun-bulan-hari.',
 * //   suggestion: "2024-12-10" }
 */
export function parseMoment(text: string, siteZone: Zone): MomentResult {
  const result = read(text, siteZone);
  if (result.ok || result.suggestion === undefined) return result;
  // A correction can itself be no date, as the day after 31 Desember 9999; then it is no help.
  return read(result.suggestion, siteZone).ok ? result : { ok: false, message: result.message };
}

function read(text: string, siteZone: Zone): MomentResult {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (line === "") return { ok: false, message: "Tanggal kosong." };
  if (line.length > LONGEST_DATE) {
    return { ok: false, message: `Tanggal terlalu panjang: ${line.length} karakter.` };
  }
  const written = readWrittenMoment(line, isMonthWord);
  if (!written) return { ok: false, message: whyNoDate(line) };

  const faults = new Faults();
  const stated = judge(written, faults);
  const [message] = faults.messages;
  if (stated && message === undefined) return { ok: true, moment: momentOf(stated, siteZone) };
  return {
    ok: false,
    message: message ?? `Tanggal ${quote(line)} tidak dikenal.`,
    ...(stated && faults.mended && { suggestion: write(stated) }),
  };
}

/** A date and time with every piece understood, and put right where it was wrong. */
interface Stated {
  /** Whether the month is written as a word. */
  readonly named: boolean;
  readonly date: CalendarDate;
  readonly weekday: boolean;
  readonly time: ClockTime | undefined;
  /** Minutes east of UTC. */
  readonly offset: number | undefined;
  readonly zone: Zone | undefined;
}

interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | undefined;
  readonly millisecond: number;
  readonly separator: string;
  readonly pukul: boolean;
}

/** What was found wrong so far. */
class Faults {
  readonly messages: string[] = [];
  /** Whether each fault so far could be put right. */
  mended = true;

  /** Notes a fault that has been put right in what is stated. */
  mend(message: string): void {
    this.messages.push(message);
  }

  /** Notes a fault that only the writer can put right. */
  leave(message: string): void {
    this.messages.push(message);
    this.mended = false;
  }
}

function judge(written: WrittenMoment, faults: Faults): Stated | undefined {
  let date = judgeDate(written.date, faults);
  if (!date) return undefined;
  let time: ClockTime | undefined;
  if (written.time) {
    time = judgeTime(written.time, written.date.named, faults);
    if (time?.hour === 24) {
      date = dayAfter(date);
      time = { ...time, hour: 0 };
    }
  }
  // The weekday follows the date in the correction, so it is judged by the date as corrected.
  const weekday = judgeWeekday(written.weekday, date, faults);
  const zone = judgeZone(written.zone, faults);
  const offset = judgeOffset(written, zone, faults);
  if (written.rest !== "") {
    const message = `Bagian ${quote(written.rest)} tidak dikenal.`;
    if (/[\p{L}\p{N}]/u.test(written.rest)) faults.leave(message);
    else faults.mend(message);
  }
  return { named: written.date.named, date, weekday, time, ...offset };
}

function judgeDate(written: WrittenDate, faults: Faults): CalendarDate | undefined {
  let month = judgeMonth(written, faults);
  const year = judgeYear(written.year, faults);
  judgeDateForm(written, faults);
  if (month === undefined || year === undefined) return undefined;

  let day = Number(written.day);
  if (month < 1 || month > 12) {
    faults.mend(`Bulan ${written.month} tidak ada.`);
    // 2024-13-01 and 12/25/2024 have day and month the wrong way round.
    if (month > 31 || day < 1 || day > 12) return undefined;
    [month, day] = [day, month];
  }
  const days = daysIn(year, month);
  if (day < 1) {
    faults.leave(`Tanggal ${written.day} tidak ada.`);
    return undefined;
  }
  if (day > days) {
    const message = `${monthName(month)} ${year} hanya mempunyai ${days} hari.`;
    if (day <= 31) faults.mend(message);
    else faults.leave(message);
    day = days;
  }
  return { year, month, day };
}

function judgeMonth(written: WrittenDate, faults: Faults): number | undefined {
  if (!written.named) return Number(written.month);
  const word = readMonthWord(written.month);
  if (word?.kind === "indonesian") return word.number;
  if (word?.kind === "english") {
    faults.mend(`${quote(written.month)} bukan nama bulan dalam bahasa Indonesia.`);
  } else {
    faults.mend(`Nama bulan ${quote(written.month)} tidak dikenal.`);
  }
  return word?.number;
}

function judgeYear(written: string, faults: Faults): number | undefined {
  const year = Number(written);
  if (written.length === 2) {
    faults.mend(`Tahun ${quote(written)} hanya ditulis dengan dua angka.`);
    return year < 70 ? 2000 + year : 1900 + year;
  }
  if (written.length !== 4)
    faults.mend(`Tahun ${quote(written)} tidak ditulis dengan empat angka.`);
  else if (year < 1000) faults.leave(`Tahun ${written} tidak mungkin.`);
  return year >= 1000 && year <= 9999 ? year : undefined;
}

function judgeDateForm(written: WrittenDate, faults: Faults): void {
  const { text, order, named } = written;
  if (named) {
    if (order === "month-day-year") faults.mend(`Pada ${quote(text)} bulan mendahului hari.`);
    else if (!/^\d\d? \p{L}+\.? \d+$/u.test(text)) {
      faults.mend(`Tanggal ${quote(text)} tidak berbentuk hari, bulan, tahun.`);
    }
  } else if (!/^\d{4,}-\d+-\d+$/.test(text)) {
    faults.mend(`Tanggal ${quote(text)} tidak berbentuk tahun-bulan-hari.`);
  } else if (written.month.length !== 2) {
    faults.mend(`Bulan ${quote(written.month)} tidak ditulis dengan dua angka.`);
  } else if (written.day.length !== 2) {
    faults.mend(`Hari ${quote(written.day)} tidak ditulis dengan dua angka.`);
  }
}

function judgeWeekday(word: string | undefined, date: CalendarDate, faults: Faults): boolean {
  if (word === undefined) return false;
  const known = readDayWord(word);
  const weekday = weekdayOf(date);
  if (known === undefined || known.kind === "misspelt") {
    faults.mend(`Nama hari ${quote(word)} tidak dikenal.`);
  } else if (known.kind === "english") {
    faults.mend(`${quote(word)} bukan nama hari dalam bahasa Indonesia.`);
  } else if (known.number !== weekday) {
    const day = `${date.day} ${monthName(date.month)} ${date.year}`;
    const names = `${weekdayName(weekday)}, bukan ${weekdayName(known.number)}`;
    faults.mend(`${day} jatuh pada hari ${names}.`);
  }
  return known !== undefined;
}

function judgeTime(written: WrittenTime, named: boolean, faults: Faults): ClockTime | undefined {
  const { text, introduction } = written;
  let hour = Number(written.hour);
  const minute = Number(written.minute ?? 0);
  const second = written.second === undefined ? undefined : Number(written.second);

  if (written.half !== undefined) {
    faults.mend(`Jam ${quote(text)} memakai hitungan 12 jam.`);
    if (hour <= 12) hour = (hour % 12) + (written.half === "p" ? 12 : 0);
  } else if (!/^\d\d?[:.]\d\d(?:[:.]\d\d(?:[.,]\d+)?)?$/.test(text)) {
    faults.mend(`Jam ${quote(text)} tidak berbentuk jam dan menit, seperti 14.30.`);
  }
  const introduced = named ? /^,? (?:pukul )?$/i : /^(?:T|,? (?:pukul )?)$/i;
  if (!introduced.test(introduction)) {
    faults.mend(`Jam ${quote(text)} tidak didahului spasi atau kata "pukul".`);
  }
  if (hour === 24) {
    faults.mend("Jam 24 tidak ada; tengah malam adalah pukul 00.00 hari berikutnya.");
  } else if (hour > 24) {
    faults.leave(`Jam ${written.hour} tidak ada.`);
  }
  if (minute > 59) faults.leave(`Menit ${written.minute} tidak ada.`);
  if (second !== undefined && second > 59) faults.leave(`Detik ${written.second} tidak ada.`);

  return {
    hour,
    minute,
    second,
    millisecond: Number((written.fraction ?? "").padEnd(3, "0").slice(0, 3)),
    separator: /^\d+\./.test(text) ? "." : ":",
    pukul: /\p{L}{2}/u.test(introduction),
  };
}

/** The names under which computers know Indonesia's zones. */
const ZONE_OF_CITY: ReadonlyMap<string, Zone> = new Map([
  ["asia/jakarta", "WIB"],
  ["asia/pontianak", "WIB"],
  ["asia/makassar", "WITA"],
  ["asia/ujung_pandang", "WITA"],
  ["asia/jayapura", "WIT"],
]);

function judgeZone(word: string | undefined, faults: Faults): Zone | undefined {
  if (word === undefined) return undefined;
  const name = word.toUpperCase();
  if (isZone(name)) return name;
  const city = ZONE_OF_CITY.get(word.toLowerCase());
  const meant =
    city ?? ZONES.find((zone) => name.startsWith(zone) && name.length === zone.length + 1);
  if (meant) faults.mend(`Zona waktu ${quote(word)} tidak dikenal.`);
  else faults.leave(`${word === name ? "Zona waktu" : "Bagian"} ${quote(word)} tidak dikenal.`);
  return meant;
}

/** The offset and zone that hold, once they were judged together. */
function judgeOffset(
  written: WrittenMoment,
  zone: Zone | undefined,
  faults: Faults,
): Pick<Stated, "offset" | "zone"> {
  if (!written.offset) return { offset: undefined, zone };
  const { text, minutes, plain } = written.offset;
  const zoneThere = zoneAtOffset(minutes);
  if (!(Math.abs(minutes) <= FURTHEST_OFFSET_MINUTES)) {
    faults.leave(`Selisih waktu ${quote(text)} tidak ada.`);
  } else if (zone !== undefined && zone !== zoneThere) {
    const message = `Selisih waktu ${quote(text)} bertentangan dengan zona waktu ${zone}.`;
    // A person who types WITA means WITA, and the offset was a template's. From UTC no such thing
    // can be said: the time may have been converted or not.
    if (zoneThere) faults.mend(message);
    else faults.leave(message);
    return { offset: undefined, zone };
  } else if (!written.time) {
    const message = `Selisih waktu ${quote(text)} ditulis tanpa jam.`;
    if (zoneThere || minutes === 0) faults.mend(message);
    else faults.leave(message);
    return { offset: undefined, zone: zone ?? zoneThere };
  } else if (!plain) {
    faults.mend(`Selisih waktu ${quote(text)} tidak berbentuk +07:00.`);
  }
  return { offset: minutes, zone };
}

function whyNoDate(line: string): string {
  if (/^\d{4}(?:-\d\d?)?$/.test(line)) return `Tanggal ${quote(line)} belum lengkap.`;
  const named = /^(?:\d\d? (\p{L}+)|(\p{L}+) \d{4})$/u.exec(line);
  if (isMonthWord(named?.[1] ?? named?.[2] ?? "")) return `Tanggal ${quote(line)} belum lengkap.`;
  return `Tanggal ${quote(line)} tidak dikenal.`;
}

function momentOf(stated: Stated, siteZone: Zone): Moment {
  const { date, time, offset } = stated;
  const zoneThere = offset === undefined ? undefined : zoneAtOffset(offset);
  const zone = stated.zone ?? zoneThere ?? siteZone;
  return {
    instant: instantOf(date, time ?? {}, offset ?? offsetMinutes(zone)),
    zone,
    hasTime: time !== undefined,
  };
}

/** Writes a moment in the manner it was written in, by the rules. */
function write(stated: Stated): string {
  const { named, date, time, offset, zone } = stated;
  const weekday = stated.weekday ? `${weekdayName(weekdayOf(date))}, ` : "";
  const day = named
    ? `${date.day} ${monthName(date.month)} ${date.year}`
    : `${date.year}-${two(date.month)}-${two(date.day)}`;
  const clock = time ? writeTime(time, named, offset !== undefined) : "";
  return `${weekday}${day}${clock}${writeOffset(offset)}${zone ? ` ${zone}` : ""}`;
}

function writeTime(time: ClockTime, named: boolean, hasOffset: boolean): string {
  const introduction = time.pukul ? " pukul " : hasOffset && !named ? "T" : " ";
  const separator = named ? "." : time.separator;
  const numbers = [time.hour, time.minute, time.second].filter((number) => number !== undefined);
  return introduction + numbers.map(two).join(separator);
}

function writeOffset(offset: number | undefined): string {
  if (offset === undefined) return "";
  if (offset === 0) return "Z";
  const size = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Quotes what somebody typed; control characters must not reach the terminal that shows it. */
function quote(text: string): string {
  return `"${text.replaceAll(/\p{C}/gu, "�")}"`;
}
