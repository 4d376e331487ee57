import { join } from "node:path";
import type { FileStamp } from "../files/index.ts";
import { fileAt, hashOfFile, isSameStamp, stampOf } from "../files/index.ts";
import type { FileTable } from "./file-table.ts";
import { everyFile, fileCount } from "./file-table.ts";
import { readValue, writeValue } from "./sealed-values.ts";
import { kept, STATE_FOLDER } from "./state.ts";

/** What lies in each output folder of a project, by the folder's path from the root. */
export type PublishedFiles = Readonly<Record<string, FileTable>>;

/** Where the published files are remembered; for all outputs of a project. */
function memoryOf(root: string): string {
  return join(root, STATE_FOLDER, "outputs");
}

/** Of the file in which they are remembered; undefined where there is none. */
export function publishedFilesStamp(root: string): FileStamp | undefined {
  const entry = fileAt(memoryOf(root));
  return entry && stampOf(entry);
}

/** What is remembered; nothing where that is missing or damaged. */
export async function readPublishedFiles(root: string): Promise<PublishedFiles> {
  return ((await readValue(memoryOf(root))) as PublishedFiles | undefined) ?? {};
}

/** @throws StateFailure */
export async function writePublishedFiles(root: string, outputs: PublishedFiles): Promise<void> {
  const memory = memoryOf(root);
  await kept(memory, () => writeValue(memory, outputs));
}

/**
 * The journal of a project's publications, and its name while their steps are taken back: there as long as the site
 * is neither the old nor the new one.
 *
 * @param root absolute path of the project
 */
export function journalFiles(root: string): { readonly forward: string; readonly back: string } {
  return {
    forward: join(root, STATE_FOLDER, "publishing.json"),
    back: join(root, STATE_FOLDER, "publishing-back.json"),
  };
}

/**
 * Whether a site lies in its folder as it was published: each file of it, to the byte. A file is read only where its
 * stamp can't tell.
 *
 * @param root absolute path of the project
 * @param shown path of the output folder from there
 * @param output the same, absolute
 */
export async function isSiteIntact(root: string, shown: string, output: string): Promise<boolean> {
  const table = (await readPublishedFiles(root))[shown];
  if (table === undefined || fileCount(table) === 0) return false;
  return everyFile(table, (path, stamp, hashOf) => {
    // Not `join`: it takes as long as the system takes to look.
    const file = `${output}/${path}`;
    const entry = fileAt(file);
    if (entry === undefined) return false;
    if (stamp !== undefined && isSameStamp(stamp, stampOf(entry))) return true;
    return hashOf() !== "" && hashOfFile(file) === hashOf();
  });
}
