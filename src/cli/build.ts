import { wish } from "../eleventy/index.ts";
import { consoleReporter } from "../report/index.ts";
import { ExitStatus } from "./exit-status.ts";
import { NOT_BUILT, reportFailure } from "./failure.ts";
import type { SiteOptions } from "./site.ts";
import { createEleventy } from "./site.ts";

export interface BuildOptions extends SiteOptions {
  /** Whether the output is a link that is switched to the new site in one step. */
  readonly atomic?: boolean | undefined;
  /** Whether the URLs are noted as published; undefined where the options and the surroundings decide. */
  readonly record?: boolean | undefined;
}

/** `jejak build`: the whole site into the output folder, or nothing. */
export async function build({ atomic, record, ...options }: BuildOptions): Promise<ExitStatus> {
  try {
    const eleventy = await createEleventy(options, "build", (config) => {
      wish(config, { atomic, record, isElsewhere: options.output !== undefined });
    });
    eleventy.disableLogger();
    await eleventy.write();
    return ExitStatus.Done;
  } catch (error) {
    return reportFailure(error, NOT_BUILT, consoleReporter);
  }
}
