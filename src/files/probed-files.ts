import { createHash } from "node:crypto";
import { join } from "node:path";
import type { FileStamp } from "./file-stamp.ts";
import { isSameStamp, isSettled, stampOf } from "./file-stamp.ts";
import { readBounded, statBounded } from "./read-bounded.ts";
import { readSealedJson, writeSealedJson } from "./sealed-json.ts";

const HASH_DIGITS = 12;

/** Names the contents of a file: the first twelve hexadecimal digits of their SHA-256. */
export function contentHash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, HASH_DIGITS);
}

/** What a look into a file comes to. */
export type Probe<Facts> =
  | { readonly ok: true; readonly facts: Facts }
  /** In Indonesian: what is wrong and what to do, without the file's name. */
  | { readonly ok: false; readonly message: string };

/** A file's facts, and by what it is known not to have changed. */
export interface Remembered<Facts> {
  readonly stamp: FileStamp;
  /** Whether a change since must show in the stamp. */
  readonly settled: boolean;
  readonly facts: Facts;
}

/** Where facts are kept from build to build. */
export interface FactsFile {
  /** Absolute path. */
  readonly path: string;
  /** Names all by which facts are found; what was kept by another is forgotten. */
  readonly version: string;
}

/** How files of one sort are looked into. */
export interface Probing<Facts extends { readonly hash: string }, Refused> {
  /** Absolute path of the project. */
  readonly root: string;
  readonly memory: FactsFile;
  /** Whether it may be written; a check writes nothing. */
  readonly keeps: boolean;
  /** Files of more bytes are not opened. */
  readonly most: number;
  /** Finds out about a file from its bytes. */
  readonly read: (bytes: Buffer, path: string) => Promise<{ ok: true; facts: Facts } | Refused>;
  /** What to say of a file that couldn't be read. */
  readonly refuse: (error: unknown) => Refused;
  /** Does the work for every path, some at a time. */
  readonly each: (paths: readonly string[], work: (path: string) => Promise<void>) => Promise<void>;
}

/**
 * Looks into files of anybody's. What was found out is kept, so that a file is looked into once as long as
 * its bytes stay, and read once as long as nothing of it changes.
 *
 * @param paths relative to the root, with forward slashes; what is remembered of others is forgotten
 * @returns an answer for each path, in their order
 */
export async function probeFiles<
  Facts extends { readonly hash: string },
  Refused extends { readonly ok: false },
>(
  paths: readonly string[],
  probing: Probing<Facts, Refused>,
): Promise<ReadonlyMap<string, { readonly ok: true; readonly facts: Facts } | Refused>> {
  const before = await recallFacts<Facts>(probing.memory);
  const after = new Map<string, Remembered<Facts>>();
  type Answer = { readonly ok: true; readonly facts: Facts } | Refused;
  const answers = new Map<string, Answer | undefined>(paths.map((path) => [path, undefined]));
  await probing.each([...answers.keys()], async (path) => {
    try {
      const probed = await probe(path, probing, before.get(path));
      if ("facts" in probed) after.set(path, probed);
      answers.set(path, "facts" in probed ? { ok: true, facts: probed.facts } : probed);
    } catch (error) {
      answers.set(path, probing.refuse(error));
    }
  });
  if (probing.keeps && !isSame(before, after)) await rememberFacts(probing.memory, after);
  // In the order of the paths, whichever was done first; each has its answer by now.
  return answers as ReadonlyMap<string, Answer>;
}

async function probe<Facts extends { readonly hash: string }, Refused>(
  path: string,
  { root, most, read }: Probing<Facts, Refused>,
  known: Remembered<Facts> | undefined,
): Promise<Remembered<Facts> | Refused> {
  const file = join(root, path);
  const seenAt = Date.now();
  const stamp = stampOf(await statBounded(file, most));
  if (known?.settled && isSameStamp(known.stamp, stamp)) return known;
  const bytes = await readBounded(file, most);
  const settled = isSettled(stamp, seenAt);
  // Of a copy or a new checkout only the file is new, not what is in it.
  if (known !== undefined && contentHash(bytes) === known.facts.hash) {
    return { stamp, settled, facts: known.facts };
  }
  const found = await read(bytes, path);
  return isFound(found) ? { stamp, settled, facts: found.facts } : found;
}

function isFound<Facts, Refused>(
  found: { readonly ok: true; readonly facts: Facts } | Refused,
): found is { readonly ok: true; readonly facts: Facts } {
  return (found as { readonly ok: boolean }).ok;
}

/** What an earlier build found out, by path; nothing if it is missing, damaged or of another version. */
async function recallFacts<Facts>({
  path,
  version,
}: FactsFile): Promise<ReadonlyMap<string, Remembered<Facts>>> {
  const memory = Object(await readSealedJson(path));
  if (memory.version !== version) return new Map();
  // Sealed by this very version, so it is what was written.
  return new Map(Object.entries((memory.files ?? {}) as Record<string, Remembered<Facts>>));
}

/** Keeps facts for later builds. What can't be kept costs only time. */
export async function rememberFacts<Facts>(
  { path, version }: FactsFile,
  memory: ReadonlyMap<string, Remembered<Facts>>,
): Promise<void> {
  const files = Object.fromEntries(memory);
  await writeSealedJson(path, { version, files }).catch(() => undefined);
}

function isSame<Facts>(
  before: ReadonlyMap<string, Remembered<Facts>>,
  after: ReadonlyMap<string, Remembered<Facts>>,
): boolean {
  return (
    before.size === after.size &&
    [...after].every(([path, remembered]) => before.get(path) === remembered)
  );
}
