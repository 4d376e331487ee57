import type { Stats } from "node:fs";
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { isSameStamp, isSettled, stampOf } from "../files/index.ts";
import { hashOfFile } from "./folder-files.ts";
import { stampSchema } from "./published-site.ts";

export const inputFilesSchema = z.record(
  z.string(),
  z.object({
    stamp: stampSchema,
    /** SHA-256 of its bytes, where the stamp alone can't tell whether it was changed since. */
    hash: z.string().optional(),
  }),
);

/** The files that a site is made from, by their paths from the root, as they were at one moment. */
export type InputFiles = z.infer<typeof inputFilesSchema>;

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
  const files: InputFiles = {};
  const add = (path: string, entry: Stats): boolean => {
    const stamp = stampOf(entry);
    if (isSettled(stamp, seenAt)) files[path] = { stamp };
    else if (entry.size > MOST_HASHED) return false;
    else files[path] = { stamp, hash: hashOfFile(join(root, path)) };
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

/** Whether files are those that they were, no more and no less. */
export function areSameFiles(root: string, before: InputFiles, now: InputFiles): boolean {
  const paths = Object.keys(now);
  return (
    paths.length === Object.keys(before).length &&
    paths.every((path) => {
      const [was, is] = [before[path], now[path]];
      if (was === undefined || is === undefined) return false;
      if (was.hash === undefined) return isSameStamp(was.stamp, is.stamp);
      return (
        was.stamp.size === is.stamp.size && was.hash === (is.hash ?? hashOfFile(join(root, path)))
      );
    })
  );
}
