import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PictureFacts } from "./facts.ts";
import { CHANGED, readErrorMessage } from "./messages.ts";
import { contentHash } from "./read-facts.ts";

/** The bytes that the facts are about, from whichever copy still has them; or what to tell. */
export async function readPicture(
  files: readonly string[],
  facts: PictureFacts,
  root: string,
): Promise<Buffer | string> {
  let fault = "";
  for (const file of files) {
    try {
      const bytes = await readFile(join(root, file));
      if (contentHash(bytes) === facts.hash) return bytes;
      fault = CHANGED;
    } catch (error) {
      fault = readErrorMessage(error);
    }
  }
  return fault;
}
