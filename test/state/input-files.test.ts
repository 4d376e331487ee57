import { mkdtempSync, rmSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { packFiles } from "../../src/state/file-table.ts";
import { areSameFiles, inputFiles } from "../../src/state/input-files.ts";

const inputs = suite<{ root: string }>("what a site was made from");
inputs.before.each((context) => {
  context.root = mkdtempSync(join(tmpdir(), "jejak-inputs-"));
});
inputs.after.each(({ root }) => rmSync(root, { recursive: true }));

inputs("is the same until a byte of it differs, whatever its time says", ({ root }) => {
  const look = () => inputFiles(root, () => false);
  writeFileSync(join(root, "a.md"), "satu");
  const files = look();
  if (files === undefined) throw new Error("A small file is looked at.");
  const before = packFiles(files);
  utimesSync(join(root, "a.md"), 1, 1);
  assert.ok(areSameFiles(root, before, look() ?? new Map()));
  writeFileSync(join(root, "a.md"), "dua!");
  assert.not.ok(areSameFiles(root, before, look() ?? new Map()));
});

inputs(
  "is not known while a film of gigabytes was just put there, which nobody reads",
  ({ root }) => {
    writeFileSync(join(root, "film.mp4"), "");
    truncateSync(join(root, "film.mp4"), 2 ** 36);
    assert.is(
      inputFiles(root, () => false),
      undefined,
    );
  },
);

inputs.run();
