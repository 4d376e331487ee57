/** Configurations of builds that are to be published all at once. */
const atomic = new WeakSet<object>();

/**
 * Has the output of a build be a link to a numbered folder that is switched in one step, as `jejak build
 * --atomic` asks.
 *
 * @param config the configuration that Eleventy hands out
 */
export function publishAtomically(config: object): void {
  atomic.add(config);
}

export function isAtomic(config: object): boolean {
  return atomic.has(config);
}
