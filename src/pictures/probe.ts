import { join } from "node:path";
import { isSameStamp, isSettled, readBounded, stampOf, statBounded } from "../files/index.ts";
import type { PictureProbe } from "./facts.ts";
import { type FactsMemory, type Remembered, recall, remember } from "./facts-memory.ts";
import { readErrorMessage } from "./messages.ts";
import { MAX_PICTURE_BYTES } from "./picture-files.ts";
import { eachInPool } from "./pool.ts";
import { contentHash, readFacts } from "./read-facts.ts";

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
  const before = await recall(cacheFolder);
  const after = new Map<string, Remembered>();
  // In the order of the paths, whichever is done first.
  const probes = new Map<string, PictureProbe>(
    paths.map((path) => [path, { ok: false, message: "" }]),
  );
  await eachInPool([...probes.keys()], async (path) => {
    try {
      const probed = await probe(join(root, path), before.get(path));
      if ("facts" in probed) after.set(path, probed);
      probes.set(path, "facts" in probed ? { ok: true, facts: probed.facts } : probed);
    } catch (fault) {
      probes.set(path, { ok: false, message: readErrorMessage(fault) });
    }
  });
  if (keeps && !isSame(before, after)) await remember(cacheFolder, after);
  return probes;
}

async function probe(
  file: string,
  known: Remembered | undefined,
): Promise<Remembered | (PictureProbe & { ok: false })> {
  const seenAt = Date.now();
  const stamp = stampOf(await statBounded(file, MAX_PICTURE_BYTES));
  if (known?.settled && isSameStamp(known.stamp, stamp)) return known;
  const bytes = await readBounded(file, MAX_PICTURE_BYTES);
  const settled = isSettled(stamp, seenAt);
  // Of a copy or a new checkout only the file is new, not what is in it.
  if (known !== undefined && contentHash(bytes) === known.facts.hash) {
    return { stamp, settled, facts: known.facts };
  }
  const found = await readFacts(bytes);
  return found.ok ? { stamp, settled, facts: found.facts } : found;
}

function isSame(before: FactsMemory, after: FactsMemory): boolean {
  return (
    before.size === after.size &&
    [...after].every(([path, remembered]) => before.get(path) === remembered)
  );
}
