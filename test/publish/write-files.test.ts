import { randomBytes } from "node:crypto";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Contents, OutputFile } from "../../src/files/output-file.ts";
import { writeFiles } from "../../src/publish/write-files.ts";
import { brokenPicture, madeFiles } from "../support/output-files.ts";

const writing = suite<{ root: string }>("the files of a site");
writing.before.each((context) => {
  context.root = mkdtempSync(join(tmpdir(), "jejak-files-"));
});
writing.after.each(({ root }) => rmSync(root, { recursive: true }));

/** One of each kind, and how often those that are made were made. */
function everyKind(root: string) {
  const made = { cached: 0, drawn: 0 };
  const files: readonly OutputFile<Contents>[] = [
    { path: "teks.txt", contents: "é" },
    { path: "a/bita.bin", contents: Uint8Array.of(1, 2) },
    ...madeFiles(root, made),
  ];
  return { files, made };
}

const read = (folder: string) =>
  Object.fromEntries(
    ["teks.txt", "a/bita.bin", "a/gambar.svg", "a/gambar.jpg"].map((path) => [
      path,
      readFileSync(join(folder, path), "hex"),
    ]),
  );

writing("are written from text, bytes, drawings and the cache alike", async ({ root }) => {
  const { files, made } = everyKind(root);
  const { sizes } = await writeFiles(files, join(root, "situs"));
  assert.equal([...sizes.values()].sort(), [1, 2, 2, 6]);
  assert.equal(read(join(root, "situs")), {
    "teks.txt": "c3a9",
    "a/bita.bin": "0102",
    "a/gambar.svg": "3c7376672f3e",
    "a/gambar.jpg": "03",
  });
  assert.equal(made, { cached: 1, drawn: 1 });
  assert.equal(readdirSync(join(root, "cache")), ["gambar.jpg"]);
});

writing("are left alone where they are the same already", async ({ root }) => {
  const { files } = everyKind(root);
  const folder = join(root, "situs");
  await writeFiles(files, folder);
  const later = new Date(Date.now() + 60_000);
  for (const { path } of files) utimesSync(join(folder, path), later, later);
  const times = () => files.map(({ path }) => statSync(join(folder, path)).mtimeMs);
  const before = times();
  await writeFiles(files, folder);
  assert.equal(times(), before);
});

writing("tell what can't be made", async ({ root }) => {
  const broken = { path: "a", contents: () => assert.unreachable("rusak") as never };
  const error = await writeFiles([broken], root).catch((reason: unknown) => reason);
  assert.match(String(error), "rusak");
});

writing("are all tried, also when a picture among them broke", async ({ root }) => {
  const { files } = everyKind(root);
  const written = await writeFiles([brokenPicture(root), ...files], join(root, "situs"));
  assert.equal(
    written.broken.map(({ files: names }) => names),
    [["posts/b.jpg"]],
  );
  assert.ok(read(join(root, "situs")));
});

for (const [what, damage] of [
  ["cut", (file: string) => truncateSync(file, 40)],
  ["emptied", (file: string) => truncateSync(file, 0)],
  ["overwritten", (file: string) => writeFileSync(file, randomBytes(statSync(file).size))],
  ["of another name", (file: string) => renameSync(`${file}2`, file)],
] as const) {
  writing(`are made again where the cache holds one that is ${what}`, async ({ root }) => {
    const { files, made } = everyKind(root);
    const file = join(root, "cache/gambar.jpg");
    const other = {
      path: "2.jpg",
      contents: { cached: `${file}2`, make: async () => Uint8Array.of(9) },
    };
    await writeFiles([...files, other], join(root, "situs"));
    damage(file);
    rmSync(join(root, "situs"), { recursive: true });
    await writeFiles(files, join(root, "situs"));
    assert.is(read(join(root, "situs"))["a/gambar.jpg"], "03");
    assert.is(made.cached, 2);
    rmSync(join(root, "situs"), { recursive: true });
    await writeFiles(files, join(root, "situs"));
    assert.is(made.cached, 2);
  });
}

writing.run();
