import { join } from "node:path";
import sharp from "sharp";
import type { CachedFile, OutputFile } from "../files/index.ts";
import { DERIVED_FOLDER } from "./cache-files.ts";
import { type Crop, pictureCrops } from "./crops.ts";
import type { PictureFacts } from "./facts.ts";
import { Originals, type ShownPicture } from "./originals.ts";
import { type DerivedFile, derivedHash, pictureSet } from "./picture-set.ts";
import { OPENING } from "./read-facts.ts";
import { EXTENSIONS, encoded, makingOf } from "./settings.ts";

export interface MakingSetup {
  /** Absolute path of the project. */
  readonly root: string;
  /** Absolute path; other builds may use it at the same time. */
  readonly cacheFolder: string;
}

/** Pictures by what is made of them: the files of `pictureSet`, and for search engines `pictureCrops`. */
export interface ShownPictures {
  readonly shown: readonly ShownPicture[];
  readonly cropped: readonly ShownPicture[];
}

/** What can be seen through shows this, as paper would. */
const PAPER = "#fff";

/**
 * The files that are made of pictures, "gambar/banjir-….avif", each made when it is written and neither the
 * cache nor the site has it. Nothing of a picture's metadata goes into them: not the place where it was
 * taken, not the camera's number.
 *
 * @returns files sorted by path, each once; making one throws FileFailure
 */
export function pictureOutput(
  { shown, cropped }: ShownPictures,
  { root, cacheFolder }: MakingSetup,
): readonly OutputFile<CachedFile>[] {
  const originals = new Originals(root, [...shown, ...cropped]);
  const files = new Map<string, OutputFile<CachedFile>>();
  // In the cache a file has no name but what it is made of.
  const add = (url: string, name: string, make: () => Promise<Buffer>) => {
    const contents = { cached: join(cacheFolder, DERIVED_FOLDER, name), make };
    files.set(url, { path: url.slice(1), contents, immutable: true });
  };
  for (const { file, facts } of shown) {
    for (const derived of pictureSet(file, facts).files) {
      const name = `${derivedHash(facts)}-${derived.width}.${EXTENSIONS[derived.format]}`;
      add(derived.url, name, () => scaled(originals, facts, derived));
    }
  }
  for (const { file, facts } of cropped) {
    for (const crop of pictureCrops(file, facts)) {
      add(crop.url, `${derivedHash(facts)}-${crop.ratio}.jpg`, () => cut(originals, facts, crop));
    }
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function scaled(
  originals: Originals,
  facts: PictureFacts,
  { width, height, format }: DerivedFile,
): Promise<Buffer> {
  const open = await originals.pixels(facts);
  const sized = open().resize(width, height, { fit: "fill" });
  return await originals.told(facts, encoded(sized, format, makingOf(facts)).toBuffer());
}

/** What catches the eye stays in the cut; a drawing is laid whole on white. */
async function cut(
  originals: Originals,
  facts: PictureFacts,
  { width, height }: Crop,
): Promise<Buffer> {
  const { flat } = facts;
  const image = sharp(await originals.bytes(facts), OPENING)
    .autoOrient()
    .resize(
      width,
      height,
      flat
        ? { fit: "contain", background: PAPER }
        : { fit: "cover", position: sharp.strategy.attention },
    )
    .flatten({ background: PAPER })
    .toColourspace("srgb");
  return await originals.told(facts, encoded(image, "jpeg", flat ? "drawing" : "photo").toBuffer());
}
