import sharp, { type SharpOptions } from "sharp";

/** Longest side, in pixels, of what a picture is judged by. */
const SAMPLE_SIDE = 512;
const ALPHA_SIDE = 1600;

/** Below these a picture is no drawing. Maps and diagrams measure over 0.9 on both, photos below 0.5. */
const EVEN_SHARE = 0.75;
const MAIN_COLOURS_SHARE = 0.8;
const MAIN_COLOURS = 16;

/** A little see-through is a rounding of the editor's programme. */
const OPAQUE = 250;

/**
 * Whether a picture is a drawing: most pixels have exactly the colour of their neighbour, and few
 * colours cover most of it. A photo's grain makes neighbours differ; a blurred sky has many colours.
 */
export async function isFlatDrawing(bytes: Buffer, options: SharpOptions): Promise<boolean> {
  const { data, info } = await sharp(bytes, options)
    // Nearest, because mixing pixels would make new colours.
    .resize(SAMPLE_SIDE, SAMPLE_SIDE, {
      fit: "inside",
      kernel: "nearest",
      withoutEnlargement: true,
    })
    .toColourspace("srgb")
    .removeAlpha()
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const counts = new Map<number, number>();
  let even = 0;
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const at = pixel * channels;
    let colour = 0;
    let same = pixel % width > 0;
    for (let channel = 0; channel < channels; channel += 1) {
      const value = data[at + channel] ?? 0;
      colour = (colour << 5) | (value >> 3);
      same &&= value === data[at + channel - channels];
    }
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
    if (same) even += 1;
  }
  const main = [...counts.values()]
    .sort((a, b) => b - a)
    .slice(0, MAIN_COLOURS)
    .reduce((sum, count) => sum + count, 0);
  const pairs = Math.max((width - 1) * height, 1);
  return even / pairs >= EVEN_SHARE && main / (width * height) >= MAIN_COLOURS_SHARE;
}

/** Whether anything can be seen through. Most screenshots have an alpha channel and nothing in it. */
export async function isSeeThrough(bytes: Buffer, options: SharpOptions): Promise<boolean> {
  const data = await sharp(bytes, options)
    .resize(ALPHA_SIDE, ALPHA_SIDE, { fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .ensureAlpha()
    .raw({ depth: "uchar" })
    .toBuffer();
  for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 255) < OPAQUE) return true;
  return false;
}

/** Decodes all of a picture at a small size. @throws when it is truncated or damaged */
export async function readThrough(bytes: Buffer, options: SharpOptions): Promise<void> {
  await sharp(bytes, options).resize(64, 64, { fit: "fill" }).raw().toBuffer();
}
