import { createHash } from "node:crypto";
import { basename } from "node:path";
import { readBounded, UnusableFile } from "./read-bounded.ts";
import { writeWhole } from "./write-whole.ts";

/** In bytes; a list of a million files is smaller. */
const MOST = 256 * 1024 * 1024;

/**
 * Writes what Jejak remembers as JSON that tells when it was damaged: `seal` is a hash of the file's name and
 * of what `value` holds. Flushed before it stands under its name.
 *
 * @param path absolute
 * @throws when the folder can't be written
 */
export async function writeSealedJson(path: string, value: unknown): Promise<void> {
  const json = JSON.stringify(value);
  const text = `{"seal":"${sealOf(path, json)}","value":${json}}\n`;
  await writeWhole(path, text, { flush: true });
}

/**
 * What such a file holds, to be checked by a schema; undefined when there is none, when it was changed by
 * anybody else, and when what lies there is no file.
 *
 * @param writtenAs path under which it was written, where it was renamed on purpose
 */
export async function readSealedJson(path: string, writtenAs: string = path): Promise<unknown> {
  try {
    const { seal, value } = JSON.parse((await readBounded(path, MOST)).toString("utf8"));
    return seal === sealOf(writtenAs, JSON.stringify(value)) ? value : undefined;
  } catch (error) {
    if (error instanceof UnusableFile || error instanceof SyntaxError) return undefined;
    // "null" is JSON, too.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function sealOf(path: string, json: string): string {
  return createHash("sha256")
    .update(`${basename(path)}\n${json}`)
    .digest("hex");
}
