import { test } from "uvu";
import * as assert from "uvu/assert";
import { feedsContext, feedsOf } from "../outputs/feeds/feeds-support.ts";
import { thingAt } from "../structured-data/blocks.ts";
import type { Files } from "../support/newsroom.ts";
import { assemble, faultsOf, story } from "../support/newsroom.ts";
import { deadLinksOf, urlsOf, viewAt } from "../support/site.ts";

const part = (slug: string, day: string, series: string, more = "") =>
  ({
    [`posts/${slug}.md`]: story(
      `title: Tulisan ${slug}\ndate: 2024-12-${day}\nseries: ${series}${more}`,
      `Isi ${slug}.`,
    ),
  }) satisfies Files;

/** Three stories: the second says that it is the first part. */
const RUMPUN: Files = {
  ...part("a", "01", "Jalur Rempah"),
  ...part("b", "02", "{ name: Jalur Rempah, part: 1 }"),
  ...part("c", "03", "jalur rempah", "\nlabel: advertorial"),
};

const partsAt = (files: Files, url = "/seri/jalur-rempah/") =>
  viewAt(assemble(files), "series", url).parts.map(
    ({ label, story: { title } }) => `${label}: ${title}`,
  );

test("a series without a data file has a page with its parts by number, then by date", () => {
  assert.equal(faultsOf(RUMPUN), []);
  assert.equal(partsAt(RUMPUN), [
    "Bagian 1: Tulisan b",
    "Bagian 2: Tulisan a",
    "Bagian 3: Tulisan c",
  ]);
  const site = assemble(RUMPUN);
  assert.is(viewAt(site, "series", "/seri/jalur-rempah/").heading, "Jalur Rempah");
  assert.equal(deadLinksOf(site), []);
});

test("a story tells which part it is, and leads to the parts beside it", () => {
  const { series } = viewAt(assemble(RUMPUN), "story", "/2024/12/01/a/");
  assert.is(series?.part, "Bagian 2 dari 3");
  assert.is(series?.url, "/seri/jalur-rempah/");
  assert.is(series?.earlier?.label, "Tulisan b");
  // Paid content says so wherever it is named.
  assert.equal([series?.later?.label, series?.later?.paid], ["Tulisan c", "Advertorial"]);
  assert.equal(
    series?.parts.map(({ number, isCurrent }) => [number, isCurrent]),
    [
      [1, false],
      [2, true],
      [3, false],
    ],
  );
});

test("a site without series has none of their pages", () => {
  assert.equal(
    urlsOf(assemble({ "posts/a.md": story() })).filter((url) => url.startsWith("/seri/")),
    [],
  );
});

test("the data file gives the order, also to stories that name no series, and the introduction", () => {
  const files: Files = {
    ...RUMPUN,
    "posts/d.md": story("title: Tulisan d\ndate: 2024-12-04"),
    "_data/series.yaml":
      'rempah: { name: Jalur Rempah, description: "Tentang pala.", order: [d, c, a, b] }\n',
  };
  assert.equal(partsAt(files, "/seri/rempah/"), [
    "Bagian 1: Tulisan d",
    "Bagian 2: Tulisan c",
    "Bagian 3: Tulisan a",
    "Bagian 4: Tulisan b",
  ]);
  const site = assemble(files);
  const view = viewAt(site, "series", "/seri/rempah/");
  assert.equal([view.intro, view.description], ["Tentang pala.", "Tentang pala."]);
  assert.equal(
    viewAt(site, "overview", "/seri/").groups.flatMap(({ items }) =>
      items.map(({ label, note }) => [label, note]),
    ),
    [["Jalur Rempah", "Tentang pala."]],
  );
});

test("what is withdrawn, expired or still to come is no part that readers see", () => {
  const files: Files = {
    ...RUMPUN,
    ...part("b", "02", "{ name: Jalur Rempah, part: 1 }", "\nexpires: 2024-12-20"),
    "posts/d.md": story("title: Tulisan d\ndate: 2025-06-01\nseries: Jalur Rempah"),
  };
  assert.equal(partsAt(files), ["Bagian 1: Tulisan a", "Bagian 2: Tulisan c"]);
  const expired = viewAt(assemble(files), "story", "/2024/12/02/b/").series;
  assert.equal([expired?.label, expired?.part, expired?.parts], ["Jalur Rempah", undefined, []]);
});

test("a long series is listed in part on its stories, and on several pages", () => {
  const files: Files = Object.assign(
    {},
    ...Array.from({ length: 130 }, (_, index) =>
      part(`n${index + 1}`, "01", `{ name: Harian, part: ${index + 1} }`),
    ),
  );
  const site = assemble(files);
  const { series } = viewAt(site, "story", "/2024/12/01/n50/");
  assert.equal(
    series?.parts.map(({ number }) => number),
    [46, 47, 48, 49, 50, 51, 52, 53, 54],
  );
  assert.is(series?.count, 130);
  const pages = ["/seri/harian/", "/seri/harian/hal/2/"].map((url) => viewAt(site, "series", url));
  assert.equal(
    pages.map(({ parts, earlier, later }) => [parts.length, earlier, later]),
    [
      [100, undefined, "/seri/harian/hal/2/"],
      [30, "/seri/harian/", undefined],
    ],
  );
});

test("machines are told of the series, of the part, and of what the page is about", () => {
  const site = assemble(RUMPUN);
  const article = thingAt(site, "/2024/12/01/a/", "NewsArticle");
  const series = {
    "@type": "CreativeWorkSeries",
    "@id": "https://uji.example/seri/jalur-rempah/#seri",
    name: "Jalur Rempah",
    url: "https://uji.example/seri/jalur-rempah/",
  };
  assert.equal([article.isPartOf, article.position], [series, 2]);
  assert.equal(thingAt(site, "/seri/jalur-rempah/", "CollectionPage").about, series);
});

test("a series has feeds, and one part alone is not shown to search engines", () => {
  const feeds = [...feedsOf(feedsContext(RUMPUN, {}, {})).keys()].filter((to) =>
    to.startsWith("seri/"),
  );
  assert.equal(
    feeds,
    ["xml", "xml", "json"].map(
      (end, index) => `seri/jalur-rempah/${["feed", "atom", "feed"][index]}.${end}`,
    ),
  );
  const alone = assemble(part("a", "01", "Sendiri"));
  assert.is(viewAt(alone, "series", "/seri/sendiri/").noindex, true);
});

test.run();
