import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { OutputFile } from "../../src/files/index.ts";
import { bytesOf, textOf } from "../../src/files/index.ts";
import {
  clearSearchIndex,
  pruneSearchIndexes,
  SearchIndexFailure,
  searchIndex,
} from "../../src/publish/search-index.ts";
import { writeFiles } from "../../src/publish/write-files.ts";
import type { SearchRecord } from "../../src/search/index.ts";
import { story } from "../support/newsroom.ts";
import { withProject } from "../support/project.ts";

const index = suite("the search index");

function record(slug: string, text: string, more: Partial<SearchRecord> = {}): SearchRecord {
  const url = `/2024/12/10/${slug}/`;
  return { url, title: `Judul ${slug}`, text, tanggal: "20241210", ...more };
}

const RECORDS: readonly SearchRecord[] = [
  record("kopi", "Warga membangun pasar kopi bersama-sama.", { kanal: "Ekonomi" }),
  record("jembatan", "Pembangunan jembatan selesai; </script> kopi.", { kanal: "Budaya" }),
  record("lain", "Tidak ada apa-apa di sini.", { lokasi: "Banyuwangi, Jawa Timur" }),
];

/** Three years, each of them a part, and a page. */
const ARCHIVE: readonly SearchRecord[] = [
  ...[2024, 2023, 2022].flatMap((year) =>
    Array.from({ length: 1000 }, (_, at) =>
      record(`${year}-${at}`, `Isi ${year} nomor ${at}.`, { tanggal: `${year}0101` }),
    ),
  ),
  { url: "/tentang/", title: "Tentang", text: "Kami." },
];

const folders: string[] = [];
index.after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
/** Folder of the index within the site. */
const FOLDER = "cari/indeks/";

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "jejak-search-"));
  folders.push(folder);
  return folder;
}

const paths = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const textBelow = (folder: string) =>
  paths(folder)
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");

const contents = (files: readonly OutputFile[]) =>
  files.map((file) => [file.path, textOf(file)] as const);

const partsOf = (files: readonly OutputFile[]) => [
  ...new Set(files.flatMap(({ path }) => /\/p\/([0-9a-f]{16})\//u.exec(path)?.[1] ?? [])),
];

index(
  "is the same to the byte each time it is made, and its parts are named by what they hold",
  async () => {
    const files = await searchIndex(RECORDS, FOLDER, temporary());
    assert.equal(contents(await searchIndex(RECORDS, FOLDER, temporary())), contents(files));
    assert.equal(
      files.map(({ path, immutable }) => [path.replace(/[0-9a-f]{16}/u, "…"), immutable === true]),
      [
        ["cari/indeks/p/…/w0.json", true],
        ["cari/indeks/p/…/t0.json", true],
        ["cari/indeks/p/words-….json", true],
        ["cari/indeks/search.json", false],
      ],
    );
  },
);

index("has another version when the same records become something else", async () => {
  const files = await searchIndex(RECORDS, FOLDER, temporary());
  const hash = createHash("sha256");
  for (const [path, text] of contents(files)) hash.update(path).update(text);
  // Where this differs, raise VERSION in src/publish/search-parts.ts, or caches keep what was made before.
  assert.is(hash.digest("hex").slice(0, 16), "4d12011bf353a5ab");
});

index("of an archive changes in one part alone, which is made in a thread", async () => {
  const cache = temporary();
  const before = await searchIndex(ARCHIVE, FOLDER, cache);
  assert.is(partsOf(before).length, 4);
  const changed = await searchIndex(
    ARCHIVE.map((each) => (each.url.endsWith("/2023-7/") ? { ...each, title: "Baru" } : each)),
    FOLDER,
    cache,
  );
  const stay = partsOf(changed).filter((part) => partsOf(before).includes(part));
  assert.is(stay.length, 3);
  const added = await searchIndex([record("baru", "Baru."), ...ARCHIVE], FOLDER, cache);
  assert.equal(partsOf(added).slice(1), partsOf(before));
});

index("is taken from the cache as long as nothing of it changes", async () => {
  const cache = temporary();
  const first = contents(await searchIndex(RECORDS, FOLDER, cache));
  const before = paths(cache).map((path) => [path, readFileSync(path, "utf8")]);
  assert.equal(contents(await searchIndex(RECORDS, FOLDER, cache)), first);
  assert.equal(
    paths(cache).map((path) => [path, readFileSync(path, "utf8")]),
    before,
  );
});

index("is made again where the cache is damaged", async () => {
  const cache = temporary();
  const first = contents(await searchIndex(RECORDS, FOLDER, cache));
  const damages: readonly ((path: string) => void)[] = [
    (path) => truncateSync(path, 100),
    (path) => truncateSync(path, 0),
    (path) => writeFileSync(path, readFileSync(path).fill(0x41)),
    (path) => rmSync(path),
    (path) => {
      rmSync(path);
      mkdirSync(path);
    },
  ];
  for (const damage of damages) {
    for (const path of paths(cache)) {
      damage(path);
      assert.equal(contents(await searchIndex(RECORDS, FOLDER, cache)), first, path);
    }
  }
});

index("leaves the cache what builds may still hold in their hands, and nothing older", async () => {
  const cache = temporary();
  await searchIndex(RECORDS, FOLDER, cache);
  const old = paths(cache);
  const files = await searchIndex(RECORDS.slice(1), FOLDER, cache);
  writeFileSync(join(cache, "search", "milik-orang"), "");
  await pruneSearchIndexes(cache, files);
  for (const path of old) assert.ok(existsSync(path), "another build may be reading it");
  const past = new Date(Date.now() - 3_600_000);
  for (const path of paths(cache)) utimesSync(path, past, past);
  await pruneSearchIndexes(cache, files);
  for (const path of old) assert.not.ok(existsSync(path));
  assert.ok(existsSync(join(cache, "search", "milik-orang")));
  assert.is(paths(cache).length, 5);
});

index("leaves a served folder no part that it no longer names", async () => {
  const [cache, folder] = [temporary(), temporary()];
  await writeFiles(await searchIndex(RECORDS, FOLDER, cache), folder);
  const files = await searchIndex(RECORDS.slice(1), FOLDER, cache);
  await writeFiles(files, folder);
  await clearSearchIndex(folder, FOLDER, files);
  assert.not.match(textBelow(folder), /pasar/u);
  assert.equal(paths(folder), files.map(({ path }) => join(folder, path)).sort());
  await clearSearchIndex(folder, FOLDER);
  assert.equal(paths(folder), []);
});

index("of nothing is none", async () => {
  assert.equal(await searchIndex([], FOLDER, temporary()), []);
});

index("that can't be kept is told in one sentence", async () => {
  const cache = temporary();
  writeFileSync(join(cache, "search"), "");
  for (const records of [RECORDS, ARCHIVE]) {
    const failure = await searchIndex(records, FOLDER, cache).catch((error: unknown) => error);
    assert.instance(failure, SearchIndexFailure);
    assert.match((failure as Error).message, /^Indeks pencarian tidak dapat dibuat[^\n]+$/u);
  }
});

index("takes no more room than the texts and as much again", async () => {
  const files = await searchIndex(ARCHIVE, FOLDER, temporary());
  const size = files.reduce((sum, { contents: each }) => sum + bytesOf(each).length, 0);
  const records = JSON.stringify(ARCHIVE).length;
  assert.ok(size < 2 * records, `${size} of ${records}`);
});

index(
  "is published with the site and has not a word of a story that is withdrawn later",
  async () => {
    const options = { search: true };
    const files = {
      "posts/a.md": story("title: Satu", "Jembatan gantung."),
      "posts/b.md": story("title: Dua", "Perahu layar."),
      "posts/c.md": story("title: Tiga\ndraft: true", "Kereta uap."),
    };
    await withProject(files, async (project) => {
      await project.build({ options });
      const folder = join(project.root, "_site/cari/indeks");
      assert.match(textBelow(folder), "Jembatan gantung");
      assert.match(textBelow(folder), "Perahu layar");
      assert.not.match(textBelow(folder), /kereta/iu);
      project.write({
        "posts/b.md": story(
          "title: Dua\nwithdrawn: { date: 2024-12-11, ground: sara, reason: Alasan. }",
          "Perahu layar.",
        ),
      });
      await project.build({ options });
      assert.match(textBelow(folder), "Jembatan gantung");
      assert.not.match(textBelow(folder), /perahu/iu);

      const html = project.read("_site/cari/index.html");
      assert.match(html, 'data-search="/cari/indeks/"');
      assert.match(html, /<script src="\/assets\/search-[0-9A-F]{8}\.js" defer>/u);
      assert.match(project.read("_site/index.html"), '<a class="search-link" href="/cari/"');
      assert.not.match(project.read("_site/index.html"), "/assets/search-");

      rmSync(join(project.root, ".jejak/cache/search"), { recursive: true });
      project.write({ ".jejak/cache/search": "", "posts/d.md": story("title: Empat", "Sepeda.") });
      await project.build({ options });
      assert.match(project.said.join("\n"), "Indeks pencarian tidak dapat dibuat");
      assert.match(project.read("_site/index.html"), "Empat");
      assert.not.ok(existsSync(folder), "an old index would find what may be gone");

      await project.build({ options: { search: false } });
      assert.not.ok(existsSync(join(project.root, "_site/cari")));
      assert.not.match(project.read("_site/index.html"), "/cari/");
    });
  },
);

index.run();
