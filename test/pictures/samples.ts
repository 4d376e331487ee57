import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import type { CachedFile, OutputFile } from "../../src/files/output-file.ts";
import type { PictureFacts } from "../../src/pictures/facts.ts";
import { makePictures } from "../../src/pictures/make-pictures.ts";
import { probePictures } from "../../src/pictures/probe.ts";

/** A project with nothing in it, its cache folder beside it. */
export interface Folder {
  readonly root: string;
  readonly cacheFolder: string;
  readonly put: (name: string, contents: Uint8Array | string) => Promise<void>;
}

/** Gives the work a folder that is gone afterwards. */
export async function inFolder(work: (folder: Folder) => Promise<void>): Promise<void> {
  const parent = mkdtempSync(join(tmpdir(), "pictures-"));
  try {
    await work({
      root: parent,
      cacheFolder: join(parent, ".cache"),
      put: (name, contents) => writeFile(join(parent, name), contents),
    });
  } finally {
    rmSync(parent, { recursive: true });
  }
}

/** @throws when the picture is refused */
export async function factsOf(folder: Folder, name: string): Promise<PictureFacts> {
  const probe = (await probePictures(folder.root, [name], folder.cacheFolder)).get(name);
  if (probe?.ok !== true) throw new Error(`${name}: ${probe?.message}`);
  return probe.facts;
}

/** @throws when the picture is accepted */
export async function refusalOf(folder: Folder, name: string): Promise<string> {
  const probe = (await probePictures(folder.root, [name], folder.cacheFolder)).get(name);
  if (probe === undefined || probe.ok) throw new Error(`${name} was accepted`);
  return probe.message;
}

export async function make(folder: Folder, ...names: string[]) {
  const pictures = [];
  for (const file of names) pictures.push({ file, facts: await factsOf(folder, file) });
  const { files, ...made } = await makePictures(pictures, folder);
  return { pictures, copies: copiesOf(files), ...made };
}

/** Where files of a site lie in the cache, and where they go. */
export function copiesOf(files: readonly OutputFile<CachedFile>[]) {
  return files.map(({ path, contents }) => ({ from: contents.cached, to: path }));
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
