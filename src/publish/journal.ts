import { existsSync, renameSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import * as z from "zod";
import {
  ExplainedError,
  entryAt,
  explainError,
  flush,
  flushAll,
  readSealedJson,
  writeSealedJson,
} from "../files/index.ts";
import { journalFiles, kept } from "../state/index.ts";
import { carryOut, type Move, moveSchema, takeBack } from "./moves.ts";

const planSchema = z.object({
  moves: z.array(moveSchema),
  /** Folders that were made for the publication and are thrown away after it; absolute. */
  scratch: z.array(z.string()),
});

/** What is to be done, step by step, so that the site is the new one. */
export type Plan = z.infer<typeof planSchema>;

/** Thrown where the site could neither be made new nor old again. */
export class UnfinishedPublication extends ExplainedError {
  constructor(file: string, cause: unknown) {
    super(
      `Penerbitan yang terhenti tidak dapat diselesaikan dan tidak dapat dibatalkan: ${explainError(cause)}.\nFolder keluaran memuat berkas lama dan baru. Periksa izin dan ruang disk, lalu jalankan perintah apa pun sekali lagi; catatannya di ${file}.`,
      { cause },
    );
    this.name = "UnfinishedPublication";
  }
}

/**
 * The journal of a project's publications, `.jejak/publishing.json`. It is on the disk before the first step
 * of one, and there as long as the site is neither the old nor the new one, so that whoever comes next can
 * finish what a process that died had begun. While steps are taken back its name is another, since to rename
 * it works on a full disk, too.
 */
export class Journal {
  /** Absolute. */
  private readonly file: string;
  private readonly backFile: string;

  /** @param root absolute path of the project */
  constructor(root: string) {
    const { forward, back } = journalFiles(root);
    this.file = forward;
    this.backFile = back;
  }

  /** Whether a publication was begun and not finished. */
  get isOpen(): boolean {
    return existsSync(this.file) || existsSync(this.backFile);
  }

  /**
   * Carries out a plan, or else takes back what was done of it.
   *
   * @throws what hindered it, when the site is the old one again; UnfinishedPublication when it is neither
   */
  async carryOut(plan: Plan): Promise<void> {
    await this.begin(plan);
    try {
      for (const move of plan.moves) carryOut(move);
    } catch (error) {
      await this.takeBack(plan);
      throw error;
    }
    await this.close(plan);
  }

  /**
   * Finishes what a process that died had begun: makes the site the new one or, where that can't be, the old
   * one.
   *
   * @returns what it has become; undefined when nothing had been begun
   * @throws UnfinishedPublication
   */
  async finish(): Promise<"new" | "old" | undefined> {
    if (!this.isOpen) return undefined;
    const isForward = existsSync(this.file);
    const written = await readSealedJson(isForward ? this.file : this.backFile, this.file);
    const plan = planSchema.safeParse(written);
    // It was flushed before the first step; what can't be read was damaged by another hand.
    if (!plan.success) {
      await this.remove();
      return undefined;
    }
    if (isForward) {
      try {
        for (const move of plan.data.moves) carryOut(move);
        await this.close(plan.data);
        return "new";
      } catch {
        // Then back: the copies of what was replaced are where the plan says.
      }
    }
    await this.takeBack(plan.data);
    return "old";
  }

  /** Writes down what is about to be done, so that it outlives this process and the machine's power. */
  async begin(plan: Plan): Promise<void> {
    await kept(this.file, () => writeSealedJson(this.file, plan));
    await flush(dirname(this.file));
  }

  private async takeBack(plan: Plan): Promise<void> {
    try {
      if (existsSync(this.file)) renameSync(this.file, this.backFile);
      await flush(dirname(this.file));
      for (const move of [...plan.moves].reverse()) takeBack(move);
    } catch (error) {
      throw new UnfinishedPublication(this.backFile, error);
    }
    await this.close(plan);
  }

  private async remove(): Promise<void> {
    await rm(this.file, { force: true, recursive: true });
    await rm(this.backFile, { force: true, recursive: true });
    await flush(dirname(this.file));
  }

  private async close({ moves, scratch }: Plan): Promise<void> {
    // The names are on the disk before the journal says that they are.
    const folders = foldersOf(moves);
    if (folders[0] !== undefined) await flushAll(folders[0], folders);
    await this.remove();
    for (const folder of scratch) await rm(folder, { recursive: true, force: true });
  }
}

function foldersOf(moves: readonly Move[]): readonly string[] {
  const folders = new Set(moves.map(({ to }) => dirname(to)));
  return [...folders].filter((folder) => entryAt(folder)?.isDirectory());
}
