import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { PictureProbe } from "./facts.ts";
import { type Remembered, recall, remember } from "./facts-memory.ts";
import { readErrorMessage } from "./messages.ts";
import { eachInPool } from "./pool.ts";
import { readFacts } from "./read-facts.ts";

/**
 * Finds out about pictures, or why they can't be shown. What was found out is kept in the cache
 * folder, so that a picture is read once as long as its size and time of change stay.
 *
 * @param root absolute path of the project
 * @param paths of all pictures, relative to the root, with forward slashes; what is remembered of
 *   others is forgotten
 * @returns an answer for each path, in their order
 */
export async function probePictures(
  root: string,
  paths: readonly string[],
  cacheFolder: string,
): Promise<ReadonlyMap<string, PictureProbe>> {
  const before = await recall(cacheFolder);
  const after = new Map<string, Remembered>();
  // In the order of the paths, whichever is done first.
  const probes = new Map<string, PictureProbe>(
    paths.map((path) => [path, { ok: false, message: "" }]),
  );
  let news = 0;
  await eachInPool([...probes.keys()], async (path) => {
    try {
      const { size, mtimeMs: mtime } = await stat(join(root, path));
      const known = before.get(path);
      if (known !== undefined && known.size === size && known.mtime === mtime) {
        after.set(path, known);
        probes.set(path, { ok: true, facts: known.facts });
        return;
      }
      const probe = await readFacts(await readFile(join(root, path)));
      probes.set(path, probe);
      if (!probe.ok) return;
      after.set(path, { size, mtime, facts: probe.facts });
      news += 1;
    } catch (fault) {
      probes.set(path, { ok: false, message: readErrorMessage(fault) });
    }
  });
  if (news > 0 || after.size !== before.size) await remember(cacheFolder, after);
  return probes;
}
