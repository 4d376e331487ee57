import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Part, PartShape, SearchRecord } from "../search/index.ts";
import { makePart, mergeWords } from "../search/index.ts";

/** Goes up when the same records are to become another part. */
const VERSION = 2;

/** What the cache tells of a part without its files being read. */
export interface PartSummary {
  readonly shape: PartShape;
  /** Names of its files. */
  readonly files: readonly string[];
  /** SHA-256 of the files as the cache holds them. */
  readonly hash: string;
}

/** A part to be made. */
export interface PartJob {
  readonly records: readonly SearchRecord[];
  /** Where the cache keeps parts, absolute. */
  readonly folder: string;
  readonly key: string;
}

/** The near words of a site, and what they are named by. */
export interface NearWordsFile {
  readonly key: string;
  readonly contents: string;
}

/** Name of a part: what its records are, and how it is made. */
export function partKey(records: readonly SearchRecord[]): string {
  return createHash("sha256")
    .update(JSON.stringify([VERSION, records]))
    .digest("hex")
    .slice(0, 16);
}

/** Makes a part and puts it into the cache: its files in one, then what tells of them. */
export function storePart(
  records: readonly SearchRecord[],
  folder: string,
  key: string,
): PartSummary {
  const { shape, files, words } = makePart(records);
  const pack = JSON.stringify(Object.fromEntries(files));
  const summary: PartSummary = { shape, files: [...files.keys()], hash: sha256(pack) };
  mkdirSync(folder, { recursive: true });
  put(join(folder, `${key}.pack`), pack);
  put(join(folder, `${key}.words`), sealed(JSON.stringify(words)));
  put(join(folder, `${key}.json`), sealed(JSON.stringify(summary)));
  return summary;
}

/** What the cache tells of a part; undefined when it holds none, or a damaged one. */
export function storedPart(folder: string, key: string): PartSummary | undefined {
  const text = readSealed(join(folder, `${key}.json`));
  return text === undefined ? undefined : (JSON.parse(text) as PartSummary);
}

/** The near words of parts, out of the cache where the same parts had them before. */
export function nearWordsOf(jobs: readonly PartJob[]): NearWordsFile {
  const [{ folder } = { folder: "" }] = jobs;
  const key = sha256(jobs.map((job) => job.key).join(" ")).slice(0, 16);
  const path = join(folder, `${key}.near`);
  const known = readSealed(path);
  if (known !== undefined) return { key, contents: known };
  const words = jobs.map((job): Part["words"] => {
    const file = join(folder, `${job.key}.words`);
    let text = readSealed(file);
    if (text === undefined) {
      storePart(job.records, folder, job.key);
      text = readSealed(file) ?? "[]";
    }
    return JSON.parse(text);
  });
  const contents = JSON.stringify(mergeWords(words));
  put(path, sealed(contents));
  return { key, contents };
}

/** The files of a part by name; undefined when they are not there as they were made. */
export function storedFiles(
  folder: string,
  key: string,
  { hash }: PartSummary,
): Readonly<Record<string, string>> | undefined {
  const pack = read(join(folder, `${key}.pack`));
  return pack === undefined || sha256(pack) !== hash ? undefined : JSON.parse(pack);
}

function sealed(text: string): string {
  return `${sha256(text)}\n${text}`;
}

function readSealed(path: string): string | undefined {
  const text = read(path);
  const rest = text?.slice(65) ?? "";
  return text !== undefined && sha256(rest) === text.slice(0, 64) ? rest : undefined;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** A folder in a file's place is as good as no file: it is made anew. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** There whole or not at all, also when two builds write it at once. */
function put(path: string, contents: string): void {
  const unfinished = `${path}.${randomUUID()}.tmp`;
  try {
    writeFileSync(unfinished, contents);
    // A folder of this name would stand in the way, and is nobody's.
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) rmSync(path, { recursive: true });
    renameSync(unfinished, path);
  } catch (error) {
    // Windows refuses where another build has the same file in its hands.
    if (read(path) !== contents) throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
}
