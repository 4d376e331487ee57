/**
 * Collects the files that somebody saves and has the site built of them, one build after the other.
 *
 * Eleventy itself can be told of a change while it builds, but then forgets what kind of change it was: a
 * template or a configuration that was saved in that moment is not read, and the preview goes on showing
 * the old one until something else is saved. So nothing is told before the build under way is over.
 */
export class SaveQueue {
  private readonly build: (paths: readonly string[]) => Promise<void>;
  private waiting = new Set<string>();
  private isBuilding = false;
  private timer: NodeJS.Timeout | undefined;
  /** When the timer ends, by `performance.now()`. */
  private due = 0;

  /** @param build makes the site anew after these files have changed; the next build waits for it */
  constructor(build: (paths: readonly string[]) => Promise<void>) {
    this.build = build;
  }

  /**
   * Tells of a file that was written, added or removed.
   *
   * @param quiet milliseconds to wait for other files of the same action
   */
  add(path: string, quiet: number): void {
    this.waiting.add(path);
    const now = performance.now();
    this.due = Math.max(this.due, now + quiet);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.next();
    }, this.due - now);
  }

  private async next(): Promise<void> {
    while (!this.isBuilding && this.timer === undefined && this.waiting.size > 0) {
      this.isBuilding = true;
      const paths = [...this.waiting];
      this.waiting.clear();
      try {
        await this.build(paths);
      } finally {
        this.isBuilding = false;
      }
    }
  }

  /** Forgets what waits, for when nothing is to be built any more. */
  close(): void {
    clearTimeout(this.timer);
    this.waiting.clear();
  }
}
