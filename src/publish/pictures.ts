import { copyFile, mkdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { decodePath } from "../content/pictures.ts";
import type { PictureFile } from "../content/story.ts";

/**
 * Copies the stories' pictures beside their pages. One that is already there with the same size and
 * no older is left alone, so that saving a story while serving does not copy the whole archive.
 *
 * @param root absolute path of the project
 * @param output absolute path of the folder the site is written to
 */
export async function copyPictures(
  pictures: readonly PictureFile[],
  root: string,
  output: string,
): Promise<void> {
  for (const { file, url } of pictures) {
    const from = join(root, file);
    const to = join(output, ...url.split("/").map(decodePath));
    if (await isCurrent(from, to)) continue;
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, to);
  }
}

async function isCurrent(from: string, to: string): Promise<boolean> {
  try {
    const [source, target] = await Promise.all([stat(from), stat(to)]);
    return source.size === target.size && source.mtimeMs <= target.mtimeMs;
  } catch {
    return false;
  }
}
