import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

export interface WritingSetup {
  /**
   * Whether the bytes are on the disk before the file has its name: a machine that loses power may else
   * have an empty file of a good name. For what is trusted later, not for what is thrown away with a build.
   */
  readonly flush?: boolean;
  /** Whether it keeps the permissions of the file that it replaces: for files that people write. */
  readonly keepMode?: boolean;
}

/**
 * Writes a file that is there whole or not at all, also when two processes write it at once: under
 * another name in the same folder, which is made where it is missing, and then renamed.
 *
 * @param path absolute
 * @param contents whole, or piece by piece where all at once would be too much to hold
 * @throws when the folder can't be written; then nothing is left of the attempt
 */
export async function writeWhole(
  path: string,
  contents: Uint8Array | string | Iterable<string> | AsyncIterable<string>,
  { flush = false, keepMode = false }: WritingSetup = {},
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(unfinished, "wx");
    try {
      await writeFile(file, contents);
      const mode = keepMode
        ? await stat(path).then(
            ({ mode }) => mode,
            () => undefined,
          )
        : undefined;
      if (mode !== undefined) await file.chmod(mode & 0o777);
      if (flush) await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
