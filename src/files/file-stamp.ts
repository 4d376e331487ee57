import type { Stats } from "node:fs";

/**
 * By what a file is known not to have changed, without reading it. The time of the last change of its entry
 * can't be set by anybody, so that a file whose size and time of writing were put back is seen, too.
 */
export interface FileStamp {
  /** In bytes. */
  readonly size: number;
  /** When it was written, in milliseconds since 1970, with fractions. */
  readonly mtime: number;
  /** When anything of it changed: its bytes, its name, its owner. */
  readonly ctime: number;
  readonly ino: number;
}

export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): FileStamp {
  return { size, mtime: mtimeMs, ctime: ctimeMs, ino };
}

export function isSameStamp(one: FileStamp, other: FileStamp): boolean {
  return (
    one.size === other.size &&
    one.mtime === other.mtime &&
    one.ctime === other.ctime &&
    one.ino === other.ino
  );
}

/** As coarse as clocks of disks are: FAT counts two seconds, and older disks whole ones. */
const COARSEST_MS = 2000;
/** Where a disk tells parts of a second, its clock goes on with the system's, at least every ten milliseconds. */
const FINE_MS = 50;

/**
 * Whether a later change of a file must show in its stamp. One that changed just before it was looked at may
 * change again within the same tick of the disk's clock, and look the same ("racily clean" in Git's words,
 * https://git-scm.com/docs/racy-git).
 *
 * @param seenAt when it was looked at, before it was read, in milliseconds since 1970
 */
export function isSettled({ mtime, ctime }: FileStamp, seenAt: number): boolean {
  const isFine = ctime % 1000 !== 0 && mtime % 1000 !== 0;
  return Math.max(mtime, ctime) + (isFine ? FINE_MS : COARSEST_MS) < seenAt;
}
