import type { HostConfig } from "../eleventy/index.ts";
import { unchangedSiteOf, wish } from "../eleventy/index.ts";
import { consoleReporter, unchangedLine } from "../report/index.ts";
import { ExitStatus } from "./exit-status.ts";
import { NOT_BUILT, reportFailure } from "./failure.ts";
import type { SiteOptions } from "./site.ts";
import { createEleventy } from "./site.ts";

export interface BuildOptions extends SiteOptions {
  /** Whether the output is a link that is switched to the new site in one step. */
  readonly atomic?: boolean | undefined;
  /** Whether the URLs are noted as published; undefined where the options and the surroundings decide. */
  readonly record?: boolean | undefined;
  /** Whether everything is made again, whatever earlier builds have kept. */
  readonly fresh?: boolean | undefined;
}

/** `jejak build`: the whole site into the output folder, or nothing. */
export async function build({
  atomic,
  record,
  fresh,
  ...options
}: BuildOptions): Promise<ExitStatus> {
  try {
    let host: HostConfig | undefined;
    const eleventy = await createEleventy(options, "build", (config) => {
      // The same object, as we know it.
      host = config as unknown as HostConfig;
      wish(config, { atomic, record, fresh, isElsewhere: options.output !== undefined });
    });
    const unchanged = fresh || host === undefined ? undefined : await unchangedSiteOf(host);
    if (unchanged !== undefined) {
      if (unchanged.warnings !== "") consoleReporter.problem(unchanged.warnings);
      consoleReporter.info(unchangedLine(unchanged));
      return ExitStatus.Done;
    }
    eleventy.disableLogger();
    await eleventy.write();
    return ExitStatus.Done;
  } catch (error) {
    return reportFailure(error, NOT_BUILT, consoleReporter);
  }
}
