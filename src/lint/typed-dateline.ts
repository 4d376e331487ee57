import { DAYS, MONTHS } from "../language/index.ts";
import { isDistrict, placeNamed } from "../places/index.ts";

/** A dateline that somebody typed at the head of a text. */
export interface TypedDateline {
  /** As typed, its dash included: "**KEBUMEN, Media.id** –". */
  readonly dateline: string;
  /** As typed, without marks: "KEBUMEN", "CELUK, SUKAWATI". */
  readonly place?: string | undefined;
  readonly medium?: string | undefined;
  /** "Selasa, 11/11/2025" */
  readonly date?: string | undefined;
  /** The text after it. */
  readonly rest: string;
}

/** What is known of the text, beyond the names of places and the look of a domain. */
export interface DatelineKnowledge {
  /** Names of media: the newsroom's own, the source's. */
  readonly media?: readonly string[];
  /** Names of places, such as the parts of the story's `location`. */
  readonly places?: readonly string[];
  /**
   * Whether the name of a kecamatan before a dash is a dateline too ("Muncar – …"). Some are everyday words
   * ("Sumber"): for a person to look at, not for a program that takes datelines off.
   */
  readonly districts?: boolean;
}

/** No dateline is longer; what comes later in a text is its own words. */
const LONGEST = 120;
const DASH = "-\u2010-\u2015\u2212";
/** A dash or two, the bar that some media have, a colon or a new line; with the marks of emphasis around. */
const SEPARATOR = new RegExp(String.raw`[${DASH}]{1,3}|\||\n|:(?=\s)`, "gu");
/** Emphasis, and of a link all but its words; an address may have been blanked out (prose.ts). */
const MARKS = /\]\([^()\s]*\)|[*_\\[\]\ufffc]/gu;

/**
 * Reads the dateline that a text opens with: a place, a medium or both, perhaps a date, and a dash.
 * Undefined where there is none or where nobody could tell it from the first words of a sentence:
 * "Jakarta – kota yang …", "Jakarta – Bandung …", a name grown together with the text.
 *
 * @param text the first paragraph, as plain text or Markdown
 * @example readTypedDateline("JAKARTA, KOMPAS.com - Hujan turun.")
 * // { dateline: "JAKARTA, KOMPAS.com -", place: "JAKARTA", medium: "KOMPAS.com", rest: "Hujan turun." }
 */
export function readTypedDateline(
  text: string,
  known: DatelineKnowledge = {},
): TypedDateline | undefined {
  let found = lineAlone(text, known);
  const opening = text.slice(0, LONGEST);
  for (const { 0: separator, index } of opening.matchAll(SEPARATOR)) {
    const head = text.slice(0, index);
    const rest = text.slice(index + separator.length);
    const parts = readParts(head, known);
    // Longer is better: "Jakarta – jmpdnews.com – …" is one dateline. After the text's own words
    // there is none.
    if (parts !== undefined && ends(parts, separator, rest)) {
      const dateline = text.slice(0, index + separator.length).trim();
      found = typed(dateline, parts, withoutClosingMark(head, rest).trimStart());
    }
  }
  return found;
}

/** A paragraph that is nothing but a place with a medium or a date: "Banyuwangi, 20 November 2026". */
function lineAlone(text: string, known: DatelineKnowledge): TypedDateline | undefined {
  if (text.length > LONGEST || text.includes("\n")) return undefined;
  const parts = readParts(text.replace(/[.\s]+$/u, ""), known);
  const isWhole =
    parts !== undefined &&
    parts.length > 1 &&
    parts.some(({ kind, sure }) => kind === "place" && sure) &&
    parts.some(({ kind, sure }) => kind !== "place" && sure);
  return isWhole ? typed(text.trim(), parts, "") : undefined;
}

function typed(dateline: string, parts: readonly Part[], rest: string): TypedDateline {
  return {
    dateline,
    place: joined(parts, "place"),
    medium: joined(parts, "medium"),
    date: joined(parts, "date"),
    rest,
  };
}

/**
 * A medium's name that has grown together with the first word, the dash between them lost: it can't
 * be taken off by a program, but a person should look at it.
 *
 * @example gluedMedium("AmbalNews.comDalam rangka") // "AmbalNews.com"
 */
export function gluedMedium(text: string): string | undefined {
  return /^[*_]{0,3}([\p{L}\d][\p{L}\d-]{1,40}\.(?:co\.id|com|id|net|co))(?=\p{Lu}\p{Ll})/u.exec(
    text,
  )?.[1];
}

type Kind = "place" | "medium" | "date";

interface Part {
  readonly kind: Kind;
  readonly text: string;
  /** Whether anybody would take it for that: a name that is known or a domain. */
  readonly sure: boolean;
  /** Whether no more is known of it than that a kecamatan has this name. */
  readonly district?: boolean;
}

const MOST_PARTS = 6;
/** A dash that stands alone, a bar or strokes within a dateline: "Jakarta – jmpdnews.com", "Banyuwangi // Kabar.id". */
const BETWEEN_PARTS = new RegExp(String.raw`\s[${DASH}]{1,3}\s|\||\s/\s|//`, "gu");

/** What each part of the words before a dash is; undefined when one of them is none of a dateline. */
function readParts(head: string, known: DatelineKnowledge): Part[] | undefined {
  const words = head.replace(MARKS, "").replace(BETWEEN_PARTS, ",").trim();
  if (!/^[("“]?[\p{L}\d]/u.test(words)) return undefined;
  const pieces = [...words.matchAll(/\(([^()]*)\)|[^,()]+/gu)]
    .map(([all, inBrackets]) => ({
      text: (inBrackets ?? all).trim(),
      bracketed: all.startsWith("("),
    }))
    .filter(({ text }) => text !== "");
  if (pieces.length === 0 || pieces.length > MOST_PARTS) return undefined;
  const parts: Part[] = [];
  for (const { text, bracketed } of pieces) {
    const part = readPart(text, bracketed && parts.length > 0, known);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return parts;
}

const DAY = new RegExp(`^(?:${DAYS.join("|")}|Jum['’]at)$`, "iu");
const DATE = new RegExp(
  String.raw`^(?:(?:${DAYS.join("|")}|Jum['’]at)\s+)?(?:\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|\d{1,2}\s+(?:${MONTHS.join("|")})(?:\s+\d{4})?)$`,
  "iu",
);
const DOMAIN =
  /^(?:www\.)?[\p{L}\d](?:[\p{L}\d-]*\.)+(?:com|id|co|net|org|info|news|tv|online|site|press)$/iu;
/** Words that names of media have and names of places have not. */
const OF_MEDIA =
  /(?:^|\s|\d)(?:antara|afp|bbc|cnn|cnbc|reuters|tempo|kompas|detik\p{L}*|tribun\p{L}*|liputan6?|republika|metro tv|\p{L}*news|\p{L}*post|pos|media|berita|harian|koran|kabar|suara|warta|radar|radio|tv|rri)(?:\s|$)/iu;
const CAPITALS = /^\p{Lu}[\p{Lu}\s.'’-]*$/u;
const MOST_WORDS = 4;

function readPart(text: string, bracketed: boolean, known: DatelineKnowledge): Part | undefined {
  const is = (names: readonly string[] | undefined) =>
    names?.some((name) => name.toLowerCase() === text.toLowerCase()) === true;
  const isMedium = known.media?.some((name) => mediumKey(name) === mediumKey(text)) === true;
  if (DAY.test(text) || DATE.test(text)) return { kind: "date", text, sure: true };
  if (isMedium || DOMAIN.test(text)) return { kind: "medium", text, sure: true };
  const words = text.split(/\s+/u);
  // A dateline's names have capitals; whole sentences need not be looked up.
  // Of media some begin small: "detikSulsel", "iNews".
  const isName = (word: string) =>
    /^\p{Lu}/u.test(word) || (/^\p{Ll}+\p{Lu}/u.test(word) && OF_MEDIA.test(word));
  if (words.length > MOST_WORDS || !words.every(isName)) return undefined;
  if (is(known.places) || resolves(text)) return { kind: "place", text, sure: true };
  if (OF_MEDIA.test(text) || (bracketed && CAPITALS.test(text))) {
    return { kind: "medium", text, sure: false };
  }
  if (known.districts === true && isDistrict(text)) {
    return { kind: "place", text, sure: true, district: true };
  }
  return CAPITALS.test(text) && text.length > 2 ? { kind: "place", text, sure: false } : undefined;
}

/** "Jejak Indonesia" and "JejakIndonesia.id" are one medium. */
function mediumKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.(?:co\.id|[a-z]{2,4})$/u, "")
    .replace(/[^\p{L}\d]/gu, "");
}

function resolves(name: string): boolean {
  return /^[\p{L}\s.'’-]+$/u.test(name) && placeNamed(name) !== undefined;
}

/** Whether these parts, a separator and what follows are a dateline and a story's first words. */
function ends(parts: readonly Part[], separator: string, rest: string): boolean {
  const places = parts.filter(({ kind }) => kind === "place");
  const media = parts.filter(({ kind }) => kind === "medium");
  const story = rest.replace(MARKS, "").trimStart();
  // The words of a story begin with a capital, a figure or a quotation.
  if (!/^["'“‘([]*[\p{Lu}\d]/u.test(story)) return false;
  if (separator === "\n") {
    const dates = parts.length - places.length - media.length;
    return (
      places.length > 0 && (media.length > 0 || (dates > 0 && places.some(({ sure }) => sure)))
    );
  }
  // "Jakarta: Kota …" is a headline's form; a place that is known, and no more, is where a story was filed.
  // "Sumber: Antara" names a source, though Sumber is a kecamatan.
  if (separator === ":") {
    return places.length > 0 && parts.every(({ sure, district }) => sure && district !== true);
  }
  if (media.length > 0) return places.length > 0 || media.some(({ sure }) => sure);
  if (places.length === 0) return false;
  // A day or date beside a place is found in datelines alone.
  if (places.length < parts.length) return places.some(({ sure }) => sure) || places.length > 1;

  // "Kebumen- Jenazah": the dash goes with the place as often as it stands alone.
  const spaced = /^[\s*_]/u.test(rest);
  if (places.every(({ text }) => CAPITALS.test(text))) {
    // "JAKARTA-BANDUNG" is a railway; "BASARNAS – …" and "PSSI - …" are no places.
    if (!spaced && !/^["'“‘([]*\p{Lu}\p{Ll}/u.test(story)) return false;
    return places.some(({ sure }) => sure) || places.length > 1;
  }
  return spaced && places.every(({ sure }) => sure) && !opensWithPlace(story);
}

/** "Jakarta – Bandung kini dapat ditempuh …" tells of a way, not where the story was filed. */
function opensWithPlace(story: string): boolean {
  const [first = "", second = ""] = story
    .split(/\s+/u, 2)
    .map((word) => word.replace(/[,.;:]$/u, ""));
  return resolves(first) || (/^\p{Lu}/u.test(second) && resolves(`${first} ${second}`));
}

function joined(parts: readonly Part[], kind: Kind): string | undefined {
  const texts = parts.filter((part) => part.kind === kind).map(({ text }) => text);
  return texts.length === 0 ? undefined : texts.join(", ");
}

/** Of "**JAKARTA -** Hujan" the closing mark belongs to the dateline. */
function withoutClosingMark(head: string, rest: string): string {
  const mark = /^[*_]{1,3}/u.exec(head.trimStart())?.[0];
  if (mark === undefined || head.split(mark).length % 2 === 1) return rest;
  const after = rest.trimStart();
  return after.startsWith(mark) ? after.slice(mark.length) : rest;
}
