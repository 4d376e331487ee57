import { summaryText } from "../report/index.ts";
import type { BuildRecord } from "../state/index.ts";
import { callDigest, sameAsBuilt } from "../state/index.ts";
import type { CheckOptions } from "./check-options.ts";
import { CheckOutput } from "./check-output.ts";
import { findConfig } from "./config-file.ts";
import { ExitStatus } from "./exit-status.ts";

/**
 * `jejak check`: everything that `build` does, short of writing; of files that are named, only what these can be
 * asked by themselves. With `--source`, the stories taken from an origin are listed as well, whatever else is wrong.
 */
export async function check(options: CheckOptions): Promise<ExitStatus> {
  const startedAt = performance.now();
  const known = await knownSite(options);
  if (known === undefined) {
    const { checkWithEleventy } = await import("./check-site.ts");
    return await checkWithEleventy(options);
  }
  const output = await CheckOutput.open(process.cwd(), options.format ?? "text");
  output.tell(known.warnings);
  output.info(summaryText(known.summary, performance.now() - startedAt));
  return ExitStatus.Done;
}

/** What the last build found, where a check of all would find the same. */
async function knownSite(options: CheckOptions): Promise<BuildRecord | undefined> {
  const { files = [], changed, base, fix, source } = options;
  if (files.length > 0 || changed || base !== undefined || fix || source !== undefined) {
    return undefined;
  }
  try {
    const root = process.cwd();
    const call = callDigest(root, { ...options, config: findConfig(options) });
    if (call === undefined) return undefined;
    return await sameAsBuilt({ root, isOf: (built) => built.call === call });
  } catch {
    // What is wrong is told by whoever looks at the whole.
    return undefined;
  }
}
