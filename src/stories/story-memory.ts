import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import { CompactText } from "../collections/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import type { StoryHead } from "../front-matter/index.ts";
import type { Answer } from "./asked.ts";
import type { Shared } from "./packing.ts";
import { Packer, unpack } from "./packing.ts";
import type { BodyLinks } from "./rendered-body.ts";
import type { CompactBody } from "./story.ts";
import { digestOf, noteDigest } from "./story.ts";

/** How a story was read, with what was found in it. */
export interface StoryReading extends Omit<BodyLinks, "storyLinks"> {
  /** As its own file gives it. */
  readonly head: StoryHead;
  /** What its front matter gives to the site's own fields, as it was written; they are in no remembered head. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly body: CompactBody;
  /** Files of the stories that it links to, and where. */
  readonly storyLinks: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
  }[];
  /** What was found in its front matter, and in its text. */
  readonly headDiagnostics: readonly Diagnostic[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Under which circumstances a story was read. */
export interface Circumstances {
  /** Names the file's bytes and all that every story is read with. */
  readonly key: string;
  /** The clock of the build that read it. */
  readonly now: number;
  readonly headAnswers: readonly Answer[];
  readonly bodyAnswers: readonly Answer[];
}

/** A reading as it is written down, but for the two long texts, which stand behind all others as UTF-8. */
interface Written extends Circumstances {
  readonly reading: Omit<StoryReading, "body"> & {
    readonly body: Omit<CompactBody, "html" | "text">;
  };
  /** See `digestOf`. */
  readonly digest: string;
  /** Bytes of `html` and of `text`. */
  readonly lengths: readonly [html: number, text: number];
}

/** What is known of one story. */
export interface RememberedStory extends Circumstances {
  /** Undefined where it can't be told: then the story is to be read again. */
  reading(shared: Shared): StoryReading | undefined;
}

/** Changes when what is remembered has another form. */
const FORM = 5;

/**
 * What is known of stories from the last build: how each was read, from which bytes, and what the rest of
 * the newsroom answered to its links and pictures. A story whose file is the same, and for whose questions
 * the answers are, needs no reading.
 */
export class StoryMemory {
  private readonly before: Entries;
  private readonly next = new Map<string, RememberedStory>();
  private readonly program: string;
  private shared: Shared = new Map();

  /**
   * @param before parts as `changedParts` gave them, to the byte; or what a build before knew
   * @param program what every story is read with beside what this room is given: the version of the
   *   program. Whatever it is, another one makes every story be read again.
   */
  constructor(before: readonly Uint8Array[] | Entries, program: string) {
    this.before = before instanceof Map ? before : entriesOf(before as readonly Uint8Array[]);
    this.program = program;
  }

  /** Names a file's bytes, and all else that decides how they are read. */
  keyOf(path: string, bytes: Uint8Array, settings: string): string {
    return createHash("sha1")
      .update(`${this.program}\0${settings}\0${path}\0`)
      .update(bytes)
      .digest("base64");
  }

  /** How a file was read when it was the same, unless the clock has been put back since. */
  recall(path: string, key: string, now: number): RememberedStory | undefined {
    const entry = this.before.get(path);
    return entry?.key === key && entry.now <= now ? entry : undefined;
  }

  /** @param shared objects that readings have in common, which are written down by their names */
  keep(path: string, circumstances: Circumstances, reading: StoryReading, shared: Shared): void {
    this.shared = shared;
    this.next.set(path, { ...circumstances, reading: () => reading });
  }

  keepAsItIs(path: string, entry: RememberedStory, shared: Shared): void {
    this.shared = shared;
    this.next.set(path, entry);
  }

  /** The same for a build that follows in this process. */
  forNextBuild(): StoryMemory {
    return new StoryMemory(this.next, this.program);
  }

  /** Whether the build learned anything that the last one did not know. */
  get isChanged(): boolean {
    return this.changes().length > 0;
  }

  /** What this build knows and the last one did not, for the next: the parts in which something is new. */
  changedParts(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
    return this.changes().map(([name, entries]) => ({
      name,
      bytes: bytesOf(entries, this.shared),
    }));
  }

  private changes(): (readonly [name: string, entries: Entries])[] {
    const before = partsOf(this.before);
    return [...partsOf(this.next)].filter(
      ([name, part]) => !isSame(part, before.get(name) ?? new Map()),
    );
  }
}

/**
 * Names of the parts in which a memory is kept, so that an edited story has one of them written anew and
 * no file grows beyond bounds.
 */
export const MEMORY_PARTS: readonly string[] = Array.from("0123456789abcdef");

type Entries = ReadonlyMap<string, RememberedStory>;

function partsOf(entries: Entries): ReadonlyMap<string, Entries> {
  const parts = new Map(MEMORY_PARTS.map((name) => [name, new Map<string, RememberedStory>()]));
  for (const [path, entry] of entries) parts.get(partOf(path))?.set(path, entry);
  return parts;
}

/** Spread evenly; asked twice for every story of a build, so no digest. */
function partOf(path: string): string {
  let sum = 0;
  for (let index = 0; index < path.length; index += 1) {
    sum = (Math.imul(sum, 31) + path.charCodeAt(index)) | 0;
  }
  return MEMORY_PARTS[(sum ^ (sum >>> 8)) & 15] ?? "0";
}

function isSame(one: Entries, other: Entries): boolean {
  return one.size === other.size && [...one].every(([path, entry]) => other.get(path) === entry);
}

/** A part: how long the entries are (4 bytes), the entries, then the texts of each in the same order. */
function bytesOf(entries: Entries, shared: Shared): Uint8Array {
  const packer = new Packer(shared);
  const texts: Uint8Array[] = [];
  const written = new Map<string, Written>();
  for (const [path, entry] of entries) {
    const { key, now, headAnswers, bodyAnswers } = entry;
    const whole = entry.reading(shared);
    if (whole === undefined) continue;
    const { body, ...rest } = whole;
    const { html, text, ...facts } = body;
    const own = [html.bytes, text.bytes] as const;
    texts.push(...own);
    written.set(path, {
      ...{ key, now, headAnswers, bodyAnswers },
      reading: packer.pack({ ...rest, body: facts }),
      digest: digestOf(whole.head, body),
      lengths: [own[0].length, own[1].length],
    });
  }
  const head = serialize({ form: FORM, written });
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return Buffer.concat([length, head, ...texts]);
}

/** The entries of parts as they were written; those of another form, or none of ours, are left out. */
function entriesOf(parts: readonly Uint8Array[]): Entries {
  const all = new Map<string, RememberedStory>();
  for (const part of parts) {
    try {
      const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
      let at = 4 + bytes.readUInt32LE(0);
      const { form, written } = deserialize(bytes.subarray(4, at)) as {
        form: unknown;
        written: ReadonlyMap<string, Written>;
      };
      if (form !== FORM) continue;
      for (const [path, entry] of written) {
        const [html, text] = entry.lengths;
        const middle = at + html;
        all.set(
          path,
          new Remembered(entry, bytes.subarray(at, middle), bytes.subarray(middle, middle + text)),
        );
        at = middle + text;
      }
    } catch {
      // Then its stories are read again.
    }
  }
  return all;
}

class Remembered implements RememberedStory {
  readonly key: string;
  readonly now: number;
  readonly headAnswers: readonly Answer[];
  readonly bodyAnswers: readonly Answer[];
  private readonly written: Written["reading"];
  private readonly html: Uint8Array;
  private readonly text: Uint8Array;
  private readonly digest: string;
  private whole: StoryReading | undefined;

  constructor(entry: Written, html: Uint8Array, text: Uint8Array) {
    this.key = entry.key;
    this.now = entry.now;
    this.headAnswers = entry.headAnswers;
    this.bodyAnswers = entry.bodyAnswers;
    this.written = entry.reading;
    this.digest = entry.digest;
    this.html = html;
    this.text = text;
  }

  reading(shared: Shared): StoryReading | undefined {
    if (this.whole !== undefined) return this.whole;
    try {
      unpack(this.written, shared);
    } catch {
      return undefined;
    }
    const { body, ...rest } = this.written;
    this.whole = {
      ...rest,
      body: { ...body, html: new CompactText(this.html), text: new CompactText(this.text) },
    };
    noteDigest(this.whole.head, this.whole.body, this.digest);
    return this.whole;
  }
}
