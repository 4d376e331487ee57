import type { HostConfig } from "../eleventy/index.ts";
import { type BuildOutcome, listenToBuild, unchangedSiteOf, wish } from "../eleventy/index.ts";
import { NO_CHANGES } from "../report/index.ts";
import { BuildOutput, type BuildOutputOptions } from "./build-output.ts";
import { changesFile, writeChanges } from "./changes-file.ts";
import { ExitStatus } from "./exit-status.ts";
import { NOT_BUILT } from "./failure.ts";
import type { SiteOptions } from "./site.ts";
import { createEleventy } from "./site.ts";

export interface BuildOptions extends SiteOptions, BuildOutputOptions {
  /** Whether the output is a link that is switched to the new site in one step. */
  readonly atomic?: boolean | undefined;
  /** Whether the URLs are noted as published; undefined where the options and the surroundings decide. */
  readonly record?: boolean | undefined;
  /** Whether everything is made again, whatever earlier builds have kept. */
  readonly fresh?: boolean | undefined;
  /** File into which it is written what the build changed. */
  readonly changes?: string | undefined;
}

const PUBLISHED = "Situs sudah terbit, tetapi daftar perubahannya tidak ada.";

/** `jejak build`: the whole site into the output folder, or nothing. */
export async function build(options: BuildOptions): Promise<ExitStatus> {
  const { log } = console;
  // What a site's own configuration prints must not come between what is for programs.
  if (options.json) console.log = console.error;
  try {
    return await buildSite(options, new BuildOutput(options));
  } finally {
    console.log = log;
  }
}

async function buildSite(
  { atomic, record, fresh, changes, ...options }: BuildOptions,
  output: BuildOutput,
): Promise<ExitStatus> {
  let consequence = NOT_BUILT;
  try {
    let host: HostConfig | undefined;
    const eleventy = await createEleventy(options, "build", (config) => {
      // The same object, as we know it.
      host = config as unknown as HostConfig;
    });
    if (host === undefined) throw new Error("Eleventy read no configuration.");
    const list = changes === undefined ? undefined : changesFile(changes, host);
    const isElsewhere = options.output !== undefined;
    wish(host, { atomic, record, fresh, isElsewhere, changesFile: list });
    const unchanged = fresh ? undefined : await unchangedSiteOf(host);
    if (unchanged !== undefined) {
      consequence = "Situs tidak berubah, tetapi daftar perubahannya tidak ditulis.";
      if (list !== undefined) await writeChanges(list, NO_CHANGES);
      output.unchanged(unchanged);
      return ExitStatus.Done;
    }
    let outcome: BuildOutcome | undefined;
    let unwritten: unknown;
    listenToBuild(host, {
      reporter: output.reporter,
      found: (warnings) => output.found(warnings),
      // At once: what others do after a build may fail, and the site is out.
      done: async (done) => {
        outcome = done;
        if (list === undefined) return;
        await writeChanges(list, done.changes ?? NO_CHANGES).catch((error: unknown) => {
          unwritten = error;
        });
      },
    });
    eleventy.disableLogger();
    await eleventy.write();
    if (unwritten !== undefined) {
      consequence = PUBLISHED;
      throw unwritten;
    }
    if (outcome !== undefined) output.built(outcome);
    return ExitStatus.Done;
  } catch (error) {
    return output.failed(error, consequence);
  }
}
