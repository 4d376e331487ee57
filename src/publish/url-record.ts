import { readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { formatUrlRecord } from "../data/index.ts";
import { ExplainedError, explainError, writeWhole } from "../files/index.ts";
import type { RecordedUrl } from "../model/index.ts";
import { PublicationFailure } from "./publish.ts";

/** Thrown where the record can't be written; nothing has been published then. */
export class UrlRecordFailure extends ExplainedError {
  constructor(path: string, cause: unknown) {
    super(
      `Catatan alamat ${path} tidak dapat ditulis: ${explainError(cause)}. Periksa izin folder itu, lalu bangun ulang.`,
      { cause },
    );
    this.name = "UrlRecordFailure";
  }
}

/** A record of published URLs that is written and does not count yet. */
export interface StagedRecord {
  /**
   * Makes it the record, when the URLs are out.
   *
   * @throws PublicationFailure that says that the site is published and its URLs are not noted
   */
  commit(): Promise<void>;
  /** Leaves the record as it was. */
  discard(): Promise<void>;
}

/**
 * Writes the record of published URLs beside the old one, so that it is known before anything is published
 * that it can be written.
 *
 * @param path absolute
 * @returns undefined when the record is the same already
 * @throws UrlRecordFailure
 */
export async function stageUrlRecord(
  path: string,
  urls: readonly RecordedUrl[],
): Promise<StagedRecord | undefined> {
  const text = formatUrlRecord(urls);
  if ((await readFile(path, "utf8").catch(() => undefined)) === text) return undefined;
  // A name that neither Eleventy nor whoever lists the data takes for data.
  const staged = join(dirname(path), `.jejak-next-${process.pid}`);
  try {
    await writeWhole(staged, text, { flush: true });
  } catch (error) {
    throw new UrlRecordFailure(path, error);
  }
  return {
    commit: () => rename(staged, path).catch((error) => notNoted(path, error)),
    discard: () => rm(staged, { force: true }),
  };
}

function notNoted(path: string, cause: unknown): never {
  const message = `Situs sudah terbit, tetapi catatan alamat ${path} tidak dapat diganti: ${explainError(cause)}. Perbaiki, lalu bangun ulang sebelum alamat tulisan mana pun diubah.`;
  throw new PublicationFailure(path, new ExplainedError(message, { cause }));
}
