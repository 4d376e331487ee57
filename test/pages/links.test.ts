import { test } from "uvu";
import * as assert from "uvu/assert";
import { isSlug } from "../../src/language/slug.ts";
import { documentLinks } from "../../src/pages/documents.ts";
import { PAGE_KINDS } from "../../src/pages/page-kinds.ts";
import { generatedNewsroom } from "../support/generated.ts";
import type { Files } from "../support/newsroom.ts";
import { assemble, story } from "../support/newsroom.ts";
import { deadLinksOf, linksOf, urlsOf } from "../support/site.ts";

/** Small whole sites on which every link must lead somewhere. */
const SITES: Readonly<Record<string, Files>> = {
  "no story at all": {},
  "one story with the least": { "posts/a.md": story() },
  "one story with everything": {
    "posts/a.md": story(
      [
        'location: "Ketapang, Banyuwangi"',
        "tags: [Kopi, Aceh]",
        "category: daerah",
        "image: { src: foto 1.png, alt: Foto, credit: AO }",
        "editor: RD",
        "featured: true",
        "breaking: { until: 2025-06-01 }",
      ].join("\n"),
      "Lihat [kanal](/kanal/daerah/), [topik](/topik/kopi/), dan ![foto](gambar/foto%201.png).",
    ),
    "posts/foto 1.png": "PNG",
    "posts/gambar/foto 1.png": "PNG",
  },
  "only an expired story, with a topic, a place and a day of its own": {
    "posts/a.md": story(
      "expires: 2024-12-11\ntags: [Kopi]\nlocation: Banyuwangi\ncategory: daerah",
    ),
  },
  "an expired story beside a live one of the same province": {
    "posts/a.md": story("expires: 2024-12-11\nlocation: Banyuwangi"),
    "posts/b.md": story("location: Kota Malang"),
  },
  "only a withdrawn story": {
    "posts/a.md": story(
      "withdrawn: { date: 2024-12-11, ground: sara, reason: R. }\ntags: [Kopi]\nlocation: Bali",
    ),
  },
  "only drafts and scheduled stories": {
    "posts/a.md": story("draft: true\ntags: [Kopi]"),
    "posts/b.md": story("date: 2025-06-01\ntags: [Kopi]\nlocation: Bali"),
  },
  "answers of every standing": {
    "posts/a.md": story("title: A\ntype: ralat\nof: b\nexpires: 2024-12-12"),
    "posts/b.md": story("title: B\nwithdrawn: { date: 2024-12-11, ground: sara, reason: R. }"),
    "posts/c.md": story("title: C\ntype: koreksi\nof: a\ndate: 2025-06-01"),
    "posts/d.md": story("title: D\nupdates: a\nlabel: iklan"),
  },
  "a site of own pages": {
    "pages/tentang.md": "---\ntitle: Tentang\n---\n[Beranda](/) dan ![foto](foto.png)\n",
    "pages/foto.png": "PNG",
    "pages/kanal/daerah.md": "---\ntitle: Daerah Kami\n---\nIsi.\n",
    "posts/a.md": story("category: daerah"),
  },
  "a hundred stories": generatedNewsroom(100),
};

for (const [name, files] of Object.entries(SITES)) {
  test(`every link leads to a page or a picture: ${name}`, () => {
    for (const listingSize of [1, 3, 20]) {
      const site = assemble(files, { listingSize });
      assert.equal(deadLinksOf(site), []);
      assert.equal(site.deadLinks, []);
    }
  });

  test(`every URL is plain, unique and ends as it should: ${name}`, () => {
    const urls = urlsOf(assemble(files, { listingSize: 2 }));
    assert.is(new Set(urls.map((url) => url.toLowerCase())).size, urls.length);
    for (const url of urls.filter((each) => !["/", "/404.html"].includes(each))) {
      assert.ok(url.startsWith("/") && url.endsWith("/"), url);
      assert.ok(url.slice(1, -1).split("/").every(isSlug), url);
    }
  });
}

test("every link leads somewhere below a path prefix too, which only HTML carries", () => {
  const files = generatedNewsroom(60);
  const site = assemble(files, {}, { pathPrefix: "/berita/" });
  assert.equal(deadLinksOf(site, "/berita/"), []);
  assert.equal(urlsOf(site), urlsOf(assemble(files)));
});

for (const kind of PAGE_KINDS) {
  test(`a site without its ${kind} names them, and leads to none of them`, () => {
    for (const files of Object.values(SITES)) {
      const site = assemble(files, { pages: { [kind]: false }, listingSize: 3 });
      // What an editor wrote into a body is told as a fault.
      const dead = deadLinksOf(site).filter((line) => !line.includes("  html  "));
      assert.equal(dead, []);
    }
  });
}

test("every page of a hundred stories can be reached from the home page", () => {
  const site = assemble(generatedNewsroom(100), { listingSize: 5 });
  const next = new Map<string, string[]>();
  for (const { page, url } of linksOf(site)) next.set(page, [...(next.get(page) ?? []), url]);
  // What the layouts print on every page: the site's own menu, the overviews, the way to search.
  const menu = [
    "/indeks/",
    "/topik/",
    "/lokasi/",
    "/kanal/",
    "/penulis/",
    "/ralat/",
    "/pencabutan/",
    "/cari/",
  ];
  const foot = documentLinks(site.context, []).flatMap(({ url }) => url ?? []);
  const seen = new Set(["/", ...menu, ...foot]);
  for (const url of seen) for (const target of next.get(url) ?? []) seen.add(target);
  const unreached = urlsOf(site).filter((url) => !seen.has(url));
  const expired = site.edition.expired.map(({ url }) => url);
  // An expired story is in no listing; its page stays for those who have its address.
  assert.equal(
    unreached.filter((url) => url !== "/404.html" && !expired.includes(url)),
    [],
  );
});

test("the oracle of these tests tells a dead link", () => {
  const site = assemble({
    "posts/a.md": story("tags: [Kopi]\ncategory: daerah", "[x](/tidak-ada/)"),
  });
  const pages = site.pages.filter(({ url }) => url !== "/topik/kopi/");
  const dead = deadLinksOf({ ...site, pages });
  assert.ok(dead.some((line) => line.includes("/2024/12/10/a/  topics.0.url  /topik/kopi/")));
  assert.ok(dead.some((line) => line.includes("  html  /tidak-ada/")));
});

test.run();
