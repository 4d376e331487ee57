import { join } from "node:path";
import sharp from "sharp";
import type { CachedFile, OutputFile } from "../files/index.ts";
import { writeWhole } from "../files/index.ts";
import { DERIVED_FOLDER, exists, sortedFiles } from "./cache-files.ts";
import type { Crop } from "./crops.ts";
import { pictureCrops } from "./crops.ts";
import type { PictureFacts } from "./facts.ts";
import type { MakingSetup } from "./make-pictures.ts";
import { derivedHash } from "./picture-set.ts";
import { eachInPool } from "./pool.ts";
import { OPENING } from "./read-facts.ts";
import { readPicture } from "./read-picture.ts";
import { encoded } from "./settings.ts";

/** What can be seen through shows this, as paper would. */
const PAPER = "#fff";

/**
 * Makes the files that `pictureCrops` announces, except those that an earlier build made. What catches
 * the eye stays in the cut. Nothing of the picture's metadata goes into it.
 *
 * @param pictures stories' main pictures, of which `makePictures` could make files
 * @returns the files, "gambar/banjir-…-16x9.jpg", sorted by path
 * @throws when the cache folder can't be written, and when a picture went away since it was looked at
 */
export async function makeCrops(
  pictures: readonly { readonly file: string; readonly facts: PictureFacts }[],
  setup: MakingSetup,
): Promise<readonly OutputFile<CachedFile>[]> {
  // One picture may lie under several names.
  const byHash = new Map<string, { readonly facts: PictureFacts; readonly files: string[] }>();
  for (const { file, facts } of pictures) {
    const same = byHash.get(facts.hash);
    if (same === undefined) byHash.set(facts.hash, { facts, files: [file] });
    else same.files.push(file);
  }
  await eachInPool([...byHash.values()], async ({ files, facts }) => {
    const missing: Crop[] = [];
    for (const crop of pictureCrops("", facts)) {
      if (!(await exists(cachePath(crop, facts, setup)))) missing.push(crop);
    }
    if (missing.length === 0) return;
    const bytes = await readPicture(files, facts, setup.root);
    if (typeof bytes === "string") throw new Error(`${files.join(", ")}: ${bytes}`);
    for (const crop of missing)
      await writeWhole(cachePath(crop, facts, setup), await cut(bytes, facts, crop));
  });
  return sortedFiles(
    pictures.flatMap(({ file, facts }) =>
      pictureCrops(file, facts).map((crop): [string, string] => [
        crop.url,
        cachePath(crop, facts, setup),
      ]),
    ),
  );
}

async function cut(
  bytes: Buffer,
  { flat }: PictureFacts,
  { width, height }: Crop,
): Promise<Buffer> {
  const image = sharp(bytes, OPENING)
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
  return await encoded(image, "jpeg", flat ? "drawing" : "photo").toBuffer();
}

/** In the cache a file has no name but what it is made of. */
function cachePath({ ratio }: Crop, facts: PictureFacts, setup: MakingSetup): string {
  return join(setup.cacheFolder, DERIVED_FOLDER, `${derivedHash(facts)}-${ratio}.jpg`);
}
