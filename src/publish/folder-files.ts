import type { Dirent } from "node:fs";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isOwnFolder } from "./staging.ts";

/**
 * Every file below a folder, by paths from it with forward slashes; links count as files. None when there is
 * no such folder. What a publication has put there for itself is left out.
 */
export function filesBelow(folder: string): string[] {
  const files: string[] = [];
  const visit = (path: string): void => {
    for (const entry of entriesOf(join(folder, path))) {
      const child = path === "" ? entry.name : `${path}/${entry.name}`;
      if (!entry.isDirectory()) files.push(child);
      else if (path !== "" || !isOwnFolder(entry.name)) visit(child);
    }
  };
  visit("");
  return files;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** Does work for every item, some at a time; the first failure is thrown when what was begun has ended. */
export async function eachAtOnce<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = [...items].values();
  const failures: unknown[] = [];
  const worker = async () => {
    for (const item of queue) {
      if (failures.length > 0) return;
      await work(item).catch((error) => failures.push(error));
    }
  };
  // As many as Node has threads for files, and some that wait.
  await Promise.all(Array.from({ length: 16 }, worker));
  if (failures.length > 0) throw failures[0];
}
