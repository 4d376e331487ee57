import { sep } from "node:path";

/** A path with forward slashes, as Eleventy and messages write it. */
export function slashed(path: string): string {
  return path.split(sep).join("/");
}
