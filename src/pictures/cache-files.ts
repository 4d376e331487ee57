import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** Folders of the cache that hold nothing but what is made here. */
export const DERIVED_FOLDER = "derived";
export const DRAWN_FOLDER = "drawn";

/** Names that are given in those folders, whole or being written. */
const OWN_NAME =
  /^[0-9a-f]{12}v\d+(?:-\d+(?:x\d+)?)?\.(?:avif|webp|jpg|png|gif)(?:\.[0-9a-f-]{36}\.tmp)?$/;

/** What is younger may be in the hands of another build. */
const SPARED_MS = 24 * 60 * 60 * 1000;

/**
 * Removes from the cache what no page uses any more. Touches only files with names as they are given
 * here, and none made within a day.
 *
 * @param used where the files lie that are used, absolute
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
