import { join } from "node:path";
import sharp from "sharp";
import { DRAWN_FOLDER, exists, writeWhole } from "./cache-files.ts";
import { eachInPool } from "./pool.ts";
import { contentHash } from "./read-facts.ts";
import { MAKING_VERSION } from "./settings.ts";

/** An opaque SVG to be laid on a picture, in pixels. What is in it is trusted. */
export interface Overlay {
  readonly svg: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A picture for those who share a page: a background, and what is written on it. */
export interface SharePictureJob {
  /** Names all that the picture depends on: its texts, its background, the version of its design. */
  readonly key: string;
  /** A photograph as an absolute path, or a drawing, asked only when the picture isn't in the cache. */
  readonly background: { readonly photo: string } | { readonly draw: () => string };
  readonly overlay: () => Overlay;
  /** Whether it is to be made when the cache lacks it; not where the site has it already. */
  readonly isNeeded: boolean;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export interface MadeSharePictures {
  /** Where each lies, by key; those that are neither in the cache nor needed lie nowhere. */
  readonly paths: ReadonlyMap<string, string>;
  /** Count of those that weren't in the cache. */
  readonly made: number;
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
 * Makes share pictures of at most 120 kB, except those that an earlier build made. As JPEG, covers too:
 * of a few colours as they are, a PNG of that size takes ten times as long to write.
 *
 * @returns where each lies
 * @throws when a drawing is no SVG or a photograph can't be read, and when the cache folder can't be
 *   written
 */
export async function makeSharePictures(
  jobs: readonly SharePictureJob[],
  setup: { readonly cacheFolder: string },
): Promise<MadeSharePictures> {
  const paths = new Map<string, string>();
  let made = 0;
  const unlike = new Map(jobs.map((job) => [job.key, job]));
  await eachInPool([...unlike.values()], async (job) => {
    const id = contentHash(Buffer.from(JSON.stringify([job.key, job.width, job.height])));
    const path = join(setup.cacheFolder, DRAWN_FOLDER, `${id}${MAKING_VERSION}.jpg`);
    if (!(await exists(path))) {
      if (!job.isNeeded) return;
      await writeWhole(path, await sharePicture(job));
      made += 1;
    }
    paths.set(job.key, path);
  });
  return { paths, made };
}

async function sharePicture(job: SharePictureJob): Promise<Buffer> {
  const overlay = job.overlay();
  const background =
    "photo" in job.background
      ? await photograph(job.background.photo, job, overlay)
      : await drawing(job.background.draw(), job);
  const plate = await drawing(overlay.svg, overlay);
  const composed = (ground: Buffer) => sharp(laid(plate, overlay, ground, job), raw(job));
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
    const calm = await sharp(background, raw(job)).blur(blur).raw().toBuffer();
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
async function photograph(path: string, job: Size, overlay: Overlay): Promise<Buffer> {
  const { data, info } = await sharp(path)
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
