import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import { join, posix } from "node:path";
import type { PagefindIndex } from "pagefind";
import { close, createIndex } from "pagefind";
import * as z from "zod";
import type { CachedFile, OutputFile } from "../files/index.ts";
import { readSealed, readSealedJson, writeSealed, writeSealedJson } from "../files/index.ts";
import type { SearchRecord } from "../outputs/search/index.ts";

/** Folder of the site that holds the index and what reads it. */
const SEARCH_FOLDER = "pagefind";

/** Folder of the cache that holds nothing but finished indexes. */
const FOLDER = "search";

/** In the folder of an index, and there when all of it is: the paths of its files. */
const LIST = "files.json";

/** Goes up when the same records are to become another index. */
const VERSION = 2;

/** The files that a page needs to search; Pagefind adds three user interfaces of its own. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.id\.pagefind|pagefind\.id_\w+\.pf_meta|(?:fragment|index|filter)\/.+)$/u;

/** Those of them whose names are made of what is in them. */
const NAMED_BY_CONTENTS = /^(?:fragment|index|filter)\//u;

const OWN_NAME = /^[0-9a-f]{16}(?:\.[0-9a-f-]{36}\.tmp)?$/u;

/** What was used later may be in the hands of another build. */
const SPARED_MS = 10 * 60 * 1000;

/** Thrown where no index could be made; the site is whole without it. */
export class SearchIndexFailure extends Error {
  constructor(cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(
      `Indeks pencarian tidak dapat dibuat di komputer ini (${process.platform}-${process.arch}), jadi halaman /cari/ tidak akan menemukan tulisan: ${why.split("\n", 1)[0]}`,
      { cause },
    );
    this.name = "SearchIndexFailure";
  }
}

/**
 * The search index of a site, made by Pagefind in a process of its own and then kept in the cache, so
 * that a build whose stories say what they said before takes what is there. The same records give the
 * same bytes.
 *
 * @param cacheFolder absolute path
 * @returns the files; none when there is nothing to find
 * @throws SearchIndexFailure when Pagefind has no program for this machine, or it fails
 */
export async function searchIndex(
  records: readonly SearchRecord[],
  cacheFolder: string,
): Promise<readonly OutputFile<CachedFile>[]> {
  if (records.length === 0) return [];
  const key = createHash("sha256")
    .update(JSON.stringify([VERSION, records]))
    .digest("hex");
  const folder = join(cacheFolder, FOLDER, key.slice(0, 16));
  let making: Promise<readonly string[]> | undefined;
  const made = () => {
    making ??= inTurn(() => make(records, folder));
    return making;
  };
  // A file of the index that was damaged: all of it is made again, and once.
  const madeAgain = async (file: string): Promise<Uint8Array> => {
    await made();
    const contents = await readSealed(join(folder, file));
    if (contents === undefined) throw new SearchIndexFailure(`${file} is missing.`);
    return contents;
  };
  try {
    const files = (await listed(folder)) ?? (await made());
    await utimes(folder, new Date(), new Date());
    return files.map((file) => ({
      path: posix.join(SEARCH_FOLDER, file),
      contents: { cached: join(folder, file), make: () => madeAgain(file) },
      immutable: NAMED_BY_CONTENTS.test(file),
    }));
  } catch (error) {
    throw new SearchIndexFailure(error);
  }
}

/**
 * Removes an index from a folder that a site is written into: an old one may hold what has since been
 * withdrawn.
 *
 * @param folder absolute path
 */
export async function clearSearchIndex(folder: string): Promise<void> {
  await rm(join(folder, SEARCH_FOLDER), { recursive: true, force: true });
}

/**
 * Removes from the cache the indexes that no site uses any more. Touches only folders with names as
 * they are given here, and none used within ten minutes.
 *
 * @param used the files that are, as `searchIndex` gave them
 */
export async function pruneSearchIndexes(
  cacheFolder: string,
  used: readonly OutputFile<CachedFile>[],
  now: number = Date.now(),
): Promise<void> {
  const folder = join(cacheFolder, FOLDER);
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    if (!OWN_NAME.test(name) || used[0]?.contents.cached.startsWith(join(path, "/"))) continue;
    const last = await stat(path).catch(() => undefined);
    if (last === undefined || now - last.mtimeMs < SPARED_MS) continue;
    await rm(path, { recursive: true, force: true });
  }
}

let turn: Promise<unknown> = Promise.resolve();

/** Pagefind keeps one process for all callers, and who closes it closes it for all. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = turn.then(work);
  turn = result.catch(() => undefined);
  return result;
}

/** Writes a folder that is there whole or not at all, also when two builds write it at once. */
async function make(records: readonly SearchRecord[], folder: string): Promise<readonly string[]> {
  const unfinished = `${folder}.${randomUUID()}.tmp`;
  try {
    const { index, errors } = await createIndex({ forceLanguage: "id" });
    if (index === undefined) throw new Error(errors.join(" "));
    await addAll(records, index);
    const written = await index.writeFiles({ outputPath: unfinished });
    if (written.errors.length > 0) throw new Error(written.errors.join(" "));
    const files = await filesIn(unfinished);
    const needed = files.filter((file) => NEEDED.test(file));
    for (const file of files) {
      const path = join(unfinished, file);
      if (NEEDED.test(file)) await writeSealed(path, await readFile(path));
      else await rm(path);
    }
    await writeSealedJson(join(unfinished, LIST), needed);
    // What is there is damaged, or another build's and the same.
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder).catch(async (error) => {
      if ((await listed(folder)) === undefined) throw error;
    });
    return needed;
  } finally {
    await close();
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** The files of an index that is whole in the cache; undefined where there is none. */
async function listed(folder: string): Promise<readonly string[] | undefined> {
  return z
    .array(z.string())
    .optional()
    .catch(undefined)
    .parse(await readSealedJson(join(folder, LIST)));
}

/** Records that are under way at once: enough that Pagefind never waits. */
const BATCH = 64;

async function addAll(records: readonly SearchRecord[], index: PagefindIndex): Promise<void> {
  for (let start = 0; start < records.length; start += BATCH) {
    const added = await Promise.all(
      records.slice(start, start + BATCH).map(({ url, content, meta, filters, sort }) =>
        index.addCustomRecord({
          url,
          content,
          language: "id",
          meta: { ...meta },
          filters: { ...filters },
          sort: { ...sort },
        }),
      ),
    );
    const errors = added.flatMap((response) => response.errors);
    if (errors.length > 0) throw new Error(errors.join(" "));
  }
}

/** Every file below a folder, in order, by paths from it with forward slashes. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}
