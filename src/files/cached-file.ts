import { stat } from "node:fs/promises";
import type { CachedFile } from "./output-file.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * Sees to it that a cached file is there.
 *
 * @returns whether it had to be made
 * @throws what making it throws, and when the cache can't be written
 */
export async function fileInCache({ cached, make }: CachedFile): Promise<boolean> {
  const isThere = await stat(cached).then(
    (entry) => entry.isFile(),
    () => false,
  );
  if (isThere || make === undefined) return false;
  await writeWhole(cached, await make());
  return true;
}
