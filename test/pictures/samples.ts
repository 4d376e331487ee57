import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { cachedContents } from "../../src/files/cached-file.ts";
import type { CachedFile, OutputFile } from "../../src/files/output-file.ts";
import type { PictureFacts } from "../../src/pictures/facts.ts";
import { pictureOutput } from "../../src/pictures/picture-output.ts";
import { eachInPool } from "../../src/pictures/pool.ts";
import { probePictures } from "../../src/pictures/probe.ts";

/** A project with nothing in it, its cache folder beside it. */
export interface Folder {
  readonly root: string;
  readonly cacheFolder: string;
  /** Whether what is found out may be kept. */
  readonly keeps: boolean;
  readonly put: (name: string, contents: Uint8Array | string) => Promise<void>;
}

/** Gives the work a folder that is gone afterwards. */
export async function inFolder(work: (folder: Folder) => Promise<void>): Promise<void> {
  const parent = mkdtempSync(join(tmpdir(), "pictures-"));
  try {
    await work({
      root: parent,
      cacheFolder: join(parent, ".cache"),
      keeps: true,
      put: (name, contents) => writeFile(join(parent, name), contents),
    });
  } finally {
    rmSync(parent, { recursive: true });
  }
}

/** @throws when the picture is refused */
export async function factsOf(folder: Folder, name: string): Promise<PictureFacts> {
  const probe = (await probePictures([name], folder)).get(name);
  if (probe?.ok !== true) throw new Error(`${name}: ${probe?.message}`);
  return probe.facts;
}

/** @throws when the picture is accepted */
export async function refusalOf(folder: Folder, name: string): Promise<string> {
  const probe = (await probePictures([name], folder)).get(name);
  if (probe === undefined || probe.ok) throw new Error(`${name} was accepted`);
  return probe.message;
}

export async function picturesOf(folder: Folder, ...names: string[]) {
  const pictures = [];
  for (const file of names) pictures.push({ file, facts: await factsOf(folder, file) });
  return pictures;
}

export async function make(folder: Folder, ...names: string[]) {
  const pictures = await picturesOf(folder, ...names);
  const files = pictureOutput({ shown: pictures, cropped: [] }, folder);
  return { pictures, ...(await makeAll(files, folder)) };
}

/** A file of a site as it lies, to be looked at. */
export interface Made {
  readonly from: string;
  readonly to: string;
  /** Where it is kept. */
  readonly cached: string;
}

/** Makes what the cache lacks of files; tells where each lies for a look, and how many had to be made. */
export async function makeAll(
  files: readonly OutputFile<CachedFile>[],
  { root }: { readonly root: string },
): Promise<{ readonly copies: readonly Made[]; readonly made: number }> {
  const folder = mkdtempSync(join(root, "dilihat-"));
  const made = new Set<string>();
  await eachInPool(files, async ({ path, contents }) => {
    const { cached, make: draw } = contents;
    const bytes = await cachedContents({
      cached,
      make: () => {
        made.add(cached);
        return draw();
      },
    });
    await writeFile(join(folder, basename(path)), bytes);
  });
  const copies = files.map(({ path, contents }) => ({
    from: join(folder, basename(path)),
    to: path,
    cached: contents.cached,
  }));
  return { copies, made: made.size };
}

/** A grainy picture, as from a camera; the same in every run. */
export function photo(width: number, height: number, channels: 3 | 4 = 3): Sharp {
  const small = { width: 200, height: 150 };
  const data = Buffer.alloc(small.width * small.height * channels);
  let seed = 12_345;
  for (let at = 0; at < data.length; at += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    data[at] = 60 + ((at / 300) % 120) + ((seed >> 16) % 40);
  }
  return sharp(data, { raw: { ...small, channels } }).resize(width, height, { fit: "fill" });
}

/** A picture of one colour. */
export function plain(width: number, height: number, background: string): Sharp {
  return sharp({ create: { width, height, channels: 3, background }, limitInputPixels: false });
}

/** Red, green, blue (and alpha) of one pixel, in sRGB. */
export async function pixel(file: string | Buffer, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(file)
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (y * info.width + x) * info.channels;
  return [...data.subarray(at, at + info.channels)];
}

export function near(actual: readonly number[], expected: readonly number[], by = 12): boolean {
  return expected.every((value, index) => Math.abs((actual[index] ?? -999) - value) <= by);
}
