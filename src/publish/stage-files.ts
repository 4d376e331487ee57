import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { CachedFile, Contents, InMemory, OutputFile } from "../files/index.ts";
import { bytesOf, cachedContents, FileFailure, isCached } from "../files/index.ts";
import { eachInPool } from "../pictures/index.ts";
import type { PublishedSite } from "./published-site.ts";
import { keptSize } from "./write-files.ts";

/** Files of a new site: those that were written, and those that lie in the output folder already. */
export class StagedFiles {
  /** Bytes of every file, by path within the output folder. */
  readonly sizes = new Map<string, number>();
  /** SHA-256 of the bytes of every file, in hexadecimal digits. */
  readonly hashes = new Map<string, string>();
  /** What contents were made from, by path, where that is known. */
  readonly inputs = new Map<string, string>();
  /** Paths of those that are published as they are to be and were not written again. */
  readonly kept: string[] = [];
  /** Files of the newsroom that broke since they were looked at; what is made of them is missing. */
  readonly broken: FileFailure[] = [];
}

/** After so many files other work has its turn, such as what threads have to say. */
const IN_A_ROW = 50;

/**
 * Writes files of a site into a folder that is this build's own, but for those that are published already
 * with the same contents. Nobody reads in the folder before all is there, so a file need not come whole
 * in one step. In turn and at once, since an archive has tens of thousands, and to wait for each takes
 * three times as long as to write it.
 *
 * @param folder absolute path
 * @throws when the folder or the cache can't be written, and what making a file throws, but for FileFailure
 */
export async function stageFiles(
  files: readonly OutputFile<Contents>[],
  folder: string,
  published: PublishedSite,
  staged: StagedFiles = new StagedFiles(),
): Promise<StagedFiles> {
  const stage = new Stage(folder, published, staged);
  await stage.addAll(files.filter((file): file is OutputFile => !isOfCache(file)));
  await eachInPool(files.filter(isOfCache), (file) => stage.addCached(file));
  return staged;
}

function isOfCache(file: OutputFile<Contents>): file is OutputFile<CachedFile> {
  return isCached(file.contents);
}

/** A file as it was staged. */
export interface StagedFile {
  /** Within the folder, with forward slashes. */
  readonly path: string;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly hash: string;
  /** In bytes. */
  readonly size: number;
}

/** Writes files into a staging folder, each with the folders above it. */
export class StageWriter {
  private readonly folder: string;
  private readonly made = new Set<string>();

  /** @param folder absolute path */
  constructor(folder: string) {
    this.folder = folder;
  }

  write(path: string, bytes: Uint8Array): void {
    const target = join(this.folder, path);
    const parent = dirname(target);
    if (!this.made.has(parent)) mkdirSync(parent, { recursive: true });
    this.made.add(parent);
    writeFileSync(target, bytes);
  }
}

/** The SHA-256 of bytes, in hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A folder in which a site is put together, next to the one that is published. */
export class Stage {
  private readonly folder: string;
  private readonly published: PublishedSite;
  private readonly staged: StagedFiles;
  private readonly writer: StageWriter;

  /** @param folder absolute path */
  constructor(folder: string, published: PublishedSite, staged: StagedFiles) {
    this.folder = folder;
    this.published = published;
    this.staged = staged;
    this.writer = new StageWriter(folder);
    mkdirSync(folder, { recursive: true });
  }

  /** Stages files in turn, and lets other work have its turn between some. */
  async addAll(files: readonly OutputFile<InMemory>[]): Promise<void> {
    for (const [index, file] of files.entries()) {
      this.add(file);
      if (index % IN_A_ROW === 0) await setImmediate();
    }
  }

  add(file: OutputFile<InMemory>): void {
    if (this.keepKnown(file)) return;
    try {
      this.put(file.path, bytesOf(file.contents));
    } catch (error) {
      this.noteBroken(error);
    }
  }

  /** Leaves a file as it was published where it is known, without making it, that it is the same. */
  keepKnown({ path, contents, immutable, inputs }: OutputFile<InMemory>): boolean {
    if (inputs !== undefined) this.staged.inputs.set(path, inputs);
    const isKnown = inputs !== undefined && this.published.inputsOf(path) === inputs;
    // What is in memory already costs nothing to be compared.
    const isNamed = immutable && typeof contents === "function";
    return (isKnown || isNamed === true) && this.keep(path);
  }

  async addCached({ path, contents }: OutputFile<CachedFile>): Promise<void> {
    // Names are short, so the size is asked, too, where the cache knows it.
    if (this.keep(path, await keptSize(contents.cached))) return;
    try {
      this.put(path, await cachedContents(contents));
    } catch (error) {
      this.noteBroken(error);
    }
  }

  private noteBroken(error: unknown): void {
    if (!(error instanceof FileFailure)) throw error;
    this.staged.broken.push(error);
  }

  /** Notes a file that another thread has written into the folder; what is published already is not wanted there. */
  noteWritten({ path, hash, size }: StagedFile): void {
    this.note(path, hash, size);
    if (this.published.sizeOf(path, hash) === undefined) return;
    rmSync(join(this.folder, path));
    this.staged.kept.push(path);
  }

  /** Leaves a file as it was published; false where it is not there as it was, or has another size. */
  private keep(path: string, expected?: number): boolean {
    const hash = this.published.hashOf(path);
    const size = hash === undefined ? undefined : this.published.sizeOf(path, hash);
    if (hash === undefined || size === undefined) return false;
    if (expected !== undefined && expected !== size) return false;
    this.note(path, hash, size);
    this.staged.kept.push(path);
    return true;
  }

  private put(path: string, bytes: Uint8Array): void {
    const hash = hashOf(bytes);
    this.note(path, hash, bytes.length);
    if (this.published.sizeOf(path, hash) !== undefined) this.staged.kept.push(path);
    else this.writer.write(path, bytes);
  }

  private note(path: string, hash: string, size: number): void {
    this.staged.hashes.set(path, hash);
    this.staged.sizes.set(path, size);
  }
}
