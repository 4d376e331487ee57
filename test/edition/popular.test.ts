import { test } from "uvu";
import * as assert from "uvu/assert";
import { popularFile } from "../../src/data/popular-file.ts";
import { readDataFile } from "../../src/data/registries.ts";
import { FileDiagnostics } from "../../src/diagnostics/diagnostics.ts";
import { formatDiagnostics } from "../../src/diagnostics/format-diagnostics.ts";
import { compileEdition } from "../../src/edition/edition.ts";
import { popularStories, unknownPopularStories } from "../../src/edition/popular.ts";
import type { PopularCounts } from "../../src/model/popular.ts";
import type { Files } from "../support/newsroom.ts";
import { assemble, NOW, story } from "../support/newsroom.ts";
import { storiesOf } from "../support/site.ts";

const FILE = "_data/popular.yaml";
const SITE = { url: "https://uji.example/berita", pathPrefix: "/berita/" };

/** Counts as a newsroom writes them. */
function counts(...entries: readonly (readonly [string, number | string])[]): PopularCounts {
  const lines = entries.map(([key, count]) => `  ${JSON.stringify(key)}: ${count}`);
  const faults = new FileDiagnostics(FILE);
  const bytes = new TextEncoder().encode(`stories:\n${lines.join("\n")}\n`);
  const popular = readDataFile(popularFile, { path: FILE, bytes }, faults);
  if (popular === undefined) throw new Error(formatDiagnostics(faults.list));
  return popular;
}

const FILES: Files = {
  "posts/api.md": story("title: Api\naliases: [/2019/api-lama, /lama/caf%C3%A9/]"),
  "posts/bukit.md": story("title: Bukit\ndate: 2024-12-11"),
  "posts/candi.md": story("title: Candi\ndate: 2024-12-12"),
  "posts/iklan.md": story("title: Iklan\nlabel: iklan"),
  "posts/lewat.md": story("title: Lewat\nexpires: 2024-12-11"),
  "posts/draf.md": story("title: Draf\ndraft: true"),
  "posts/cabut.md": story(
    "title: Cabut\nwithdrawn: { date: 2024-12-11, ground: sara, reason: R. }",
  ),
};
const STORIES = storiesOf(FILES);
const { live } = compileEdition(STORIES, assemble(FILES).registries, NOW);

const titles = (popular: PopularCounts, most = 10) =>
  popularStories(popular, live, SITE, most).map(({ title }) => title);

for (const key of [
  "/2024/12/10/api/",
  "/2024/12/10/api",
  "2024/12/10/api/",
  "/2024/12/10/API/",
  "/2024/12/10/api/?utm_source=x",
  "/2024/12/10/api#isi",
  "/2024/12/10/%61pi/",
  "/2024/12/10/api/index.html",
  "/berita/2024/12/10/api/",
  "https://uji.example/berita/2024/12/10/api/",
  "http://www.uji.example/berita/2024/12/10/api?a=b",
  "/2019/api-lama/",
  "/2019/api-lama",
  "https://uji.example/berita/2019/api-lama",
  "/lama/café/",
  "/lama/caf%C3%A9",
  "api",
]) {
  test(`${key} counts for its story`, () => {
    assert.equal(titles(counts([key, 5])), ["Api"]);
    assert.equal(unknownPopularStories(counts([key, 5]), FILE, STORIES, SITE), []);
  });
}

test("the most read come first, what nobody read not at all", () => {
  const popular = counts(["api", 5], ["bukit", 12], ["candi", 0]);
  assert.equal(titles(popular), ["Bukit", "Api"]);
  assert.equal(titles(popular, 1), ["Bukit"]);
  assert.equal(titles(popular, 0), []);
});

test("the counts of one story under several addresses are added", () => {
  assert.equal(
    titles(counts(["bukit", 5], ["api", 2], ["/2024/12/10/api/", 2], ["/2019/api-lama/?x", 2])),
    ["Api", "Bukit"],
  );
});

test("of stories read equally often the newer comes first", () => {
  assert.equal(titles(counts(["api", 3], ["bukit", 3], ["candi", 3])), ["Candi", "Bukit", "Api"]);
});

test("paid content and what is not live do not show, and nobody is told so", () => {
  const popular = counts(["iklan", 9], ["lewat", 9], ["draf", 9], ["cabut", 9], ["api", 1]);
  assert.equal(titles(popular), ["Api"]);
  assert.equal(unknownPopularStories(popular, FILE, STORIES, SITE), []);
});

test("what is no story's is told, other pages of the site are not", () => {
  const popular = counts(
    ["/", 900],
    ["/berita/kanal/daerah/", 40],
    ["bukti", 3],
    ["/2024/12/10/tak-ada/", 2],
    ["https://lain.example/2024/12/10/api/", 2],
    ["/%E0%A4%A", 1],
  );
  const found = unknownPopularStories(popular, FILE, STORIES, SITE, ["/", "/kanal/daerah/"]);
  const advice = "jadi hitungannya tidak dipakai. Periksa penulisannya, atau hapus.";
  assert.equal(formatDiagnostics(found).split("\n"), [
    `${FILE}:4:3  peringatan  unknown-story  Tidak ada tulisan dengan alamat atau slug "bukti", jadi hitungannya tidak dipakai. Mungkin maksud Anda "bukit".`,
    `${FILE}:5:3  peringatan  unknown-story  Tidak ada tulisan dengan alamat atau slug "/2024/12/10/tak-ada/", ${advice}`,
    `${FILE}:6:3  peringatan  unknown-story  Tidak ada tulisan dengan alamat atau slug "https://lain.example/2024/12/10/api/", ${advice}`,
    `${FILE}:7:3  peringatan  unknown-story  Tidak ada tulisan dengan alamat atau slug "/%E0%A4%A", ${advice}`,
  ]);
  assert.equal(titles(popular), []);
});

test("keys like the names of JavaScript's own are keys like any other", () => {
  const popular = counts(["constructor", 3], ["toString", 2]);
  assert.equal(titles(popular), []);
  assert.is(unknownPopularStories(popular, FILE, STORIES, SITE).length, 2);
});

test.run();
