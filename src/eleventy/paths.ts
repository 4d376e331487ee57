import { relative, resolve, sep } from "node:path";

/** A path with forward slashes, as Eleventy and messages write it. */
export function slashed(path: string): string {
  return path.split(sep).join("/");
}

/** A path as people see it: from the project's root, which is the working directory. */
export function fromRoot(path: string): string {
  return slashed(relative(process.cwd(), resolve(path)));
}

/** Whether a folder is another path or holds it. */
export function isSameOrAbove(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || !(way.startsWith("..") || resolve(way) === way);
}
