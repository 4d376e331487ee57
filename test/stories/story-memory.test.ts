import { suite } from "uvu";
import * as assert from "uvu/assert";
import { StoryMemory } from "../../src/stories/story-memory.ts";
import type { Files } from "../support/newsroom.ts";
import { assemble, NOW, story } from "../support/newsroom.ts";

const memory = suite("the memory of stories");

const FILES: Files = {
  "posts/a.md": story("tags: [Kopi]", "Satu."),
  "posts/b.md": story("slug: b", "Baca juga: [A](a.md)"),
  "posts/c.md": story("slug: c", "Tiga."),
};

/** Which stories a build had to read, told by which entries are new. */
function read(files: Files): readonly Uint8Array[] {
  const known = new StoryMemory([], "1");
  assemble(files, {}, { memory: known });
  return known.changedParts().map(({ bytes }) => bytes);
}

const isChanged = (
  files: Files,
  bytes: readonly Uint8Array[],
  circumstances = "1",
  now = NOW,
): boolean => {
  const known = new StoryMemory(bytes, circumstances);
  assemble(files, {}, { memory: known, now });
  return known.isChanged;
};

memory("learns nothing from stories that are as they were", () => {
  const bytes = read(FILES);
  assert.not(isChanged(FILES, bytes));
  assert.ok(isChanged({ ...FILES, "posts/c.md": story("slug: c", "Empat.") }, bytes));
});

memory("reads a story again whose link leads to a changed one", () => {
  const bytes = read(FILES);
  const files = { ...FILES, "posts/a.md": story("title: Judul baru", "Satu.") };
  const site = assemble(files, {}, { memory: new StoryMemory(bytes, "1") });
  const html = site.stories.find(({ slug }) => slug === "b")?.html ?? "";
  assert.is(html, assemble(files).stories.find(({ slug }) => slug === "b")?.html);
});

memory(
  "counts for nothing with another version of the program, or when the clock was put back",
  () => {
    const bytes = read(FILES);
    assert.ok(isChanged(FILES, bytes, "2"));
    assert.ok(isChanged(FILES, bytes, "1", NOW - 1));
    assert.not(isChanged(FILES, bytes, "1", NOW + 1));
  },
);

memory("of another form, or none of ours, counts for nothing", () => {
  const random = Uint8Array.from({ length: 500 }, (_, index) => (index * 7919) % 256);
  for (const parts of [
    [random],
    [new Uint8Array()],
    read(FILES).map((part) => part.subarray(0, 40)),
  ]) {
    const known = new StoryMemory(parts, "1");
    assert.is(assemble(FILES, {}, { memory: known }).stories.length, 3);
    assert.ok(known.isChanged);
  }
});

memory("is written anew only in the part of the story that changed", () => {
  const files = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`posts/${index}.md`, story(`slug: s-${index}`)]),
  );
  const parts = read(files);
  assert.is(parts.length, 16);
  const known = new StoryMemory(parts, "1");
  assemble({ ...files, "posts/7.md": story("slug: s-7", "Lain.") }, {}, { memory: known });
  assert.is(known.changedParts().length, 1);
});

memory.run();
