import { join } from "node:path";
import type { CachedFile, OutputFile } from "../files/index.ts";
import { writeWhole } from "../files/index.ts";
import { DERIVED_FOLDER, exists, sortedFiles } from "./cache-files.ts";
import { derive } from "./derive.ts";
import type { PictureFacts } from "./facts.ts";
import { BROKEN } from "./messages.ts";
import { type DerivedFile, derivedHash, pictureSet } from "./picture-set.ts";
import { eachInPool } from "./pool.ts";
import { readPicture } from "./read-picture.ts";
import { EXTENSIONS } from "./settings.ts";

export interface MakingSetup {
  /** Absolute path of the project. */
  readonly root: string;
  /** Absolute path; other builds may use it at the same time. */
  readonly cacheFolder: string;
}

export interface MadePictures {
  /** "gambar/banjir-….avif", sorted by path. */
  readonly files: readonly OutputFile<CachedFile>[];
  /** What to tell of pictures of which nothing could be made, by file. */
  readonly broken: ReadonlyMap<string, string>;
  /** Count of the files that weren't in the cache. */
  readonly made: number;
}

/** One picture, under as many names as there are copies of it. */
interface Contents {
  readonly facts: PictureFacts;
  readonly files: string[];
}

/**
 * Makes the files that `pictureSet` announces, except those that an earlier build made.
 *
 * @param pictures those used, with the facts that `probePictures` found
 * @throws when the cache folder can't be written
 */
export async function makePictures(
  pictures: readonly { readonly file: string; readonly facts: PictureFacts }[],
  setup: MakingSetup,
): Promise<MadePictures> {
  const byHash = new Map<string, Contents>();
  for (const { file, facts } of pictures) {
    const contents = byHash.get(facts.hash);
    if (contents === undefined) byHash.set(facts.hash, { facts, files: [file] });
    else contents.files.push(file);
  }
  const cached = new Map<string, string>();
  const broken = new Map<string, string>();
  let made = 0;
  await eachInPool([...byHash.values()], async ({ facts, files }) => {
    const outcome = await makeOne(files, facts, setup);
    made += outcome.made;
    for (const file of files) {
      if (outcome.fault !== undefined) broken.set(file, outcome.fault);
      else {
        for (const derived of pictureSet(file, facts).files) {
          cached.set(derived.url, cachePath(derived, facts, setup));
        }
      }
    }
  });
  return { files: sortedFiles(cached), broken, made };
}

async function makeOne(
  files: readonly string[],
  facts: PictureFacts,
  setup: MakingSetup,
): Promise<{ readonly made: number; readonly fault?: string }> {
  const missing: DerivedFile[] = [];
  for (const derived of pictureSet(files[0] ?? "", facts).files) {
    if (!(await exists(cachePath(derived, facts, setup)))) missing.push(derived);
  }
  if (missing.length === 0) return { made: 0 };
  const source = await readPicture(files, facts, setup.root);
  if (typeof source === "string") return { made: 0, fault: source };
  let made = 0;
  let writeError: unknown;
  try {
    await derive(source, facts, missing, async (derived, contents) => {
      try {
        await writeWhole(cachePath(derived, facts, setup), contents);
        made += 1;
      } catch (fault) {
        writeError ??= fault;
        throw fault;
      }
    });
  } catch {
    // A full disk is no fault of the picture.
    if (writeError !== undefined) throw writeError;
    return { made, fault: BROKEN };
  }
  return { made };
}

/** In the cache a file has no name but what it is made of. */
function cachePath(file: DerivedFile, facts: PictureFacts, setup: MakingSetup): string {
  const name = `${derivedHash(facts)}-${file.width}.${EXTENSIONS[file.format]}`;
  return join(setup.cacheFolder, DERIVED_FOLDER, name);
}
