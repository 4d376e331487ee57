import { copyFile, mkdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { decodePath } from "../content/pictures.ts";
import type { PictureFile } from "../content/story.ts";

/** A file to be copied into the site. */
export interface FileCopy {
  /** Absolute path. */
  readonly from: string;
  /** Path within the output folder, with forward slashes. */
  readonly to: string;
}

/**
 * The stories' pictures, each beside its page.
 *
 * @param root absolute path of the project
 */
export function pictureCopies(pictures: readonly PictureFile[], root: string): FileCopy[] {
  return pictures.map(({ file, url }) => ({
    from: join(root, file),
    to: url.split("/").map(decodePath).join("/"),
  }));
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
