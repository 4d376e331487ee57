import { readFile } from "node:fs/promises";
import { formatUrlRecord } from "../data/index.ts";
import { writeWhole } from "../files/index.ts";
import type { RecordedUrl } from "../model/index.ts";

/**
 * Writes the record of published URLs, whole or not at all, and only when it changed.
 *
 * @param path absolute
 * @returns whether it was written
 * @throws when the file can't be written
 */
export async function writeUrlRecord(path: string, urls: readonly RecordedUrl[]): Promise<boolean> {
  const text = formatUrlRecord(urls);
  if ((await readFile(path, "utf8").catch(() => undefined)) === text) return false;
  await writeWhole(path, text);
  return true;
}
