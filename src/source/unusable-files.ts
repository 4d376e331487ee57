import { readdir, stat } from "node:fs/promises";
import { join, posix } from "node:path";
import { compareText } from "../collections/index.ts";
import type { FileProblem } from "../files/index.ts";

/** A path in whose place is nothing that may be opened, from the project's root. */
export interface UnusablePath {
  readonly path: string;
  readonly problem: Exclude<FileProblem, "missing">;
}

/**
 * Looks, without opening any, for what can't be read in a folder whose files others read: Eleventy its data,
 * Nunjucks templates, the bundler style sheets. None of them would come back from a named pipe.
 *
 * @param root absolute path of the project
 * @param folder from there, with forward slashes; need not exist
 * @param most bytes of a file
 */
export async function findUnusable(
  root: string,
  folder: string,
  most: number,
): Promise<readonly UnusablePath[]> {
  const found: UnusablePath[] = [];
  const visit = async (path: string): Promise<void> => {
    const entries = await readdir(join(root, path), { withFileTypes: true }).catch(
      ({ code }: NodeJS.ErrnoException) => {
        if (code !== "ENOENT") found.push({ path, problem: "unreadable" });
        return [];
      },
    );
    for (const entry of entries) {
      const child = posix.join(path, entry.name);
      if (entry.isDirectory()) await visit(child);
      else await look(child);
    }
  };
  const look = async (path: string): Promise<void> => {
    // A link to nowhere is opened by nobody.
    const entry = await stat(join(root, path)).catch(() => undefined);
    if (entry === undefined || entry.isDirectory()) return;
    if (!entry.isFile()) found.push({ path, problem: "not-a-file" });
    else if (entry.size > most) found.push({ path, problem: "too-large" });
  };
  await visit(folder);
  return found.sort((a, b) => compareText(a.path, b.path));
}
