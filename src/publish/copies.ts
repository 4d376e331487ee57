import { statSync } from "node:fs";
import { copyFile, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { OutputFile } from "../outputs/context/index.ts";

/** A file to be copied into the site. */
export interface FileCopy {
  /** Absolute path. */
  readonly from: string;
  /** Path within the output folder, with forward slashes. */
  readonly to: string;
}

/** A file to be written into the site. */
export interface FileWrite {
  /** Path within the output folder, with forward slashes. */
  readonly to: string;
  readonly contents: Uint8Array;
}

/**
 * Writes files into the output folder, without touching one that has the same bytes already.
 *
 * @param output absolute path of the folder the site is written to
 */
export async function writeFiles(files: readonly FileWrite[], output: string): Promise<void> {
  for (const { to, contents } of files) {
    const target = join(output, to);
    const present = await readFile(target).catch(() => undefined);
    if (present?.equals(contents)) continue;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, contents);
  }
}

/** The same for files whose contents may be text, which is written as UTF-8. */
export async function writeTexts(files: readonly OutputFile[], output: string): Promise<void> {
  const encoder = new TextEncoder();
  for (const { to, contents } of files) {
    const bytes = typeof contents === "string" ? encoder.encode(contents) : contents;
    await writeFiles([{ to, contents: bytes }], output);
  }
}

/**
 * Whether a file can be written into the output folder: neither does a folder have its name nor a file
 * that of a folder above it, and on Windows no name holds a colon. An old URL may be anything.
 *
 * @param to path within the output folder, with forward slashes
 * @param output absolute path of the folder the site is written to
 */
export function hasRoom(to: string, output: string): boolean {
  if (process.platform === "win32" && to.includes(":")) return false;
  const steps = to.split("/");
  for (const [index] of steps.entries()) {
    const path = join(output, ...steps.slice(0, index + 1));
    const present = statSync(path, { throwIfNoEntry: false });
    if (present === undefined) return true;
    if (present.isDirectory() === (index === steps.length - 1)) return false;
  }
  return true;
}

/**
 * Copies files into the output folder. One that is already there with the same size and no older is
 * left alone, so that saving a story while serving does not copy the whole archive.
 *
 * @param output absolute path of the folder the site is written to
 */
export async function copyFiles(copies: readonly FileCopy[], output: string): Promise<void> {
  for (const { from, to } of copies) {
    const target = join(output, to);
    if (await isCurrent(from, target)) continue;
    await mkdir(dirname(target), { recursive: true });
    await copyFile(from, target);
  }
}

async function isCurrent(from: string, target: string): Promise<boolean> {
  try {
    const [source, copy] = await Promise.all([stat(from), stat(target)]);
    return source.size === copy.size && source.mtimeMs <= copy.mtimeMs;
  } catch {
    return false;
  }
}
