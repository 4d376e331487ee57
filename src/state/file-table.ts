import type { FileStamp } from "../files/index.ts";

/** What is remembered of a file. */
export interface KnownFile {
  /** SHA-256 of its bytes in hexadecimal digits; empty where that is not known. */
  readonly hash: string;
  /** Absent where it was not seen, or had changed so lately that its stamp tells nothing. */
  readonly stamp?: FileStamp | undefined;
  /** What its contents were made from, see `OutputFile`; absent where nobody said. */
  readonly inputs?: string | undefined;
}

/**
 * Tens of thousands of files as a few long values, which are written and read in a few milliseconds: as objects they took
 * a quarter of a second.
 */
export interface FileTable {
  /** One after another, each with a zero byte behind it, which no path holds. */
  readonly paths: string;
  /** Size, time of writing, time of the last change and inode of each; NaN where there is no stamp. */
  readonly stamps: Float64Array;
  /** 32 bytes for each; zeros where the hash is not known. */
  readonly hashes: Uint8Array;
  /** As the paths; empty where nothing is known. */
  readonly inputs: string;
}

const HASH_BYTES = 32;
const STAMP_NUMBERS = 4;

export function packFiles(files: ReadonlyMap<string, KnownFile>): FileTable {
  const stamps = new Float64Array(files.size * STAMP_NUMBERS).fill(Number.NaN);
  const hashes = Buffer.alloc(files.size * HASH_BYTES);
  let [paths, inputs, index] = ["", "", 0];
  for (const [path, file] of files) {
    paths += `${path}\0`;
    inputs += `${file.inputs ?? ""}\0`;
    const { stamp, hash } = file;
    if (stamp !== undefined) {
      stamps.set([stamp.size, stamp.mtime, stamp.ctime, stamp.ino], index * STAMP_NUMBERS);
    }
    if (hash !== "") hashes.write(hash, index * HASH_BYTES, "hex");
    index += 1;
  }
  return { paths, stamps, hashes, inputs };
}

export function unpackFiles(table: FileTable): Map<string, KnownFile> {
  const inputs = partsOf(table.inputs);
  const hashes = bytesOf(table);
  return new Map(
    partsOf(table.paths).map((path, index): [string, KnownFile] => [
      path,
      {
        hash: hashAt(hashes, index),
        stamp: stampAt(table, index),
        inputs: inputs[index] === "" ? undefined : inputs[index],
      },
    ]),
  );
}

/** Whether something is so of every file; asked for one after another until it is not. */
export function everyFile(
  table: FileTable,
  isSo: (path: string, stamp: FileStamp | undefined, hash: () => string) => boolean,
): boolean {
  const hashes = bytesOf(table);
  return partsOf(table.paths).every((path, index) =>
    isSo(path, stampAt(table, index), () => hashAt(hashes, index)),
  );
}

export function fileCount({ stamps }: FileTable): number {
  return stamps.length / STAMP_NUMBERS;
}

function partsOf(text: string): string[] {
  const parts = text.split("\0");
  parts.pop();
  return parts;
}

function bytesOf({ hashes }: FileTable): Buffer {
  return Buffer.from(hashes.buffer, hashes.byteOffset, hashes.byteLength);
}

const UNKNOWN_HASH = "0".repeat(2 * HASH_BYTES);

function hashAt(hashes: Buffer, index: number): string {
  const hash = hashes.toString("hex", index * HASH_BYTES, (index + 1) * HASH_BYTES);
  return hash === UNKNOWN_HASH ? "" : hash;
}

function stampAt({ stamps }: FileTable, index: number): FileStamp | undefined {
  const [size = Number.NaN, mtime = 0, ctime = 0, ino = 0] = stamps.subarray(
    index * STAMP_NUMBERS,
    (index + 1) * STAMP_NUMBERS,
  );
  return Number.isNaN(size) ? undefined : { size, mtime, ctime, ino };
}
