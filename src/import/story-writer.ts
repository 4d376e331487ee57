import { randomUUID } from "node:crypto";
import { copyFile, mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { readBounded, UnusableFile, writeWhole } from "../files/index.ts";
import { MAX_PICTURE_BYTES } from "../pictures/index.ts";
import type { Ledger } from "./ledger.ts";
import { fingerprint } from "./ledger.ts";
import type { WantedPicture } from "./pictures.ts";

/** What became of a story. */
export type WrittenAs =
  | "new"
  /** Written by an earlier import, not edited since, and different now. */
  | "updated"
  | "unchanged"
  /** An editor has changed it since; it stays. */
  | "edited"
  /** An editor has removed or moved it; it is not made again. */
  | "removed";

/** A story's file is no larger. */
const MOST_STORY = 4 * 1024 * 1024;

/** Writes stories and pictures into the newsroom; never over anything that an import has not written itself. */
export class StoryWriter {
  private readonly root: string;
  private readonly ledger: Ledger;
  private readonly dryRun: boolean;

  /** @param root absolute path of the project */
  constructor(root: string, ledger: Ledger, dryRun: boolean) {
    this.root = root;
    this.ledger = ledger;
    this.dryRun = dryRun;
  }

  /** What will become of a story; nothing is written. */
  async judge(origin: string, file: string, text: string): Promise<WrittenAs> {
    const earlier = this.ledger.get(origin);
    if (earlier === undefined) return "new";
    const there = await this.read(earlier.file);
    if (there === undefined) return earlier.isPending ? "new" : "removed";
    if (fingerprint(there) !== earlier.hash) return "edited";
    return fingerprint(text) === earlier.hash && earlier.file === file ? "unchanged" : "updated";
  }

  /** Writes a story that `judge` found new or updated, its pictures first. */
  async write(
    origin: string,
    file: string,
    text: string,
    pictures: readonly WantedPicture[],
  ): Promise<void> {
    if (this.dryRun) return;
    for (const picture of pictures) await this.copy(picture);
    this.ledger.intend({ origin, file, hash: fingerprint(text) });
    await this.ledger.flush();
    await writeWhole(join(this.root, file), text);
  }

  /** Files below a folder that an import which was killed has left half-written. */
  async removeUnfinished(files: Iterable<string>): Promise<void> {
    if (this.dryRun) return;
    for (const file of files) {
      if (/\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/u.test(posix.basename(file))) {
        await rm(join(this.root, file), { force: true });
      }
    }
  }

  private async read(file: string): Promise<Uint8Array | undefined> {
    try {
      return await readBounded(join(this.root, file), MOST_STORY);
    } catch (error) {
      if (error instanceof UnusableFile)
        return error.problem === "missing" ? undefined : new Uint8Array();
      throw error;
    }
  }

  private async copy({ file, from }: WantedPicture): Promise<void> {
    const target = join(this.root, file);
    // Names were chosen so that what lies there is the picture itself.
    if (
      await stat(target).then(
        () => true,
        () => false,
      )
    )
      return;
    if (typeof from !== "string") return await writeWhole(target, from);
    await mkdir(dirname(target), { recursive: true });
    const unfinished = `${target}.${randomUUID()}.tmp`;
    try {
      const { size } = await stat(from);
      if (size > MAX_PICTURE_BYTES) return;
      await copyFile(from, unfinished);
      await rename(unfinished, target);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }
}
