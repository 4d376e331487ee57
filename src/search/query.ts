import { dayKey } from "./format.ts";
import { STOP_WORDS } from "./spellings.ts";
import { wordsOf } from "./words.ts";

/** What a story must hold, in one of several ways. */
export interface Wanted {
  /** As the reader wrote it. */
  readonly written: string;
  readonly ways: readonly Way[];
  /** Need not be there; where it is, so much the better. */
  readonly optional: boolean;
}

/** Forms that must all be there. */
export interface Way {
  readonly forms: readonly string[];
  /** How much of a find's weight counts, from 0 to 1. */
  readonly factor: number;
  /** Other words of the same root count, too; for what is no word but a key they don't. */
  readonly exact?: true;
}

const MONTHS =
  "januari februari maret april mei juni juli agustus september oktober november desember".split(
    " ",
  );

/** "UU Nomor 40 Tahun 1999" is written "UU 40/1999", too. */
const BETWEEN_NUMBERS = /^tahun$/;

/**
 * What a reader looks for. Words that stand in every story are optional, unless there is nothing else. A
 * date finds the stories of that day and those that name it.
 *
 * @example parseQuery("kopi di Al-Qur'an").map(({ written }) => written) // ["kopi", "di", "Al-Qur'an"]
 */
export function parseQuery(query: string): Wanted[] {
  const dates = datesOf(query);
  const words = wordsOf(query).filter(
    ({ start, end }) => !dates.some((date) => start < date.end && end > date.start),
  );
  const wanted = words.map(({ start, end, forms, parts }, index): Wanted => {
    const isNumber = (at: number) => /^\d/.test(words[at]?.forms[0] ?? "");
    const [form = ""] = forms;
    // Without all its parts a word is another one: "G20" is not "20".
    const apart = parts.length > 1 && parts.join("") === form;
    return {
      written: query.slice(start, end),
      ways: [
        ...forms.map((each) => ({ forms: [each], factor: 1 })),
        ...(apart ? [{ forms: [...new Set(parts)], factor: 0.4 }] : []),
      ],
      optional:
        STOP_WORDS.has(form) ||
        (BETWEEN_NUMBERS.test(form) && isNumber(index - 1) && isNumber(index + 1)),
    };
  });
  const all = [...wanted, ...dates.map(({ wanted: date }) => date)];
  return all.every(({ optional }) => optional)
    ? all.map((each) => ({ ...each, optional: false }))
    : all;
}

interface DateWritten {
  readonly start: number;
  readonly end: number;
  readonly wanted: Wanted;
}

const NAMED = new RegExp(
  `(?:(\\d{1,2})\\s+)?\\b(${MONTHS.join("|")}|pebruari|nopember)\\s+(\\d{4})\\b`,
  "gi",
);
const NUMBERED = /\b(\d{1,2})([-/.])(\d{1,2})\2(\d{4})\b/g;
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/g;

function datesOf(query: string): DateWritten[] {
  const found: DateWritten[] = [];
  const add = (match: RegExpMatchArray, day: string, month: number, year: string): void => {
    const name = MONTHS[month - 1];
    if (name === undefined || Number(day || 1) > 31) return;
    const start = match.index ?? 0;
    const digits = String(month).padStart(2, "0");
    found.push({
      start,
      end: start + match[0].length,
      wanted: {
        written: match[0],
        ways: [
          { forms: [...(day ? [String(Number(day))] : []), name, year], factor: 1 },
          {
            forms: [dayKey(year + digits + day.padStart(day ? 2 : 0, "0"))],
            factor: 1,
            exact: true,
          },
        ],
        optional: false,
      },
    });
  };
  for (const match of query.matchAll(NAMED)) {
    const [, day = "", name = "", year = ""] = match;
    const standard = name
      .toLowerCase()
      .replace("pebruari", "februari")
      .replace("nopember", "november");
    add(match, day, MONTHS.indexOf(standard) + 1, year);
  }
  for (const match of query.matchAll(NUMBERED)) {
    add(match, match[1] ?? "", Number(match[3]), match[4] ?? "");
  }
  for (const match of query.matchAll(ISO)) {
    add(match, match[3] ?? "", Number(match[2]), match[1] ?? "");
  }
  return found;
}
