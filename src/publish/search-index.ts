import { readdir, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import type { Bytes, InMemory, OutputFile } from "../files/index.ts";
import { startThread } from "../files/index.ts";
import type { Manifest, SearchRecord } from "../search/index.ts";
import { splitRecords } from "../search/index.ts";
import type { PartJob, PartSummary } from "./search-parts.ts";
import { nearWordsOf, partKey, storedFiles, storedPart, storePart } from "./search-parts.ts";

/** Folder of the cache that holds nothing but parts of indexes. */
const FOLDER = "search";

/** Fewer records are made into a part before a thread has begun. */
const FEW_RECORDS = 200;

const OWN_NAME = /^[0-9a-f]{16}\.(?:json|pack|words|near)(?:\.[0-9a-f-]{36}\.tmp)?$/u;

/** What was used later may be in the hands of another build. */
const SPARED_MS = 10 * 60 * 1000;

/** Thrown where no index could be made; the site is whole without it. */
export class SearchIndexFailure extends Error {
  constructor(cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(
      `Indeks pencarian tidak dapat dibuat, jadi halaman pencarian tidak akan menemukan tulisan: ${why.split("\n", 1)[0]}`,
      { cause },
    );
    this.name = "SearchIndexFailure";
  }
}

/**
 * The search index of a site: its parts out of the cache, new ones made in a thread of their own, so that a
 * new story costs the one part that it is in. The same records give the same bytes.
 *
 * @param siteFolder of the site that is to hold the index: "cari/indeks/"
 * @param cacheFolder absolute path
 * @returns the files, those of parts with names that tell what is in them; none when there is nothing to find
 * @throws SearchIndexFailure when a part can't be made or kept
 */
export async function searchIndex(
  records: readonly SearchRecord[],
  siteFolder: string,
  cacheFolder: string,
): Promise<readonly OutputFile[]> {
  if (records.length === 0) return [];
  const folder = join(cacheFolder, FOLDER);
  try {
    const jobs = splitRecords(records).map((part): PartJob => {
      return { records: part, folder, key: partKey(part) };
    });
    const summaries = await summariesOf(jobs);
    return [
      ...jobs.flatMap((job, index) => partFiles(job, summaries[index] as PartSummary, siteFolder)),
      ...wholeFiles(jobs, summaries, siteFolder),
    ];
  } catch (error) {
    throw new SearchIndexFailure(error);
  }
}

async function summariesOf(jobs: readonly PartJob[]): Promise<readonly PartSummary[]> {
  const summaries = new Map<string, PartSummary>();
  const lacking: PartJob[] = [];
  for (const job of jobs) {
    const stored = storedPart(job.folder, job.key);
    if (stored !== undefined) {
      summaries.set(job.key, stored);
      await touch(job);
    } else if (job.records.length < FEW_RECORDS) {
      summaries.set(job.key, storePart(job.records, job.folder, job.key));
    } else lacking.push(job);
  }
  if (lacking.length > 0) {
    const made = await inThread(lacking);
    for (const [index, job] of lacking.entries()) {
      summaries.set(job.key, made[index] as PartSummary);
    }
  }
  return jobs.map(({ key }) => summaries.get(key) as PartSummary);
}

async function touch({ folder, key }: PartJob): Promise<void> {
  const now = new Date();
  for (const name of [`${key}.json`, `${key}.pack`, `${key}.words`]) {
    await utimes(join(folder, name), now, now).catch(() => undefined);
  }
}

/** Has parts made one after another beside whatever else goes on. */
async function inThread(jobs: readonly PartJob[]): Promise<readonly PartSummary[]> {
  const worker = startThread(new URL("./search-worker.ts", import.meta.url));
  try {
    return await new Promise((resolve, reject) => {
      const made: PartSummary[] = [];
      // One at a time, since what is sent is held twice until it has been worked on.
      const send = () => worker.postMessage(jobs[made.length]);
      worker.on("message", (summary: PartSummary) => {
        made.push(summary);
        if (made.length < jobs.length) send();
        else resolve(made);
      });
      worker.on("error", reject);
      worker.on("exit", (code) => reject(new Error(`utas pencarian berhenti (${code})`)));
      send();
    });
  } finally {
    await worker.terminate();
  }
}

/** Files that are read from the cache, or made again where that is damaged, when one of them is asked for. */
function partFiles(
  { records, folder, key }: PartJob,
  summary: PartSummary,
  siteFolder: string,
): OutputFile[] {
  let files: Readonly<Record<string, string>> | undefined;
  const read = (name: string): Bytes => {
    files ??=
      storedFiles(folder, key, summary) ??
      storedFiles(folder, key, storePart(records, folder, key)) ??
      {};
    return files[name] ?? "";
  };
  return summary.files.map((name) => immutable(`${siteFolder}p/${key}/${name}`, () => read(name)));
}

/** What is small and holds for all parts: near words, and the file that names everything. */
function wholeFiles(
  jobs: readonly PartJob[],
  summaries: readonly PartSummary[],
  siteFolder: string,
): readonly OutputFile[] {
  const near = nearWordsOf(jobs);
  const words = `words-${near.key}.json`;
  const manifest: Manifest = {
    parts: jobs.map(({ key }, index) => {
      return { folder: key, ...(summaries[index] as PartSummary).shape };
    }),
    words,
  };
  return [
    immutable(`${siteFolder}p/${words}`, () => near.contents),
    // By its name it is put into its place after the parts, which must be there when it names them.
    { path: `${siteFolder}search.json`, contents: JSON.stringify(manifest) },
  ];
}

function immutable(path: string, contents: InMemory): OutputFile {
  return { path, contents, immutable: true };
}

/** Names of parts and of near words in the paths of an index's files. */
function keysOf(files: readonly OutputFile[]): Set<string> {
  const names = files.map(({ path }) => /\/p\/(?:words-)?([0-9a-f]{16})/u.exec(path)?.[1] ?? "");
  return new Set(names);
}

/**
 * Removes from a folder that a site is written into what an index no longer has: an old part may hold what
 * has since been withdrawn.
 *
 * @param folder absolute path of the site
 * @param siteFolder that holds the index in there: "cari/indeks/"
 * @param files the index that stays; none removes all
 */
export async function clearSearchIndex(
  folder: string,
  siteFolder: string,
  files: readonly OutputFile[] = [],
): Promise<void> {
  if (files.length === 0) {
    await rm(join(folder, siteFolder), { recursive: true, force: true });
    return;
  }
  const keys = keysOf(files);
  for (const name of await readdir(join(folder, siteFolder, "p")).catch(() => [])) {
    if (keys.has(name.replace(/^words-|\.json$/gu, ""))) continue;
    await rm(join(folder, siteFolder, "p", name), { recursive: true, force: true });
  }
}

/**
 * Removes from the cache the parts that no site uses any more. Touches only files with names as they are
 * given here, and none used within ten minutes.
 */
export async function pruneSearchIndexes(
  cacheFolder: string,
  used: readonly OutputFile[],
  now: number = Date.now(),
): Promise<void> {
  const folder = join(cacheFolder, FOLDER);
  const keys = keysOf(used);
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    if (!OWN_NAME.test(name) || keys.has(name.slice(0, 16))) continue;
    const last = await stat(path).catch(() => undefined);
    if (last === undefined || now - last.mtimeMs < SPARED_MS) continue;
    await rm(path, { recursive: true, force: true });
  }
}
