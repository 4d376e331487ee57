import type { ResolvedOptions } from "../options/index.ts";

/** What `jejak build` was called with, beside what Eleventy is told. */
export interface BuildWishes {
  /** Whether the output is to be a link to a numbered folder that is switched in one step. */
  readonly atomic?: boolean | undefined;
  /** Whether the URLs of this build are published ones, to be noted; undefined where nobody says. */
  readonly record?: boolean | undefined;
  /** Whether nothing is taken from what earlier builds have kept of stories and pages. */
  readonly fresh?: boolean | undefined;
  /** Path from the root of the file into which the build's changes are written, which the site is not made from. */
  readonly changesFile?: string | undefined;
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

export function changesFileOf(config: object): string | undefined {
  return wishes.get(config)?.changesFile;
}

/** Differs where a build was called otherwise, or where what decides in its place is otherwise. */
export function wishesDigest(config: object): unknown {
  const { changesFile: _, ...wished } = wishes.get(config) ?? {};
  return [wished, process.env.CI];
}

/**
 * Whether a build notes its URLs as published: where the call says so, else where the site is written to its own place and
 * nobody is only trying it, as in a workflow (`CI`) or by the option.
 */
export function notesUrls(config: object, { urlRecord }: ResolvedOptions): boolean {
  if (urlRecord === false) return false;
  const { record, isElsewhere } = wishes.get(config) ?? {};
  if (record !== undefined) return record;
  if (isElsewhere) return false;
  return urlRecord === "always" || isAutomatic(process.env.CI);
}

/** Every service that builds sites sets this variable; "false" and "0" are how people unset it. */
function isAutomatic(ci: string | undefined): boolean {
  return ci !== undefined && !["", "0", "false"].includes(ci.toLowerCase());
}
