import { join, posix } from "node:path";
import { readBounded, writeWhole } from "../files/index.ts";
import type { SchemaChoices } from "./schemas.ts";
import { editorSchemas } from "./schemas.ts";

/** Where the schemas lie unless another folder is named: not committed, since each new topic changes one. */
export const SCHEMA_FOLDER = ".jejak/schemas";

const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Writes the schemas for editors, those that differ from what is there.
 *
 * @param root absolute path of the project
 * @param folder from there
 * @returns paths of all of them, from the root
 */
export async function writeEditorSchemas(
  root: string,
  newsroom: SchemaChoices,
  folder: string = SCHEMA_FOLDER,
): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const { name, schema } of editorSchemas(newsroom)) {
    const path = posix.join(folder, name);
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    const before = await readBounded(join(root, path), MOST_BYTES).then(String, () => undefined);
    if (before !== text) await writeWhole(join(root, path), text);
    paths.push(path);
  }
  return paths;
}
