import { EM, FIRST, KERNING, LETTERS, SECOND } from "./letters.ts";

interface Letter {
  readonly advance: number;
  /** Where its outline begins; undefined where it has none. */
  readonly start?: readonly [x: number, y: number];
  /** The outline from there on. */
  readonly rest: string;
}

const NO_BREAK = "\u00a0";

const letters = new Map(
  LETTERS.map((line): [string, Letter] => {
    const [, letter = "", advance, x, y, rest = ""] =
      /^(.)(\d+) (?:(-?\d+) ?(-?\d+)(.*))?$/su.exec(line) ?? [];
    if (x === undefined) return [letter, { advance: Number(advance), rest }];
    return [letter, { advance: Number(advance), start: [Number(x), Number(y)], rest }];
  }),
);
const space = letters.get(" ");
if (space !== undefined) letters.set(NO_BREAK, space);

const kindsOf = (lines: readonly string[]) =>
  new Map(lines.flatMap((line, kind) => [...line].map((letter) => [letter, kind] as const)));
const first = kindsOf(FIRST);
const second = kindsOf(SECOND);
const kerning = KERNING.map((row) => row.split(" ").map(Number));

function kern(before: string, after: string): number {
  const row = first.get(before);
  const column = second.get(after);
  return row === undefined || column === undefined ? 0 : (kerning[row]?.[column] ?? 0);
}

/** Signs that look like one that is there, and letters that Unicode doesn't take apart. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "‐": "-",
    "‑": "-",
    "‒": "–",
    "―": "—",
    ʼ: "’",
    ʾ: "’",
    ʻ: "‘",
    ʿ: "‘",
    "‟": "“",
    "\u2007": NO_BREAK,
    "\u202f": NO_BREAK,
    "\u2060": "",
    "⁄": "/",
    "∕": "/",
    "→": "–",
    "≈": "±",
    đ: "d",
    Đ: "D",
    ħ: "h",
    Ħ: "H",
    ł: "l",
    Ł: "L",
    ə: "e",
    ŋ: "ng",
    Ŋ: "Ng",
  }),
);

/**
 * A text in the letters that can be drawn. A letter with an unknown mark loses the mark, "₂" becomes
 * "2"; what is left, emoji and other scripts, is left out, and no box stands in for it.
 *
 * @example drawable("Emisi CO₂ Dvořák 🌋 naik") // "Emisi CO2 Dvorák naik"
 */
export function drawable(text: string): string {
  let drawn = "";
  for (const character of text.normalize("NFC")) drawn += nearest(character);
  return (
    drawn
      // What stood in brackets or quotes may be gone.
      .replace(/\(\s*\)|\[\s*\]|“\s*”|"\s*"/gu, " ")
      .replace(/ +/gu, " ")
      .replace(/ ([,.;:!?])/gu, "$1")
      .trim()
  );
}

function nearest(character: string): string {
  if (letters.has(character)) return character;
  const alike = ALIKE.get(character);
  if (alike !== undefined) return alike;
  if (/[\s\p{Cc}]/u.test(character)) return " ";
  return [...character.normalize("NFKD")]
    .map((part) => (letters.has(part) ? part : (ALIKE.get(part) ?? "")))
    .join("");
}

/** Width of a drawable text, kerning and all, at a size in pixels. */
export function widthOf(text: string, size: number): number {
  let units = 0;
  let before = "";
  for (const letter of text) {
    units += kern(before, letter) + (letters.get(letter)?.advance ?? 0);
    before = letter;
  }
  return (units * size) / EM;
}

/**
 * A drawable text as a `<path>`.
 *
 * @param x where it begins
 * @param y its baseline
 * @param size of the em, in pixels
 * @param fill "#rrggbb"
 * @param spacing added after each letter, in pixels: capitals want some air
 */
export function textPath(
  text: string,
  { x, y, size, fill, spacing = 0 }: TextPlace & { readonly fill: string },
): string {
  let path = "";
  let pen = 0;
  let before = "";
  for (const letter of text) {
    pen += kern(before, letter);
    const { start, rest = "", advance = 0 } = letters.get(letter) ?? {};
    if (start !== undefined) path += `M${Math.round(start[0] + pen)} ${start[1]}${rest}`;
    pen += advance + (spacing * EM) / size;
    before = letter;
  }
  const scale = Math.round((size / EM) * 1e5) / 1e5;
  return `<path fill="${fill}" transform="translate(${round(x)} ${round(y)})scale(${scale})" d="${path}"/>`;
}

interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly spacing?: number;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
