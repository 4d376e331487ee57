import { execFile } from "node:child_process";
import { open } from "node:fs/promises";
import { promisify } from "node:util";

/**
 * Sees to it that a file's bytes, or a folder's names, are on the disk. Where the system can't, as Windows
 * can't for folders, it is left to the system.
 */
export async function flush(path: string): Promise<void> {
  const opened = await open(path, "r").catch(() => undefined);
  if (opened === undefined) return;
  try {
    await opened.sync();
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!["EPERM", "EINVAL", "EISDIR", "ENOTSUP"].includes(code)) throw error;
  } finally {
    await opened.close();
  }
}

/** So many files are flushed one by one; for more, it takes less time to flush their disk. */
const MOST_ONE_BY_ONE = 32;

/**
 * The same for many files of one folder.
 *
 * @param folder absolute
 * @param files absolute, below it
 */
export async function flushAll(folder: string, files: readonly string[]): Promise<void> {
  if (files.length > MOST_ONE_BY_ONE && (await flushDisk(folder))) return;
  for (const file of files) await flush(file);
}

/** syncfs(2), which Node does not have, by the command that GNU and BusyBox have for it; false without it. */
async function flushDisk(folder: string): Promise<boolean> {
  if (process.platform !== "linux") return false;
  return await promisify(execFile)("sync", ["-f", folder]).then(
    () => true,
    () => false,
  );
}
