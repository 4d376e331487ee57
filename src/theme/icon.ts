import type { BrandColors } from "./brand.ts";

/** What an icon stands on: a rounded field, one that fills the square, or one that a device may cut to a circle. */
export type IconShape = "rounded" | "square" | "maskable";

/** Units of a side of the drawing. */
export const KAWUNG_SIZE = 32;

/** How much of the square the flower takes; of a maskable icon only the middle 80 % are safe. */
const SCALES: Readonly<Record<IconShape, number>> = { rounded: 1, square: 0.9, maskable: 0.78 };

/**
 * The icon of a site that has none of its own: a kawung flower, four petals round a point, in the
 * newsroom's colour.
 *
 * @returns a whole SVG, 32 by 32
 */
export function kawungIcon({ fill, onFill }: BrandColors, shape: IconShape): string {
  const petal = '<path id="p" d="M16 15C9 12 8 7 8 4c3 0 8 1 8 11z"/>';
  const turned = [90, 180, 270].map((turn) => `<use href="#p" transform="rotate(${turn} 16 16)"/>`);
  const scale = SCALES[shape];
  const scaled =
    scale === 1 ? "" : ` transform="translate(16 16) scale(${scale}) translate(-16 -16)"`;
  const corner = shape === "rounded" ? ' rx="6"' : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32"><rect width="32" height="32"${corner} fill="${fill.light}"/><g fill="${onFill.light}"${scaled}>${petal}${turned.join("")}</g></svg>\n`;
}
