import { spawnSync } from "node:child_process";
import { closeSync, openSync, symlinkSync, truncateSync } from "node:fs";

/** Things that lie where a file should and that nobody may open, or read whole. */
export const SPECIAL_FILES: Readonly<Record<string, (path: string) => void>> = {
  "a named pipe": (path) => {
    const { status } = spawnSync("mkfifo", [path]);
    if (status !== 0) throw new Error(`No named pipe could be made at ${path}.`);
  },
  "a link to a device": (path) => symlinkSync("/dev/zero", path),
};

/** A file of many bytes that takes no room on the disk. */
export function sparseFile(path: string, bytes: number): void {
  closeSync(openSync(path, "w"));
  truncateSync(path, bytes);
}
