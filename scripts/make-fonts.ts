/**
 * Makes the web fonts of the theme and their style sheet. Run it when a font package, the characters
 * or the weights change:
 *
 *     npx tsx scripts/make-fonts.ts
 *
 * It writes _includes/assets/fonts/ (woff2 and licences) and _includes/assets/css/fonts.css, the same
 * bytes in every run.
 *
 * Reading text is set in Literata and not in Source Serif, since a subset is a modified version in the
 * sense of the Open Font License, and 'Source' is a reserved name that such a version may not carry.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { createFontStack } from "@capsizecss/core";
import arial from "@capsizecss/metrics/arial";
import georgia from "@capsizecss/metrics/georgia";
import notoSerif from "@capsizecss/metrics/notoSerif";
import roboto from "@capsizecss/metrics/roboto";
import timesNewRoman from "@capsizecss/metrics/timesNewRoman";
import { fromFile } from "@capsizecss/unpack/fs";

/** subset-font 2.9 comes without types. */
type SubsetFont = (
  font: Buffer,
  text: string,
  options: {
    targetFormat: "woff2";
    variationAxes: Record<string, { min: number; max: number }>;
    noHinting: boolean;
    preserveNameIds: number[];
  },
) => Promise<Buffer>;

const require = createRequire(import.meta.url);
const subsetFont: SubsetFont = require("subset-font");
const assets = fileURLToPath(new URL("../_includes/assets/", import.meta.url));

const range = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/**
 * What Indonesian newspapers print, as far as the "latin" files of Fontsource have it. They have no
 * ← →, no ≈ ≤ ≥ and no ʿ ʾ; those come from the fallback.
 */
const CHARACTERS = [
  range(0x20, 0x7e),
  // Latin-1: no-break space, é è ë ñ, °, ×, superscripts and fractions.
  range(0xa0, 0xff),
  "ıŒœ‘’‚“”„‹›–—•…′″⁄€™↑↓−∕ʻʼ",
  // Combining grave, acute, tilde, macron, diaeresis and dot below: a browser sets the ā ī ū ḥ ṣ ṭ ḍ of
  // transliterations from letter and mark.
  "\u0300\u0301\u0303\u0304\u0308\u0323",
  // Thin, hair and narrow no-break space.
  "\u2009\u200a\u202f",
].join("");

type Style = "normal" | "italic";

interface WebFont {
  readonly family: string;
  readonly style: Style;
  /** Lightest and boldest weight that the theme sets. */
  readonly weights: readonly [number, number];
  /** In its Fontsource package. */
  readonly source: string;
  readonly file: string;
}

const FONTS: readonly WebFont[] = [
  {
    family: "Plus Jakarta Sans",
    style: "normal",
    weights: [400, 800],
    source: "plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2",
    file: "plus-jakarta-sans.woff2",
  },
  {
    family: "Literata",
    style: "normal",
    weights: [400, 700],
    source: "literata/files/literata-latin-wght-normal.woff2",
    file: "literata.woff2",
  },
  {
    family: "Literata",
    style: "italic",
    weights: [400, 700],
    source: "literata/files/literata-latin-wght-italic.woff2",
    file: "literata-italic.woff2",
  },
];

/**
 * Average advance of a character in thousandths of an em, by style and weight. Measured with
 * measureText of Chromium, so with kerning, over the text of posts/ (53,000 characters of
 * Indonesian). The averages of capsize go by the letters of English and without kerning: with them
 * the fallback of reading text comes out up to 1.8 percent too wide.
 *
 * Only weights that carry much text have a fallback, and few names are tried for each: a browser
 * looks every name up among all fonts of the system before it can lay out a line. With three names
 * for each of four weights a page was laid out twice as long.
 */
const OWN_WIDTHS: Record<string, Record<Style, Record<number, number>>> = {
  "Plus Jakarta Sans": {
    // Between the 496.7 of 700 and the 501.8 of 800, since headlines are set at either.
    normal: { 400: 480.5, 700: 499.3 },
    italic: {},
  },
  Literata: {
    normal: { 400: 491.8, 700: 524.5 },
    italic: { 400: 467.5 },
  },
};

interface LocalFont {
  readonly name: string;
  readonly metrics: typeof arial | typeof georgia | typeof notoSerif | typeof roboto;
  /** Names for local(): of the font, then of those with the same advance widths. */
  readonly sources: Record<"normal" | "normalBold" | "italic", readonly string[]>;
  /** As OWN_WIDTHS, measured on the font or on its double of the same widths (Arimo, Tinos, Gelasio). */
  readonly widths: Record<"normal" | "normalBold" | "italic", number>;
}

/**
 * The last name of a bold face is the regular one: newer Android has Roboto and Noto Serif as one
 * variable file, in which local() finds no bold. A lighter headline of nearly the right width for a
 * moment is better than a bold one that breaks elsewhere.
 */
const ROBOTO: LocalFont = {
  name: "Roboto",
  metrics: roboto,
  sources: {
    normal: ["Roboto"],
    normalBold: ["Roboto Bold", "Roboto"],
    italic: ["Roboto Italic"],
  },
  widths: { normal: 459.8, normalBold: 466.8, italic: 446.8 },
};

const ARIAL: LocalFont = {
  name: "Arial",
  metrics: arial,
  sources: {
    normal: ["Arial", "Liberation Sans"],
    normalBold: ["Arial Bold", "Liberation Sans Bold"],
    italic: ["Arial Italic", "Liberation Sans Italic"],
  },
  widths: { normal: 464.4, normalBold: 495.1, italic: 464.5 },
};

const NOTO_SERIF: LocalFont = {
  name: "Noto",
  metrics: notoSerif,
  sources: {
    normal: ["Noto Serif"],
    normalBold: ["Noto Serif Bold", "Noto Serif"],
    italic: ["Noto Serif Italic"],
  },
  widths: { normal: 499.7, normalBold: 529.2, italic: 488.3 },
};

const GEORGIA: LocalFont = {
  name: "Georgia",
  metrics: georgia,
  sources: {
    normal: ["Georgia"],
    normalBold: ["Georgia Bold"],
    italic: ["Georgia Italic"],
  },
  widths: { normal: 462.8, normalBold: 538.0, italic: 477.6 },
};

const TIMES: LocalFont = {
  name: "Times",
  metrics: timesNewRoman,
  sources: {
    normal: ["Times New Roman", "Liberation Serif"],
    normalBold: ["Times New Roman Bold", "Liberation Serif Bold"],
    italic: ["Times New Roman Italic", "Liberation Serif Italic"],
  },
  widths: { normal: 418.6, normalBold: 450.9, italic: 424.1 },
};

/** Cheap phones first: they are Android. */
const STACKS = [
  {
    property: "--font-sans",
    family: "Plus Jakarta Sans",
    prefix: "Jejak Sans",
    locals: [ROBOTO, ARIAL],
    generic: "system-ui, sans-serif",
  },
  {
    property: "--font-serif",
    family: "Literata",
    prefix: "Jejak Serif",
    locals: [NOTO_SERIF, GEORGIA, TIMES],
    generic: "serif",
  },
];

function fontFace(descriptors: Record<string, string>): string {
  const lines = Object.entries(descriptors).map(([name, value]) => `  ${name}: ${value};\n`);
  return `@font-face {\n${lines.join("").replaceAll(": \n", ":\n")}}\n`;
}

/** A list of sources, broken as the formatter of this project breaks it. */
function filled(sources: readonly string[]): string {
  if (`  src: ${sources.join(", ")};`.length <= 100) return sources.join(", ");
  const lines: string[] = [];
  for (const source of sources) {
    const last = lines.at(-1);
    if (last !== undefined && `    ${last}, ${source},`.length <= 100) {
      lines[lines.length - 1] = `${last}, ${source}`;
    } else {
      lines.push(source);
    }
  }
  return `\n    ${lines.join(",\n    ")}`;
}

/** The local font, scaled to the widths and set on the lines of the web font at one weight. */
async function fallbackFace(
  prefix: string,
  font: WebFont,
  weight: number,
  local: LocalFont,
): Promise<string> {
  const key = weight >= 600 ? "normalBold" : font.style;
  const width = OWN_WIDTHS[font.family]?.[font.style][weight];
  if (width === undefined) throw new Error(`No width for ${font.family} ${font.style} ${weight}`);
  const own = await fromFile(`${assets}fonts/${font.file}`);
  const scaled = (metrics: LocalFont["metrics"] | typeof own, thousandths: number) => {
    const { familyName, ascent, descent, lineGap, unitsPerEm } = metrics;
    const xWidthAvg = (thousandths / 1000) * unitsPerEm;
    return { familyName, ascent, descent, lineGap, unitsPerEm, xWidthAvg };
  };
  const { fontFaces } = createFontStack(
    [scaled(own, width), scaled(local.metrics, local.widths[key])],
    { fontFaceFormat: "styleObject" },
  );
  const face = fontFaces[0]?.["@font-face"];
  if (face === undefined) throw new Error(`No fallback of ${font.family} in ${local.name}`);
  return fontFace({
    "font-family": `"${prefix} ${local.name}"`,
    "font-style": font.style,
    "font-weight": `${weight}`,
    src: filled(local.sources[key].map((name) => `local("${name}")`)),
    "size-adjust": `${face.sizeAdjust ?? "100%"}`,
    "ascent-override": `${face.ascentOverride ?? "normal"}`,
    "descent-override": `${face.descentOverride ?? "normal"}`,
    // capsize leaves it out where both fonts have the same, and both have none.
    "line-gap-override": `${face.lineGapOverride ?? "0%"}`,
  });
}

mkdirSync(`${assets}fonts`, { recursive: true });
mkdirSync(`${assets}css`, { recursive: true });
const packages = fileURLToPath(new URL("../node_modules/@fontsource-variable/", import.meta.url));
const faces: string[] = [];

for (const font of FONTS) {
  const [min, max] = font.weights;
  const bytes = await subsetFont(readFileSync(packages + font.source), CHARACTERS, {
    targetFormat: "woff2",
    variationAxes: { wght: { min, max } },
    noHinting: true,
    // Copyright and licence, that a file found alone on a server tells whose it is.
    preserveNameIds: [0, 13, 14],
  });
  writeFileSync(`${assets}fonts/${font.file}`, bytes);
  console.log(`${font.file}: ${bytes.length} bytes`);
  faces.push(
    fontFace({
      "font-family": `"${font.family}"`,
      "font-style": font.style,
      "font-weight": `${min} ${max}`,
      // A story's text stands in the first window, and a line that a late font adds would move all of it: a
      // font that comes later than the first text is for the next page. Preloaded, they rarely do; italics
      // are not, and are few words.
      "font-display": font.style === "italic" ? "swap" : "optional",
      src: `url("../fonts/${font.file}") format("woff2")`,
    }),
  );
}

for (const name of ["plus-jakarta-sans", "literata"]) {
  copyFileSync(`${packages}${name}/LICENSE`, `${assets}fonts/OFL-${name}.txt`);
}

for (const { family, prefix, locals } of STACKS) {
  for (const local of locals) {
    for (const font of FONTS.filter((font) => font.family === family)) {
      for (const weight of Object.keys(OWN_WIDTHS[family]?.[font.style] ?? {})) {
        faces.push(await fallbackFace(prefix, font, Number(weight), local));
      }
    }
  }
}

const properties = STACKS.map(({ property, family, prefix, locals, generic }) => {
  const names = [family, ...locals.map((local) => `${prefix} ${local.name}`)];
  return `  ${property}: ${names.map((name) => `"${name}"`).join(", ")}, ${generic};\n`;
});

writeFileSync(
  `${assets}css/fonts.css`,
  `/*
 * The web fonts, and local fonts scaled to them, that no line breaks elsewhere when a web font comes.
 *
 * Generated by scripts/make-fonts.ts: don't edit it by hand.
 */

:root {
${properties.join("")}}

${faces.join("\n")}`,
);
