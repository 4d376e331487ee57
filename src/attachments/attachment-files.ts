import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { contentHash, FileFailure, type InMemory, type OutputFile } from "../files/index.ts";
import { slugify } from "../language/index.ts";
import type { AttachmentFacts } from "./facts.ts";
import { KINDS } from "./kinds.ts";
import { CHANGED, readErrorMessage } from "./messages.ts";

/**
 * Where files beside stories are found, without the site's path prefix. A folder of its own, so that hosts can
 * be told in one rule that nothing in it is a page.
 */
export const ATTACHMENTS_URL = "/berkas/";

const NAME_LENGTH = 60;

/**
 * Where a file beside a story is published. The name holds a hash of its bytes: one that is replaced is found
 * under another address, and the old one may be kept by browsers for good.
 *
 * @param file its path; the name goes into the URL
 * @example attachmentUrl("posts/putusan.pdf", facts) // "/berkas/putusan-0123456789ab.pdf"
 */
export function attachmentUrl(file: string, { kind, hash }: AttachmentFacts): string {
  const name = slugify(posix.parse(file).name).slice(0, NAME_LENGTH).replace(/-$/u, "");
  return `${ATTACHMENTS_URL}${name || "berkas"}-${hash}.${KINDS[kind].extension}`;
}

/** A file beside a story that is to be published. */
export interface ShownAttachment {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly facts: AttachmentFacts;
  readonly url: string;
}

/**
 * The files that are copied into the site, each once and read when it is written.
 *
 * @param root absolute path of the project
 * @returns files sorted by path; reading one throws FileFailure where it is no longer what it was
 */
export function attachmentFiles(
  attachments: readonly ShownAttachment[],
  root: string,
): readonly OutputFile<InMemory>[] {
  const byUrl = new Map(attachments.map((each) => [each.url, each]));
  return [...byUrl.values()]
    .sort((a, b) => (a.url < b.url ? -1 : 1))
    .map(({ file, facts, url }) => ({
      path: url.slice(1),
      contents: () => read(join(root, file), file, facts),
      immutable: true,
    }));
}

function read(path: string, file: string, { bytes, hash }: AttachmentFacts): Buffer {
  let opened: number | undefined;
  try {
    // Should a pipe have taken its place meanwhile, opening it must not wait for a writer.
    opened = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const entry = fstatSync(opened);
    if (entry.isFile() && entry.size === bytes) {
      const contents = readFileSync(opened);
      if (contentHash(contents) === hash) return contents;
    }
  } catch (error) {
    throw new FileFailure([file], readErrorMessage(error));
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
  throw new FileFailure([file], CHANGED);
}
