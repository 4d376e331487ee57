import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Contents, OutputFile } from "../files/index.ts";
import { bytesOf, cachedContents, isCached, SEAL_BYTES, writeWhole } from "../files/index.ts";
import { eachInPool, PictureFailure } from "../pictures/index.ts";

/** What is known of the last published site. */
export interface PublishedFiles {
  /**
   * Bytes of a file that is there as it was published; undefined when it is not, or is no longer.
   *
   * @param path within the output folder, with forward slashes
   */
  sizeOf(path: string): Promise<number | undefined>;
}

export interface WrittenFiles {
  /** Bytes of every file, by path within the output folder. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Paths of those that are published already and were not written again. */
  readonly kept: readonly string[];
  /** Pictures that broke since they were looked at; what is made of them is missing. */
  readonly broken: readonly PictureFailure[];
}

/**
 * Writes files of a site into a folder, each whole or not at all, and makes what the cache lacks of them.
 * One that is there already with the same contents is not touched.
 *
 * @param folder absolute path; a build's own folder, or that of a served preview
 * @param published where what is immutable and there already can stay as it is: an archive's pictures are
 *   not copied anew with each build
 * @throws when the folder or the cache can't be written, and what making a file throws, but for pictures
 */
export async function writeFiles(
  files: readonly OutputFile<Contents>[],
  folder: string,
  published?: PublishedFiles,
): Promise<WrittenFiles> {
  const sizes = new Map<string, number>();
  const kept = new Set<string>();
  const broken: PictureFailure[] = [];
  await eachInPool(files, async (file) => {
    const { path } = file;
    try {
      const size = published === undefined ? undefined : await publishedSize(file, published);
      if (size !== undefined) kept.add(path);
      sizes.set(path, size ?? (await writeFile(file, join(folder, path))));
    } catch (error) {
      if (!(error instanceof PictureFailure)) throw error;
      broken.push(error);
    }
  });
  const inOrder = files.map(({ path }) => path);
  return { sizes, kept: inOrder.filter((path) => kept.has(path)), broken };
}

async function publishedSize(
  { path, contents, immutable }: OutputFile<Contents>,
  published: PublishedFiles,
): Promise<number | undefined> {
  // What is in memory costs nothing to be compared byte for byte.
  if (!immutable || typeof contents === "string" || contents instanceof Uint8Array) {
    return undefined;
  }
  const size = await published.sizeOf(path);
  // Names are short, so the size is asked, too, where the cache knows it.
  const expected = isCached(contents) ? await keptSize(contents.cached) : undefined;
  return expected === undefined || expected === size ? size : undefined;
}

/** @returns its bytes */
async function writeFile(
  { contents, immutable }: OutputFile<Contents>,
  target: string,
): Promise<number> {
  if (isCached(contents)) {
    // A preview must not copy the whole archive for each story that is saved.
    const present = immutable ? await sizeOf(target) : undefined;
    if (present !== undefined && present === (await keptSize(contents.cached))) return present;
  }
  const bytes = isCached(contents) ? await cachedContents(contents) : bytesOf(contents);
  const present = await readFile(target).catch(() => undefined);
  if (!present?.equals(bytes)) await writeWhole(target, bytes);
  return bytes.length;
}

/** Bytes of the contents that the cache holds. */
async function keptSize(cached: string): Promise<number | undefined> {
  const size = await sizeOf(cached);
  return size === undefined ? undefined : size - SEAL_BYTES;
}

/** In bytes; undefined where there is no such file. */
async function sizeOf(path: string): Promise<number | undefined> {
  const entry = await stat(path).catch(() => undefined);
  return entry?.isFile() ? entry.size : undefined;
}
