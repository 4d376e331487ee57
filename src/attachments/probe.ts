import { join } from "node:path";
import { probeFiles } from "../files/index.ts";
import type { AttachmentProbe } from "./facts.ts";
import { MAX_ATTACHMENT_BYTES } from "./limits.ts";
import { readErrorMessage } from "./messages.ts";
import { readAttachment } from "./read-facts.ts";

/** Raise it with any change to how facts are found or files are refused; what was remembered is then read again. */
const FACTS_VERSION = "2";

/**
 * Finds out about files beside stories, or why they can't be published. What was found out is kept in the
 * cache folder, as of pictures. One after the other, so that never more than one is in memory.
 *
 * @param paths relative to the root, with forward slashes; what is remembered of others is forgotten
 * @returns an answer for each path, in their order
 */
export async function probeAttachments(
  paths: readonly string[],
  {
    root,
    cacheFolder,
    keeps,
  }: { readonly root: string; readonly cacheFolder: string; readonly keeps: boolean },
): Promise<ReadonlyMap<string, AttachmentProbe>> {
  // A newsroom without any has no file to remember them by.
  if (paths.length === 0) return new Map();
  return await probeFiles(paths, {
    root,
    keeps,
    memory: { path: join(cacheFolder, "attachments.json"), version: FACTS_VERSION },
    most: MAX_ATTACHMENT_BYTES,
    read: readAttachment,
    refuse: (error): AttachmentProbe & { ok: false } => ({
      ok: false,
      rule: "broken-attachment",
      message: readErrorMessage(error),
    }),
    each: async (all, work) => {
      for (const path of all) await work(path);
    },
  });
}
