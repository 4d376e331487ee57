import type { Moment, Zone } from "../../language/index.ts";
import {
  DAYS,
  isoDay,
  MONTHS,
  parseMoment,
  partsOf,
  slugify,
  two,
  weekdayName,
} from "../../language/index.ts";
import { gluedMedium, readTypedDateline } from "../../lint/index.ts";
import { cutAt } from "../clean-text.ts";
import type { ImportNote } from "../imported-story.ts";
import type { Labels } from "./labels.ts";
import { readLabels } from "./labels.ts";

/** Raw copy, understood as far as it says what it is. */
export interface RawCopy extends Omit<Labels, "title" | "date" | "rest"> {
  readonly title: string;
  /** Markdown, the headline and labels taken out; dateline and sign-off still in it. */
  readonly body: string;
  readonly date: Moment | undefined;
  readonly notes: readonly ImportNote[];
}

/** What is known of raw copy besides its words. */
interface CopySetting {
  /** In which its dates are told. */
  readonly zone: Zone;
  /** The clock, in milliseconds since 1970. */
  readonly now: number;
  readonly sent?: Moment | undefined;
}

/** A headline is at most so long; the longest that Indonesian media print has 96 letters. */
const MOST_TITLE = 160;
/** A headline made of a text's first words. */
const MADE_TITLE = 70;

/**
 * Reads raw copy as press desks send it: a headline or none, labels ("Siaran Pers", "Penulis: AO", "Kanal: Daerah"),
 * paragraphs.
 *
 * @param blocks Markdown, block by block
 */
export function readCopy(blocks: readonly string[], given: CopySetting): RawCopy {
  const notes: ImportNote[] = [];
  const { title: named, date: dated, rest: unlabelled, ...said } = readLabels(blocks, notes);
  const { title, rest } = takeTitle(unlabelled, named, notes);
  const body = rest.join("\n\n");
  const date = dateOf(body, dated, given, notes);
  return { ...said, title, body, date, notes };
}

/** Marks that are left alone at an end. */
const MARKS = /^[*_]{1,3}|[*_]{1,3}$/gu;

/** Words between two equal marks of emphasis, which don't grow together with a word before them as in "a_b_c". */
const EMPHASIS =
  /(?<![\\\p{L}\p{N}])(\*{1,3}|_{1,3}|~~)(?=\S)([^*_~]*[^*_~\s\\])\1(?![\p{L}\p{N}])/gu;
/** Emphasis within emphasis: bold, italic and struck. */
const MOST_NESTED = 3;

/** A line without marks of emphasis, which titles don't know, and with the signs that were escaped. */
function bareLine(line: string): string {
  let bare = line.trim().replace(/^#{1,6}\s+/u, "");
  for (let depth = 0; depth < MOST_NESTED; depth += 1) bare = bare.replace(EMPHASIS, "$2");
  return bare
    .replace(MARKS, "")
    .replace(/\\(?=[!-/:-@[-`{-~])/gu, "")
    .trim();
}

function takeTitle(
  blocks: readonly string[],
  given: string | undefined,
  notes: ImportNote[],
): { readonly title: string; readonly rest: readonly string[] } {
  const [first = "", ...rest] = blocks;
  const lines = first.split(/\\?\n/u);
  const [line = "", ...below] = lines;
  const candidate = bareLine(line);
  if (given !== undefined) {
    // The headline again as the first line of the text would be printed twice.
    const isRepeated = slugify(candidate) === slugify(given) && slugify(given) !== "";
    return { title: given, rest: isRepeated ? withoutFirstLine(below, rest) : blocks };
  }
  if (
    isHeadline(line, candidate, below[0] ?? rest[0] ?? "") &&
    (below.length > 0 || rest.length > 0)
  ) {
    return { title: candidate, rest: withoutFirstLine(below, rest) };
  }
  const opening = bareLine(
    withoutDateline(first.replace(/\\?\n/gu, "\n")).replace(
      /[*_~]{1,3}|!?\[([^\]]*)\]\([^)]*\)/gu,
      "$1",
    ),
  ).replace(/\s+/gu, " ");
  const sentence = opening.split(/(?<=[.!?])\s/u)[0] ?? opening;
  // A clause is a better headline than a sentence that is cut.
  const clause =
    sentence.length > MADE_TITLE ? /^.{25,70}?(?=, |;| \()/u.exec(sentence)?.[0] : undefined;
  const title = cutAt(clause ?? sentence, MADE_TITLE).replace(/[.,;:]$/u, "");
  notes.push({
    kind: "look",
    text: "Naskah ini tanpa judul; judulnya diambil dari kalimat pertama. Ganti.",
  });
  return { title: title || "Tanpa judul", rest: blocks };
}

function withoutFirstLine(below: readonly string[], rest: readonly string[]): readonly string[] {
  const remaining = below.join("\n").trim();
  return remaining === "" ? rest : [remaining, ...rest];
}

/** Whether a line is a headline: short, no sentence, no dateline, no item of a list, no quotation of words. */
function isHeadline(line: string, bare: string, next: string): boolean {
  if (/^\s*#{1,6}\s/u.test(line)) return true;
  if (bare === "" || bare.length > MOST_TITLE || /[.;,:]$/u.test(bare)) return false;
  if (/^\s*(?:[-+>|]\s|\d+[.)]\s|!\[|https?:)/u.test(line)) return false;
  return (
    readTypedDateline(bare) === undefined && readTypedDateline(`${bare}\n${next}`) === undefined
  );
}

/** A text without its typed dateline, or the name of a medium that has grown together with it. */
function withoutDateline(text: string): string {
  const glued = gluedMedium(text);
  return (readTypedDateline(text)?.rest ?? text.slice(glued?.length ?? 0)).trim();
}

const DAY_NAMES = [...DAYS, "Jum['’]at"].join("|");
/** "Selasa (10/12/2024)", "Selasa, 10/12/2024", "Selasa (10/12)". */
const PRESS_DATE = new RegExp(
  String.raw`(?<!\p{L})(${DAY_NAMES})\s*,?\s*\(?\s*(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}|\d{2}))?\s*\)?(?![\d/])`,
  "iu",
);
const BARE_DATE = /\((\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?\)/u;
const LONG_DATE = new RegExp(
  String.raw`(?<!\p{L})(?:(${DAY_NAMES})\s*,?\s*\(?\s*)(\d{1,2}\s+\p{L}{3,9}\s+\d{4})(?!\d)`,
  "iu",
);
const HALF_YEAR = 183 * 24 * 60 * 60 * 1000;

/** The day on which a text says that it was written: the first day that the press writes with its date. */
function dateOf(
  body: string,
  label: string | undefined,
  given: CopySetting,
  notes: ImportNote[],
): Moment | undefined {
  if (label !== undefined) {
    const read = parseMoment(label, given.zone);
    const mended =
      read.ok || read.suggestion === undefined ? read : parseMoment(read.suggestion, given.zone);
    if (mended.ok) {
      if (!read.ok)
        notes.push({
          kind: "look",
          text: `Tanggal "${label}" dibaca sebagai ${isoDay(mended.moment)}. ${read.message}`,
        });
      return mended.moment;
    }
    notes.push({
      kind: "look",
      text: `Tanggal "${label}" tidak dapat dibaca. ${read.ok ? "" : read.message}`.trim(),
    });
  }
  const filed = datelineDate(body, given, notes);
  if (filed !== undefined) return filed.moment;
  const text = body.replace(/[*_\\]/gu, "");
  const long = LONG_DATE.exec(text);
  const press = PRESS_DATE.exec(text);
  if (press !== null && (long === null || press.index < long.index)) {
    const [written, day = "", date = "", month = "", year] = press;
    return judge(written, day, Number(date), Number(month), year, given, notes);
  }
  if (long !== null) {
    const [written, day = "", date = ""] = long;
    const read = parseMoment(date, given.zone);
    if (read.ok) {
      checkDay(written, day, read.moment, notes);
      return read.moment;
    }
  }
  const bare = BARE_DATE.exec(text);
  if (bare !== null) {
    const [written, date = "", month = "", year] = bare;
    return judge(written, undefined, Number(date), Number(month), year, given, notes);
  }
  return given.sent;
}

const DATELINE_DATE =
  /^(?:[\p{L}'’]+\s*,?\s+)?(?:(\d{1,2})\s+(\p{L}+)|(\d{1,2})[/.](\d{1,2}))(?:[/.\s]+(\d{4}|\d{2}))?$/u;

/** The date in the dateline, "Jember, 10 Desember 2024 –", which is the day of writing whatever days are told later. */
function datelineDate(
  body: string,
  given: CopySetting,
  notes: ImportNote[],
): { readonly moment: Moment | undefined } | undefined {
  const blocks = body.split(/\n{2,}/u).filter((block) => !/^(?:#{1,6} |!\[)/u.test(block));
  const opening = (blocks[0] ?? "").replace(/\\\n/gu, "\n");
  const typed = (readTypedDateline(opening) ?? readTypedDateline(`${opening}\n${blocks[1] ?? ""}`))
    ?.date;
  const [, longDay, name = "", shortDay, number, year] = DATELINE_DATE.exec(typed ?? "") ?? [];
  if (typed === undefined || (longDay ?? shortDay) === undefined) return undefined;
  const month =
    number === undefined
      ? MONTHS.findIndex((each) => each.toLowerCase() === name.toLowerCase()) + 1
      : Number(number);
  const day = DAYS.find((each) => slugify(typed).startsWith(slugify(each)));
  const date = Number(longDay ?? shortDay);
  return { moment: judge(typed, day, date, month, year, given, notes) };
}

function judge(
  written: string,
  day: string | undefined,
  date: number,
  month: number,
  year: string | undefined,
  { zone, now, sent }: CopySetting,
  notes: ImportNote[],
): Moment | undefined {
  const on = (inYear: number) => parseMoment(`${inYear}-${two(month)}-${two(date)}`, zone);
  if (year !== undefined) {
    const read = on(year.length === 2 ? 2000 + Number(year) : Number(year));
    if (!read.ok) {
      notes.push({
        kind: "look",
        text: `Tanggal "${written}" tidak ada di kalender. ${read.message}`,
      });
      return sent;
    }
    if (day !== undefined) checkDay(written, day, read.moment, notes);
    return read.moment;
  }
  const clock = sent?.instant ?? now;
  const thisYear = partsOf({ instant: clock, zone, hasTime: true }).year;
  // Without a year: the newest one in which the day was that day, and not far ahead.
  const years = [thisYear + 1, thisYear, thisYear - 1, thisYear - 2, thisYear - 3];
  const read = years.map(on).flatMap((each) => (each.ok ? [each.moment] : []));
  const near = read.filter(({ instant }) => instant <= clock + HALF_YEAR / 6);
  const fitting = day === undefined ? near : near.filter((moment) => isOnDay(day, moment));
  const chosen = fitting[0] ?? near[0];
  if (chosen === undefined) {
    notes.push({ kind: "look", text: `Tanggal "${written}" tidak ada di kalender.` });
    return sent;
  }
  notes.push({
    kind: "look",
    text: `Tanggal "${written}" tanpa tahun; dibaca sebagai ${isoDay(chosen)}. Periksa.`,
  });
  if (day !== undefined && fitting.length === 0) checkDay(written, day, chosen, notes);
  return chosen;
}

function isOnDay(day: string, moment: Moment): boolean {
  return slugify(weekdayName(partsOf(moment).weekday)) === slugify(day);
}

function checkDay(written: string, day: string, moment: Moment, notes: ImportNote[]): void {
  if (isOnDay(day, moment)) return;
  const actual = weekdayName(partsOf(moment).weekday);
  notes.push({
    kind: "look",
    text: `"${written}": tanggal itu jatuh pada hari ${actual}, bukan ${day}. Periksa hari dan tanggalnya.`,
  });
}
