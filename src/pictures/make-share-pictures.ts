import { join } from "node:path";
import sharp from "sharp";
import { type CachedFile, contentHash, type OutputFile } from "../files/index.ts";
import { DRAWN_FOLDER } from "./cache-files.ts";
import { MAKING_VERSION } from "./settings.ts";

/** An opaque SVG to be laid on a picture, in pixels. What is in it is trusted. */
export interface Overlay {
  readonly svg: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How a picture for those who share a page is made: a background, and what is written on it. */
export interface SharePictureRecipe {
  /** The URL of a file made of a photograph, or what draws an SVG; asked only when the picture is made. */
  readonly background: { readonly photo: string } | { readonly draw: () => string };
  readonly overlay: () => Overlay;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** WhatsApp shows no picture that is much larger than twice this. In bytes. */
const MAX_BYTES = 120_000;

/** Below this, letters get a halo. */
const LEAST_QUALITY = 56;

/** Tried in turn until the picture is small enough. */
const QUALITIES: readonly number[] = [84, 76, 66, LEAST_QUALITY];

/** Blur of the background, in pixels, for what is still too large: grain, foliage, rain. */
const BLURS: readonly number[] = [1.5, 4, 12];

/** A smaller copy is enough to find what the eye goes to. */
const LOOKED_AT = 4;

/**
 * A share picture of at most 120 kB as a file of the site, made when the site lacks it and kept in the
 * cache. As JPEG, covers too: of a few colours as they are, a PNG of that size takes ten times as long to
 * write.
 *
 * @param file its path names all that the picture depends on: its texts, its background, the version of
 *   its design
 * @param setup.photoAt a file made of a photograph, by its URL; asked when the picture is made
 * @returns a file whose making throws when a drawing is no SVG or a photograph can't be read
 */
export function sharePictureFile(
  { path, contents: recipe }: OutputFile<SharePictureRecipe>,
  setup: { readonly cacheFolder: string; readonly photoAt: (url: string) => Promise<Uint8Array> },
): OutputFile<CachedFile> {
  const id = contentHash(Buffer.from(JSON.stringify([`/${path}`, recipe.width, recipe.height])));
  return {
    path,
    contents: {
      cached: join(setup.cacheFolder, DRAWN_FOLDER, `${id}${MAKING_VERSION}.jpg`),
      make: () => sharePicture(recipe, setup.photoAt),
    },
    immutable: true,
  };
}

async function sharePicture(
  recipe: SharePictureRecipe,
  photoAt: (url: string) => Promise<Uint8Array>,
): Promise<Buffer> {
  const overlay = recipe.overlay();
  const background =
    "photo" in recipe.background
      ? await photograph(await photoAt(recipe.background.photo), recipe, overlay)
      : await drawing(recipe.background.draw(), recipe);
  const plate = await drawing(overlay.svg, overlay);
  const composed = (ground: Buffer) => sharp(laid(plate, overlay, ground, recipe), raw(recipe));
  let smallest = Buffer.alloc(0);
  let step = 0;
  while (step < QUALITIES.length) {
    smallest = await composed(background)
      .jpeg({ quality: QUALITIES[step] ?? LEAST_QUALITY })
      .toBuffer();
    if (smallest.length <= MAX_BYTES) return smallest;
    // What is far too large need not be tried at every step.
    step += smallest.length > MAX_BYTES * 1.4 ? 2 : 1;
  }
  for (const blur of BLURS) {
    const calm = await sharp(background, raw(recipe)).blur(blur).raw().toBuffer();
    smallest = await composed(calm).jpeg({ quality: LEAST_QUALITY }).toBuffer();
    if (smallest.length <= MAX_BYTES) break;
  }
  return smallest;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const raw = ({ width, height }: Size) => ({ raw: { width, height, channels: 3 as const } });

/** The pixels of an opaque SVG, three bytes each. */
async function drawing(svg: string, { width, height }: Size): Promise<Buffer> {
  return await sharp(Buffer.from(svg))
    .resize(width, height, { fit: "fill" })
    .flatten({ background: "#fff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer();
}

/**
 * The pixels of a photograph that fills the picture, cut so that what the eye goes to comes into the
 * part above the overlay.
 */
async function photograph(file: Uint8Array, job: Size, overlay: Overlay): Promise<Buffer> {
  const { data, info } = await sharp(file)
    .autoOrient()
    .resize(job.width, job.height, { fit: "outside" })
    .flatten({ background: "#fff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const eye = await focus(data, info, job);
  const within = (start: number, most: number) => Math.min(Math.max(Math.round(start), 0), most);
  return await sharp(data, raw(info))
    .extract({
      left: within(eye.x - job.width / 2, info.width - job.width),
      top: within(eye.y - overlay.top / 2, info.height - job.height),
      width: job.width,
      height: job.height,
    })
    .raw()
    .toBuffer();
}

/** The point of a photograph that draws the eye, were it cut to a size. */
async function focus(
  data: Buffer,
  whole: Size,
  part: Size,
): Promise<{ readonly x: number; readonly y: number }> {
  const small = ({ width, height }: Size): Size => ({
    width: Math.ceil(width / LOOKED_AT),
    height: Math.ceil(height / LOOKED_AT),
  });
  const look = await sharp(data, raw(whole))
    .resize({ ...small(whole), fit: "fill" })
    .raw()
    .toBuffer();
  const { info } = await sharp(look, raw(small(whole)))
    .resize({ ...small(part), fit: "cover", position: "attention" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { x: (info.attentionX ?? 0) * LOOKED_AT, y: (info.attentionY ?? 0) * LOOKED_AT };
}

/** A copy of the background with the overlay's pixels in it, row by row: both are opaque. */
function laid(plate: Buffer, { left, top, width, height }: Overlay, ground: Buffer, job: Size) {
  const pixels = Buffer.from(ground);
  for (let row = 0; row < height; row += 1) {
    const from = row * width * 3;
    plate.copy(pixels, ((top + row) * job.width + left) * 3, from, from + width * 3);
  }
  return pixels;
}
