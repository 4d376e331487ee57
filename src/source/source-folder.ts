import { readdir, stat } from "node:fs/promises";
import { join, posix } from "node:path";
import { setImmediate } from "node:timers/promises";
import { compareText } from "../collections/index.ts";
import { readBounded, readBoundedNow, UnusableFile } from "../files/index.ts";
import { isPicture, MAX_PICTURE_BYTES } from "../pictures/index.ts";
import type { SourceFile } from "./source-text.ts";
import { MAX_FILE_BYTES } from "./source-text.ts";

/** A folder of stories as it lies on disk. */
export interface SourceFolder {
  /** Path from the project's root: "posts". */
  readonly path: string;
  /** False when there is no such folder. */
  readonly exists: boolean;
  readonly markdown: readonly SourceFile[];
  /** Paths of everything else, in order. */
  readonly others: readonly string[];
  /** Paths of symbolic links, which are never followed. */
  readonly symbolicLinks: readonly string[];
  /** Paths of folders that the system does not let us read. */
  readonly unreadable: readonly string[];
  /** Paths of named pipes, sockets and devices, which are never opened. */
  readonly special: readonly string[];
  /** Paths of pictures that are larger than any page should carry. */
  readonly oversized: readonly string[];
}

const MARKDOWN = /\.(?:md|markdown)$/iu;
// What systems and editors leave behind; nobody means it as content.
const LEFT_BEHIND = /^(?:\..*|Thumbs\.db|desktop\.ini|~\$.*|.*~)$/u;

/** A folder of stories of which nothing was read yet. */
export interface ListedFolder extends Omit<SourceFolder, "markdown" | "oversized"> {
  /** Paths of the Markdown files, in order. */
  readonly markdown: readonly string[];
}

/**
 * Reads a folder and all below it, in one order on every system. A folder that isn't there is an
 * empty one. Symbolic links are listed, never followed: they could lead out of the project.
 *
 * @param root absolute path of the project
 * @param path path of the folder from there, with forward slashes
 */
export async function readSourceFolder(root: string, path: string): Promise<SourceFolder> {
  return await readListed(root, await listSourceFolder(root, path));
}

/**
 * Reads of a folder that was listed all files, or those that are wanted.
 *
 * @param wants whether a file is, by its path from the root
 */
export async function readListed(
  root: string,
  listed: ListedFolder,
  wants: (path: string) => boolean = () => true,
): Promise<SourceFolder> {
  const markdown: (SourceFile | undefined)[] = [];
  for (const [index, file] of listed.markdown.filter(wants).entries()) {
    markdown.push(optional(file, () => readBoundedNow(join(root, file), MAX_FILE_BYTES)));
    // Whoever else has something to do has a turn.
    if (index % IN_A_ROW === IN_A_ROW - 1) await setImmediate();
  }
  const oversized = await inBatches(
    listed.others.filter((path) => isPicture(path) && wants(path)),
    async (file) => {
      const { size } = await stat(join(root, file)).catch(() => ({ size: 0 }));
      return size > MAX_PICTURE_BYTES ? [file] : [];
    },
  );
  return {
    ...listed,
    // What was moved away in the meantime is gone, as if it had gone before.
    markdown: markdown.filter((file) => file !== undefined),
    oversized: oversized.flat(),
  };
}

/** Lists a folder as `readSourceFolder` reads it, without opening a file. */
export async function listSourceFolder(root: string, path: string): Promise<ListedFolder> {
  const files: string[] = [];
  const symbolicLinks: string[] = [];
  const unreadable: string[] = [];
  const special: string[] = [];
  let exists = true;
  const visit = async (folder: string): Promise<void> => {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== "ENOENT") unreadable.push(folder);
        else if (folder === path) exists = false;
        return [];
      },
    );
    for (const entry of entries) {
      if (LEFT_BEHIND.test(entry.name)) continue;
      const child = posix.join(folder, entry.name);
      if (entry.isSymbolicLink()) symbolicLinks.push(child);
      else if (entry.isDirectory()) await visit(child);
      else if (entry.isFile()) files.push(child);
      else special.push(child);
    }
  };
  await visit(path);
  files.sort(compareText);
  // A name that is no UTF-8 was changed in reading it, so its file can't be found.
  const isMarkdown = (file: string) => MARKDOWN.test(file) && !file.includes("\ufffd");
  return {
    path,
    exists,
    markdown: files.filter(isMarkdown),
    others: files.filter((file) => !isMarkdown(file)),
    symbolicLinks: symbolicLinks.sort(compareText),
    unreadable: unreadable.sort(compareText),
    special: special.sort(compareText),
  };
}

/**
 * A file that may be missing. One that is there and can't be used comes without bytes, and says why.
 *
 * @param most in bytes; more than a person writes, unless Jejak wrote the file itself
 */
export async function readOptionalFile(
  root: string,
  path: string,
  most: number = MAX_FILE_BYTES,
): Promise<SourceFile | undefined> {
  const read = await readBounded(join(root, path), most).then(
    (bytes) => () => bytes,
    (error: unknown) => () => {
      throw error;
    },
  );
  return optional(path, read);
}

function optional(path: string, read: () => Uint8Array): SourceFile | undefined {
  try {
    return { path, bytes: read() };
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    const { problem } = error;
    return problem === "missing" ? undefined : { path, bytes: new Uint8Array(), problem };
  }
}

/** So many small files are read before others have their turn. */
const IN_A_ROW = 200;

// Thousands of files opened at once run into the system's limit.
async function inBatches<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += 64) {
    results.push(...(await Promise.all(items.slice(start, start + 64).map(work))));
  }
  return results;
}
