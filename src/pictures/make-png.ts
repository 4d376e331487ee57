import { join } from "node:path";
import sharp from "sharp";
import { DRAWN_FOLDER, exists, writeWhole } from "./cache-files.ts";
import { eachInPool } from "./pool.ts";
import { contentHash } from "./read-facts.ts";
import { MAKING_VERSION } from "./settings.ts";

/** A drawing that the site makes itself. */
export interface Drawing {
  /** Names all that the drawing depends on: its texts, its colours, the version of its design. */
  readonly key: string;
  /** Gives the SVG, asked only when it isn't in the cache. What is in it is trusted. */
  readonly draw: () => string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Services that show a shared page skip pictures that are much larger. In bytes. */
const MAX_BYTES = 120_000;

/** Of a palette's 256 colours, tried in turn until the drawing is small enough; the last is taken as it is. */
const QUALITIES: readonly number[] = [100, 90, 60, 30, 10];

/**
 * Turns SVG drawings into PNG, for where SVG isn't shown: pictures of shared pages.
 *
 * @returns where each lies, by key
 * @throws when a drawing is no SVG, and when the cache folder can't be written
 */
export async function makePng(
  drawings: readonly Drawing[],
  setup: { readonly cacheFolder: string },
): Promise<ReadonlyMap<string, string>> {
  const paths = new Map<string, string>();
  const unlike = new Map(drawings.map((drawing) => [drawing.key, drawing]));
  await eachInPool([...unlike.values()], async (drawing) => {
    const { key, width, height } = drawing;
    const id = contentHash(Buffer.from(JSON.stringify([key, width, height])));
    const path = join(setup.cacheFolder, DRAWN_FOLDER, `${id}${MAKING_VERSION}.png`);
    if (!(await exists(path))) await writeWhole(path, await png(drawing));
    paths.set(key, path);
  });
  return paths;
}

async function png({ draw, width, height }: Drawing): Promise<Buffer> {
  const pixels = await sharp(Buffer.from(draw()))
    .resize(width, height, { fit: "fill" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const image = () => sharp(pixels.data, { raw: pixels.info });
  let smallest = await image().png({ compressionLevel: 9 }).toBuffer();
  for (const quality of QUALITIES) {
    const reduced = await image().png({ palette: true, quality, dither: 0, effort: 7 }).toBuffer();
    if (reduced.length < smallest.length) smallest = reduced;
    if (smallest.length <= MAX_BYTES) break;
  }
  return smallest;
}
