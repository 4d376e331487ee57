import { test } from "uvu";
import * as assert from "uvu/assert";
import { assemble, story } from "../support/newsroom.ts";
import { deadLinksOf, urlsOf, viewAt } from "../support/site.ts";

const FILES = {
  "posts/a.md": story("category: budaya\nlocation: Banyuwangi\ntags: [Kopi]"),
  "posts/b.md": story("title: B\ncategory: daerah\ndraft: true"),
};

test("the search page offers the kanal that have stories, and other ways to all of them", () => {
  const site = assemble(FILES);
  const { filters, ways, categories, empty } = viewAt(site, "search", "/cari/");
  assert.equal(filters, ["Budaya"]);
  assert.is(empty, undefined);
  assert.equal(
    [...ways, ...categories].map(({ url }) => url),
    ["/indeks/", "/topik/", "/lokasi/", "/kanal/daerah/", "/kanal/budaya/"],
  );
  assert.equal(deadLinksOf(site), []);
});

test("a newsroom without a story says so in place of the form", () => {
  const { empty } = viewAt(assemble({}), "search", "/cari/");
  assert.is(empty, "Belum ada tulisan yang dapat dicari.");
});

test("search engines are kept from the search page", () => {
  assert.is(viewAt(assemble(FILES), "search", "/cari/").noindex, true);
});

test("search: false leaves the page out, and no other", () => {
  const all = urlsOf(assemble(FILES));
  assert.equal(
    urlsOf(assemble(FILES, { search: false })),
    all.filter((url) => url !== "/cari/"),
  );
});

test("a way that leads to a page left out is a word alone", () => {
  const { ways } = viewAt(assemble(FILES, { pages: { topics: false } }), "search", "/cari/");
  assert.equal(
    ways.map(({ label, url }) => [label, url]),
    [
      ["Indeks", "/indeks/"],
      ["Topik", undefined],
      ["Lokasi", "/lokasi/"],
    ],
  );
});

test("the newsroom's own page at /cari/ takes the place of the built-in one", () => {
  const site = assemble({ ...FILES, "pages/cari.md": "---\ntitle: Cari\n---\nIsi.\n" });
  assert.equal(site.diagnostics, []);
  assert.is(viewAt(site, "own-page", "/cari/").heading, "Cari");
});

test.run();
