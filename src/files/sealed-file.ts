import { createHash } from "node:crypto";
import { basename } from "node:path";
import { readBounded, UnusableFile } from "./read-bounded.ts";
import { writeWhole } from "./write-whole.ts";

/** No cache holds a larger file; what claims to be is damaged. In bytes. */
const MOST = 256 * 1024 * 1024;

/** The first line of a sealed file; goes up when the seal is made in another way. */
const MARK = "jejak-1 ";
const DIGITS = 64;

/** Bytes by which a sealed file is longer than its contents. */
export const SEAL_BYTES = MARK.length + DIGITS + 1;

/**
 * Writes a file of Jejak's own memory so that damage is seen when it is read: its first line is a hash of
 * its name and of the contents that follow. What a loss of power leaves is such
 * damage, so nothing is flushed unless it is asked for.
 *
 * @param path absolute; a file that is renamed is no longer sound
 */
export async function writeSealed(
  path: string,
  contents: Uint8Array,
  { flush = false }: { readonly flush?: boolean } = {},
): Promise<void> {
  const seal = Buffer.from(`${MARK}${hashOf(path, contents)}\n`);
  await writeWhole(path, Buffer.concat([seal, contents]), { flush });
}

/**
 * The contents of such a file; undefined when there is none, when anything of it was changed, cut, or
 * swapped with another, and when what lies there is no file.
 */
export async function readSealed(path: string): Promise<Buffer | undefined> {
  const bytes = await readBounded(path, MOST).catch((error) => {
    if (error instanceof UnusableFile) return undefined;
    throw error;
  });
  if (bytes === undefined || bytes.length < SEAL_BYTES) return undefined;
  const contents = bytes.subarray(SEAL_BYTES);
  const seal = bytes.toString("latin1", 0, SEAL_BYTES);
  return seal === `${MARK}${hashOf(path, contents)}\n` ? contents : undefined;
}

function hashOf(path: string, contents: Uint8Array): string {
  return createHash("sha256")
    .update(`${basename(path)}\n`)
    .update(contents)
    .digest("hex");
}
