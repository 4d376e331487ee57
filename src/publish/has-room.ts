import { statSync } from "node:fs";
import { join } from "node:path";

/**
 * Whether a file can be written into the output folder: neither does a folder have its name nor a file
 * that of a folder above it, and on Windows no name holds a colon. An old URL may be anything.
 *
 * @param path within the output folder, with forward slashes
 * @param output absolute path of the folder the site is written to
 */
export function hasRoom(path: string, output: string): boolean {
  if (process.platform === "win32" && path.includes(":")) return false;
  const steps = path.split("/");
  for (const [index] of steps.entries()) {
    const present = statSync(join(output, ...steps.slice(0, index + 1)), { throwIfNoEntry: false });
    if (present === undefined) return true;
    if (present.isDirectory() === (index === steps.length - 1)) return false;
  }
  return true;
}
