import type { Stats } from "node:fs";
import { lstatSync, statSync } from "node:fs";

/** What lies at a path, be it a link; undefined where there is nothing, nor could be: below a file. */
export function entryAt(path: string): Stats | undefined {
  return unlessMissing(() => lstatSync(path));
}

/** The same, but for a link to a folder what it leads to. */
export function entryBehind(path: string): Stats | undefined {
  const entry = entryAt(path);
  if (!entry?.isSymbolicLink()) return entry;
  const target = unlessMissing(() => statSync(path));
  return target?.isDirectory() ? target : entry;
}

/** A file, be it behind a link; undefined where there is none. */
export function fileAt(path: string): Stats | undefined {
  const entry = unlessMissing(() => statSync(path, { throwIfNoEntry: false }));
  return entry?.isFile() ? entry : undefined;
}

// `throwIfNoEntry: false` throws for what would lie below a file.
function unlessMissing<Found>(look: () => Found): Found | undefined {
  try {
    return look();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}
