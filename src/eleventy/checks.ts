import type { Diagnostic } from "../diagnostics/index.ts";
import type { BuildFacts, Reporter, SiteChanges } from "../report/index.ts";
import type { SiteCounts } from "../state/index.ts";
import type { BuildStep } from "./steps.ts";

/** Whoever wants to tell by itself what a check finds. */
export interface CheckListener {
  /** What was found, when there is no error; errors are thrown. */
  found(warnings: readonly Diagnostic[]): void;
  /** The summary of a site without errors. */
  done(summary: string): void;
}

const listeners = new WeakMap<object, CheckListener>();

/**
 * Has a check of a site hand over what it found instead of printing it.
 *
 * @param config the configuration that Eleventy hands out
 */
export function listenToCheck(config: object, listener: CheckListener): void {
  listeners.set(config, listener);
}

export function checkListener(config: object): CheckListener | undefined {
  return listeners.get(config);
}

/** What a build came to. */
export interface BuildOutcome {
  readonly facts: BuildFacts;
  readonly counts: SiteCounts;
  /** Undefined where nothing was published. */
  readonly changes: SiteChanges | undefined;
  /** In milliseconds. */
  readonly steps: ReadonlyMap<BuildStep, number>;
}

/** Whoever wants to tell by itself what a build finds and does. */
export interface BuildListener {
  /** Where all else is told. */
  readonly reporter: Reporter;
  /** What was found, when there is no error; errors are thrown. */
  found(warnings: readonly Diagnostic[]): void;
  /** Waited for. */
  done(outcome: BuildOutcome): Promise<void>;
}

const buildListeners = new WeakMap<object, BuildListener>();

/**
 * Has a build hand over what it found and did instead of printing it.
 *
 * @param config the configuration that Eleventy hands out
 */
export function listenToBuild(config: object, listener: BuildListener): void {
  buildListeners.set(config, listener);
}

export function buildListener(config: object): BuildListener | undefined {
  return buildListeners.get(config);
}
