/**
 * Makes the letters that share pictures are drawn with, out of the theme's own font. Run it after
 * scripts/make-fonts.ts, when the font or what is drawn with it changes:
 *
 *     npx tsx scripts/make-lettering.ts
 *
 * It writes src/share-pictures/letters.ts, the same bytes in every run. A build then needs no font
 * file and no program that shapes text, and no machine's fonts can get into a picture.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import * as hb from "harfbuzzjs";

/** subset-font 2.9 comes without types. */
type SubsetFont = (
  font: Buffer,
  text: string,
  options: { targetFormat: "truetype"; variationAxes: Record<string, number> },
) => Promise<Buffer>;

const require = createRequire(import.meta.url);
const subsetFont: SubsetFont = require("subset-font");
const path = (relative: string) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

const FONT = "_includes/assets/fonts/plus-jakarta-sans.woff2";
const TARGET = "src/share-pictures/letters.ts";

/** As heavy as the font goes without its counters closing at the size of a thumb. */
const WEIGHT = 750;

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

/** Signs that headlines have; the font's others are left out. */
const SIGNS = [
  ...range(0x20, 0x7e),
  ...range(0xa1, 0xac),
  ...range(0xae, 0xff),
  ..."ıŒœ‘’‚“”„‹›–—•…′″€™−",
];

/** Letters of transliterations, which the font sets from letter and mark. */
const COMPOSED = [..."āēīōūĀĒĪŌŪḍḥṣṭẓḌḤṢṬẒ"];

const bytes = await subsetFont(
  readFileSync(path(FONT)),
  [...SIGNS, ...COMPOSED.map((letter) => letter.normalize("NFD"))].join(""),
  { targetFormat: "truetype", variationAxes: { wght: WEIGHT } },
);
const face = new hb.Face(new hb.Blob(new Uint8Array(bytes).buffer));
const font = new hb.Font(face);

interface Shaped {
  readonly advance: number;
  /** Glyphs and where each lies. */
  readonly glyphs: readonly (readonly [id: number, x: number, y: number])[];
}

function shaped(text: string, features: readonly hb.Feature[] = []): Shaped {
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  // A ligature would hide where one letter ends.
  hb.shape(font, buffer, [new hb.Feature("liga", 0), ...features]);
  const infos = buffer.getGlyphInfos();
  let advance = 0;
  const glyphs = buffer.getGlyphPositions().map(({ xAdvance, xOffset, yOffset }, index) => {
    const x = advance + (xOffset ?? 0);
    advance += xAdvance ?? 0;
    return [infos[index]?.codepoint ?? 0, x, yOffset ?? 0] as const;
  });
  return { advance, glyphs };
}

/**
 * The outline, y downward, in whole units: "x y" where it begins, the rest from there on, so that a
 * letter is moved by its first two numbers alone.
 */
function outline({ glyphs }: Shaped): string {
  let text = "";
  let [penX, penY] = [0, 0];
  let [startX, startY] = [0, 0];
  for (const [id, left, up] of glyphs) {
    const commands = font.glyphToPath(id).matchAll(/([MLQCZ])([^MLQCZ]*)/gu);
    for (const [, command = "", list = ""] of commands) {
      if (command === "Z") {
        text += "z";
        [penX, penY] = [startX, startY];
        continue;
      }
      const values = list.match(/-?[\d.]+/gu)?.map(Number) ?? [];
      const points = values.map((value, index) =>
        index % 2 === 0 ? Math.round(value + left) : Math.round(-(value + up)),
      );
      const relative = points.map((value, index) => value - (index % 2 === 0 ? penX : penY));
      [penX = 0, penY = 0] = points.slice(-2);
      if (command === "M") [startX, startY] = [penX, penY];
      text += (text === "" ? "" : command.toLowerCase()) + joined(relative);
    }
  }
  return text;
}

/** Numbers as path data has them shortest: a minus parts them as well as a space. */
function joined(values: readonly number[]): string {
  return values.map((value, index) => (index > 0 && value >= 0 ? ` ${value}` : value)).join("");
}

const letters = [...SIGNS, ...COMPOSED].map((letter) => {
  const form = shaped(letter.normalize(COMPOSED.includes(letter) ? "NFD" : "NFC"));
  if (form.glyphs.some(([id]) => id === 0)) throw new Error(`The font has no ${letter}`);
  return { letter, advance: form.advance, outline: outline(form) };
});

/** How much nearer two letters stand to each other than their widths say; marks change nothing. */
const plain = letters.map(({ letter }) => letter).filter((letter) => !COMPOSED.includes(letter));
const advances = new Map(letters.map(({ letter, advance }) => [letter, advance]));
const kerning = plain.map((first) =>
  plain.map(
    (second) =>
      shaped(first + second).advance - (advances.get(first) ?? 0) - (advances.get(second) ?? 0),
  ),
);

/** Letters that behave alike, in the order of the first of each kind; those without kerning in none. */
function classes(rows: readonly (readonly number[])[]): { names: string[]; rows: number[][] } {
  const found = new Map<string, { name: string; row: readonly number[] }>();
  for (const [index, row] of rows.entries()) {
    if (row.every((value) => value === 0)) continue;
    const key = row.join();
    const known = found.get(key);
    if (known === undefined) found.set(key, { name: plain[index] ?? "", row });
    else known.name += plain[index];
  }
  const all = [...found.values()];
  return { names: all.map(({ name }) => name), rows: all.map(({ row }) => [...row]) };
}

const transposed = (rows: readonly (readonly number[])[]) =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));

const lefts = classes(kerning);
const rights = classes(transposed(kerning));
const matrix = lefts.rows.map((row) =>
  rights.names.map((name) => row[plain.indexOf([...name][0] ?? "")] ?? 0),
);

const capHeight = font.glyphExtents(shaped("H").glyphs[0]?.[0] ?? 0)?.yBearing;

const list = (values: readonly string[]) =>
  values.map((value) => `  ${JSON.stringify(value)},\n`).join("");
writeFileSync(
  path(TARGET),
  `// Plus Jakarta Sans at weight ${WEIGHT}, in ${face.upem} units an em, y downward.
// Generated by scripts/make-lettering.ts: don't edit it by hand. Copyright 2020 The Plus Jakarta Sans
// Project Authors; licence: _includes/assets/fonts/OFL-plus-jakarta-sans.txt.

/** Units of an em. */
export const EM = ${face.upem};

/** Height of a capital letter. */
export const CAP_HEIGHT = ${capHeight};

/** Each letter: itself, its width, and after a space its outline. */
export const LETTERS: readonly string[] = [
${list(letters.map(({ letter, advance, outline: path }) => `${letter}${advance} ${path}`))}];

/** Letters that stand alike before another. */
export const FIRST: readonly string[] = [
${list(lefts.names)}];

/** Letters that stand alike after another. */
export const SECOND: readonly string[] = [
${list(rights.names)}];

/** What the two are moved apart, a row for each kind of first, a number for each kind of second. */
export const KERNING: readonly string[] = [
${list(matrix.map((row) => row.join(" ")))}];
`,
);
