import { test } from "uvu";
import * as assert from "uvu/assert";
import type { StoryType } from "../../../src/model/story-kinds.ts";
import { STORY_TYPES } from "../../../src/model/story-kinds.ts";
import { sitemapFiles } from "../../../src/outputs/sitemaps/sitemap.ts";
import type { ListingKind } from "../../../src/pages/listings/listing-kind.ts";
import { LISTING_GROUPS } from "../../../src/pages/listings/listing-kinds.ts";
import { overviewView } from "../../../src/pages/listings/overview-page.ts";
import { planPage } from "../../../src/pages/planned-page.ts";
import { feedsContext, feedsOf } from "../../outputs/feeds/feeds-support.ts";
import { locsOf } from "../../outputs/sitemaps/sitemap-support.ts";
import { assemble, story } from "../../support/newsroom.ts";
import { deadLinksOf, titlesAt, urlsOf, viewAt } from "../../support/site.ts";

/** A kind of listing that no site has: stories by their type. All that it takes is this row. */
const TYPE_LISTINGS: ListingKind<StoryType> = {
  subjectsOf: ({ type }) => [type],
  keyOf: (type) => type,
  compare: (a, b) => STORY_TYPES.indexOf(a) - STORY_TYPES.indexOf(b),
  url: (type) => `/jenis/${type}/`,
  words: (type, { edition: { site } }) => ({
    kicker: "Jenis",
    heading: type,
    description: `Semua ${type} di ${site.name}.`,
    feedName: `Jenis ${type}`,
  }),
  frame: (_listing, { directory }) => ({ above: [directory.link("Jenis", "/jenis/")] }),
  isIndexable: ({ subject }) => subject !== "berita",
};

const TYPES = {
  overview: () =>
    planPage("overview", "/jenis/", (context) =>
      overviewView(context, {
        url: "/jenis/",
        heading: "Jenis",
        description: "Menurut jenis.",
        items: context.edition
          .listings(TYPE_LISTINGS)
          .map(({ subject }) =>
            context.directory.link(subject, TYPE_LISTINGS.url(subject, context.urls)),
          ),
      }),
    ),
  kinds: [TYPE_LISTINGS],
};

const setup = { listings: { ...LISTING_GROUPS, types: TYPES } };

const FILES = {
  "posts/a.md": story("title: A\ntype: opini\ndate: 2024-12-01"),
  "posts/b.md": story("title: B\ntype: opini\ndate: 2024-12-02"),
  "posts/c.md": story("title: C\ntype: opini\ndate: 2024-12-03"),
  "posts/d.md": story("title: D\ndate: 2024-12-04"),
};

test("a kind of listing that is added as a row has its pages, numbered and led to", () => {
  const site = assemble(FILES, { listingSize: 1 }, setup);
  assert.equal(
    urlsOf(site).filter((url) => url.startsWith("/jenis/")),
    ["/jenis/", "/jenis/berita/", "/jenis/opini/", "/jenis/opini/hal/1/", "/jenis/opini/hal/2/"],
  );
  assert.equal(titlesAt(site, "/jenis/opini/hal/1/"), ["A"]);
  assert.equal(
    viewAt(site, "overview", "/jenis/").groups.flatMap(({ items }) => items.map(({ url }) => url)),
    ["/jenis/berita/", "/jenis/opini/"],
  );
  assert.equal(deadLinksOf(site), []);
});

test("it has its feeds, and what it may not show search engines is in no sitemap", async () => {
  const context = feedsContext(FILES, {}, setup);
  const feeds = [...feedsOf(context).keys()].filter((to) => to.startsWith("jenis/"));
  assert.equal(feeds, [
    "jenis/berita/feed.xml",
    "jenis/berita/atom.xml",
    "jenis/berita/feed.json",
    "jenis/opini/feed.xml",
    "jenis/opini/atom.xml",
    "jenis/opini/feed.json",
  ]);
  const pages = (await sitemapFiles(context)).find(({ path }) => path === "sitemap-pages.xml");
  assert.equal(
    locsOf(String(pages?.contents)).filter((url) => url.includes("/jenis/")),
    ["https://uji.example/jenis/", "https://uji.example/jenis/opini/"],
  );
  const { pages: all } = context;
  assert.equal(
    all.filter(({ url, view }) => url.startsWith("/jenis/") && view.noindex).map(({ url }) => url),
    ["/jenis/berita/"],
  );
});

test("a story's old URL may not lie where the listings of a kind come and go", () => {
  const files = { "posts/a.md": story("aliases: [/jenis/lama/]") };
  assert.equal(
    assemble(files, {}, setup).diagnostics.map(({ rule }) => rule),
    ["alias-collision"],
  );
  assert.equal(assemble(files).diagnostics, []);
});

test("a link to a listing that a scheduled story will bring with it is no fault", () => {
  const files = {
    ...FILES,
    "posts/e.md": story("title: E\ntype: rilis\ndate: 2025-06-01", "Lihat [rilis](/jenis/rilis/)."),
  };
  assert.equal(assemble(files, {}, setup).deadLinks, []);
  assert.is(assemble(files).deadLinks.length, 1);
});

test.run();
