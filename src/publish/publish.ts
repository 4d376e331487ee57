import { mkdir, realpath, rmdir, writeFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { ExplainedError, explainError, hashOfFile } from "../files/index.ts";
import { filesBelow } from "./folder-files.ts";
import { Journal } from "./journal.ts";
import { prepare } from "./plan.ts";
import { alone } from "./publication-lock.ts";
import { LIST_FILE, listOf, PublishedSite } from "./published-site.ts";
import { keepStaging } from "./staging.ts";
import { switchSite } from "./switch-site.ts";

/** What a publication changed in the output folder. */
export interface Publication {
  /** Files that are new or have other bytes, by paths from the output folder; without the list of all files. */
  readonly written: readonly string[];
  /** How many files were there already, as they are. */
  readonly unchanged: number;
  /** Files that went, by the same paths. */
  readonly removed: readonly string[];
  /** Pages in the output folder that no build of Jejak made, and that were left alone. */
  readonly foreignPages: readonly string[];
}

export interface PublicationSetup {
  /** Absolute path of the project. */
  readonly root: string;
  /** Absolute path of the folder with the complete new site. */
  readonly staging: string;
  /** Absolute path of the folder that is served. */
  readonly output: string;
  /** The same from the root, as people know it. */
  readonly shown: string;
  /**
   * Files already in the output folder that stay as they are, by paths from it: those whose names tell their
   * contents, so that an archive's pictures are not copied anew with each build.
   */
  readonly kept: readonly string[];
  /** SHA-256 of the bytes of staged and kept files, by path, as far as they are known. */
  readonly known?: ReadonlyMap<string, string>;
  /** What contents were made from, by path, where that is known. */
  readonly inputs?: ReadonlyMap<string, string>;
  /** What was published before, where that is known already. */
  readonly published?: PublishedSite | undefined;
  /** Whether the output is a link to a numbered folder, and is switched to another at once. */
  readonly atomic?: boolean | undefined;
}

/** Thrown when the output folder can't be written; the last site is whole, unless the message says otherwise. */
export class PublicationFailure extends ExplainedError {
  constructor(output: string, cause: unknown) {
    super(
      cause instanceof ExplainedError
        ? cause.message
        : `Folder keluaran ${output} tidak dapat ditulis: ${explainError(cause)}.\nSitus yang terakhir tetap ada, utuh. Periksa izin folder itu dan ruang disk, lalu bangun ulang.`,
      { cause },
    );
    this.name = "PublicationFailure";
  }
}

/**
 * Publishes a complete staged site: each file that changed is put into its place in one step, what earlier
 * builds wrote and this one did not goes, and a file that did not change is not touched and keeps its time.
 * All is made ready and written to the disk before the first step, and noted in a journal, so that the steps
 * take as little time as renames do, are taken back where one fails, and are finished by the next command
 * where this process dies between them.
 *
 * Files are moved one by one rather than the folder as a whole, because an output folder is often a
 * mount point, a server's root or holds files of others.
 *
 * @throws PublicationFailure
 */
export async function publish(setup: PublicationSetup): Promise<Publication> {
  try {
    return await alone(setup.root, () => publishAlone(setup));
  } catch (error) {
    throw new PublicationFailure(setup.output, error);
  }
}

/**
 * Finishes a publication that a process began and died in, before anything else is done.
 *
 * @param root absolute path of the project
 * @returns what the site has become; undefined when nothing had been begun
 * @throws PublicationFailure when the site could be made neither new nor old again
 */
export async function finishPublication(root: string): Promise<"new" | "old" | undefined> {
  const journal = new Journal(root);
  if (!journal.isOpen) return undefined;
  try {
    return await alone(root, () => journal.finish());
  } catch (error) {
    throw new PublicationFailure(root, error);
  }
}

async function publishAlone(setup: PublicationSetup): Promise<Publication> {
  const journal = new Journal(setup.root);
  await journal.finish();
  const site = await compare(setup);
  // Told before the first step: should this process die on the way, no file is forgotten.
  if (site.put.length + site.removed.length > 0) await site.before.remember(site.both);
  if (setup.atomic) await switchSite({ ...setup, ...site, output: setup.output }, journal);
  else await moveIn(setup.staging, site, journal);
  await site.before.remember(site.hashes, setup.output, setup.inputs, !setup.atomic);
  const { existing, own, hashes, put, removed } = site;
  return {
    written: put.filter((path) => path !== LIST_FILE),
    unchanged: hashes.size - put.length,
    removed,
    foreignPages: existing.filter(
      (path) => !own.has(path) && !hashes.has(path) && path.endsWith(".html"),
    ),
  };
}

/** How a staged site differs from the one that is there; paths are from the output folder. */
interface Comparison {
  /** Absolute path of the folder in which the site lies, wherever a link to it may lie. */
  readonly folder: string;
  readonly before: PublishedSite;
  /** All files that are there. */
  readonly existing: readonly string[];
  /** Those that Jejak is known to have written. */
  readonly own: ReadonlySet<string>;
  /** All files of the new site. */
  readonly hashes: ReadonlyMap<string, string>;
  /** What was there and what will be, for as long as it is either. */
  readonly both: ReadonlyMap<string, string>;
  /** In the order in which they are put into their places. */
  readonly put: readonly string[];
  readonly kept: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  /** What others put there and no file of the site replaces. */
  readonly foreign: readonly string[];
}

async function compare({
  root,
  staging,
  output,
  shown,
  kept,
  published,
  known = new Map(),
}: PublicationSetup): Promise<Comparison> {
  const folder = await realpath(output).catch(() => output);
  const before = await (published?.current(folder) ?? PublishedSite.open(root, shown, folder));
  const hashes = new Map<string, string>();
  for (const path of filesBelow(staging)) {
    hashes.set(path, known.get(path) ?? hashOfFile(join(staging, path)));
  }
  for (const path of kept) {
    hashes.set(path, known.get(path) ?? before.hashOf(path) ?? hashOfFile(join(folder, path)));
  }
  await writeFile(join(staging, LIST_FILE), listOf(hashes));
  hashes.set(LIST_FILE, hashOfFile(join(staging, LIST_FILE)));
  const existing = filesBelow(folder);
  const own = new Set(before.paths);
  const stays = new Set(kept);
  const put: string[] = [];
  const unchanged: string[] = [];
  for (const [path, hash] of hashes) {
    if (stays.has(path)) continue;
    (before.sizeOf(path, hash) === undefined ? put : unchanged).push(path);
  }
  return {
    folder,
    before,
    existing,
    own,
    hashes,
    both: new Map([...before.hashes, ...hashes]),
    put: put.sort(inOrder),
    kept,
    unchanged,
    removed: existing.filter((path) => own.has(path) && !hashes.has(path)),
    foreign: existing.filter((path) => !own.has(path) && !hashes.has(path)),
  };
}

/** Puts what changed into the folder that is there. */
async function moveIn(
  staging: string,
  { folder: output, put, hashes, removed, existing }: Comparison,
  journal: Journal,
): Promise<void> {
  await mkdir(output, { recursive: true });
  const plan = await prepare({ output, staging, put, hashes, removed, existing });
  keepStaging(staging);
  await journal.carryOut(plan);
  await removeEmptyFolders(output, removed);
}

/** Pages last: they must not lead to assets that are not yet there. The list says that all is there. */
function inOrder(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function rank(path: string): number {
  if (path === LIST_FILE) return 2;
  return path.endsWith(".html") ? 1 : 0;
}

async function removeEmptyFolders(output: string, gone: readonly string[]): Promise<void> {
  const folders = new Set(gone.map((file) => posix.dirname(file)));
  for (const folder of folders) {
    for (let path = folder; path !== "."; path = posix.dirname(path)) {
      try {
        await rmdir(join(output, path));
      } catch {
        break;
      }
    }
  }
}
