import { callDigest, publishingDigest, standingSite } from "../state/index.ts";
import { type BuildOptions, NOT_BUILT, partOf } from "./build-options.ts";
import { BuildOutput } from "./build-output.ts";
import { findConfig } from "./config-file.ts";
import { ExitStatus } from "./exit-status.ts";

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

async function buildSite(options: BuildOptions, output: BuildOutput): Promise<ExitStatus> {
  try {
    const root = process.cwd();
    const call = callDigest(root, { ...options, config: findConfig(options) });
    const unchanged = await unchangedSite(root, call, options);
    if (unchanged !== undefined) {
      output.unchanged(unchanged);
      return ExitStatus.Done;
    }
    const { buildWithEleventy } = await import("./build-site.ts");
    return await buildWithEleventy(options, output, call);
  } catch (error) {
    return await output.failed(error, NOT_BUILT);
  }
}

/** The site where nothing has to be done, as far as that is known before Eleventy and the configuration are loaded. */
async function unchangedSite(
  root: string,
  call: string | undefined,
  { fresh, changes, atomic, record, shard, output }: BuildOptions,
) {
  // Where the list of changes may lie is the configuration's to say.
  if (call === undefined || fresh || changes !== undefined) return undefined;
  const isElsewhere = output !== undefined;
  const wishes = publishingDigest({ atomic, record, isElsewhere, shard: partOf({ shard }) });
  return await standingSite({
    root,
    isOf: (built) => built.call === call && built.wishes === wishes,
  });
}
