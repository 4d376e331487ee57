import { test } from "uvu";
import * as assert from "uvu/assert";
import { findDeadLinks } from "../../src/pages/link-check.ts";
import type { Files } from "../support/newsroom.ts";
import { assemble, faultsOf, story } from "../support/newsroom.ts";

const menu = (url: string) => ({
  "_data/navigation.yaml": `main:\n  - { label: Beranda, url: / }\n  - { label: Uji, url: "${url}" }\n`,
});

/** A link of the menu, and what is said of it. */
const MENU: readonly (readonly [string, string[]])[] = [
  ["/kanal/daerah/", []],
  ["/kanal/daerah/#atas", []],
  ["/kanal/daerah/?urut=lama", []],
  ["https://contoh.id/apa-saja", []],
  [
    "/kanal/daera/",
    [
      '_data/navigation.yaml:3:24  galat  dead-link  Halaman "/kanal/daera/" tidak ada di situs ini. Mungkin maksud Anda "/kanal/daerah/".',
    ],
  ],
  [
    "/kanal/daerah",
    [
      '_data/navigation.yaml:3:24  galat  dead-link  Halaman "/kanal/daerah" tidak ada di situs ini. Mungkin maksud Anda "/kanal/daerah/".',
    ],
  ],
  [
    "/entah-berentah/apa-ini-sebenarnya/",
    [
      '_data/navigation.yaml:3:24  galat  dead-link  Halaman "/entah-berentah/apa-ini-sebenarnya/" tidak ada di situs ini. Periksa alamatnya.',
    ],
  ],
];

for (const [url, expected] of MENU) {
  test(`a menu that leads to ${url} ${expected.length === 0 ? "is fine" : "is a fault"}`, () => {
    assert.equal(faultsOf(menu(url)), expected);
  });
}

/** Where readers find what is made of the picture `posts/f.png`, which holds "PNG". */
const PICTURE_URL =
  assemble({
    "posts/b.md": story("image: { src: f.png, alt: A, credit: B }"),
    "posts/f.png": "PNG",
  }).pictures[0]?.set.full ?? "";

/** A newsroom, and what is said of the links in its texts. */
const TEXTS: readonly (readonly [string, Files, string[]])[] = [
  [
    "a story that leads to a page that is not there",
    { "posts/a.md": story("", "Lihat [kanal](/kanal/daera/).") },
    [
      'posts/a.md:6:15  galat  dead-link  Halaman "/kanal/daera/" tidak ada di situs ini. Mungkin maksud Anda "/kanal/daerah/".',
    ],
  ],
  [
    "a story that leads to an address of WordPress's that no story took over",
    {
      "posts/a.md": story(
        "",
        "Lihat [ini](/?p=12), [itu](https://uji.example/?cat=3&x=1), [beranda](/?utm_source=wa).",
      ),
      "posts/b.md": story("title: Lain\naliases: [/?p=13]", "Lihat [a](/?p=13)."),
    },
    [
      'posts/a.md:6:13  galat  dead-link  Halaman "/?p=12" tidak ada di situs ini. Periksa alamatnya.',
      'posts/a.md:6:28  galat  dead-link  Halaman "/?cat=3&x=1" tidak ada di situs ini. Periksa alamatnya.',
    ],
  ],
  [
    "a scheduled story may lead to another that is out by then",
    {
      "posts/a.md": story("date: 2025-06-02", "[B](b.md)"),
      "posts/b.md": story("date: 2025-06-01"),
    },
    [],
  ],
  [
    "a scheduled story may lead to the listings that it brings",
    {
      "posts/a.md": story(
        "date: 2025-06-02\ntags: [Kopi]\nlocation: Kota Malang\nimage: { src: f.png, alt: A, credit: B }",
        [
          "[a](/topik/kopi/) [b](/lokasi/jawa-timur/) [c](/lokasi/jawa-timur/malang/)",
          "[d](/indeks/2025/) [e](/indeks/2025/06/) [f](/indeks/2025/06/02/)",
          `[g](${PICTURE_URL})`,
        ].join("\n"),
      ),
      "posts/f.png": "PNG",
    },
    [],
  ],
  [
    "a story that is out may not yet lead there",
    {
      "posts/a.md": story("date: 2025-06-02\ntags: [Durian]"),
      "posts/b.md": story("", "[topik](/topik/durian/)"),
    },
    [
      'posts/b.md:6:9  galat  dead-link  Halaman "/topik/durian/" tidak ada di situs ini. Periksa alamatnya.',
    ],
  ],
  [
    "nor may the menu lead to a story that is not yet out",
    { ...menu("/2025/06/02/a/"), "posts/a.md": story("date: 2025-06-02") },
    [
      '_data/navigation.yaml:3:24  galat  dead-link  Halaman "/2025/06/02/a/" tidak ada di situs ini. Periksa alamatnya.',
    ],
  ],
  [
    "the links of a draft are not yet looked at",
    { "posts/a.md": story("draft: true", "[x](/tidak-ada/)") },
    [],
  ],
  [
    "an own page that leads to a topic no story has",
    { "pages/tentang.md": "---\ntitle: T\n---\n[Kopi](/topik/kopi/)\n" },
    [
      'pages/tentang.md:4:8  galat  dead-link  Halaman "/topik/kopi/" tidak ada di situs ini. Periksa alamatnya.',
    ],
  ],
  [
    "a picture of another story by its address",
    {
      "posts/a.md": story("", `Lihat [foto](${PICTURE_URL})`),
      "posts/b.md": story("image: { src: f.png, alt: A, credit: B }"),
      "posts/f.png": "PNG",
    },
    [],
  ],
  [
    "a heading of another story",
    {
      "posts/a.md": story("", "[x](b.md#latar) dan [y](b.md#later)"),
      "posts/b.md": story("", "## Latar\n\nIsi."),
    },
    [
      'posts/a.md:6:25  galat  dead-fragment  Tulisan "posts/b.md" tidak memuat bagian "#later". Mungkin maksud Anda "#latar".',
    ],
  ],
];

for (const [name, files, expected] of TEXTS) {
  test(name, () => assert.equal(faultsOf(files), expected));
}

test("a page that is left out is missed by the menu", () => {
  assert.equal(faultsOf(menu("/ralat/")), []);
  assert.is(faultsOf(menu("/ralat/"), { pages: { corrections: false } }).length, 1);
});

test("one dead link on thousands of pages of a large site is told on each", () => {
  const urls = new Set(
    Array.from({ length: 20_000 }, (_, index) => `/2024/12/10/berita-yang-ke-${index}/`),
  );
  const links = Array.from({ length: 3000 }, (_, index) => ({
    file: `posts/${index}.md`,
    line: 6,
    column: 1,
    path: "/2024/12/10/berita-yang-ke-mana/",
  }));
  assert.is(findDeadLinks(links, urls, [], { listingsOf: () => [] }).length, links.length);
});

test.run();
