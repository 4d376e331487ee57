import { consoleReporter } from "../report.ts";
import { ExitStatus } from "./exit-status.ts";
import { tellFailure } from "./failure.ts";
import type { SiteOptions } from "./site.ts";
import { createEleventy } from "./site.ts";

/** `jejak check`: everything that `build` does, short of writing. */
export async function check(options: SiteOptions): Promise<ExitStatus> {
  try {
    const eleventy = await createEleventy(options, "build");
    eleventy.disableLogger();
    await eleventy.toJSON();
    return ExitStatus.Done;
  } catch (error) {
    return tellFailure(error, "Perbaiki sebelum situs dibangun.", consoleReporter);
  }
}
