import { join } from "node:path";
import { stringify } from "yaml";
import type * as z from "zod";
import type { DataFile } from "../data/index.ts";
import { DATA_FILES, readDataFile } from "../data/index.ts";
import { FileDiagnostics } from "../diagnostics/index.ts";
import { writeWhole } from "../files/index.ts";
import { readOptionalFile } from "../source/index.ts";

/** What is added to one of the newsroom's data files. */
export interface RegistryEdit {
  /** "authors", "categories", "redirects". */
  readonly file: "authors" | "categories" | "redirects";
  /** What the new lines are, as a comment above them. */
  readonly comment: string;
  readonly entries: Readonly<Record<string, unknown>>;
}

/**
 * Adds entries at the end of a data file; what stands there stays as it is, comments too. Entries whose key is there
 * are left out.
 *
 * @param folder the data folder, from the root
 * @returns whether the file could take them: one that would be at fault then is not touched
 */
export async function addToRegistry(
  root: string,
  folder: string,
  { file, comment, entries }: RegistryEdit,
): Promise<boolean> {
  const path = `${folder}/${file}.yaml`;
  const before = await readOptionalFile(root, path);
  if (before?.problem !== undefined) return false;
  const text = before === undefined ? "" : Buffer.from(before.bytes).toString("utf8");
  const added = stringify(entries, { lineWidth: 0 });
  const gap = text === "" || text.endsWith("\n") ? "" : "\n";
  const next = `${text}${gap}# ${comment}\n${added}`;
  const found = new FileDiagnostics(path);
  const declaration: DataFile<z.ZodType, unknown, unknown> = DATA_FILES[file];
  const read = readDataFile(declaration, { path, bytes: Buffer.from(next) }, found);
  if (read === undefined || found.hasErrors) return false;
  await writeWhole(join(root, path), next, { flush: true, keepMode: true });
  return true;
}
