/** The steps of a build, in their order. */
export const BUILD_STEPS = [
  "reading",
  "theme",
  "assembling",
  "checking",
  "templates",
  "pages",
  "search",
  "publishing",
  "remembering",
] as const;

export type BuildStep = (typeof BUILD_STEPS)[number];

/** How long each step of a build took: steps follow each other, so one ends where the next begins. */
export class Steps {
  /** In milliseconds, of the steps that are done. */
  readonly took = new Map<BuildStep, number>();
  private since: number;

  /** @param since when the first step began, by `performance.now()` */
  constructor(since: number) {
    this.since = since;
  }

  /** Says that a step is done, which began when the last one ended. */
  done(step: BuildStep): void {
    const now = performance.now();
    this.took.set(step, (this.took.get(step) ?? 0) + now - this.since);
    this.since = now;
  }
}
