import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import type { OutputFile } from "../files/index.ts";
import { startThread } from "../files/index.ts";
import type { Page, StoryCard } from "../pages/index.ts";
import type { Stage } from "../publish/index.ts";
import type { PageAnswers, PageThreadSetup } from "./page-job.ts";
import { pageJob } from "./page-job.ts";

/** A page with the file that it becomes, rendered in the main thread when its contents are asked for. */
export interface PageFile {
  readonly page: Page;
  readonly file: OutputFile;
}

/** Fewer pages are rendered before a thread has read the program. */
const FEW_PAGES = 500;

/** Pages that are sent together, and how many lots a thread has before it while it works. */
const LOT = 32;
const LOTS_AHEAD = 3;

/** A page whose thread has none to spare is rendered in the main thread, some at a time. */
const OWN_LOT = 4;

/** In MB: pages are made and thrown away, and with room to do so little of it is looked through twice. */
const YOUNG_MEGABYTES = 64;

/**
 * How many threads render pages beside the main one.
 *
 * @param wished as `JEJAK_THREADS` says; a core for each, but for the main thread's, where it says nothing
 */
export function threadsFor(pages: number, wished = process.env.JEJAK_THREADS): number {
  if (wished !== undefined && /^\d{1,2}$/u.test(wished)) return Number(wished);
  return pages < FEW_PAGES ? 0 : Math.min(availableParallelism() - 1, MOST_THREADS);
}

/** The main thread makes the views for all, and has no time to make them for more. */
const MOST_THREADS = 6;

/** Thrown where a thread ended before its work; the site is not published then. */
export class PageThreadFailure extends Error {
  constructor(cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`Utas yang mencetak halaman berhenti di tengah jalan: ${why}`, { cause });
    this.name = "PageThreadFailure";
  }
}

/** A thread, with the cards that it was given. */
interface Thread {
  readonly worker: Worker;
  readonly cards: Set<number>;
  /** Those under way, the first that was sent first. */
  readonly lots: (readonly PageFile[])[];
}

/**
 * Renders and writes pages in threads. The main thread makes their views, which need the whole site, and while all
 * threads have enough before them it renders pages itself; so all cores work until the last page, however many
 * there are. A page that a thread can't render is rendered here, where its fault is told as ever.
 */
export class PageThreads {
  private readonly stage: Stage;
  private readonly threads: readonly Thread[];
  private readonly numbers = new Map<StoryCard, number>();
  private readonly left: PageFile[] = [];
  private failure: PageThreadFailure | undefined;
  private wake: (() => void) | undefined;

  /** @throws where the setup holds what can't be sent, such as functions */
  constructor(count: number, setup: PageThreadSetup, stage: Stage) {
    this.stage = stage;
    this.threads = Array.from({ length: count }, () => this.start(setup));
  }

  private start(workerData: PageThreadSetup): Thread {
    const worker = startThread(new URL("./page-thread.ts", import.meta.url), {
      workerData,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    const thread: Thread = { worker, cards: new Set(), lots: [] };
    worker.on("message", (answers: PageAnswers) => this.answered(thread, answers));
    worker.on("error", (error) => this.fail(error));
    worker.on("exit", (code) => {
      if (thread.lots.length > 0) this.fail(new Error(`kode ${code}`));
    });
    return thread;
  }

  /** Hands out pages, and renders here what the threads have no hands for; returns when none is left to give. */
  async render(files: readonly PageFile[]): Promise<void> {
    for (let next = 0; next < files.length; ) {
      this.refuse();
      const idle = this.threads.find(({ lots }) => lots.length < LOTS_AHEAD);
      const until = next + (idle === undefined ? OWN_LOT : LOT);
      const lot = files.slice(next, until);
      if (idle === undefined) for (const { file } of lot) this.stage.add(file);
      else this.send(idle, lot);
      next = until;
      // Threads are heard in between.
      await setImmediate();
    }
  }

  /**
   * Waits until all pages are written.
   *
   * @throws PageThreadFailure, and what rendering a page throws
   */
  async finish(): Promise<void> {
    while (this.failure === undefined && this.threads.some(({ lots }) => lots.length > 0)) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    this.refuse();
    for (const { file } of this.left) this.stage.add(file);
  }

  /** Ends all threads, whatever became of them. */
  async end(): Promise<void> {
    for (const { lots } of this.threads) lots.length = 0;
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()));
  }

  private send(thread: Thread, files: readonly PageFile[]): void {
    const cards: [number, StoryCard][] = [];
    const numberOf = (card: StoryCard): number => {
      const number = this.numbers.get(card) ?? this.numbers.size;
      this.numbers.set(card, number);
      if (!thread.cards.has(number)) cards.push([number, card]);
      thread.cards.add(number);
      return number;
    };
    const pages = files.map(({ page, file }) => pageJob(page, file.path, numberOf));
    thread.lots.push(files);
    thread.worker.postMessage({ cards, pages });
  }

  private answered(thread: Thread, answers: PageAnswers): void {
    const lot = thread.lots.shift();
    for (const [index, file] of lot?.entries() ?? []) {
      const written = answers[index];
      if (written === undefined) this.left.push(file);
      else this.stage.noteWritten(written);
    }
    this.wake?.();
  }

  private fail(cause: unknown): void {
    this.failure ??= new PageThreadFailure(cause);
    this.wake?.();
  }

  private refuse(): void {
    if (this.failure !== undefined) throw this.failure;
  }
}
