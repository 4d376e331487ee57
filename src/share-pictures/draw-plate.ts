import type { BrandColors } from "../theme/index.ts";
import { brandColors, SCHEME_COLORS } from "../theme/index.ts";
import { drawable, textPath, widthOf } from "./lettering.ts";
import { CAP_HEIGHT, EM } from "./letters.ts";
import type { Setting } from "./lines.ts";
import { setLines, withEllipsis } from "./lines.ts";

/** Of a share picture, in pixels: what Open Graph and messengers ask for. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/**
 * Part of every share picture's name. Raise it with any change to what is drawn here, and to how it is
 * laid over its background and written (src/pictures/make-share-pictures.ts): the pictures are then
 * made again, at new URLs, since messengers keep for good what they once loaded from an address.
 */
export const SHARE_PICTURES_VERSION = 1;

/** What is written on a share picture. All of it may hold any characters. */
export interface ShareText {
  readonly headline: string;
  /** Under the headline, small; for the site's own picture. */
  readonly deck?: string | undefined;
  readonly kanal?: string | undefined;
  /** "10 Des 2024" */
  readonly date?: string | undefined;
  /** "Advertorial" …: paid content says so. */
  readonly label?: string | undefined;
  /** The medium's name. */
  readonly medium: string;
  /** The newsroom's colour, "#rgb" or "#rrggbb". */
  readonly brand: string;
}

/** An opaque drawing, and where on the share picture it lies, in pixels. */
export interface Plate {
  /** A complete SVG of this size; paths alone, so that no machine's fonts are asked. */
  readonly svg: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where messengers have little room, they show the square in the middle of a picture, some 80 to 120
 * pixels wide. So all text stands in that square (from 285 to 915), and the plate reaches just beyond.
 */
const LEFT = 270;
const WIDTH = SHARE_SIZE.width - 2 * LEFT;
const MARGIN = 46;
const TEXT_WIDTH = WIDTH - 2 * MARGIN;
const PADDING = 36;

/** Heights of a plate at most: over a photograph some of it must be seen. */
const MOST = { cover: 558, photo: 436 } as const;
/** Smaller letters a thumb's size would not show; then the plate gets larger instead. */
const LEAST_ON_PHOTO = 44;
const HEADLINE_SIZES = [112, 104, 96, 88, 82, 76, 72, 68, 64, 60, 56, 52, 48, 44, 40, 36, 32];
const DECK_SIZES = [34, 30, 26];

/** A band in the brand's colour along the plate's head. */
const BAND = 12;
const LABEL = { height: 78, size: 46, least: 30, spacing: 1.5 } as const;
const KANAL = { size: 33, below: 30 } as const;
const FOOT = { size: 28, least: 20, above: 34, mark: 32 } as const;

const { paper, ink, inkSoft } = SCHEME_COLORS.light;

/** A petal of the kawung flower that is the theme's sign, in a square of 32. */
const PETAL = "M16 15C9 12 8 7 8 4c3 0 8 1 8 11z";

/**
 * Draws the plate of a share picture: the headline as large as it gets, above it the kanal or, for paid
 * content, what it is; below it medium and date. Everything on it has a contrast of at least 4.5 : 1
 * (WCAG 2.2, SC 1.4.3), whatever lies around the plate.
 *
 * The same arguments give the same bytes on any machine. A headline in a script that the theme's font
 * lacks gives way to the medium's name.
 *
 * @param over what the plate lies on: in the middle of a drawn cover, at the foot of a photograph
 * @throws {TypeError} when `brand` is no colour
 * @example
 * drawPlate({ headline: "Api Biru Kawah Ijen", medium: "Media Uji", brand: "#b3361b" }, "cover")
 */
export function drawPlate(text: ShareText, over: "cover" | "photo"): Plate {
  const colors = colorsOf(text.brand);
  const medium = drawable(text.medium);
  const headline = headlineOf(text.headline) || medium;
  const label = drawable(text.label ?? "").toUpperCase();
  const kanal = label === "" ? drawable(text.kanal ?? "") : "";

  const head = label === "" ? BAND : LABEL.height;
  const kanalHeight = kanal === "" ? 0 : cap(KANAL.size) + KANAL.below;
  const deck = deckOf(text.deck);
  const deckHeight = deck === undefined ? 0 : 26 + deck.lines.length * deck.leading;
  const footHeight = FOOT.above + cap(FOOT.size);
  const around = head + PADDING + kanalHeight + deckHeight + footHeight + PADDING;
  const title = titleOf(headline, over, around);
  const height = Math.round(around + heightOf(title));

  const parts = [rectangle(0, 0, WIDTH, height, paper)];
  if (label === "") parts.push(rectangle(0, 0, WIDTH, BAND, colors.fill.light));
  else parts.push(...labelBand(label));
  let y = head + PADDING;
  if (kanal !== "") {
    const [size, name] = fitted(kanal, KANAL.size, FOOT.least, TEXT_WIDTH);
    parts.push(line(name, MARGIN, y + cap(KANAL.size), size, colors.accent.light));
    y += kanalHeight;
  }
  parts.push(...lines(title, y + cap(title.size), ink));
  y += heightOf(title);
  if (deck !== undefined) parts.push(...lines(deck, y + 26 + cap(deck.size), inkSoft));
  parts.push(...foot(medium, drawable(text.date ?? ""), height - PADDING, colors));

  const top = over === "photo" ? SHARE_SIZE.height - height : (SHARE_SIZE.height - height) / 2;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">${parts.join("")}</svg>`,
    left: LEFT,
    top: Math.round(top),
    width: WIDTH,
    height,
  };
}

/** The headline in the letters there are; none when most of its own are not among them. */
function headlineOf(text: string): string {
  const count = (each: string) => [...each.matchAll(/[\p{L}\p{N}]/gu)].length;
  const drawn = drawable(text);
  return count(drawn) === 0 || count(drawn) * 2 < count(text.normalize("NFC")) ? "" : drawn;
}

function titleOf(headline: string, over: "cover" | "photo", around: number): Setting {
  const room = { width: TEXT_WIDTH, height: MOST.cover - around, sizes: HEADLINE_SIZES };
  const title = setLines(headline, room);
  if (over === "cover") return title;
  const height = MOST.photo - around;
  const low = setLines(headline, { ...room, height });
  return low.size >= LEAST_ON_PHOTO ? low : title;
}

function deckOf(text: string | undefined): Setting | undefined {
  const deck = drawable(text ?? "");
  if (deck === "") return undefined;
  return setLines(deck, { width: TEXT_WIDTH, height: 130, sizes: DECK_SIZES });
}

function labelBand(label: string): string[] {
  const spaced = ([...label].length - 1) * LABEL.spacing;
  const [size, name] = fitted(label, LABEL.size, LABEL.least, TEXT_WIDTH - spaced);
  const y = LABEL.height / 2 + cap(size) / 2;
  return [
    rectangle(0, 0, WIDTH, LABEL.height, ink),
    textPath(name, { x: MARGIN, y, size, fill: paper, spacing: LABEL.spacing }),
  ];
}

/** Medium and date; where both don't fit, the medium gets smaller. */
function foot(medium: string, date: string, y: number, { fill }: BrandColors): string[] {
  const dateWidth = date === "" ? 0 : widthOf(date, FOOT.size);
  const indent = FOOT.mark + 10;
  const gap = date === "" ? 0 : 24;
  const [size, name] = fitted(medium, FOOT.size, FOOT.least, TEXT_WIDTH - indent - gap - dateWidth);
  const parts = [
    flower(MARGIN, y - cap(FOOT.size) / 2 - FOOT.mark / 2, fill.light),
    line(name, MARGIN + indent, y, size, ink),
  ];
  if (date !== "") {
    parts.push(line(date, MARGIN + TEXT_WIDTH - dateWidth, y, FOOT.size, inkSoft));
  }
  return parts;
}

/** A text made smaller until it fits, at last shortened. */
function fitted(text: string, most: number, least: number, width: number): [number, string] {
  const own = widthOf(text, most);
  if (own <= width) return [most, text];
  const size = Math.max(Math.floor((most * width) / own), least);
  const fits = (each: string) => widthOf(each, size) <= width;
  return [size, fits(text) ? text : withEllipsis(text, fits)];
}

function flower(x: number, y: number, fill: string): string {
  const petals = [0, 90, 180, 270].map(
    (turn) => `<path${turn === 0 ? "" : ` transform="rotate(${turn} 16 16)"`} d="${PETAL}"/>`,
  );
  return `<g fill="${fill}" transform="translate(${x} ${Math.round(y)})">${petals.join("")}</g>`;
}

function lines({ lines: texts, size, leading }: Setting, y: number, fill: string): string[] {
  // Large letters have more air at their left; moved by it, all lines seem to begin at one edge.
  const x = MARGIN - size * 0.045;
  return texts.map((text, index) => line(text, x, y + index * leading, size, fill));
}

function line(text: string, x: number, y: number, size: number, fill: string): string {
  return textPath(text, { x, y, size, fill });
}

function rectangle(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
}

/** From the head of a capital in the first line to below the last one's descenders. */
function heightOf({ size, leading, lines: { length } }: Setting): number {
  return Math.round(cap(size) + (length - 1) * leading + size * 0.15);
}

function cap(size: number): number {
  return Math.round((size * CAP_HEIGHT) / EM);
}

const known = new Map<string, BrandColors>();

/** Kept, for finding legible colours takes longer than drawing the plate. */
function colorsOf(brand: string): BrandColors {
  const colors = known.get(brand) ?? brandColors(brand);
  known.set(brand, colors);
  return colors;
}
