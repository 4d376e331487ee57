import { probeFiles } from "../files/index.ts";
import type { PictureProbe } from "./facts.ts";
import { pictureFactsFile } from "./facts-memory.ts";
import { readErrorMessage } from "./messages.ts";
import { MAX_PICTURE_BYTES } from "./picture-files.ts";
import { eachInPool } from "./pool.ts";
import { readFacts } from "./read-facts.ts";

export interface ProbeSetup {
  /** Absolute path of the project. */
  readonly root: string;
  /** Absolute path of the folder in which what was found out is kept. */
  readonly cacheFolder: string;
  /** Whether it may be written there; a check writes nothing. */
  readonly keeps: boolean;
}

/**
 * Finds out about pictures, or why they can't be shown. What was found out is kept in the cache folder, so
 * that a picture is decoded once as long as its bytes stay, and read once as long as nothing of its file
 * changes.
 *
 * @param paths of all pictures, relative to the root, with forward slashes; what is remembered of
 *   others is forgotten
 * @returns an answer for each path, in their order
 */
export async function probePictures(
  paths: readonly string[],
  { root, cacheFolder, keeps }: ProbeSetup,
): Promise<ReadonlyMap<string, PictureProbe>> {
  return await probeFiles(paths, {
    root,
    keeps,
    memory: pictureFactsFile(cacheFolder),
    most: MAX_PICTURE_BYTES,
    read: readFacts,
    refuse: (error) => ({ ok: false, message: readErrorMessage(error) }),
    each: eachInPool,
  });
}
