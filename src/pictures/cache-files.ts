import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Folders of the cache that hold nothing but what is made here. */
export const DERIVED_FOLDER = "derived";
export const DRAWN_FOLDER = "drawn";

/** Names that are given in those folders, whole or being written. */
const OWN_NAME =
  /^[0-9a-f]{12}v\d+(?:-\d+(?:x\d+)?)?\.(?:avif|webp|jpg|png|gif)(?:\.[0-9a-f-]{36}\.tmp)?$/;

/** What is younger may be in the hands of another build. */
const SPARED_MS = 24 * 60 * 60 * 1000;

/** Writes a file that is there whole or not at all, also when two builds write it at once. */
export async function writeWhole(path: string, contents: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(unfinished, contents);
    await rename(unfinished, path);
  } catch (fault) {
    await rm(unfinished, { force: true });
    throw fault;
  }
}

export async function exists(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/**
 * Removes from the cache what no page uses any more. Touches only files with names as they are given
 * here, and none made within a day.
 *
 * @param used where the files lie that are used, as `makePictures`, `makeCrops` and `makePng` gave them
 * @returns how many were removed
 */
export async function prunePictures(
  cacheFolder: string,
  used: Iterable<string>,
  now: number = Date.now(),
): Promise<number> {
  const kept = new Set(used);
  let removed = 0;
  for (const folder of [DERIVED_FOLDER, DRAWN_FOLDER]) {
    const names = await readdir(join(cacheFolder, folder)).catch(() => []);
    for (const name of names) {
      const path = join(cacheFolder, folder, name);
      if (!OWN_NAME.test(name) || kept.has(path)) continue;
      const made = await stat(path).catch(() => undefined);
      if (made === undefined || !made.isFile() || now - made.mtimeMs < SPARED_MS) continue;
      await rm(path, { force: true });
      removed += 1;
    }
  }
  return removed;
}
