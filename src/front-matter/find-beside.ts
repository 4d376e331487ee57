import { posix } from "node:path";
import { didYouMean, nearest } from "../diagnostics/index.ts";
import { decodePath } from "../urls/index.ts";

/** A name of a file is at most 255 bytes; two of one name are told apart by a few more. */
const MAX_NAME_BYTES = 240;

/** A path that a story writes to name a file that lies beside it. */
export interface PathBeside {
  /** Path from the project's root. */
  readonly file: string;
  /** As people read it: "../gambar/foto 1.jpg". */
  readonly shown: string;
  /** Whether it leaves the folder that holds all stories. */
  readonly isOutside: boolean;
  readonly isTooLong: boolean;
}

/**
 * Understands a path relative to a story.
 *
 * @param src as written: "foto.jpg", "../gambar/foto%201.jpg"
 * @param folder the story's folder
 * @param known what there is, by path from the root
 */
export function pathBeside(
  src: string,
  folder: string,
  known: ReadonlyMap<string, unknown>,
  postsFolder: string,
): PathBeside {
  const shown = decodePath(src);
  const [asWritten, decoded] = [src, shown].map((path) =>
    posix.normalize(posix.join(folder, path)),
  ) as [string, string];
  // A file may itself be called "50%25.jpg".
  const file = known.has(asWritten) && !known.has(decoded) ? asWritten : decoded;
  return {
    file,
    shown,
    isOutside: src.startsWith("/") || !file.startsWith(`${postsFolder}/`),
    isTooLong: new TextEncoder().encode(posix.basename(file)).length > MAX_NAME_BYTES,
  };
}

/** What lies at a path, under its own name or the same name written otherwise. */
export function lookBeside<Value>(
  file: string,
  known: ReadonlyMap<string, Value>,
): readonly [path: string, value: Value] | undefined {
  const exact = known.get(file);
  if (exact !== undefined) return [file, exact];
  // Macs write "é" as two characters, the story as one; to people it is the same name.
  return [...known].find(([path]) => path.normalize() === file.normalize());
}

/** "Mungkin maksud Anda …", where a file in the same folder has nearly the name; else the advice. */
export function meantBeside(
  file: string,
  known: ReadonlyMap<string, unknown>,
  advice: string,
): string {
  const beside = [...known.keys()].filter((path) => posix.dirname(path) === posix.dirname(file));
  const near = nearest(
    posix.basename(file),
    beside.map((path) => posix.basename(path)),
  );
  return didYouMean(near, advice);
}
