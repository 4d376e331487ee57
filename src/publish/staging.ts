import { rmSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * The folder in which a build is written before it is published: beside the output folder, so that
 * files can be moved from one to the other in one step, and named for the process.
 *
 * @param output absolute path of the output folder
 */
export function stagingFolder(output: string, pid = process.pid): string {
  return join(dirname(output), `.${basename(output)}.next-${pid}`);
}

/** Removes what builds that died left beside the output folder, and this process's own. */
export async function clearStaging(output: string): Promise<void> {
  const prefix = `.${basename(output)}.next-`;
  const names = await readdir(dirname(output)).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number(name.slice(prefix.length));
    if (pid !== process.pid && isRunning(pid)) continue;
    await rm(join(dirname(output), name), { recursive: true, force: true });
  }
}

const leaving = new Set<string>();

/**
 * Sees to it that nothing of this process is left beside the output folder when it ends. Not sooner:
 * when a fault stops a build, Eleventy may still be copying files into the staging folder.
 */
export function removeStagingOnExit(output: string): void {
  if (leaving.size === 0) {
    process.once("exit", () => {
      for (const folder of leaving) rmSync(folder, { recursive: true, force: true });
    });
  }
  leaving.add(stagingFolder(output));
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
