import { createHash } from "node:crypto";
import { appendFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readBounded, UnusableFile, writeWhole } from "../files/index.ts";

/** The ledger's file within the data folder. */
const LEDGER = "imported.yaml";

const HEAD = [
  "# Tulisan yang dibawa masuk dengan jejak import: asalnya, berkasnya, dan sidik isinya sewaktu ditulis.",
  "# Simpan bersama tulisan, agar impor berikutnya tidak menggandakan dan tidak menimpa suntingan.",
];

/** Half a million lines. */
const MOST_BYTES = 128 * 1024 * 1024;

export interface LedgerEntry {
  readonly origin: string;
  /** From the project's root: "posts/2024/12/a.md". */
  readonly file: string;
  /** Of the file as it was written, see `fingerprint`. */
  readonly hash: string;
  /** Whether the import that was to write it has not ended: it may be missing. */
  readonly isPending?: boolean;
}

/** The fingerprint of a file's text; one that differs was changed since. */
export function fingerprint(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 20);
}

/**
 * What earlier imports wrote, and as what. It lies in the newsroom's data, a line for each story, so that branches
 * merge and every editor's machine knows it. A line is added as soon as its story is written: an import that dies
 * half-way goes on where it was.
 */
export class Ledger {
  readonly path: string;
  private readonly entries = new Map<string, LedgerEntry>();
  private readonly owned = new Set<string>();
  private waiting: string[] = [];
  private isNew: boolean;

  private constructor(path: string, entries: readonly LedgerEntry[], isNew: boolean) {
    this.path = path;
    this.isNew = isNew;
    for (const entry of entries) this.remember(entry);
  }

  /** @param folder the data folder, absolute */
  static async open(folder: string): Promise<Ledger> {
    const path = join(folder, LEDGER);
    try {
      const text = (await readBounded(path, MOST_BYTES)).toString("utf8");
      return new Ledger(path, text.split("\n").flatMap(readLine), false);
    } catch (error) {
      if (error instanceof UnusableFile && error.problem === "missing")
        return new Ledger(path, [], true);
      throw error;
    }
  }

  get(origin: string): LedgerEntry | undefined {
    return this.entries.get(origin);
  }

  /** Whether an import wrote a file, whatever became of it. */
  owns(file: string): boolean {
    return this.owned.has(file);
  }

  /** Notes what is about to be written; lies on the disk after `flush`, which comes first. */
  intend(entry: LedgerEntry): void {
    this.remember(entry);
    this.waiting.push(`${lineOf(entry)}${PENDING}`);
  }

  /** Whether an earlier import was killed half-way. */
  get isUnfinished(): boolean {
    return [...this.entries.values()].some(({ isPending }) => isPending === true);
  }

  async flush(): Promise<void> {
    if (this.waiting.length === 0) return;
    if (this.isNew) {
      await mkdir(dirname(this.path), { recursive: true });
      await writeWhole(this.path, `${HEAD.join("\n")}\n`);
      this.isNew = false;
    }
    const lines = this.waiting;
    this.waiting = [];
    await appendFile(this.path, `${lines.join("\n")}\n`);
  }

  /** An import has ended: writes the ledger anew, a line for each story, in one order. */
  async close(): Promise<void> {
    if (this.entries.size === 0) return;
    this.waiting = [];
    const lines = [...this.entries.values()].map(lineOf).sort();
    await writeWhole(this.path, pieces([...HEAD, ...lines]), { flush: true });
  }

  private remember(entry: LedgerEntry): void {
    this.entries.set(entry.origin, entry);
    this.owned.add(entry.file);
  }
}

/** Lines that are written at once: all of a large archive would be in memory thrice. */
const PIECE = 500;

function* pieces(lines: readonly string[]): Generator<string> {
  for (let from = 0; from < lines.length; from += PIECE)
    yield `${lines.slice(from, from + PIECE).join("\n")}\n`;
}

/** Ends the line of a story that is being written. */
const PENDING = " # sedang ditulis";

function lineOf({ origin, file, hash }: LedgerEntry): string {
  return `${JSON.stringify(origin)}: ${JSON.stringify(`${file} ${hash}`)}`;
}

/** A line that is none, such as a merge's mark, is passed over: its story is known by its file. */
function readLine(line: string): LedgerEntry[] {
  const [, origin, value, pending] =
    /^("(?:[^"\\]|\\.)*"): ("(?:[^"\\]|\\.)*")( #.*)?$/u.exec(line) ?? [];
  if (origin === undefined || value === undefined) return [];
  try {
    const [, file, hash] = /^(.*) ([\da-f]{20})$/u.exec(String(JSON.parse(value))) ?? [];
    if (file === undefined || hash === undefined) return [];
    const entry = { origin: String(JSON.parse(origin)), file, hash };
    return [pending === undefined ? entry : { ...entry, isPending: true }];
  } catch {
    return [];
  }
}
