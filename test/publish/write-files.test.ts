import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Contents, OutputFile } from "../../src/files/output-file.ts";
import { writeFiles } from "../../src/publish/write-files.ts";

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
    {
      path: "a/gambar.svg",
      immutable: true,
      contents: () => {
        made.drawn += 1;
        return "<svg/>";
      },
    },
    {
      path: "a/gambar.jpg",
      immutable: true,
      contents: {
        cached: join(root, "cache/gambar.jpg"),
        make: async () => {
          made.cached += 1;
          return Uint8Array.of(3);
        },
      },
    },
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
  assert.equal(await writeFiles(files, join(root, "situs")), []);
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

writing("are not made again where the published site has them by their names", async ({ root }) => {
  const { files, made } = everyKind(root);
  await writeFiles(files, join(root, "terbit"));
  rmSync(join(root, "cache"), { recursive: true });
  const kept = await writeFiles(files, join(root, "berikut"), join(root, "terbit"));
  assert.equal(kept, ["a/gambar.svg", "a/gambar.jpg"]);
  assert.equal(made, { cached: 1, drawn: 1 });
  assert.equal(readdirSync(join(root, "berikut")), ["a", "teks.txt"]);
});

writing("tell what can't be made", async ({ root }) => {
  const broken = { path: "a", contents: () => assert.unreachable("rusak") as never };
  const error = await writeFiles([broken], root).then(
    () => undefined,
    (reason) => reason,
  );
  assert.match(String(error), "rusak");
});

writing.run();
