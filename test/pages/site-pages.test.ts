import { test } from "uvu";
import * as assert from "uvu/assert";
import { PAGE_KINDS } from "../../src/pages/page-kinds.ts";
import { generatedNewsroom } from "../support/generated.ts";
import type { Files } from "../support/newsroom.ts";
import { assemble, DATA, faultsOf, story } from "../support/newsroom.ts";
import { urlsOf, viewAt } from "../support/site.ts";

test("a newsroom without stories has its home page and every way in", () => {
  assert.equal(urlsOf(assemble(DATA)), [
    "/",
    "/kanal/",
    "/kanal/daerah/",
    "/kanal/budaya/",
    "/topik/",
    "/lokasi/",
    "/penulis/",
    "/penulis/ao/",
    "/penulis/rd/",
    "/indeks/",
    "/ralat/",
    "/pencabutan/",
    "/cari/",
    "/404.html",
    "/redaksi/",
    "/pedoman-media-siber/",
    "/kode-etik/",
    "/hak-jawab/",
    "/koreksi/",
    "/tentang/",
    "/kontak/",
    "/privasi/",
  ]);
});

const OWN = "---\ntitle: Halaman Kami\n---\nIsi kami.\n";

test("an own page takes the place of the built-in page with its URL", () => {
  for (const [file, url] of [
    ["pages/ralat.md", "/ralat/"],
    ["pages/kanal/daerah.md", "/kanal/daerah/"],
    ["pages/tentang.md", "/tentang/"],
  ] as const) {
    const site = assemble({ [file]: OWN });
    assert.is(urlsOf(site).filter((each) => each === url).length, 1);
    assert.is(viewAt(site, "own-page", url).heading, "Halaman Kami");
    assert.equal(site.diagnostics, []);
  }
});

/** Files beside the newsroom's data, the pattern of story URLs, and what is said of them. */
const COLLISIONS: readonly (readonly [string, Files, string, string[]])[] = [
  [
    "a story with the URL of a built-in page",
    { "posts/kanal.md": story() },
    "/{slug}/",
    [
      'posts/kanal.md:1:1  galat  duplicate-url  Alamat "/kanal/" sudah dipakai halaman bawaan. Ganti slug tulisan ini.',
    ],
  ],
  [
    "a scheduled story, told before its time comes",
    { "posts/kanal.md": story("date: 2025-06-01") },
    "/{slug}/",
    [
      'posts/kanal.md:1:1  galat  duplicate-url  Alamat "/kanal/" sudah dipakai halaman bawaan. Ganti slug tulisan ini.',
    ],
  ],
  [
    "a withdrawn story",
    {
      "posts/kanal.md": story("withdrawn: { date: 2024-12-11, ground: sara, reason: R. }"),
    },
    "/{slug}/",
    [
      'posts/kanal.md:1:1  galat  duplicate-url  Alamat "/kanal/" sudah dipakai halaman bawaan. Ganti slug tulisan ini.',
    ],
  ],
  ["a draft may still change its slug", { "posts/kanal.md": story("draft: true") }, "/{slug}/", []],
  [
    "a story with the URL of an own page",
    { "posts/tentang.md": story(), "pages/tentang.md": OWN },
    "/{slug}/",
    [
      'posts/tentang.md:1:1  galat  duplicate-url  Alamat "/tentang/" sudah dipakai halaman "pages/tentang.md". Ganti slug tulisan ini.',
    ],
  ],
  [
    "two own pages of one URL",
    { "pages/tentang.markdown": OWN, "pages/tentang.md": OWN },
    "/{year}/{slug}/",
    [
      'pages/tentang.md:1:1  galat  duplicate-url  Alamat "/tentang/" sudah dipakai halaman "pages/tentang.markdown". Ganti nama salah satu berkas.',
    ],
  ],
];

for (const [name, files, storyUrl, expected] of COLLISIONS) {
  test(`one URL, two pages: ${name}`, () => {
    assert.equal(faultsOf(files, { storyUrl }), expected);
    const urls = urlsOf(assemble(files, { storyUrl }));
    assert.is(new Set(urls).size, urls.length);
  });
}

test("two stories of one URL are told where stories are read, and not again", () => {
  const withdrawn = story("withdrawn: { date: 2024-12-11, ground: sara, reason: R. }");
  for (const [a, b] of [
    [story(), story()],
    [withdrawn, withdrawn],
    [withdrawn, story()],
  ] as const) {
    const { diagnostics, pages } = assemble({ "posts/a/x.md": a, "posts/b/x.md": b });
    assert.equal(
      diagnostics.map(({ file, rule }) => `${file} ${rule}`),
      ["posts/a/x.md duplicate-url", "posts/b/x.md duplicate-url"],
    );
    assert.is(pages.filter(({ url }) => url === "/2024/12/10/x/").length, 1);
  }
});

test("a story may have a built-in page's name where its URL has the date", () => {
  assert.equal(faultsOf({ "posts/kanal.md": story() }), []);
});

/** A kind of page, and the beginning of the URLs that go with it. */
const LEFT_OUT: readonly (readonly [(typeof PAGE_KINDS)[number], RegExp])[] = [
  ["home", /^\/$/],
  ["categories", /^\/kanal\//],
  ["topics", /^\/topik\//],
  ["series", /^\/seri\//],
  ["places", /^\/lokasi\//],
  ["authors", /^\/penulis\//],
  ["archive", /^\/indeks\//],
  ["corrections", /^\/ralat\//],
  ["withdrawals", /^\/pencabutan\//],
  ["search", /^\/cari\/$/],
  ["notFound", /^\/404\.html$/],
  ["masthead", /^\/redaksi\//],
  ["guidelines", /^\/pedoman-media-siber\//],
  ["ethics", /^\/kode-etik\//],
  ["rightOfReply", /^\/hak-jawab\//],
  ["correctionsPolicy", /^\/koreksi\//],
  ["about", /^\/tentang\//],
  ["contact", /^\/kontak\//],
  ["privacy", /^\/privasi\//],
];

test("every kind of page that can be left out is tested here", () => {
  assert.equal(
    LEFT_OUT.map(([kind]) => kind),
    [...PAGE_KINDS],
  );
});

for (const [kind, urls] of LEFT_OUT) {
  test(`pages: { ${kind}: false } leaves out these pages and no other`, () => {
    const files = { "posts/a.md": story("tags: [Kopi]\nseries: Rempah\nlocation: Banyuwangi") };
    const all = urlsOf(assemble(files));
    assert.ok(all.some((url) => urls.test(url)));
    assert.equal(
      urlsOf(assemble(files, { pages: { [kind]: false } })),
      all.filter((url) => !urls.test(url)),
    );
    assert.equal(urlsOf(assemble(files, { pages: { [kind]: true } })), all);
  });
}

test("a story can take the URL of a kind of page that is left out", () => {
  const files = { "posts/ralat.md": story() };
  assert.equal(faultsOf(files, { storyUrl: "/{slug}/", pages: { corrections: false } }), []);
});

const CANONICALS: readonly (readonly [string, string, string])[] = [
  ["https://uji.example", "/", "https://uji.example"],
  ["https://uji.example/", "/", "https://uji.example"],
  ["https://uji.example", "/berita/", "https://uji.example/berita"],
  ["https://uji.example/berita", "/berita/", "https://uji.example/berita"],
  ["https://uji.example:8443/berita/", "/berita/", "https://uji.example:8443/berita"],
];

for (const [siteUrl, pathPrefix, base] of CANONICALS) {
  test(`canonical addresses of ${siteUrl} built for ${pathPrefix}`, () => {
    const files = {
      "posts/a.md": story("category: daerah"),
      "_data/site.yaml": `name: M\nurl: ${siteUrl}\ndescription: D.\nzone: WIB\n`,
    };
    const site = assemble(files, {}, { pathPrefix });
    assert.equal(site.diagnostics, []);
    for (const { url, view } of site.pages) {
      assert.is(view.canonical, url === "/404.html" ? undefined : base + url);
    }
  });
}

test("only what must not be found is kept from search engines", () => {
  const { pages } = assemble({
    "posts/a.md": story("withdrawn: { date: 2024-12-11, ground: sara, reason: R. }"),
    "posts/b.md": story("title: B\nexpires: 2024-12-11"),
  });
  assert.equal(
    pages.filter(({ view }) => view.noindex).map(({ url }) => url),
    [
      // Without stories so far.
      "/kanal/daerah/",
      "/kanal/budaya/",
      "/penulis/ao/",
      "/penulis/rd/",
      "/cari/",
      "/404.html",
      "/2024/12/10/a/",
    ],
  );
});

/** Days of December with a story each: kanal daerah, topik Ramai, of every third a topic of its own. */
const REPEATING = Object.fromEntries(
  Array.from({ length: 7 }, (_, index) => [
    `posts/${index}.md`,
    story(
      `title: T${index}\ndate: 2024-12-1${index}\ncategory: daerah\ntags: [Ramai${index < 2 ? ", Sepi" : ""}]\nlocation: ${index < 3 ? "Banyuwangi" : index < 5 ? "Denpasar" : "Bali"}`,
    ),
  ]),
);

test("listings that only repeat others are kept from search engines, and are there for readers", () => {
  const { pages } = assemble(REPEATING);
  const noindex = pages.filter(({ view }) => view.noindex).map(({ url }) => url);
  assert.equal(
    noindex.filter((url) => !url.startsWith("/indeks/2024/12/1")),
    [
      "/kanal/budaya/",
      // Two stories are those two again.
      "/topik/sepi/",
      // All of its stories are Banyuwangi's; Bali's are not all Denpasar's.
      "/lokasi/jawa-timur/",
      "/penulis/rd/",
      "/cari/",
      "/404.html",
    ],
  );
  // A day's headlines stand on the page of its month.
  assert.is(noindex.filter((url) => url.startsWith("/indeks/2024/12/1")).length, 7);
  assert.ok(pages.find(({ url }) => url === "/indeks/2024/12/")?.view.noindex === false);
});

test("a wrong address leads on to every kanal and to what came out last", () => {
  const files = Object.fromEntries(
    [1, 2, 3, 4, 5].map((day) => [
      `posts/${day}.md`,
      story(`title: T${day}\ndate: 2024-12-0${day}`),
    ]),
  );
  const { ways, categories, latest } = viewAt(assemble(files), "not-found", "/404.html");
  assert.equal(
    [...ways, ...categories].map(({ url }) => url),
    ["/", "/indeks/", "/topik/", "/lokasi/", "/kanal/daerah/", "/kanal/budaya/"],
  );
  assert.equal(
    latest.map(({ title }) => title),
    ["T5", "T4", "T3", "T2"],
  );
});

test("no two pages that may be found have one title or one description", () => {
  const site = assemble(
    {
      ...generatedNewsroom(200),
      "_data/authors.yaml": `${DATA["_data/authors.yaml"]}AC: { name: Aceh }\n`,
      "_data/categories.yaml": `${DATA["_data/categories.yaml"]}aceh: { name: Aceh }\nredaksi: { name: Redaksi }\n`,
      "posts/aceh.md": story("title: Satu\ntags: [Aceh, Redaksi]\nlocation: Aceh\ncategory: aceh"),
      "posts/gambar.md": story("title: Tanpa kata", ""),
      "posts/gambar-lagi.md": story("title: Tanpa kata lagi", ""),
      "posts/panjang.md": story(
        "title: Panjang",
        `${"Kalimat yang panjang sekali ini ".repeat(20)}.`,
      ),
    },
    { listingSize: 3 },
  );
  const found = site.pages.filter(({ view }) => !view.noindex);
  const twice = (values: readonly (string | undefined)[]) =>
    values.filter((value, index) => values.indexOf(value) !== index);
  const titles = found.filter(({ layout }) => layout !== "story").map(({ view }) => view.title);
  assert.equal(twice(titles), []);
  // Generated stories say the same in their texts.
  const described = found.filter(
    ({ url, layout }) => layout !== "story" || /gambar|aceh/u.test(url),
  );
  assert.equal(twice(described.map(({ view }) => view.description)), []);
  const long = viewAt(site, "story", "/2024/12/10/panjang/").description;
  assert.ok(long.length > 120 && long.length <= 160, `${long.length} characters`);
});

test("every page has a heading and a description, and every way up begins at home", () => {
  const { pages } = assemble({
    "posts/a.md": story("tags: [Kopi]\nlocation: Banyuwangi", ""),
    "pages/tentang.md": OWN,
  });
  for (const { url, view } of pages) {
    assert.ok(view.heading !== "" && view.description !== "", url);
    if (url !== "/") assert.equal(view.breadcrumbs[0], { label: "Beranda", url: "/" });
  }
});

test("the page for wrong addresses offers news, no paid content and no correction", () => {
  const site = assemble({
    "posts/a.md": story("title: A\nlabel: iklan"),
    "posts/b.md": story("title: B\ntype: koreksi\nof: c"),
    "posts/c.md": story("title: C"),
  });
  assert.equal(
    viewAt(site, "not-found", "/404.html").latest.map(({ title }) => title),
    ["C"],
  );
});

test.run();
