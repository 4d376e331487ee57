import { randomUUID } from "node:crypto";
import { copyFile, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Writes a file that is there whole or not at all, also when two processes write it at once: under
 * another name in the same folder, which is made where it is missing, and then renamed.
 *
 * @param path absolute
 * @throws when the folder can't be written; then nothing is left of the attempt
 */
export async function writeWhole(path: string, contents: Uint8Array | string): Promise<void> {
  await inOneStep(path, (unfinished) => writeFile(unfinished, contents));
}

/** The same for the bytes of another file. */
export async function copyWhole(from: string, path: string): Promise<void> {
  await inOneStep(path, (unfinished) => copyFile(from, unfinished));
}

async function inOneStep(
  path: string,
  write: (unfinished: string) => Promise<void>,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${randomUUID()}.tmp`;
  try {
    await write(unfinished);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
