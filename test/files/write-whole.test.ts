import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writeWhole } from "../../src/files/write-whole.ts";

const writing = suite<{ folder: string }>("a file that is written whole");
writing.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), "jejak-files-"));
});
writing.after.each(({ folder }) => rmSync(folder, { recursive: true }));

writing("makes the folders that it lies in", async ({ folder }) => {
  await writeWhole(join(folder, "a/b/c.txt"), "isi");
  assert.is(readFileSync(join(folder, "a/b/c.txt"), "utf8"), "isi");
});

writing("keeps the permissions of what it replaces, where that is asked", async ({ folder }) => {
  const path = join(folder, "a.md");
  writeFileSync(path, "lama", { mode: 0o600 });
  await writeWhole(path, "baru", { keepMode: true });
  assert.is(statSync(path).mode & 0o777, 0o600);
  assert.is(readFileSync(path, "utf8"), "baru");
});

writing("is one of those that are written at once, never a mixture", async ({ folder }) => {
  const path = join(folder, "a.txt");
  const texts = ["a", "b", "c", "d"].map((letter) => letter.repeat(1_000_000));
  await Promise.all(texts.map((text) => writeWhole(path, text)));
  assert.ok(texts.includes(readFileSync(path, "utf8")));
  assert.equal(readdirSync(folder), ["a.txt"]);
});

writing("leaves what was there, and nothing else, when it can't be written", async ({ folder }) => {
  const path = join(folder, "a");
  mkdirSync(path);
  writeFileSync(join(path, "lama"), "lama");
  for (const flush of [false, true]) {
    const error = await writeWhole(path, "baru", { flush }).then(
      () => undefined,
      (reason) => reason,
    );
    assert.instance(error, Error);
  }
  assert.equal(readdirSync(folder), ["a"]);
  assert.equal(readdirSync(path), ["lama"]);
});

writing.run();
