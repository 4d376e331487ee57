import { type Shard, writesShared } from "../files/index.ts";
import type { ResolvedOptions } from "../options/index.ts";
import { publishingDigest } from "../state/index.ts";

/** What `jejak build` was called with, beside what Eleventy is told. */
export interface BuildWishes {
  /** Whether the output is to be a link to a numbered folder that is switched in one step. */
  readonly atomic?: boolean | undefined;
  /** Whether the URLs of this build are published ones, to be noted; undefined where nobody says. */
  readonly record?: boolean | undefined;
  /** Whether nothing is taken from what earlier builds have kept of stories and pages. */
  readonly fresh?: boolean | undefined;
  /** The part of the site that is made, where several machines make one. */
  readonly shard?: Shard | undefined;
  /** Path from the root of the file into which the build's changes are written, which the site is not made from. */
  readonly changesFile?: string | undefined;
  /** See `callDigest`. */
  readonly call?: string | undefined;
  /** Whether the site is written elsewhere than its configuration says. */
  readonly isElsewhere?: boolean | undefined;
}

const wishes = new WeakMap<object, BuildWishes>();

/**
 * Has a build do as it was called.
 *
 * @param config the configuration that Eleventy hands out
 */
export function wish(config: object, wished: BuildWishes): void {
  wishes.set(config, wished);
}

export function isAtomic(config: object): boolean {
  return wishes.get(config)?.atomic ?? false;
}

export function isAfresh(config: object): boolean {
  return wishes.get(config)?.fresh ?? false;
}

export function shardOf(config: object): Shard | undefined {
  return wishes.get(config)?.shard;
}

export function changesFileOf(config: object): string | undefined {
  return wishes.get(config)?.changesFile;
}

/** What the call and its surroundings are told by from one build to the next; see `callDigest`. */
export function callOf(config: object): string | undefined {
  return wishes.get(config)?.call;
}

/** See `publishingDigest`. */
export function wishesDigest(config: object): string {
  return publishingDigest(wishes.get(config) ?? {});
}

/**
 * Whether a build notes its URLs as published: where the call says so, else where the site is written to its own place and
 * nobody is only trying it, as in a workflow (`CI`) or by the option.
 */
export function notesUrls(config: object, { urlRecord }: ResolvedOptions): boolean {
  const { record, isElsewhere, shard } = wishes.get(config) ?? {};
  // One machine notes them for all that make the site.
  if (urlRecord === false || !writesShared(shard)) return false;
  if (record !== undefined) return record;
  if (isElsewhere) return false;
  return urlRecord === "always" || isAutomatic(process.env.CI);
}

/** Every service that builds sites sets this variable; "false" and "0" are how people unset it. */
function isAutomatic(ci: string | undefined): boolean {
  return ci !== undefined && !["", "0", "false"].includes(ci.toLowerCase());
}
