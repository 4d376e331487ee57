import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/index.ts";
import type { FileTable } from "./file-table.ts";
import { readValue, writeValue } from "./sealed-values.ts";
import { kept, STATE_FOLDER } from "./state.ts";

/** How much a site has of what. */
export interface SiteCounts {
  readonly stories: number;
  readonly scheduled: number;
  readonly drafts: number;
  readonly pages: number;
  readonly pictures: number;
  /** In its output folder. */
  readonly files: number;
}

/** What is told of a site at the end of a run, but for what that run did. */
export interface SiteSummary {
  /** The medium's name. */
  readonly name: string;
  readonly title: string;
  /** Each with its label: "Tulisan", "33 terbit". */
  readonly rows: readonly (readonly [label: string, value: string])[];
  /** Lines below them. */
  readonly notes: readonly string[];
}

/** What the last build was made from, by which the next one knows that there is nothing to be done. */
export interface BuildRecord {
  /** Differs where anything does that a site is made from beside files and the clock: program, configuration. */
  readonly setting: string;
  /** The same as far as it can be told before the configuration is read; undefined where it can't, see `callDigest`. */
  readonly call: string | undefined;
  /** How the build was to be published, see `wishesDigest`. */
  readonly wishes: string;
  /** The output folder, absolute. */
  readonly output: string;
  readonly files: FileTable;
  /** The site is the same at all moments of the clock from the first to just before the second. */
  readonly from: number;
  readonly until: number;
  readonly summary: SiteSummary;
  readonly counts: SiteCounts;
  /** The warnings that were told. */
  readonly warnings: readonly Diagnostic[];
  /** Path from the root of the file into which the build wrote what it changed. */
  readonly changesFile: string | undefined;
}

function fileOf(root: string): string {
  return join(root, STATE_FOLDER, "build");
}

/** Undefined where there is none, or a damaged one. */
export async function readBuildRecord(root: string): Promise<BuildRecord | undefined> {
  return (await readValue(fileOf(root))) as BuildRecord | undefined;
}

/** @throws StateFailure */
export async function writeBuildRecord(root: string, record: BuildRecord): Promise<void> {
  const file = fileOf(root);
  await kept(file, () => writeValue(file, record));
}
