import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Contents, OutputFile } from "../files/index.ts";
import { bytesOf, copyWhole, fileInCache, isCached, writeWhole } from "../files/index.ts";
import { eachInPool } from "../pictures/index.ts";

/**
 * Writes files of a site into a folder, each whole or not at all, and makes what the cache lacks of them.
 * One that is there already with the same contents is not touched.
 *
 * @param folder absolute path; a build's own folder, or that of a served preview
 * @param published absolute path of the last published site, where what is immutable and there already
 *   can stay as it is: an archive's pictures are not copied anew with each build
 * @returns paths of the files that are published already and were left out
 * @throws when the folder or the cache can't be written, and what making a file throws
 */
export async function writeFiles(
  files: readonly OutputFile<Contents>[],
  folder: string,
  published?: string,
): Promise<readonly string[]> {
  const kept = new Set<string>();
  await eachInPool(files, async (file) => {
    if (published !== undefined && (await isPublished(file, published))) kept.add(file.path);
    else await writeFile(file, join(folder, file.path));
  });
  return files.map(({ path }) => path).filter((path) => kept.has(path));
}

/** The size is asked too where it is known: Pagefind's names are short. */
async function isPublished(
  { path, contents, immutable }: OutputFile<Contents>,
  published: string,
): Promise<boolean> {
  // What is in memory costs nothing to be compared byte for byte.
  if (!immutable || typeof contents === "string" || contents instanceof Uint8Array) return false;
  const present = await sizeOf(join(published, path));
  if (present === undefined) return false;
  const size = isCached(contents) ? await sizeOf(contents.cached) : undefined;
  return size === undefined || size === present;
}

async function writeFile({ contents }: OutputFile<Contents>, target: string): Promise<void> {
  if (isCached(contents)) {
    await fileInCache(contents);
    if (!(await isCurrent(contents.cached, target))) await copyWhole(contents.cached, target);
    return;
  }
  const bytes = bytesOf(contents);
  const present = await readFile(target).catch(() => undefined);
  if (!present?.equals(bytes)) await writeWhole(target, bytes);
}

/** A preview must not copy the whole archive for each story that is saved. */
async function isCurrent(from: string, target: string): Promise<boolean> {
  try {
    const [source, copy] = await Promise.all([stat(from), stat(target)]);
    return source.size === copy.size && source.mtimeMs <= copy.mtimeMs;
  } catch {
    return false;
  }
}

/** In bytes; undefined where there is no such file. */
async function sizeOf(path: string): Promise<number | undefined> {
  const entry = await stat(path).catch(() => undefined);
  return entry?.isFile() ? entry.size : undefined;
}
