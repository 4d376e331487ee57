import type { Diagnostic } from "../diagnostics/index.ts";

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
