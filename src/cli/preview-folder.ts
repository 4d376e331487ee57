import { rmSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { namePreview, Project } from "../eleventy/index.ts";

/**
 * Gives the preview of this process a folder of its own, below `.jejak/serve/`: two previews of one project must not write over
 * each other. Folders of previews that were killed go.
 *
 * @param root absolute path of the project
 * @returns removes the folder, once nothing is served from it
 */
export async function ownPreviewFolder(root: string): Promise<() => Promise<void>> {
  namePreview(String(process.pid));
  const folder = new Project(root).previewFolder;
  const all = dirname(folder);
  for (const name of await readdir(all).catch(() => [])) {
    if (!isRunning(Number(name))) await remove(join(all, name));
  }
  return async () => {
    // A search index that is still being made is written after this; once the process ends, nothing is.
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    await remove(folder);
  };
}

/** That a file is still being written there is no reason to fail at the end. */
async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid < 1) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else's is one, too.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
