import { accessSync, constants, existsSync, realpathSync, rmSync, statSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** How the folders begin that a publication makes for itself within an output folder. */
const WITHIN = ".jejak-next-";

/** Whether a folder at the top of an output folder is one that a publication made for itself. */
export function isOwnFolder(name: string): boolean {
  return name.startsWith(WITHIN);
}

/** A folder in which staging folders lie, and how their names begin. */
interface Place {
  readonly folder: string;
  readonly prefix: string;
}

/**
 * The folder in which a build is written before it is published, named for the process: on the disk of the
 * output folder, so that files can be moved from one to the other in one step. That is beside it, or within
 * it where it is a disk of its own or what is beside it can't be written, as with a server's root.
 *
 * @param output absolute path of the output folder; where it is a link, what it leads to counts
 * @param isAtomic whether the output is to be a link, beside which its folders lie
 */
export function stagingFolder(output: string, isAtomic = false, pid = process.pid): string {
  const { folder, prefix } = isAtomic ? beside(output) : placeFor(output);
  return join(folder, `${prefix}${pid}`);
}

function beside(output: string): Place {
  return { folder: dirname(output), prefix: `.${basename(output)}.next-` };
}

function placeFor(output: string): Place {
  const real = existsSync(output) ? realpathSync(output) : output;
  const place = beside(real);
  if (!existsSync(real) || !existsSync(place.folder)) return place;
  return statSync(real).dev === statSync(place.folder).dev && isWritable(place.folder)
    ? place
    : { folder: real, prefix: WITHIN };
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Removes what builds that died left beside the output folder, and this process's own. */
export async function clearStaging(output: string): Promise<void> {
  for (const { folder, prefix } of [beside(output), placeFor(output)]) {
    for (const name of await readdir(folder).catch(() => [])) {
      if (!name.startsWith(prefix)) continue;
      const pid = Number.parseInt(name.slice(prefix.length), 10);
      if (pid !== process.pid && isRunning(pid)) continue;
      await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}

/** Where the second names of files lie that a publication replaces. */
export function scratchOf(staging: string): string {
  return `${staging}-old`;
}

const leaving = new Set<string>();
let isWatching = false;

/**
 * Sees to it that nothing of this process is left beside the output folder when it ends. Not sooner:
 * when a fault stops a build, Eleventy may still be copying files into the staging folder.
 */
export function removeStagingOnExit(folder: string): void {
  if (!isWatching) {
    isWatching = true;
    process.once("exit", () => {
      for (const each of leaving) {
        rmSync(each, { recursive: true, force: true });
        rmSync(scratchOf(each), { recursive: true, force: true });
      }
    });
  }
  leaving.add(folder);
}

/** Keeps a staging folder whatever becomes of the process: its files are wanted to finish a publication. */
export function keepStaging(folder: string): void {
  leaving.delete(folder);
}

/** Whether a process of this machine runs. */
export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
