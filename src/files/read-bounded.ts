import type { Stats } from "node:fs";
import { closeSync, constants, fstatSync, openSync, readSync, statSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { open, stat } from "node:fs/promises";

/**
 * Why a file can't be used: there is none; its place is taken by a folder, a named pipe, a device or a
 * socket; it is larger than anything meant; the system does not let us read it.
 */
export type FileProblem = "missing" | "not-a-file" | "too-large" | "unreadable";

/** Thrown where a file can't be used. */
export class UnusableFile extends Error {
  readonly problem: FileProblem;

  constructor(path: string, problem: FileProblem, cause?: unknown) {
    super(`${path}: ${problem}`, { cause });
    this.name = "UnusableFile";
    this.problem = problem;
  }
}

/** Of a file whose size the system does not know. */
const FIRST_BYTES = 64 * 1024;

/**
 * Reads a file of anybody's. Only regular files are opened, since a named pipe would be waited for without
 * end and a device has no end, and never more is read than `most` and one byte. Links are followed.
 *
 * @param most in bytes
 * @throws UnusableFile
 */
export async function readBounded(path: string, most: number): Promise<Buffer> {
  await statBounded(path, most);
  // Should a pipe have taken its place meanwhile: without the flag, opening it would wait for a writer.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch((error) =>
    unusable(path, error),
  );
  try {
    const entry = await file.stat();
    if (!entry.isFile()) throw new UnusableFile(path, "not-a-file");
    return await readUpTo(file, path, entry.size, most);
  } catch (error) {
    return unusable(path, error);
  } finally {
    await file.close();
  }
}

/**
 * Looks at a file without opening it.
 *
 * @param most in bytes
 * @throws UnusableFile as `readBounded` does
 */
export async function statBounded(path: string, most: number): Promise<Stats> {
  const entry = await stat(path).catch((error) => unusable(path, error));
  if (!entry.isFile()) throw new UnusableFile(path, "not-a-file");
  if (entry.size > most) throw new UnusableFile(path, "too-large");
  return entry;
}

/**
 * The same at once. For many small files: to wait for each takes five times as long as to read it.
 *
 * @throws UnusableFile
 */
export function readBoundedNow(path: string, most: number): Buffer {
  try {
    const found = statSync(path);
    if (!found.isFile()) throw new UnusableFile(path, "not-a-file");
    if (found.size > most) throw new UnusableFile(path, "too-large");
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const entry = fstatSync(file);
      if (!entry.isFile()) throw new UnusableFile(path, "not-a-file");
      let bytes = Buffer.allocUnsafe(Math.min(entry.size || FIRST_BYTES, most) + 1);
      for (let length = 0; ; ) {
        const bytesRead = readSync(file, bytes, length, bytes.length - length, null);
        length += bytesRead;
        if (length > most) throw new UnusableFile(path, "too-large");
        if (bytesRead === 0) return bytes.subarray(0, length);
        if (length === bytes.length) bytes = grown(bytes, length, most);
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return unusable(path, error);
  }
}

function grown(bytes: Buffer, length: number, most: number): Buffer<ArrayBuffer> {
  return Buffer.concat([bytes], Math.min(2 * length, most + 1));
}

async function readUpTo(
  file: FileHandle,
  path: string,
  expected: number,
  most: number,
): Promise<Buffer> {
  // One byte more than there should be tells that nothing was added meanwhile.
  let bytes = Buffer.allocUnsafe(Math.min(expected || FIRST_BYTES, most) + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, null);
    length += bytesRead;
    if (length > most) throw new UnusableFile(path, "too-large");
    if (bytesRead === 0) return bytes.subarray(0, length);
    if (length === bytes.length) bytes = grown(bytes, length, most);
  }
}

function unusable(path: string, error: unknown): never {
  if (error instanceof UnusableFile) throw error;
  const { code } = error as NodeJS.ErrnoException;
  const isMissing = code === "ENOENT" || code === "ENOTDIR";
  // A socket is refused in being opened.
  const problem = isMissing ? "missing" : code === "ENXIO" ? "not-a-file" : "unreadable";
  throw new UnusableFile(path, problem, error);
}
