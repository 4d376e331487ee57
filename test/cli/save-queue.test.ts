import { suite } from "uvu";
import * as assert from "uvu/assert";
import { SaveQueue } from "../../src/cli/save-queue.ts";

/** Builds that end when they are told to. */
class Builds {
  readonly begun: (readonly string[])[] = [];
  private ends: (() => void)[] = [];
  private beginnings: (() => void)[] = [];

  readonly build = (paths: readonly string[]): Promise<void> => {
    this.begun.push(paths);
    for (const tell of this.beginnings.splice(0)) tell();
    return new Promise((resolve) => this.ends.push(resolve));
  };

  /** Waits until so many builds have begun. */
  async reach(count: number): Promise<void> {
    while (this.begun.length < count) {
      await new Promise<void>((resolve) => this.beginnings.push(resolve));
    }
  }

  end(): void {
    this.ends.shift()?.();
  }
}

const saving = suite("saving while a site is served");

saving("builds once for files that are saved together", async () => {
  const builds = new Builds();
  const queue = new SaveQueue(builds.build);
  queue.add("posts/a.md", 0);
  queue.add("posts/b.md", 0);
  queue.add("posts/a.md", 0);
  await builds.reach(1);
  assert.equal(builds.begun, [["posts/a.md", "posts/b.md"]]);
});

saving("keeps what is saved during a build for the next one", async () => {
  const builds = new Builds();
  const queue = new SaveQueue(builds.build);
  queue.add("posts/a.md", 0);
  await builds.reach(1);
  queue.add("_includes/layouts/story.njk", 0);
  queue.add("posts/b.md", 0);
  // Longer than the queue waits: it must not begin before the first build is over.
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.is(builds.begun.length, 1);
  builds.end();
  await builds.reach(2);
  assert.equal(builds.begun[1], ["_includes/layouts/story.njk", "posts/b.md"]);
});

saving("waits after a removal for what is written in its place", async () => {
  const builds = new Builds();
  const queue = new SaveQueue(builds.build);
  queue.add("posts/a.md", 60);
  queue.add("posts/b.md", 0);
  // Timers end in the order in which they are due, however late, so this one before the queue's.
  await new Promise((resolve) => setTimeout(resolve, 1));
  queue.add("posts/c.md", 0);
  await builds.reach(1);
  assert.equal(builds.begun, [["posts/a.md", "posts/b.md", "posts/c.md"]]);
});

saving("builds nothing more once it is closed", async () => {
  const builds = new Builds();
  const queue = new SaveQueue(builds.build);
  queue.add("a", 0);
  queue.close();
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(builds.begun, []);
});

saving.run();
