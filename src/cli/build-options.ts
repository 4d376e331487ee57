import { parseShard, type Shard } from "../files/index.ts";
import type { BuildOutputOptions } from "./build-output.ts";
import type { SiteOptions } from "./config-file.ts";

export interface BuildOptions extends SiteOptions, BuildOutputOptions {
  /** Whether the output is a link that is switched to the new site in one step. */
  readonly atomic?: boolean | undefined;
  /** Whether the URLs are noted as published; undefined where the options and the surroundings decide. */
  readonly record?: boolean | undefined;
  /** Whether everything is made again, whatever earlier builds have kept. */
  readonly fresh?: boolean | undefined;
  /** The part of the site that is made, "2/5", where several machines make one. */
  readonly shard?: string | undefined;
  /** File into which it is written what the build changed. */
  readonly changes?: string | undefined;
}

/** The part of the site that is to be made; undefined where all of it is. */
export function partOf({ shard }: Pick<BuildOptions, "shard">): Shard | undefined {
  return shard === undefined ? undefined : parseShard(shard);
}

/** What it means for the site that a build failed before anything was published. */
export const NOT_BUILT = "Situs tidak dibangun; situs yang terakhir tetap ada.";
