import { isAbsolute, join, relative, resolve } from "node:path";
import { slashed } from "../files/index.ts";
import { CACHE_FOLDER, STATE_FOLDER } from "../state/index.ts";

/** Whether a folder is another path or holds it; both absolute. */
export function isSameOrAbove(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || !(way.startsWith("..") || isAbsolute(way));
}

let previewName = "serve";

/**
 * Has the sites that are served from this process from now on be written into a folder of their own, so that two previews of
 * one project don't write over each other.
 *
 * @param name of what the preview has alone on this machine, such as its number
 */
export function namePreview(name: string): void {
  previewName = join("serve", name);
}

/**
 * The project that is built. Its root is found once, where Eleventy or a command begins, and handed
 * down: nothing further in asks for the working directory.
 */
export class Project {
  /** Absolute. */
  readonly root: string;
  /** What builds keep to be faster the next time; absolute. */
  readonly cacheFolder: string;
  /** Where a site is written while it is served; absolute. */
  readonly previewFolder: string;

  constructor(root: string) {
    this.root = root;
    this.cacheFolder = join(root, CACHE_FOLDER);
    this.previewFolder = join(root, STATE_FOLDER, previewName);
  }

  /** The absolute path of one that Eleventy or an option gives from the root. */
  absolute(path: string): string {
    return resolve(this.root, path);
  }

  /** A path as people see it: from the root, with forward slashes. */
  fromRoot(path: string): string {
    return slashed(relative(this.root, this.absolute(path)));
  }
}
