import type { Sharp } from "sharp";
import sharp from "sharp";
import type { IconShape } from "./icon.ts";
import type { IconPicture } from "./icon-picture.ts";

/** How much of the square a picture takes that has no ground of its own. */
const TRANSPARENT: Readonly<Record<IconShape, number>> = { rounded: 1, square: 0.8, maskable: 0.6 };

/** The same for one that fills its square: its middle is what a device must not cut off. */
const OPAQUE: Readonly<Record<IconShape, number>> = { rounded: 1, square: 1, maskable: 0.8 };

/** Resolution at which the library takes a drawing's own size, and the highest it knows. */
const OWN_DENSITY = 72;
const MOST_DENSITY = 100_000;

/**
 * Puts a picture on a square. Where the shape needs a ground, it is the picture's own corner, or white
 * below one that is transparent.
 *
 * @param size pixels of a side
 * @returns a PNG
 */
export async function iconPng(
  { contents, isDrawing, size: ownSize }: IconPicture,
  size: number,
  shape: IconShape,
): Promise<Uint8Array> {
  const density = Math.min(Math.ceil((OWN_DENSITY * size) / ownSize), MOST_DENSITY);
  const open = () => sharp(contents, isDrawing ? { density: Math.max(density, 1) } : {});
  const isOpaque = shape !== "rounded" && (await open().stats()).isOpaque;
  const inner = Math.round(size * (isOpaque ? OPAQUE : TRANSPARENT)[shape]);
  const ground = shape === "rounded" ? CLEAR : isOpaque ? await corner(open()) : WHITE;
  const before = Math.floor((size - inner) / 2);
  const after = size - inner - before;
  const image = open()
    .resize(inner, inner, { fit: "contain", background: ground })
    .extend({ top: before, left: before, bottom: after, right: after, background: ground });
  if (shape !== "rounded") image.flatten({ background: ground });
  return await image.png({ palette: true, effort: 7 }).toBuffer();
}

interface Ground {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly alpha: number;
}

const CLEAR: Ground = { r: 0, g: 0, b: 0, alpha: 0 };
const WHITE: Ground = { r: 255, g: 255, b: 255, alpha: 1 };

async function corner(image: Sharp): Promise<Ground> {
  const [r = 255, g = 255, b = 255] = await image
    .extract({ left: 0, top: 0, width: 1, height: 1 })
    .toColourspace("srgb")
    .removeAlpha()
    .raw()
    .toBuffer();
  return { r, g, b, alpha: 1 };
}
