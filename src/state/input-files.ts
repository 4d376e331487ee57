import type { Stats } from "node:fs";
import { lstatSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { hashOfFile, isSameStamp, isSettled, stampOf } from "../files/index.ts";
import type { FileTable, KnownFile } from "./file-table.ts";
import { everyFile } from "./file-table.ts";

/**
 * The files that a site is made from, by their paths from the root, as they were at one moment; with the hash of
 * the bytes where the stamp alone can't tell whether a file was changed since.
 */
export type InputFiles = ReadonlyMap<string, KnownFile>;

/** Folders that no site is made from, wherever they lie. */
const LEFT_OUT: ReadonlySet<string> = new Set(["node_modules", ".git", ".jejak"]);

/** Larger files are not read to know whether they changed: that would take longer than building. In bytes. */
const MOST_HASHED = 100 * 1024 * 1024;

/** What a package manager writes whenever it installs something. */
const INSTALLED = ["node_modules/.package-lock.json", "node_modules/.yarn-state.yml"];

/**
 * Looks at all files of a project but those that are its output: what is not looked at can't be known to be
 * the same, and few projects hold much beside their site.
 *
 * @param root absolute path of the project
 * @param isOutput whether an absolute path is that of a folder in which sites are written
 * @returns undefined where links lead out of what is looked at, or something is no file, or a large one of just now
 */
export function inputFiles(
  root: string,
  isOutput: (folder: string) => boolean,
): InputFiles | undefined {
  const seenAt = Date.now();
  const files = new Map<string, KnownFile>();
  const add = (path: string, entry: Stats): boolean => {
    const stamp = stampOf(entry);
    if (isSettled(stamp, seenAt)) files.set(path, { stamp, hash: "" });
    else if (entry.size > MOST_HASHED) return false;
    else files.set(path, { stamp, hash: hashOfFile(join(root, path)) });
    return true;
  };
  const visit = (folder: string): boolean =>
    readdirSync(join(root, folder), { withFileTypes: true }).every((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        return LEFT_OUT.has(entry.name) || isOutput(join(root, path)) || visit(path);
      }
      if (!entry.isFile()) return isOutput(join(root, path));
      return add(path, lstatSync(join(root, path)));
    });
  try {
    if (!visit("")) return undefined;
  } catch {
    // A file went while we looked.
    return undefined;
  }
  for (const path of INSTALLED) {
    const entry = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (entry?.isFile() && !add(path, entry)) return undefined;
  }
  return files;
}

/**
 * All files that the site of an output folder may be made from, as they are now.
 *
 * @param output absolute path
 * @returns undefined where they can't all be told, see `inputFiles`
 */
export function projectFiles(root: string, output: string): InputFiles | undefined {
  const [parent, name] = [dirname(output), basename(output)];
  return inputFiles(
    root,
    (path) => path === output || (dirname(path) === parent && isBesideOutput(basename(path), name)),
  );
}

/** Names that publications give to what they put beside an output folder. */
function isBesideOutput(name: string, output: string): boolean {
  return name.startsWith(`.${output}.`) || /^\d+$/u.test(name.replace(`${output}.`, ""));
}

/**
 * Whether files are those that they were, no more and no less.
 *
 * @param except paths of files that don't count
 */
export function areSameFiles(
  root: string,
  before: FileTable,
  now: InputFiles,
  except: readonly (string | undefined)[] = [],
): boolean {
  const leftOut = new Set(except);
  let same = 0;
  const isSame = everyFile(before, (path, stamp, hashOf) => {
    if (leftOut.has(path)) return true;
    const is = now.get(path);
    if (is?.stamp === undefined || stamp === undefined) return false;
    same += 1;
    const hash = hashOf();
    if (hash === "") return isSameStamp(stamp, is.stamp);
    return stamp.size === is.stamp.size && hash === (is.hash || hashOfFile(join(root, path)));
  });
  const counted = [...leftOut].filter((path) => path !== undefined && now.has(path)).length;
  return isSame && same === now.size - counted;
}
