import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cachedContents } from "../../src/files/cached-file.ts";
import type { SearchRecord } from "../../src/outputs/search/search-records.ts";
import {
  pruneSearchIndexes,
  SearchIndexFailure,
  searchIndex,
} from "../../src/publish/search-index.ts";
import { writeFiles } from "../../src/publish/write-files.ts";
import { story } from "../support/newsroom.ts";
import { withProject } from "../support/project.ts";
import { serveFolder } from "../support/static-server.ts";

const index = suite("the search index");

function record(slug: string, content: string, meta: Record<string, string> = {}): SearchRecord {
  return {
    url: `/2024/12/10/${slug}/`,
    content,
    meta: { title: `Judul ${slug}`, ...meta },
    filters: { kanal: [slug === "kopi" ? "Ekonomi" : "Budaya"] },
    sort: { tanggal: slug === "kopi" ? "2" : "1" },
  };
}

const RECORDS: readonly SearchRecord[] = [
  record("kopi", "Warga membangun pasar kopi bersama-sama."),
  record("jembatan", "Pembangunan jembatan selesai; </script> kopi."),
  record("lain", "Tidak ada apa-apa di sini.", { lokasi: "Banyuwangi, Jawa Timur" }),
];

const folders: string[] = [];
index.after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "jejak-search-"));
  folders.push(folder);
  return folder;
}

const paths = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** All that a folder's files hold, compressed ones opened. */
function bytesBelow(folder: string): string {
  return paths(folder)
    .map((path) => readFileSync(path))
    .map((bytes) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes))
    .map((bytes) => bytes.toString("utf8"))
    .join("\n");
}

interface Found {
  readonly url: string;
  readonly raw_url: string;
  readonly excerpt: string;
}
type Search = (
  query: string,
  options?: object,
) => Promise<{ readonly results: readonly { data(): Promise<Found> }[] }>;

/** Searches in the finished index with the program that is published beside it. */
async function withSearch(
  records: readonly SearchRecord[],
  use: (
    urls: (query: string, options?: object) => Promise<string[]>,
    search: Search,
  ) => Promise<void>,
): Promise<void> {
  const output = temporary();
  await writeFiles(await searchIndex(records, temporary()), output);
  const { origin, close } = await serveFolder(output);
  try {
    const pagefind = await import(pathToFileURL(join(output, "pagefind/pagefind.js")).href);
    const { search } = pagefind.createInstance({ basePath: `${origin}/pagefind/`, noWorker: true });
    await use(async (query, options) => {
      const { results } = await (search as Search)(query, options);
      const found = await Promise.all(results.map((result) => result.data()));
      return found.map(({ raw_url }) => raw_url.replace("/2024/12/10/", ""));
    }, search);
  } finally {
    close();
  }
}

index("knows the forms of an Indonesian word, and what is said of a story", async () => {
  await withSearch(RECORDS, async (urls, search) => {
    assert.equal((await urls("membangun")).sort(), ["jembatan/", "kopi/"]);
    assert.equal((await urls("bangunan")).sort(), ["jembatan/", "kopi/"]);
    assert.equal(await urls("banyuwangi"), ["lain/"]);
    assert.equal(await urls("gunung"), []);
    assert.equal(await urls("kopi", { filters: { kanal: "Budaya" } }), ["jembatan/"]);
    assert.equal(
      await urls("judul", { sort: { tanggal: "desc" } }).then(([first]) => first),
      "kopi/",
    );
    const { results } = await search("jembatan");
    const found = await results[0]?.data();
    assert.match(found?.excerpt ?? "", "<mark>jembatan</mark> selesai; &lt;/script&gt; kopi.");
  });
});

index("is the same to the byte each time it is made, and no larger than it must be", async () => {
  const [one, other] = [temporary(), temporary()];
  const read = async (cache: string) =>
    await Promise.all(
      (await searchIndex(RECORDS, cache)).map(async ({ path, contents }) => [
        path,
        Buffer.from(await cachedContents(contents)).toString("base64"),
      ]),
    );
  const files = await read(one);
  assert.equal(await read(other), files);
  const names = files.map(([to]) => to ?? "");
  assert.equal(
    names.filter((name) => !/^pagefind\/(?:fragment|index|filter)\//u.test(name)),
    [
      "pagefind/pagefind-entry.json",
      names.find((name) => name.endsWith(".pf_meta")),
      "pagefind/pagefind.js",
      "pagefind/wasm.id.pagefind",
    ],
  );
  assert.is(names.filter((name) => name.startsWith("pagefind/fragment/")).length, RECORDS.length);
});

index(
  "is taken from the cache as long as nothing of it changes, and leaves nothing else",
  async () => {
    const cache = temporary();
    const first = await searchIndex(RECORDS, cache);
    const before = paths(cache);
    // A program that is not there can't have been asked.
    const again = await withoutProgram(() => searchIndex(RECORDS, cache));
    assert.equal(
      again.map(({ path }) => path),
      first.map(({ path }) => path),
    );
    assert.equal(paths(cache), before);
    assert.is(readdirSync(join(cache, "search")).length, 1);

    const changed = await searchIndex(RECORDS.slice(1), cache);
    assert.is.not(changed[0]?.contents.cached, first[0]?.contents.cached);
    await pruneSearchIndexes(cache, changed);
    assert.ok(existsSync(first[0]?.contents.cached ?? ""), "another build may be copying it");
    const past = new Date(Date.now() - 3_600_000);
    for (const name of readdirSync(join(cache, "search"))) {
      utimesSync(join(cache, "search", name), past, past);
    }
    await pruneSearchIndexes(cache, changed);
    assert.not.ok(existsSync(first[0]?.contents.cached ?? ""));
    assert.ok(existsSync(changed[0]?.contents.cached ?? ""));
  },
);

index("of nothing is none", async () => {
  assert.equal(await searchIndex([], temporary()), []);
});

/** As on a machine for which Pagefind has no program. */
async function withoutProgram<Result>(work: () => Promise<Result>): Promise<Result> {
  const { PAGEFIND_EXTENDED_BINARY_PATH: before } = process.env;
  const { error } = console;
  process.env.PAGEFIND_EXTENDED_BINARY_PATH = join(tmpdir(), "tidak-ada");
  // Pagefind's own words, beside which ours are told.
  console.error = () => {};
  try {
    return await work();
  } finally {
    console.error = error;
    if (before === undefined) delete process.env.PAGEFIND_EXTENDED_BINARY_PATH;
    else process.env.PAGEFIND_EXTENDED_BINARY_PATH = before;
  }
}

index("that can't be made is told in one sentence, and the next one can", async () => {
  const cache = temporary();
  const failure = await withoutProgram(() =>
    searchIndex(RECORDS, cache).catch((error: unknown) => error),
  );
  assert.instance(failure, SearchIndexFailure);
  assert.match((failure as Error).message, /^Indeks pencarian tidak dapat dibuat [^\n]+$/u);
  assert.equal(paths(cache), []);
  assert.ok((await searchIndex(RECORDS, cache)).length > 0);
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
      const folder = join(project.root, "_site/pagefind");
      assert.match(
        bytesBelow(folder),
        /Jembatan gantung.*Perahu layar|Perahu layar.*Jembatan gantung/su,
      );
      assert.not.match(bytesBelow(folder), /Kereta/iu);
      project.write({
        "posts/b.md": story(
          "title: Dua\nwithdrawn: { date: 2024-12-11, ground: sara, reason: Alasan. }",
          "Perahu layar.",
        ),
      });
      await project.build({ options });
      assert.match(bytesBelow(folder), "Jembatan gantung");
      assert.not.match(bytesBelow(folder), /Perahu/iu);

      const html = project.read("_site/cari/index.html");
      assert.match(html, 'data-search="/pagefind/"');
      assert.match(html, /<script src="\/assets\/search-[0-9A-F]{8}\.js" defer>/u);
      assert.match(project.read("_site/index.html"), '<a class="search-link" href="/cari/"');
      assert.not.match(project.read("_site/index.html"), "/assets/search-");

      await withoutProgram(async () => {
        project.write({ "posts/d.md": story("title: Empat", "Sepeda.") });
        await project.build({ options });
      });
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
