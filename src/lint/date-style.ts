import { quote } from "../diagnostics/index.ts";
import { DAYS, MONTHS } from "../language/index.ts";
import { allIn, type Finding, inOrder } from "./finding.ts";

/** Months as they were spelt before, and as English has them. */
const OTHER_MONTHS: Readonly<Record<string, string>> = {
  pebruari: "Februari",
  febuari: "Februari",
  peberuari: "Februari",
  nopember: "November",
  january: "Januari",
  february: "Februari",
  march: "Maret",
  june: "Juni",
  july: "Juli",
  august: "Agustus",
  october: "Oktober",
  december: "Desember",
};

const OLD_MONTHS = ["Pebruari", "Febuari", "Peberuari", "Nopember"];
const NAMES = new Map([
  ...MONTHS.map((month): [string, string] => [month.toLowerCase(), month]),
  ...Object.entries(OTHER_MONTHS),
]);

/** A day, a month and perhaps the year. */
const DATE = new RegExp(
  String.raw`(?<![\p{L}\d.,/])(\d{1,2})\s(${[...NAMES.keys()].join("|")})(?![\p{L}\d-])`,
  "giu",
);
/** The old names stand wrong anywhere. */
const OLD_NAME = new RegExp(`(?<!\\p{L})(?:${OLD_MONTHS.join("|")})(?!\\p{L})`, "giu");
const FRIDAY = /(?<!\p{L})jum['’‘`´]at(?!\p{L})/giu;
/** "minggu" is a week, too, unless it is called a day. */
const SMALL_DAY =
  /(?<!\p{L})(?:[Hh]ari (senin|selasa|rabu|kamis|jumat|sabtu|minggu)|[Pp]ada (senin|selasa|rabu|kamis|jumat|sabtu))(?!\p{L})/gu;
/** A time of day, which "pukul" or a zone must show to be one: "2:1" is a score. */
const TIME =
  /(?<!\p{L})(pukul|jam)\s(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])|(?<![\d:.,])(\d{1,2}):(\d{2})(?::(\d{2}))?(?=\s(?:wib|wita|wit)(?!\p{L}))/giu;
/** Wita and Wit are how some papers print the zones; small letters and Wib are mistakes. */
const ZONE = /(?<=\d[.:]\d{2}\s)(?:wib|Wib|wita|wit)(?!\p{L})/gu;

// What a text must hold at least; most hold none of it, and this is found out in a tenth of the time.
const MAY_BE_TIME = /\d:\d\d/;
const MAY_BE_ZONE = /[.:]\d\d\s(?:wi|Wib)/;
const MAY_BE_OLD_NAME = /[Ee]bruari|[Ff]ebuari|[Nn]opember|RUARI|OPEMBER|EBUARI/;
const MAY_BE_FRIDAY = /[Mm]['’‘`´][Aa][Tt]/;
const MAY_BE_SMALL_DAY = /(?:ari|ada) (?:s|ju|rabu|kamis|minggu)/;

/**
 * Finds dates and times written otherwise than EYD V does: "10 Desember 2024" with a capital and
 * without a zero in front, Jumat, November; "pukul 14.30 WIB" with a point and the zone in capitals.
 *
 * @example dateStyleFindings("Rapat pada 05 Nopember pukul 14:30 Wib").length // 3
 */
export function dateStyleFindings(text: string): Finding[] {
  const findings: Finding[] = [];
  const report = (offset: number, found: string, right: string, section: string): void => {
    if (found === right) return;
    findings.push({
      offset,
      message: `${quote(found)} ditulis ${quote(right)} (EYD V: ${section}).`,
    });
  };
  if (/\d/u.test(text)) {
    for (const match of text.matchAll(DATE)) {
      const [found, day = "", month = ""] = match;
      const name = NAMES.get(month.toLowerCase()) ?? month;
      // A line in capitals is in capitals.
      const written = month === month.toUpperCase() ? name.toUpperCase() : name;
      report(match.index, plain(found), `${Number(day)} ${written}`, "Huruf Kapital");
    }
    for (const match of allIn(text, MAY_BE_TIME, TIME)) {
      const [found, word, ...parts] = match;
      const digits = parts.filter((part) => part !== undefined).join(".");
      report(
        match.index,
        plain(found),
        word === undefined ? digits : `${word} ${digits}`,
        "Tanda Titik",
      );
    }
    for (const match of allIn(text, MAY_BE_ZONE, ZONE)) {
      report(match.index, match[0], match[0].toUpperCase(), "Singkatan");
    }
  }
  for (const match of allIn(text, MAY_BE_OLD_NAME, OLD_NAME)) {
    // Within a date it has been found.
    if (/\d\s$/u.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    report(match.index, match[0], NAMES.get(match[0].toLowerCase()) ?? match[0], "Unsur Serapan");
  }
  for (const match of allIn(text, MAY_BE_FRIDAY, FRIDAY)) {
    report(match.index, match[0], "Jumat", "Unsur Serapan");
  }
  for (const match of allIn(text, MAY_BE_SMALL_DAY, SMALL_DAY)) {
    const day = match[1] ?? match[2] ?? "";
    const right = DAYS.find((name) => name.toLowerCase() === day) ?? day;
    report(match.index, match[0], match[0].slice(0, -day.length) + right, "Huruf Kapital");
  }
  return inOrder(findings);
}

function plain(text: string): string {
  return text.replace(/\s/gu, " ");
}
