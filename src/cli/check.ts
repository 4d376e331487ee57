import type { AssembledSite } from "../assembly/index.ts";
import { ASSEMBLED } from "../eleventy/index.ts";
import { consoleReporter, sourceReport } from "../report/index.ts";
import { ExitStatus } from "./exit-status.ts";
import { reportFailure } from "./failure.ts";
import type { SiteOptions } from "./site.ts";
import { createEleventy } from "./site.ts";

export interface CheckOptions extends SiteOptions {
  /** Name of an origin whose stories are to be listed. */
  readonly source?: string | undefined;
}

/**
 * `jejak check`: everything that `build` does, short of writing. With `--source`, the stories taken
 * from an origin are listed as well, whatever else is wrong.
 */
export async function check({ source, ...options }: CheckOptions): Promise<ExitStatus> {
  let site: AssembledSite | undefined;
  const status = await runCheck(options, (assembled) => {
    site = assembled;
  });
  if (source !== undefined && site !== undefined) {
    const { now, site: medium } = site.edition;
    consoleReporter.info(sourceReport(source, site.stories, { now, siteUrl: medium.url }));
  }
  return status;
}

async function runCheck(
  options: SiteOptions,
  onAssembled: (site: AssembledSite) => void,
): Promise<ExitStatus> {
  try {
    const eleventy = await createEleventy(options, "build", (config) =>
      config.on(ASSEMBLED, onAssembled),
    );
    eleventy.disableLogger();
    await eleventy.toJSON();
    return ExitStatus.Done;
  } catch (error) {
    return reportFailure(error, "Perbaiki sebelum situs dibangun.", consoleReporter);
  }
}
