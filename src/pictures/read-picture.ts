import { join } from "node:path";
import { contentHash, readBounded } from "../files/index.ts";
import type { PictureFacts } from "./facts.ts";
import { CHANGED, readErrorMessage } from "./messages.ts";
import { MAX_PICTURE_BYTES } from "./picture-files.ts";

/** The bytes that the facts are about, from whichever copy still has them; or what to tell. */
export async function readPicture(
  files: readonly string[],
  facts: PictureFacts,
  root: string,
): Promise<Buffer | string> {
  let fault = "";
  for (const file of files) {
    try {
      const bytes = await readBounded(join(root, file), MAX_PICTURE_BYTES);
      if (contentHash(bytes) === facts.hash) return bytes;
      fault = CHANGED;
    } catch (error) {
      fault = readErrorMessage(error);
    }
  }
  return fault;
}
