// Covers: what is drawn for a story without a picture, from its slug, kanal and colour. Pure functions.

import { COVER_SIZE } from "./cloth.ts";
import { compositionFor, floor } from "./compositions.ts";
import { MOTIFS } from "./motifs/index.ts";
import { dyes, type Inks } from "./palette.ts";
import { seeded } from "./random.ts";

export { COVER_SIZE };

/** Changes when the drawing changes: part of the cover's cache key / file name. */
export const COVERS_VERSION = 1;

/**
 * Draws the cover of a story that has no photograph, from the geometry of batik. It is decoration, and says nothing that
 * a reader would miss.
 *
 * The slug chooses motif, composition and which colour does what; the kanal has a dye of its own, and the newsroom its
 * dark, its cream and the brand, subdued to what a dye could give, which most of its covers show. The same arguments give
 * the same bytes. Slug and kanal are only ever hashed, so nothing that a contributor writes gets into the drawing.
 *
 * @example
 * drawCover({ slug: "banjir-demak", category: "lingkungan" }, "#b3361b"); // "<svg xmlns=…>…</svg>"
 *
 * @param subject what sets the story apart; without a category the cover has the brand's own colours
 * @param brand "#rrggbb", as the options have it
 * @returns a complete SVG document of at most 3 kB, for `<img src>` or to be rasterised: no script, style, text or
 *   outside reference; 1200 by 630, with its interest spread or in the middle, so that it may be cropped from 21:9 to 1:1
 * @throws {TypeError} when `brand` is no colour that colorjs.io can read
 */
export function drawCover(
  subject: { readonly slug: string; readonly category?: string | undefined },
  brand: string,
): string {
  const random = seeded(`${subject.category ?? ""}\n${subject.slug}`);
  const motif = random.pick(MOTIFS);
  const family = dyes(brand, subject.category);
  const inks = random.pick(motif.closed ? family.filter(showsWithoutGround) : family);
  const drawing = compositionFor(motif, random)(motif, inks, random);
  const { width, height } = COVER_SIZE;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice">` +
    `${floor(inks.ground)}${drawing}</svg>`
  );
}

/** Whether what lies on the ground has a colour of its own, be it the brand's or the kanal's. */
function showsWithoutGround({ figure, second, dark, light }: Inks): boolean {
  return [figure, second].some((colour) => colour !== dark && colour !== light);
}
