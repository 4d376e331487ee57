import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Contents, OutputFile } from "../files/index.ts";
import {
  bytesOf,
  cachedContents,
  FileFailure,
  isCached,
  SEAL_BYTES,
  writeWhole,
} from "../files/index.ts";
import { eachInPool } from "../pictures/index.ts";

export interface WrittenFiles {
  /** Bytes of every file, by path within the output folder. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Files of the newsroom that broke since they were looked at; what is made of them is missing. */
  readonly broken: readonly FileFailure[];
}

/**
 * Writes files of a site into a folder in which others read, each whole or not at all, and makes what the
 * cache lacks of them. One that is there already with the same contents is not touched.
 *
 * @param folder absolute path
 * @throws when the folder or the cache can't be written, and what making a file throws, but for FileFailure
 */
export async function writeFiles(
  files: readonly OutputFile<Contents>[],
  folder: string,
): Promise<WrittenFiles> {
  const sizes = new Map<string, number>();
  const broken: FileFailure[] = [];
  await eachInPool(files, async (file) => {
    const { path } = file;
    try {
      sizes.set(path, await writeFile(file, join(folder, path)));
    } catch (error) {
      if (!(error instanceof FileFailure)) throw error;
      broken.push(error);
    }
  });
  return { sizes, broken };
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
export async function keptSize(cached: string): Promise<number | undefined> {
  const size = await sizeOf(cached);
  return size === undefined ? undefined : size - SEAL_BYTES;
}

/** In bytes; undefined where there is no such file. */
async function sizeOf(path: string): Promise<number | undefined> {
  const entry = await stat(path).catch(() => undefined);
  return entry?.isFile() ? entry.size : undefined;
}
