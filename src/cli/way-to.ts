import { isAbsolute, relative } from "node:path";
import { slashed } from "../files/index.ts";

/** The path of a file from a folder that holds it, with forward slashes; undefined where it doesn't. Both are absolute. */
export function wayTo(file: string, folder: string): string | undefined {
  const way = slashed(relative(folder, file));
  return way === "" || way === ".." || way.startsWith("../") || isAbsolute(way) ? undefined : way;
}
