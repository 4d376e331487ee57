import { consoleReporter } from "../report/index.ts";
import { ExitStatus } from "./exit-status.ts";
import { NOT_BUILT, reportFailure } from "./failure.ts";
import type { SiteOptions } from "./site.ts";
import { createEleventy } from "./site.ts";

/** `jejak build`: the whole site into the output folder, or nothing. */
export async function build(options: SiteOptions): Promise<ExitStatus> {
  try {
    const eleventy = await createEleventy(options, "build");
    eleventy.disableLogger();
    await eleventy.write();
    return ExitStatus.Done;
  } catch (error) {
    return reportFailure(error, NOT_BUILT, consoleReporter);
  }
}
