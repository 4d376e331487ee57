import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, posix } from "node:path";
import { pipeline } from "node:stream/promises";
import { isOwnFolder } from "./staging.ts";

/**
 * Every file below a folder, by paths from it with forward slashes; links count as files. None when there is
 * no such folder. What a publication has put there for itself is left out.
 */
export async function filesBelow(folder: string): Promise<string[]> {
  const files: string[] = [];
  const visit = async (path: string): Promise<void> => {
    const entries = await readdir(join(folder, path), { withFileTypes: true }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return [];
        throw error;
      },
    );
    for (const entry of entries) {
      const child = posix.join(path, entry.name);
      if (!entry.isDirectory()) files.push(child);
      else if (path !== "" || !isOwnFolder(entry.name)) await visit(child);
    }
  };
  await visit("");
  return files;
}

/** A file larger than this is not read at once. In bytes. */
const LARGE = 16 * 1024 * 1024;

/** The SHA-256 of a file's bytes, in hexadecimal digits. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  const { size } = await stat(path);
  if (size > LARGE) await pipeline(createReadStream(path), hash);
  else hash.update(await readFile(path));
  return hash.digest("hex");
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
