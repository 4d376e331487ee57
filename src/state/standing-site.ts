import { existsSync } from "node:fs";
import { relative } from "node:path";
import { slashed } from "../files/index.ts";
import type { BuildRecord } from "./build-record.ts";
import { readBuildRecord } from "./build-record.ts";
import { buildTime } from "./clock.ts";
import { areSameFiles, projectFiles } from "./input-files.ts";
import { isSiteIntact, journalFiles } from "./published-files.ts";

/** A site of which nothing changed since it was published. */
export interface StandingSite extends BuildRecord {
  /** The output folder as people know it, from the root. */
  readonly shown: string;
}

/** By what the last build is known to have been of the same site; see `BuildRecord`. */
export interface Sameness {
  /** Absolute path of the project. */
  readonly root: string;
  isOf(record: BuildRecord): boolean;
  /** A further file that no site is made from, from the root. */
  readonly changesFile?: string | undefined;
}

/**
 * What the last build found and told, where it would find and tell the same now: all files of the project are
 * those that they were, and no moment has come at which something changes by itself. Undefined where that is not so.
 */
export async function sameAsBuilt({
  root,
  isOf,
  changesFile,
}: Sameness): Promise<BuildRecord | undefined> {
  // Whoever comes next finishes what was begun, be it a check.
  if (Object.values(journalFiles(root)).some((file) => existsSync(file))) return undefined;
  const record = await readBuildRecord(root);
  if (record === undefined || !isOf(record)) return undefined;
  const now = buildTime();
  if (now < record.from || now >= record.until) return undefined;
  const files = projectFiles(root, record.output);
  const isSame =
    files !== undefined &&
    areSameFiles(root, record.files, files, [record.changesFile, changesFile]);
  return isSame ? record : undefined;
}

/** The same for a site that also lies in its place as it was published. */
export async function standingSite(sameness: Sameness): Promise<StandingSite | undefined> {
  const record = await sameAsBuilt(sameness);
  if (record === undefined) return undefined;
  const shown = slashed(relative(sameness.root, record.output));
  const isIntact = await isSiteIntact(sameness.root, shown, record.output);
  return isIntact ? { ...record, shown } : undefined;
}
