import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import * as z from "zod";
import { entryAt } from "../files/index.ts";

/** One step of a publication; each can be done again, and taken back, whatever became of it before. */
export const moveSchema = z.discriminatedUnion("kind", [
  /** A file takes its place. Both paths lie on one disk, so that it is one step. */
  z.object({
    kind: z.literal("put"),
    /** Absolute. */
    from: z.string(),
    to: z.string(),
    /** SHA-256 of its bytes, by which it is seen that it took its place. */
    hash: z.string(),
    /** Where the file lies that is replaced; absent where there was none. */
    before: z.string().optional(),
  }),
  /** A folder that is new takes its place, with all that lies in it; both paths lie on one disk. */
  z.object({ kind: z.literal("put-folder"), from: z.string(), to: z.string() }),
  /** A file goes. */
  z.object({ kind: z.literal("remove"), to: z.string(), before: z.string() }),
  /** A folder that holds nothing any more makes room for a file of its name. */
  z.object({ kind: z.literal("remove-folder"), to: z.string() }),
  /** A folder is there for the files that follow. */
  z.object({ kind: z.literal("make-folder"), to: z.string() }),
  /** A link takes the place of a folder, which is moved aside. */
  z.object({ kind: z.literal("switch"), from: z.string(), to: z.string(), aside: z.string() }),
]);

export type Move = z.infer<typeof moveSchema>;

/**
 * Does a step, or sees that it was done. Synchronous, as is the whole of a publication's moving phase: between
 * its first step and its last no reader should meet the site longer than renames take.
 */
export function carryOut(move: Move): void {
  switch (move.kind) {
    case "put":
      if (isThere(move.from)) renameSync(move.from, move.to);
      else if (!holds(move.to, move.hash)) throw new Error(`${move.from} is gone.`);
      return;
    case "put-folder":
      if (isFolder(move.from)) renameSync(move.from, move.to);
      else if (!isFolder(move.to)) throw new Error(`${move.from} is gone.`);
      return;
    case "remove":
      remove(move.to);
      return;
    case "remove-folder":
      if (isFolder(move.to)) rmdirSync(move.to);
      return;
    case "make-folder":
      mkdirSync(move.to, { recursive: true });
      return;
    case "switch":
      if (isFolder(move.to)) renameSync(move.to, move.aside);
      if (isLink(move.from)) renameSync(move.from, move.to);
  }
}

/** Takes a step back, or sees that it was not done; to be called from the last step to the first. */
export function takeBack(move: Move): void {
  switch (move.kind) {
    case "put":
      // Before it is done, the file that was there is there still, and its copy is the same.
      if (move.before !== undefined) restore(move.before, move.to);
      else if (!isThere(move.from)) remove(move.to);
      return;
    case "put-folder":
      if (isThere(move.from) || !isFolder(move.to)) return;
      // Whoever removed what was staged may have removed the folder above it as well.
      mkdirSync(dirname(move.from), { recursive: true });
      renameSync(move.to, move.from);
      return;
    case "remove":
      restore(move.before, move.to);
      return;
    case "remove-folder":
      mkdirSync(move.to, { recursive: true });
      return;
    case "make-folder":
      removeIfEmpty(move.to);
      return;
    case "switch":
      remove(move.from);
      if (isLink(move.to)) remove(move.to);
      if (!isFolder(move.to) && isFolder(move.aside)) renameSync(move.aside, move.to);
  }
}

function holds(path: string, hash: string): boolean {
  if (!entryAt(path)?.isFile()) return false;
  return createHash("sha256").update(readFileSync(path)).digest("hex") === hash;
}

function isThere(path: string): boolean {
  return entryAt(path) !== undefined;
}

/** Where a folder lies now, the file went before it came. */
function remove(path: string): void {
  if (isThere(path) && !isFolder(path)) rmSync(path);
}

function restore(before: string, to: string): void {
  if (isThere(before)) renameSync(before, to);
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!["ENOENT", "ENOTEMPTY", "EEXIST", "ENOTDIR"].includes(code)) throw error;
  }
}

function isLink(path: string): boolean {
  return entryAt(path)?.isSymbolicLink() ?? false;
}

function isFolder(path: string): boolean {
  return entryAt(path)?.isDirectory() ?? false;
}
