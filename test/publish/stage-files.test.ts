import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Contents, OutputFile } from "../../src/files/output-file.ts";
import { filesBelow } from "../../src/publish/folder-files.ts";
import { publish } from "../../src/publish/publish.ts";
import { PublishedSite } from "../../src/publish/published-site.ts";
import { StagedFiles, stageFiles } from "../../src/publish/stage-files.ts";
import { brokenPicture, madeFiles } from "../support/output-files.ts";

const staging = suite<{ root: string }>("the files of a new site");
staging.before.each((context) => {
  context.root = mkdtempSync(join(tmpdir(), "jejak-stage-"));
});
staging.after.each(({ root }) => rmSync(root, { recursive: true }));

/** One of each kind, and how often those that are made were made. */
function everyKind(root: string) {
  const made = { cached: 0, drawn: 0, page: 0 };
  const files: readonly OutputFile<Contents>[] = [
    { path: "teks.txt", contents: "é" },
    {
      path: "2024/index.html",
      contents: () => {
        made.page += 1;
        return "<p>Halaman";
      },
    },
    ...madeFiles(root, made),
  ];
  return { files, made };
}

/** Stages and publishes files as a build does. */
async function build(root: string, files: readonly OutputFile<Contents>[]): Promise<string[]> {
  const folder = join(root, "._site.next");
  const output = join(root, "_site");
  const published = await PublishedSite.open(root, "_site", output);
  const staged = await stageFiles(files, folder, published);
  const written = filesBelow(folder);
  const { kept, hashes: known } = staged;
  await publish({ root, staging: folder, output, shown: "_site", kept, known });
  return written;
}

staging("are all written where there is no site yet", async ({ root }) => {
  const { files } = everyKind(root);
  const written = await build(root, files);
  assert.equal([...written].sort(), [
    "2024/index.html",
    "a/gambar.jpg",
    "a/gambar.svg",
    "teks.txt",
  ]);
  assert.is(readFileSync(join(root, "_site/teks.txt"), "utf8"), "é");
  assert.is(readFileSync(join(root, "_site/a/gambar.jpg"))[0], 3);
});

staging("are not written again where they are published as they are", async ({ root }) => {
  const { files, made } = everyKind(root);
  await build(root, files);
  const known = filesBelow(join(root, "_site")).sort();
  rmSync(join(root, "cache"), { recursive: true });
  assert.equal(await build(root, files), []);
  assert.equal(filesBelow(join(root, "_site")).sort(), known);
  // What a name tells is not even made.
  assert.equal(made, { cached: 1, drawn: 1, page: 2 });
});

staging("are written again where another hand changed or removed one", async ({ root }) => {
  const { files } = everyKind(root);
  await build(root, files);
  const text = join(root, "_site/teks.txt");
  writeFileSync(text, "xx");
  utimesSync(text, 1e9, 1e9);
  rmSync(join(root, "_site/a/gambar.svg"));
  assert.equal((await build(root, files)).sort(), ["a/gambar.svg", "teks.txt"]);
  assert.is(readFileSync(text, "utf8"), "é");
});

staging("are written in the place of one that changed, and of no other", async ({ root }) => {
  const { files } = everyKind(root);
  await build(root, files);
  const changed = files.map((file) =>
    file.path === "teks.txt" ? { ...file, contents: "e" } : file,
  );
  assert.equal(await build(root, changed), ["teks.txt"]);
  assert.is(readFileSync(join(root, "_site/teks.txt"), "utf8"), "e");
});

staging("are all tried where a picture among them broke", async ({ root }) => {
  const published = await PublishedSite.open(root, "_site", join(root, "_site"));
  const folder = join(root, "._site.next");
  const staged = await stageFiles(
    [brokenPicture(root), ...everyKind(root).files],
    folder,
    published,
  );
  assert.equal(
    staged.broken.map(({ files }) => files),
    [["posts/b.jpg"]],
  );
  assert.is(filesBelow(folder).length, 4);
  assert.equal(new Set(staged.sizes.keys()), new Set(filesBelow(folder)));
  assert.instance(staged, StagedFiles);
});

staging.run();
