import { publishAtomically } from "../eleventy/index.ts";
import { consoleReporter } from "../report/index.ts";
import { ExitStatus } from "./exit-status.ts";
import { NOT_BUILT, reportFailure } from "./failure.ts";
import type { SiteOptions } from "./site.ts";
import { createEleventy } from "./site.ts";

export interface BuildOptions extends SiteOptions {
  /** Whether the output is a link that is switched to the new site in one step. */
  readonly atomic?: boolean | undefined;
}

/** `jejak build`: the whole site into the output folder, or nothing. */
export async function build({ atomic, ...options }: BuildOptions): Promise<ExitStatus> {
  try {
    const eleventy = await createEleventy(options, "build", (config) => {
      if (atomic) publishAtomically(config);
    });
    eleventy.disableLogger();
    await eleventy.write();
    return ExitStatus.Done;
  } catch (error) {
    return reportFailure(error, NOT_BUILT, consoleReporter);
  }
}
