import type { HostConfig } from "../eleventy/index.ts";
import { type BuildOutcome, listenToBuild, unchangedSiteOf, wish } from "../eleventy/index.ts";
import { NO_CHANGES } from "../report/index.ts";
import { type BuildOptions, NOT_BUILT, partOf } from "./build-options.ts";
import type { BuildOutput } from "./build-output.ts";
import { changesFile, writeChanges } from "./changes-file.ts";
import { ExitStatus } from "./exit-status.ts";
import { createEleventy } from "./site.ts";

const PUBLISHED = "Situs sudah terbit, tetapi daftar perubahannya tidak ada.";

/**
 * Builds the site, unless it is seen by its configuration that nothing has to be done.
 *
 * @param call see `callDigest`
 */
export async function buildWithEleventy(
  { atomic, record, fresh, shard, changes, ...options }: BuildOptions,
  output: BuildOutput,
  call: string | undefined,
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
    wish(host, {
      ...{ atomic, record, fresh, isElsewhere, call, changesFile: list },
      shard: partOf({ shard }),
    });
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
    return await output.failed(error, consequence);
  }
}
