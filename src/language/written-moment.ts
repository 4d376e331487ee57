/**
 * The pieces of a date and time as somebody typed them. Nothing is judged here: the reading is wider
 * than what `parseMoment` accepts, so that a fault can be told for what it is and put right.
 */
export interface WrittenMoment {
  /** A word before the date, as "Selasa". */
  readonly weekday: string | undefined;
  readonly date: WrittenDate;
  readonly time: WrittenTime | undefined;
  /** An offset from UTC, or Z. */
  readonly offset: WrittenOffset | undefined;
  /** A word where the zone stands, as "WIB". */
  readonly zone: string | undefined;
  /** What follows and was not understood. */
  readonly rest: string;
}

export interface WrittenDate {
  /** The date exactly as typed. */
  readonly text: string;
  /** The order that its parts stand in. */
  readonly order: "year-month-day" | "day-month-year" | "month-day-year";
  readonly year: string;
  /** Digits, or a word. */
  readonly month: string;
  readonly day: string;
  /** Whether the month is a word. */
  readonly named: boolean;
}

export interface WrittenTime {
  /** The time exactly as typed, without what introduces it. */
  readonly text: string;
  /** What stands between date and time: a space, a T, "pukul". */
  readonly introduction: string;
  readonly hour: string;
  readonly minute: string | undefined;
  readonly second: string | undefined;
  readonly fraction: string | undefined;
  /** "a" or "p" when a.m. or p.m. follows. */
  readonly half: string | undefined;
}

export interface WrittenOffset {
  readonly text: string;
  /** Minutes east of UTC; not a number when its own minutes pass 59. */
  readonly minutes: number;
  /** Whether it is written as ISO 8601 has it: +07:00, +0700, +07 or Z. */
  readonly plain: boolean;
}

// Every pattern below is sticky, so it is tried at one place only, and none repeats a part that can
// match the same letters in two ways: the reading is linear in the length of the text.
const WORD_BEFORE_DATE = /(\p{L}+(?:['’]\p{L}+)?)\.?(?:\s*,\s*|\s+|(?=\())(?=[\p{L}\d(])/uy;
const NUMERIC_DATE = /(\d+)\s?[-/.‐‑–—−]\s?(\d+)\s?[-/.‐‑–—−]\s?(\d+)/uy;
const DAY_MONTH_YEAR = /(\d+)(?:st|nd|rd|th)?[\s-]?(\p{L}+)\.?,?[\s-]?(\d+)/iuy;
const MONTH_DAY_YEAR = /(\p{L}+)\.?[\s-]?(\d{1,2})(?:st|nd|rd|th)?,?[\s-](\d+)/iuy;
const DIGITS_ONLY = /(\d{4})(\d\d)(\d\d)(?!\d)/uy;
const INTRODUCTION = /T(?=\d)|(?:[\s,|/]|[-–—]\s)*(?:(?:pukul|jam|pkl\.?|pk\.?)\s*(?=\d))?/iuy;
const TIME = /(\d+)\s?[:.,;]\s?(\d+)(?:[:.](\d+)(?:[.,](\d+))?)?/uy;
const BARE_TIME = /(\d\d?)(\d\d)?(?!\d)/uy;
const HALF_OF_DAY = /\s?([ap])\.?m\b\.?/iuy;
const OFFSET = /\s?(GMT|UTC)?([+\-−])(\d\d?)(?::?(\d\d))?(?!\d)/iuy;
const UTC = /\s?(?:(Z)|GMT|UTC)(?![\p{L}\d])/iuy;
const ZONE_WORD = /[\s,]?\(?(\p{L}+(?:[/_]\p{L}+)*)\)?/uy;

/**
 * Takes a text apart into the pieces of a date and time, or gives undefined when no whole date is
 * at its head.
 *
 * @param text One line, trimmed, its white space single spaces.
 * @param isMonth Whether a word names a month, so that it is not taken for a weekday.
 */
export function readWrittenMoment(
  text: string,
  isMonth: (word: string) => boolean,
): WrittenMoment | undefined {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(text) ?? undefined;
    if (match) at = pattern.lastIndex;
    return match;
  };

  const before = take(WORD_BEFORE_DATE);
  const weekday = before && !isMonth(before[1] ?? "") ? before[1] : undefined;
  if (weekday === undefined) at = 0;
  const opening = take(/\(\s?/y)?.[0];
  const bare = readDate(take);
  if (!bare) return undefined;
  const closing = opening === undefined ? undefined : take(/\s?\)/y)?.[0];
  const date = { ...bare, text: `${opening ?? ""}${bare.text}${closing ?? ""}` };

  const endOfDate = at;
  const introduction = take(INTRODUCTION)?.[0] ?? "";
  const time = readTime(take, introduction);
  if (!time) at = endOfDate;
  const offset = readOffset(take);
  const zone = take(ZONE_WORD)?.[1];
  return { weekday, date, time, offset, zone, rest: text.slice(at).trim() };
}

type Take = (pattern: RegExp) => RegExpExecArray | undefined;

function readDate(take: Take): WrittenDate | undefined {
  const numeric = take(NUMERIC_DATE);
  if (numeric) {
    const [text, first = "", month = "", last = ""] = numeric;
    return first.length > 2
      ? { text, order: "year-month-day", year: first, month, day: last, named: false }
      : { text, order: "day-month-year", year: last, month, day: first, named: false };
  }
  const named = take(DAY_MONTH_YEAR);
  if (named) {
    const [text, first = "", month = "", last = ""] = named;
    return first.length > 2 && last.length <= 2
      ? { text, order: "year-month-day", year: first, month, day: last, named: true }
      : { text, order: "day-month-year", year: last, month, day: first, named: true };
  }
  const american = take(MONTH_DAY_YEAR);
  if (american) {
    const [text, month = "", day = "", year = ""] = american;
    return { text, order: "month-day-year", year, month, day, named: true };
  }
  const digits = take(DIGITS_ONLY);
  if (digits) {
    const [text, year = "", month = "", day = ""] = digits;
    return { text, order: "year-month-day", year, month, day, named: false };
  }
  return undefined;
}

function readTime(take: Take, introduction: string): WrittenTime | undefined {
  const match = take(TIME) ?? take(BARE_TIME);
  if (!match) return undefined;
  const half = take(HALF_OF_DAY);
  const [text, hour = "", minute, second, fraction] = match;
  return {
    text: text + (half?.[0] ?? ""),
    introduction,
    hour,
    minute,
    second,
    fraction,
    half: half?.[1]?.toLowerCase(),
  };
}

function readOffset(take: Take): WrittenOffset | undefined {
  const offset = take(OFFSET);
  if (offset) {
    const [text, prefix, sign, hours = "", minutes = "0"] = offset;
    const size = Number(minutes) < 60 ? Number(hours) * 60 + Number(minutes) : Number.NaN;
    return {
      text: text.trim(),
      minutes: sign === "+" ? size : -size,
      plain: prefix === undefined && sign !== "−" && hours.length === 2,
    };
  }
  const utc = take(UTC);
  if (utc) return { text: utc[0].trim(), minutes: 0, plain: utc[1] !== undefined };
  return undefined;
}
