import { join } from "node:path";
import { CacheFailure, readSealed, writeSealed } from "../files/index.ts";
import { programVersion } from "../state/index.ts";
import { MEMORY_PARTS, StoryMemory } from "../stories/index.ts";

/** Where what is known of stories lies in the cache folder. */
const FOLDER = "stories";

/**
 * What was known of the stories after the last build.
 *
 * @param cacheFolder absolute path
 * @param afresh whether nothing of that is to be used
 */
export async function readStoryMemory(cacheFolder: string, afresh = false): Promise<StoryMemory> {
  if (afresh) return new StoryMemory([], programVersion());
  const parts = await Promise.all(
    MEMORY_PARTS.map((name) => readSealed(join(cacheFolder, FOLDER, name))),
  );
  return new StoryMemory(
    parts.filter((bytes) => bytes !== undefined),
    programVersion(),
  );
}

/**
 * Keeps what this build knows for the next one, where it is something new.
 *
 * @throws CacheFailure when it can't be kept
 */
export async function writeStoryMemory(cacheFolder: string, memory: StoryMemory): Promise<void> {
  for (const { name, bytes } of memory.changedParts()) {
    const path = join(cacheFolder, FOLDER, name);
    try {
      await writeSealed(path, bytes);
    } catch (error) {
      throw new CacheFailure(path, error);
    }
  }
}
