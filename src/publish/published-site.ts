import { join } from "node:path";
import type { FileStamp } from "../files/index.ts";
import {
  fileAt,
  hashOfFile,
  isSameStamp,
  isSettled,
  readBounded,
  stampOf,
  UnusableFile,
} from "../files/index.ts";
import type { KnownFile, PublishedFiles } from "../state/index.ts";
import {
  packFiles,
  publishedFilesStamp,
  readPublishedFiles,
  unpackFiles,
  writePublishedFiles,
} from "../state/index.ts";
import { filesBelow } from "./folder-files.ts";
import { recogniseOwnFiles } from "./own-files.ts";

/**
 * The list of a site's files, within the site: a line each as `sha256sum` writes it, so that `sha256sum -c
 * .jejak.sha256` tells whether a copy is whole. By it Jejak knows its own files where its memory is lost.
 */
export const LIST_FILE = ".jejak.sha256";

/** In bytes: a million files. */
const LONGEST_LIST = 256 * 1024 * 1024;

/**
 * What earlier builds wrote into an output folder. Only these files may ever be removed: what someone else
 * put there is not Jejak's to delete.
 */
export class PublishedSite {
  private readonly folder: string;
  private readonly root: string;
  private readonly output: string;
  /** What was remembered of all output folders when this one was opened. */
  private readonly outputs: PublishedFiles;
  private files: ReadonlyMap<string, KnownFile>;
  /** Of what was remembered, when this was opened. */
  private readonly opened: FileStamp | undefined;
  /** Paths of files that were seen to lie in their places as they are remembered. */
  private readonly seen = new Set<string>();

  private constructor(
    root: string,
    output: string,
    folder: string,
    outputs: PublishedFiles,
    files: ReadonlyMap<string, KnownFile>,
    opened: FileStamp | undefined,
  ) {
    this.opened = opened;
    this.root = root;
    this.output = output;
    this.outputs = outputs;
    this.folder = folder;
    this.files = files;
  }

  /**
   * @param root absolute path of the project
   * @param output path of the output folder, from the root
   * @param folder absolute path of the folder in which the site lies
   */
  static async open(root: string, output: string, folder: string): Promise<PublishedSite> {
    const opened = publishedFilesStamp(root);
    const outputs = await readPublishedFiles(root);
    const remembered = outputs[output] && unpackFiles(outputs[output]);
    // The list may be damaged where the memory is.
    const recognised =
      remembered === undefined
        ? await recogniseOwnFiles(folder, filesBelow(folder), LIST_FILE)
        : [];
    const files = new Map([
      ...recognised.map((path): [string, KnownFile] => [path, { hash: UNKNOWN }]),
      // It may be one that a host or an editor brought back, too: it never outdoes the memory.
      ...(await readList(folder)),
      ...(remembered ?? []),
    ]);
    return new PublishedSite(root, output, folder, outputs, files, opened);
  }

  /**
   * The same for who is about to publish: this one where nobody has noted anything since it was opened.
   *
   * @param folder absolute path of the folder in which the site lies
   */
  async current(folder: string): Promise<PublishedSite> {
    const stamp = publishedFilesStamp(this.root);
    const isCurrent =
      folder === this.folder &&
      stamp !== undefined &&
      this.opened !== undefined &&
      isSameStamp(stamp, this.opened);
    return isCurrent ? this : await PublishedSite.open(this.root, this.output, folder);
  }

  /** Paths of all files that Jejak wrote, as far as is known. */
  get paths(): readonly string[] {
    return [...this.files.keys()];
  }

  /** What is known of the bytes of each, by path. */
  get hashes(): ReadonlyMap<string, string> {
    return new Map([...this.files].map(([path, { hash }]) => [path, hash]));
  }

  /** Has every file be made again, and then compared. */
  forgetInputs(): void {
    this.files = new Map([...this.files].map(([path, { hash, stamp }]) => [path, { hash, stamp }]));
  }

  inputsOf(path: string): string | undefined {
    return this.files.get(path)?.inputs;
  }

  hashOf(path: string): string | undefined {
    return this.files.get(path)?.hash;
  }

  /**
   * Bytes of a file that lies in its place with contents of this hash; undefined where it does not. It is
   * read only where nothing else can tell. Not in the background: to look at a file takes less time than to
   * wait for a thread that does.
   */
  sizeOf(path: string, hash: string): number | undefined {
    const known = this.files.get(path);
    const file = join(this.folder, path);
    const entry = fileAt(file);
    if (entry === undefined) return undefined;
    const isKnown = known?.stamp !== undefined && isSameStamp(known.stamp, stampOf(entry));
    if (isKnown) this.seen.add(path);
    const isSame = isKnown ? known.hash === hash : hashOfFile(file) === hash;
    return isSame ? entry.size : undefined;
  }

  /**
   * Notes what the site consists of from now on. For who publishes alone, and opened this since: nobody else
   * has noted anything meanwhile.
   *
   * @param hashes of all files by path
   * @param seenIn absolute path of the folder in which all of them lie, so that they may be known by their
   *   stamps from now on; absent as long as they don't
   * @param inputs what their contents were made from, by path, where that is known
   * @param isInPlace whether files that stayed as they are lie where they were seen before
   * @throws StateFailure
   */
  async remember(
    hashes: ReadonlyMap<string, string>,
    seenIn?: string,
    inputs: ReadonlyMap<string, string> = new Map(),
    isInPlace = false,
  ): Promise<void> {
    const now = Date.now();
    const files = new Map<string, KnownFile>();
    for (const [path, hash] of [...hashes].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const known = this.files.get(path);
      if (seenIn === undefined) files.set(path, known?.hash === hash ? known : { hash });
      else {
        // By the old stamp whoever changes the file meanwhile is found out.
        const isSeen = isInPlace && known?.hash === hash && this.seen.has(path);
        const stamp = (isSeen ? known.stamp : undefined) ?? stampAt(join(seenIn, path), now);
        files.set(path, { hash, stamp, inputs: inputs.get(path) });
      }
    }
    await writePublishedFiles(this.root, { ...this.outputs, [this.output]: packFiles(files) });
    this.files = files;
  }
}

/** The hash of a file of which only the name is known; no file has it. */
const UNKNOWN = "";

/** The list of a site as a file of the site. */
export function listOf(hashes: ReadonlyMap<string, string>): string {
  return (
    [...hashes]
      // sha256sum escapes such names in a way of its own; nobody has them.
      .filter(([path]) => !/[\\\n\r]/u.test(path))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, hash]) => `${hash}  ${path}\n`)
      .join("")
  );
}

/** What the list within a site names, as far as it is whole lines. */
async function readList(folder: string): Promise<Map<string, KnownFile>> {
  const bytes = await readBounded(join(folder, LIST_FILE), LONGEST_LIST).catch((error) => {
    if (error instanceof UnusableFile) return Buffer.alloc(0);
    throw error;
  });
  const files = new Map<string, KnownFile>();
  for (const [, hash = "", path = ""] of bytes
    .toString("utf8")
    .matchAll(/^([0-9a-f]{64}) {2}([^\n]+)\n/gmu)) {
    files.set(path, { hash });
  }
  if (files.size > 0) files.set(LIST_FILE, { hash: UNKNOWN });
  return files;
}

/** Undefined where a file changed so lately that it may change again and look the same. */
function stampAt(file: string, now: number): FileStamp | undefined {
  const entry = fileAt(file);
  if (entry === undefined) return undefined;
  const stamp = stampOf(entry);
  return isSettled(stamp, now) ? stamp : undefined;
}
