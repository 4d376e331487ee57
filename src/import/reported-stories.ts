import { appendFile, mkdir, open, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { ImportNote } from "./imported-story.ts";
import type { WrittenAs } from "./story-writer.ts";

/** A story, what became of it, and what is to be told. */
export interface ReportedStory {
  readonly from: string;
  readonly file: string;
  readonly as: WrittenAs;
  readonly draft: boolean;
  readonly notes: readonly ImportNote[];
  /** What `jejak check` would say of it, a line each. */
  readonly faults: readonly string[];
}

/** Characters that wait to be written. */
const MOST_WAITING = 256 * 1024;
/** Stories of which there is something to tell that are kept for the screen. */
const MOST_KEPT = 8;

/**
 * All stories of an import as its report tells them. Only counts stay in memory: of an archive of tens of thousands of stories, each
 * with its dead links, all that is told would take more than all else.
 */
export class ReportedStories {
  /** The first that have something to tell. */
  readonly noted: ReportedStory[] = [];
  /** How many have something to tell. */
  notedCount = 0;
  /** How many things were put right. */
  repaired = 0;
  /** Stories that are to be looked at, and of them those that don't pass the check. */
  looks = 0;
  faulty = 0;
  private readonly counts = new Map<WrittenAs, { all: number; drafts: number }>();
  private readonly path: string | undefined;
  private isBegun = false;
  private waiting = "";

  /** @param path where the stories are written for the time of the import; undefined where nothing may be */
  constructor(path: string | undefined) {
    this.path = path;
  }

  /** How many stories became what, and how many of these are drafts. */
  count(as: WrittenAs): { readonly all: number; readonly drafts: number } {
    return this.counts.get(as) ?? { all: 0, drafts: 0 };
  }

  async add(story: ReportedStory): Promise<void> {
    const { as, draft, notes, faults } = story;
    const { all, drafts } = this.count(as);
    this.counts.set(as, { all: all + 1, drafts: drafts + (draft ? 1 : 0) });
    this.repaired += notes.filter(({ kind }) => kind === "repaired").length;
    if (faults.length > 0 || notes.some(({ kind }) => kind === "look")) this.looks += 1;
    if (faults.length > 0) this.faulty += 1;
    if (faults.length + notes.length > 0) {
      this.notedCount += 1;
      if (this.noted.length < MOST_KEPT) this.noted.push(story);
    }
    if (this.path === undefined) return;
    this.waiting += `${JSON.stringify(story)}\n`;
    if (this.waiting.length >= MOST_WAITING) await this.flush();
  }

  /** All that were added, in their order, one at a time. */
  async *all(): AsyncGenerator<ReportedStory> {
    if (this.path === undefined) return;
    await this.flush();
    const file = await open(this.path);
    try {
      for await (const line of file.readLines()) yield JSON.parse(line) as ReportedStory;
    } finally {
      await file.close();
    }
  }

  /** Takes away what was written for the time of the import. */
  async dispose(): Promise<void> {
    if (this.path !== undefined) await rm(this.path, { force: true });
  }

  private async flush(): Promise<void> {
    if (this.path === undefined) return;
    // What an import that was killed has left is of no use.
    if (!this.isBegun) {
      await mkdir(dirname(this.path), { recursive: true });
      await writeFile(this.path, "");
    }
    this.isBegun = true;
    await appendFile(this.path, this.waiting);
    this.waiting = "";
  }
}
