import { join } from "node:path";
import * as z from "zod";
import type { RuleId } from "../diagnostics/index.ts";
import { readSealedJson, writeSealedJson } from "../files/index.ts";
import { inputFilesSchema } from "./input-files.ts";
import { Journal } from "./journal.ts";
import { PublishedSite } from "./published-site.ts";
import { kept, STATE_FOLDER } from "./state.ts";

const diagnosticSchema = z.object({
  file: z.string(),
  line: z.number(),
  column: z.number(),
  severity: z.enum(["error", "warning"]),
  rule: z.custom<RuleId>((value) => typeof value === "string"),
  message: z.string(),
});

const recordSchema = z.object({
  /** Differs where anything does that a site is made from beside files and the clock: program, configuration. */
  setting: z.string(),
  /** The output folder, absolute. */
  output: z.string(),
  files: inputFilesSchema,
  /** The site is the same at all moments of the clock from the first to just before the second. */
  from: z.number(),
  until: z.number().nullable(),
  /** The medium's name, how much there is of what, and the warnings that were told. */
  name: z.string(),
  counts: z.object({
    stories: z.number(),
    scheduled: z.number(),
    drafts: z.number(),
    pages: z.number(),
    pictures: z.number(),
    files: z.number(),
  }),
  warnings: z.array(diagnosticSchema),
  /** Path from the root of the file into which the build wrote what it changed. */
  changesFile: z.string().optional(),
});

/** What the last build was made from, by which the next one knows that there is nothing to be done. */
export type BuildRecord = z.infer<typeof recordSchema>;

function fileOf(root: string): string {
  return join(root, STATE_FOLDER, "build.json");
}

/** Undefined where there is none, or a damaged one. */
export async function readBuildRecord(root: string): Promise<BuildRecord | undefined> {
  const record = recordSchema.safeParse(await readSealedJson(fileOf(root)));
  return record.success ? record.data : undefined;
}

/** @throws StateFailure */
export async function writeBuildRecord(root: string, record: BuildRecord): Promise<void> {
  const file = fileOf(root);
  await kept(file, () => writeSealedJson(file, record));
}

/**
 * Whether a site lies in its folder as it was published: each file of it, to the byte.
 *
 * @param root absolute path of the project
 * @param shown path of the output folder from there
 * @param output the same, absolute
 */
export async function isSiteIntact(root: string, shown: string, output: string): Promise<boolean> {
  if (new Journal(root).isOpen) return false;
  const published = await PublishedSite.open(root, shown, output);
  return published.paths.length > 0 && published.isIntact();
}
