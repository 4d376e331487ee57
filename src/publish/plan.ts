import { accessSync, constants, existsSync, statSync } from "node:fs";
import { copyFile, link, mkdir, rm } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { entryAt, entryBehind, flush, flushAll } from "../files/index.ts";
import { eachAtOnce } from "./folder-files.ts";
import type { Plan } from "./journal.ts";
import type { Move } from "./moves.ts";
import { LIST_FILE } from "./published-site.ts";
import { scratchOf } from "./staging.ts";

/** What is to change in an output folder; paths are from it, with forward slashes. */
export interface Change {
  /** Absolute path of the output folder. */
  readonly output: string;
  /** Absolute path of the folder with the new files. */
  readonly staging: string;
  /** Files that are put into their places, in this order. */
  readonly put: readonly string[];
  /** SHA-256 of the bytes of each file that is put, at least. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Files that go. */
  readonly removed: readonly string[];
  /** All files that are there. */
  readonly existing: readonly string[];
}

/**
 * Makes all ready for a change: afterwards it takes nothing but renames and removals, each on one disk, and
 * all new bytes are on the disk. Of every file that is replaced or goes there is a second name, by which it
 * can be brought back. Nothing that readers see is touched.
 *
 * @throws when the output folder can't be written as it must be
 */
export async function prepare(change: Change): Promise<Plan> {
  const scratch = new Scratch(change.staging);
  try {
    return { moves: await movesOf(change, scratch), scratch: [change.staging, ...scratch.folders] };
  } catch (error) {
    for (const folder of scratch.folders) await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function movesOf(change: Change, scratch: Scratch): Promise<Move[]> {
  const { output, staging, hashes, removed } = change;
  const going = new Set(removed);
  const { folders: whole, files: put } = wholeFolders(change, scratch);
  const moves: Move[] = [];
  const remove = async (file: string) => {
    const to = join(output, file);
    moves.push({ kind: "remove", to, before: await scratch.copyOf(to) });
  };
  // What stands where a folder or a file must be goes first.
  const first = inTheWay({ ...change, put }, going);
  refuseUnwritable(output, [...put, ...whole.keys(), ...removed], new Set(first.folders));
  for (const file of first.files) await remove(file);
  for (const path of first.folders) {
    moves.push({ kind: "remove-folder", to: join(output, path) });
  }
  const late = new Set(first.files);
  const folders = new Set(put.map((file) => posix.dirname(file)).sort());
  for (const folder of folders) {
    for (const to of missingTo(output, folder, late)) {
      moves.push({ kind: "make-folder", to });
      // A folder that takes a file's place can only be made in its turn.
      if (!isBelow(folder, late)) await mkdir(to, { recursive: true });
    }
  }
  const puts = new Map<string, Put>();
  await eachAtOnce(put, async (file) => {
    const to = join(output, file);
    const from = await scratch.onDiskOf(to, join(staging, file));
    const isReplaced = entryBehind(to)?.isDirectory() === false;
    const before = isReplaced && !isBelow(file, late) ? await scratch.copyOf(to) : undefined;
    const hash = hashes.get(file) ?? "";
    puts.set(file, { kind: "put", from, to, hash, ...(before === undefined ? {} : { before }) });
  });
  const inFolders = [...whole].flatMap(([folder, files]) => [
    ...[...foldersTo(folder, files)].map((each) => join(staging, each)),
    ...files.map((each) => join(staging, each)),
  ]);
  await flushAll(staging, [...[...puts.values()].map(({ from }) => from), ...inFolders]);
  const putFolders = (hasPages: boolean) => {
    for (const [folder, files] of whole) {
      if (files.some(isPage) !== hasPages) continue;
      moves.push({ kind: "put-folder", from: join(staging, folder), to: join(output, folder) });
    }
  };
  // In the order of files: what pages lead to, pages, the list.
  const firstPage = put.findIndex((file) => isPage(file) || file === LIST_FILE);
  const pagesAt = firstPage === -1 ? put.length : firstPage;
  putFolders(false);
  for (const file of put.slice(0, pagesAt)) moves.push(puts.get(file) as Put);
  putFolders(true);
  for (const file of put.slice(pagesAt)) moves.push(puts.get(file) as Put);
  for (const file of removed) if (!late.has(file)) await remove(file);
  await scratch.flush();
  return moves;
}

/**
 * The uppermost folders that are not there yet, with the files in each, and the files that lie in none of them: an
 * archive that is published for the first time is a few folders, not thirty thousand files.
 */
function wholeFolders(
  { output, put }: Change,
  scratch: Scratch,
): { readonly folders: ReadonlyMap<string, readonly string[]>; readonly files: readonly string[] } {
  const folders = new Map<string, string[]>();
  const files: string[] = [];
  const isMissing = knownOf((folder) => entryAt(join(output, folder)) === undefined);
  const isInPlace = knownOf((folder) => isDirectory(join(output, folder)));
  const isOnDisk = knownOf((folder) => scratch.isOnDisk(join(output, folder)));
  for (const file of put) {
    const top = foldersAbove(file).find((folder) => !isInPlace(folder));
    if (top === undefined || !isMissing(top) || !isOnDisk(posix.dirname(top))) files.push(file);
    else {
      const inside = folders.get(top) ?? [];
      inside.push(file);
      folders.set(top, inside);
    }
  }
  return { folders, files };
}

/** "2024/12/a/index.html" gives "2024", "2024/12" and "2024/12/a". */
function foldersAbove(file: string): string[] {
  const steps = file.split("/").slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join("/"));
}

/** The same answer for the same folder, asked of the disk once. */
function knownOf(ask: (folder: string) => boolean): (folder: string) => boolean {
  const known = new Map<string, boolean>();
  return (folder) => {
    const answer = known.get(folder) ?? ask(folder);
    known.set(folder, answer);
    return answer;
  };
}

function isDirectory(path: string): boolean {
  return entryBehind(path)?.isDirectory() === true;
}

function isPage(file: string): boolean {
  return file.endsWith(".html");
}

type Put = Extract<Move, { readonly kind: "put" }>;

/** Whether a path or a folder above it is among others. */
function isBelow(path: string, others: ReadonlySet<string>): boolean {
  for (let each = path; each !== "."; each = posix.dirname(each)) {
    if (others.has(each)) return true;
  }
  return false;
}

/**
 * Our own files that lie where a folder must be, and all below folders that lie where a file must be.
 *
 * @throws when something there is not ours
 */
function inTheWay(
  { output, put, existing }: Change,
  going: ReadonlySet<string>,
): { readonly files: readonly string[]; readonly folders: readonly string[] } {
  const files = new Set<string>();
  const folders = new Set<string>();
  const looked = new Set<string>();
  for (const file of put) {
    for (
      let path = posix.dirname(file);
      path !== "." && !looked.has(path);
      path = posix.dirname(path)
    ) {
      looked.add(path);
      const entry = entryBehind(join(output, path));
      if (entry === undefined || entry.isDirectory()) continue;
      if (!going.has(path))
        throw new Error(`${path} harus berupa folder, tetapi ada berkas bernama itu`);
      files.add(path);
    }
    if (entryBehind(join(output, file))?.isDirectory()) {
      const below = existing.filter((each) => each.startsWith(`${file}/`));
      const foreign = below.find((each) => !going.has(each));
      if (foreign !== undefined)
        throw new Error(`${file} harus berupa berkas, tetapi ada ${foreign}`);
      for (const each of below) files.add(each);
      for (const each of foldersTo(file, below)) folders.add(each);
    }
  }
  // The deepest first: a folder can only go when it is empty.
  return { files: [...files], folders: [...folders].sort((a, b) => b.length - a.length) };
}

/** The folders that are missing on the way to a folder, the uppermost first; absolute. */
function missingTo(output: string, folder: string, late: ReadonlySet<string>): readonly string[] {
  const missing: string[] = [];
  for (let path = folder; path !== "."; path = posix.dirname(path)) {
    const to = join(output, path);
    if (!late.has(path) && existsSync(to)) break;
    missing.unshift(to);
  }
  return missing;
}

/** A folder and all folders in it that lead to files. */
function foldersTo(top: string, files: readonly string[]): ReadonlySet<string> {
  const folders = new Set([top]);
  for (const file of files) {
    for (let path = posix.dirname(file); path !== top; path = posix.dirname(path))
      folders.add(path);
  }
  return folders;
}

/** Sees, before anything is touched, whether names in all folders concerned can be changed. */
function refuseUnwritable(
  output: string,
  files: readonly string[],
  leaving: ReadonlySet<string>,
): void {
  const looked = new Set<string>();
  for (const file of files) {
    for (let folder = posix.dirname(file); !looked.has(folder); folder = posix.dirname(folder)) {
      looked.add(folder);
      const path = join(output, folder);
      if (!existsSync(path) || !statSync(path).isDirectory()) continue;
      if (!leaving.has(folder)) accessSync(path, constants.W_OK | constants.X_OK);
      break;
    }
  }
}

/** Places for what a publication needs besides, on the disks of the files that it is about. */
class Scratch {
  /** Absolute. */
  readonly folders: string[] = [];
  private readonly staging: string;
  private readonly device: number;
  private readonly byDevice = new Map<number, Promise<string>>();
  private count = 0;

  constructor(staging: string) {
    this.staging = staging;
    this.device = statSync(staging).dev;
  }

  /** Whether a folder, or the nearest one above it that is there, lies on the disk of the staged site. */
  isOnDisk(folder: string): boolean {
    return deviceOf(folder) === this.device;
  }

  /** A second name of a file, on its disk; a copy where the disk knows no second names. */
  async copyOf(file: string): Promise<string> {
    const copy = await this.placeBeside(file);
    await link(file, copy).catch(async () => {
      await copyFile(file, copy);
      await flush(copy);
    });
    return copy;
  }

  /** A staged file where its last move is a rename: a folder of the site may be another disk's. */
  async onDiskOf(target: string, staged: string): Promise<string> {
    if (deviceOf(dirname(target)) === this.device) return staged;
    const copy = await this.placeBeside(target);
    await copyFile(staged, copy);
    await flush(copy);
    return copy;
  }

  async flush(): Promise<void> {
    for (const folder of this.folders) await flush(folder);
  }

  private async placeBeside(file: string): Promise<string> {
    const folder = await this.folderFor(dirname(file));
    this.count += 1;
    return join(folder, String(this.count));
  }

  private folderFor(neighbour: string): Promise<string> {
    const device = deviceOf(neighbour);
    const known = this.byDevice.get(device);
    if (known !== undefined) return known;
    const folder =
      device === this.device
        ? scratchOf(this.staging)
        : join(neighbour, `.jejak-next-${process.pid}-old`);
    const made = mkdir(folder, { recursive: true }).then(() => folder);
    this.folders.push(folder);
    this.byDevice.set(device, made);
    return made;
  }
}

/** The disk of a folder, or of the nearest one above it that is there. */
function deviceOf(folder: string): number {
  for (let path = folder; ; path = dirname(path)) {
    const entry = entryBehind(path);
    if (entry?.isDirectory() || path === dirname(path)) return entry?.dev ?? 0;
  }
}
