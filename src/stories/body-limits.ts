import type { Token } from "markdown-it";
import type { FileDiagnostics, Position } from "../diagnostics/index.ts";

/**
 * How much work a text may be, see `workOf`: some twenty times as much as the longest stories that anybody
 * prints, and what a slow machine reads in two seconds.
 */
export const MOST_WORK = 200_000;

/** What a line costs at most, and a sign that may begin a link, against any other mark of Markdown. */
const LINE = 8;

/** Marks of Markdown, and what reading each of them costs at most. */
const MARKS: Readonly<Record<string, number>> = {
  "[": 8,
  "<": 8,
  "@": 8,
  // A bare address.
  "://": 4,
  ":": 2,
  "*": 1,
  _: 1,
  "~": 1,
  "`": 1,
  "|": 1,
  "&": 2,
  "\\": 2,
  "^": 1,
  '"': 1,
  "'": 1,
};
const MARK = /:\/\/|[[<@:*_~`|&\\^"']/gu;

/** Quotations and list items that a line opens within each other. */
const OPENING = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/u;
const OPENED = />|[-+*]|\d+/gu;

/**
 * How much work it is to read a line, in units of a few microseconds: what it costs is known by its length
 * and its marks alone, since every step of reading takes a time that grows with these.
 */
export function workOf(line: string): number {
  if (line.trim() === "") return 0;
  const opened = OPENING.exec(line)?.[0].match(OPENED)?.length ?? 0;
  let work = LINE + LINE * opened;
  for (const [mark] of line.matchAll(MARK)) work += MARKS[mark] ?? 0;
  return work;
}

/**
 * Refuses a text that no person writes and that would hold up the build.
 *
 * @param place of a line of the text, counted from 0
 * @returns whether the text may be parsed
 */
export function isReadable(
  lines: readonly string[],
  place: (line: number) => Position,
  diagnostics: FileDiagnostics,
): boolean {
  let work = 0;
  for (const [index, line] of lines.entries()) {
    work += workOf(line);
    if (work <= MOST_WORK) continue;
    diagnostics.error(
      "file-too-large",
      place(index),
      `Sampai baris ini tulisan sudah memuat terlalu banyak baris, tautan, dan tanda Markdown untuk satu halaman. Pecah menjadi beberapa tulisan.`,
    );
    return false;
  }
  return true;
}

/** A page may be so many times as long as its text … */
const MOST_GROWTH = 10;
/** … and so much longer in any case, in characters: a few lines may come to a table or footnotes … */
const FREE_GROWTH = 20_000;
/** … and, where it shows pictures, by so much more: each is named in all formats and widths. */
const FREE_PICTURES = 500_000;

/** What a picture's formats and widths print, in characters. */
const PICTURE = 1_000;

/** What other tokens print beside their content and their attributes, in characters. */
const MARKUP: Readonly<Record<string, number>> = {
  footnote_ref: 150,
  footnote_anchor: 150,
  footnote_open: 50,
  table_open: 100,
};
/** Signs around the name of any other element: "</td>" and a new line. */
const AROUND_TAG = 4;

/**
 * Refuses a text whose page would be many times as long as the text, as when one long address is used by
 * reference thousands of times.
 *
 * @returns whether the tokens may be printed
 */
export function isPrintable(
  tokens: readonly Token[],
  length: number,
  at: Position,
  diagnostics: FileDiagnostics,
): boolean {
  const { markup, pictures } = printedLength(tokens);
  const growth = Math.max(0, pictures - FREE_PICTURES) + markup;
  if (growth <= MOST_GROWTH * length + FREE_GROWTH) return true;
  diagnostics.error(
    "file-too-large",
    at,
    "Halaman tulisan ini akan berkali-kali lebih besar dari tulisannya, misalnya karena satu alamat panjang dirujuk ribuan kali. Kurangi, atau pecah menjadi beberapa tulisan.",
  );
  return false;
}

/** About how many characters tokens print, and how many more for their pictures. */
function printedLength(tokens: readonly Token[]): {
  readonly markup: number;
  readonly pictures: number;
} {
  let [markup, pictures] = [0, 0];
  for (const token of tokens) {
    const { type, attrs, content, children } = token;
    markup += content.length + (MARKUP[type] ?? tagLength(token));
    for (const [, value] of attrs ?? []) markup += String(value).length;
    if (type === "image") pictures += PICTURE;
    // The content of a block is that of its children.
    if (type !== "inline") continue;
    const within = printedLength(children ?? []);
    markup += within.markup - content.length;
    pictures += within.pictures;
  }
  return { markup, pictures };
}

function tagLength({ tag }: Token): number {
  return tag === "" ? 0 : tag.length + AROUND_TAG;
}
