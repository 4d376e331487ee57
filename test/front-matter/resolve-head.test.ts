import { test } from "uvu";
import * as assert from "uvu/assert";
import { type FaultCase, faultTests, read } from "../stories/support.ts";
import { assemble, story } from "../support/newsroom.ts";

const OLD = 'harus diawali satu "/", tanpa spasi dan tanpa "..": misalnya /2019/berita-lama/.';
const alias = (written: string, shown = written, advice = OLD): FaultCase => [
  `an old address that is none: ${JSON.stringify(written)}`,
  story(`aliases: ["${written}"]`),
  `posts/a.md:5:11  galat  bad-alias  Alamat lama "${shown}" ${advice}`,
];
const path = (better: string) => `harus berupa jalur di situs ini, diawali "/". Tulis ${better}.`;
const QUERY =
  'memuat "?" yang tidak diikuti satu nama dan satu nilai. Tulis misalnya /?p=12, atau hapus.';

faultTests([
  // Dates
  [
    "a day that February does not have",
    story('date: "2024-02-30"'),
    'posts/a.md:4:7  galat  bad-date  Februari 2024 hanya mempunyai 29 hari. Mungkin maksud Anda "2024-02-29".',
  ],
  [
    "a day with a digit too many",
    story('date: "2012-10-030"'),
    'posts/a.md:4:7  galat  bad-date  Hari "030" tidak ditulis dengan dua angka. Mungkin maksud Anda "2012-10-30".',
  ],
  [
    "a date as Indonesians write it in digits",
    story("date: 10/12/2024"),
    'posts/a.md:4:7  galat  bad-date  Tanggal "10/12/2024" tidak berbentuk tahun-bulan-hari. Mungkin maksud Anda "2024-12-10".',
  ],
  [
    "a date in a word",
    story("date: besok"),
    'posts/a.md:4:7  galat  bad-date  Tanggal "besok" tidak dikenal. Tulis misalnya 2024-12-10 14:30.',
  ],
  [
    "dates deep within, each at its place",
    story(
      "corrections:\n  - { date: 2025-01-32, text: x, kind: ralat }\nwithdrawn: { date: kapan, ground: sara, reason: x }\nbreaking: { until: nanti }",
    ),
    "posts/a.md:6:13  galat  bad-date  Januari 2025 hanya mempunyai 31 hari. Tulis misalnya 2024-12-10 14:30.",
    'posts/a.md:7:20  galat  bad-date  Tanggal "kapan" tidak dikenal. Tulis misalnya 2024-12-10 14:30.',
    'posts/a.md:8:20  galat  bad-date  Tanggal "nanti" tidak dikenal. Tulis misalnya 2024-12-10 14:30.',
  ],
  [
    "a change before the story",
    story("updated: 2024-12-09\nexpires: 2024-12-10 14:29"),
    'posts/a.md:5:10  galat  date-order  Waktu "updated" mendahului "date". Periksa keduanya.',
    'posts/a.md:6:10  galat  date-order  Waktu "expires" mendahului "date". Periksa keduanya.',
  ],
  ["a change on the same day, without a time", story("updated: 2024-12-10\nexpires: 2024-12-10")],

  // Authors
  [
    "a zero for the letter O in an author's code",
    story("author: A0"),
    'posts/a.md:4:9  galat  unknown-author  Kode penulis "A0" tidak terdaftar. Mungkin maksud Anda "AO".',
  ],
  [
    "a code in small letters",
    story("author: ao"),
    'posts/a.md:4:9  galat  unknown-author  Kode penulis "ao" tidak terdaftar. Mungkin maksud Anda "AO".',
  ],
  [
    "two codes as one text",
    story("author: AO, RD"),
    'posts/a.md:4:9  galat  unknown-author  Kode penulis "AO, RD" tidak terdaftar. Lebih dari satu kode diapit kurung siku: [AO, RD].',
  ],
  [
    "two codes as in a sign-off",
    story("author: AO/RD"),
    'posts/a.md:4:9  galat  unknown-author  Kode penulis "AO/RD" tidak terdaftar. Lebih dari satu kode diapit kurung siku: [AO, RD].',
  ],
  [
    "codes of nobody in every field that takes one",
    story("author: [AO, XYZ]\neditor: BUDI\nphotographer: FOTO\ncontributors: [RD, SITI]"),
    'posts/a.md:4:14  galat  unknown-author  Kode penulis "XYZ" tidak terdaftar. Kode yang terdaftar: AO, RD.',
    'posts/a.md:5:9  galat  unknown-author  Kode penulis "BUDI" tidak terdaftar. Kode yang terdaftar: AO, RD.',
    'posts/a.md:6:15  galat  unknown-author  Kode penulis "FOTO" tidak terdaftar. Kode yang terdaftar: AO, RD.',
    'posts/a.md:7:20  galat  unknown-author  Kode penulis "SITI" tidak terdaftar. Kode yang terdaftar: AO, RD.',
  ],

  // Categories, places, topics
  [
    "a category mistyped",
    story("category: derah"),
    'posts/a.md:5:11  galat  unknown-category  Kanal "derah" tidak terdaftar. Mungkin maksud Anda "daerah".',
  ],
  [
    "a category like no other",
    story("category: olahraga"),
    'posts/a.md:5:11  galat  unknown-category  Kanal "olahraga" tidak terdaftar. Yang terdaftar: daerah, budaya.',
  ],
  [
    "a category mistyped among several",
    story("category: [daerah, budya]"),
    'posts/a.md:5:20  galat  unknown-category  Kanal "budya" tidak terdaftar. Mungkin maksud Anda "budaya".',
  ],
  [
    "a category named twice",
    story("category: [daerah, budaya, daerah]"),
    'posts/a.md:5:28  peringatan  repeated-category  Kanal "daerah" sudah disebut di depan. Hapus yang ini.',
  ],
  [
    "two categories without brackets",
    story("category: Daerah, budaya"),
    "posts/a.md:5:11  galat  wrong-type  Lebih dari satu kanal diapit kurung siku: [daerah, budaya].",
  ],
  [
    "two categories in one entry of a list",
    story("category: [budaya dan daerah]"),
    "posts/a.md:5:12  galat  wrong-type  Lebih dari satu kanal diapit kurung siku: [budaya, daerah].",
  ],
  [
    "a place mistyped",
    story("location: Banyuwngi"),
    'posts/a.md:5:11  galat  bad-location  Lokasi "Banyuwngi" tidak dikenal. Mungkin maksud Anda "Banyuwangi".',
  ],
  [
    "a place that is two",
    story("location: Banjar"),
    'posts/a.md:5:11  galat  bad-location  Lokasi "Banjar" dapat berarti Kota Banjar, Jawa Barat (WIB) atau Kabupaten Banjar, Kalimantan Selatan (WITA). Tulis "Kota Banjar" atau "Kabupaten Banjar".',
  ],
  [
    "topics as one text",
    story("tags: Kopi, Aceh"),
    "posts/a.md:5:7  galat  wrong-type  Lebih dari satu topik diapit kurung siku: [Kopi, Aceh].",
  ],
  [
    "a topic of signs alone",
    story('tags: [Kopi, "?!"]'),
    'posts/a.md:5:14  galat  bad-slug  Topik "?!" tidak dapat menjadi alamat. Tulis dengan huruf Latin atau angka.',
  ],
  [
    "a topic longer than a folder's name may be",
    story(`tags: [${"kopi ".repeat(60)}]`),
    'posts/a.md:5:8  galat  bad-slug  Alamat "kopi-kopi-kopi-kopi-kopi-kopi-kopi-kopi-kopi-kopi-kopi-kopi…" lebih panjang dari 200 karakter. Perpendek.',
  ],

  // Addresses
  [
    "a slug that is a title",
    story("slug: Judul Berita"),
    'posts/a.md:5:7  galat  bad-slug  Slug "Judul Berita" hanya boleh memuat a–z, 0–9, dan tanda hubung tunggal. Tulis "judul-berita".',
  ],
  [
    "a slug that climbs out",
    story('slug: "../../etc"'),
    'posts/a.md:5:7  galat  bad-slug  Slug "../../etc" hanya boleh memuat a–z, 0–9, dan tanda hubung tunggal. Tulis "etc".',
  ],
  [
    "a slug that climbs out in Windows' way",
    story("slug: '..\\..\\x'"),
    'posts/a.md:5:7  galat  bad-slug  Slug "..\\..\\x" hanya boleh memuat a–z, 0–9, dan tanda hubung tunggal. Tulis "x".',
  ],
  [
    "a slug of signs alone",
    story('slug: "…"'),
    'posts/a.md:5:7  galat  bad-slug  Slug "…" hanya boleh memuat a–z, 0–9, dan tanda hubung tunggal.',
  ],
  [
    "a slug longer than a folder's name may be",
    story(`slug: ${"a".repeat(201)}`),
    `posts/a.md:5:7  galat  bad-slug  Alamat "${"a".repeat(59)}…" lebih panjang dari 200 karakter. Perpendek.`,
  ],
  [
    "a file name of signs alone",
    { "posts/….md": story() },
    "posts/….md:2:1  galat  bad-slug  Nama berkas ini tidak dapat menjadi alamat. Tambahkan slug, misalnya slug: nama-tulisan.",
  ],
  [
    "a file name that grows when it becomes an address",
    { [`posts/${"%".repeat(80)}.md`]: story() },
    `posts/${"%".repeat(80)}.md:2:1  galat  bad-slug  Alamat "persen-persen-persen-persen-persen-persen-persen-persen-per…" lebih panjang dari 200 karakter. Perpendek.`,
  ],
  ["old addresses as they were", story("aliases: [/2019/lama/, /lama.html, /a%20b/]")],
  alias("lama/", "lama/", path("/lama/")),
  alias("//evil.example/"),
  alias("https://uji.example/lama/", "https://uji.example/lama/", path("/lama/")),
  alias("/../lama/"),
  alias("/%2e%2e/lama/"),
  alias("/a/%2E%2E%2fb/"),
  alias("/./a/"),
  alias("/a b/"),
  alias("/a%0d%0aLocation:%20//evil/"),
  alias("/a\\\\b/", "/a\\b/"),
  alias("/a?b", "/a?b", QUERY),
  alias("/?p=123&cat=2", "/?p=123&cat=2", QUERY),
  alias("/a#b", "/a#b", path("/a")),
  alias("/<script>/"),
  alias(`/${"a".repeat(300)}/`, `/${"a".repeat(58)}…`),
  [
    "an origin whose address runs a script",
    story('source: { name: a, url: "javascript:alert(1)" }'),
    'posts/a.md:5:25  galat  unsafe-link  Alamat "javascript:alert(1)" harus diawali https:// atau http://.',
  ],
]);

test("an author named twice signs once", () => {
  const { authors } = read(story("author: [AO, RD, AO]"));
  assert.equal(
    authors.map(({ code }) => code),
    ["AO", "RD"],
  );
});

test("one topic spelt in two ways is one topic, as first spelt", () => {
  assert.equal(read(story("tags: [Kopi Gayo, kopi gayo, KOPI-GAYO]")).topics, [
    { slug: "kopi-gayo", name: "Kopi Gayo" },
  ]);
});

test("a title on several lines is printed on one", () => {
  assert.is(read(story("title: |\n  Judul\n  baru")).title, "Judul baru");
});

const ADDRESSES: ReadonlyArray<readonly [file: string, more: string, url: string]> = [
  ["posts/Judul Berita.md", "", "/2024/12/10/judul-berita/"],
  ["posts/2024-12-10-judul.md", "", "/2024/12/10/judul/"],
  ["posts/2024/12/2024-12-10.md", "", "/2024/12/10/2024-12-10/"],
  ["posts/Ünïcode – 50%.markdown", "", "/2024/12/10/unicode-50-persen/"],
  ["posts/..%2f..%2fx.md", "", "/2024/12/10/persen-2f-persen-2fx/"],
  ["posts/a.b.md", "", "/2024/12/10/a-b/"],
  ["posts/x.md", "slug: lain", "/2024/12/10/lain/"],
  // The day is that of the story's own zone.
  ["posts/x.md", "date: 2024-12-10 23:30 WIT", "/2024/12/10/x/"],
  ["posts/x.md", "date: 2024-12-10T20:00Z", "/2024/12/11/x/"],
];

for (const [file, more, url] of ADDRESSES) {
  test(`${file}${more === "" ? "" : ` with ${more}`} is ${url}`, () => {
    const { edition } = assemble({ [file]: story(more) });
    assert.is(edition.published[0]?.url, url);
  });
}

faultTests([
  ...["con", "NUL", "aux", "com1", "lpt9"].map(
    (name): FaultCase => [
      `a file called ${name}, which Windows can't have as a folder`,
      { [`posts/${name}.md`]: story() },
      `posts/${name}.md:2:1  galat  bad-slug  Alamat "${name.toLowerCase()}" tidak dapat menjadi nama folder di Windows. Pakai kata lain, atau tambah satu kata.`,
    ],
  ),
  [
    "a topic of such a name",
    story("tags: [Con, Konser]"),
    'posts/a.md:5:8  galat  bad-slug  Alamat "con" tidak dapat menjadi nama folder di Windows. Pakai kata lain, atau tambah satu kata.',
  ],
  ["a name that only begins so", { "posts/con-1.md": story(), "posts/konser.md": story() }],
  [
    "a source that shows one site and leads to another",
    story('source: { name: A, url: "https://uji.example@evil.example/a" }'),
    'posts/a.md:5:25  galat  deceptive-link  Alamat "https://uji.example@evil.example/a" menyesatkan: yang dibuka adalah "evil.example". Tulis alamat itu sendiri, atau hapus.',
  ],
  [
    "a source whose address only lacks its beginning",
    story("source: { name: A, url: www.unesco.org/a }"),
    'posts/a.md:5:25  galat  unsafe-link  Alamat "www.unesco.org/a" harus diawali https:// atau http://. Tulis https://www.unesco.org/a.',
  ],
]);

const UNREADABLE: readonly (readonly [string, string | Uint8Array])[] = [
  ["holds a control character", story("draft: true", "a\u0001b")],
  ["holds a zero byte", story("draft: true", "a\0b")],
  ["is no UTF-8", new Uint8Array([...Buffer.from(story("draft: true", "a")), 0xff, 0xfe, 0x41])],
  ["is UTF-16", new Uint8Array(Buffer.from(`\ufeff${story("draft: true")}`, "utf16le"))],
  ["is not closed at its head", "---\ntitle: A\ndraft: true\n\nIsi.\n"],
  ["has a head that is no YAML", story('draft: true\ntags: [a\nsummary: "b')],
  ["uses YAML's own marks", story("draft: true\nsummary: *a")],
  ["has a head too large", story(`draft: true\nsummary: ${"a".repeat(70_000)}`)],
  ["is too large", story("draft: true", "kata ".repeat(300_000))],
  ["has two keys of a name", story("draft: true\ndraft: true")],
];

for (const [what, text] of UNREADABLE) {
  test(`a draft that ${what} only warns`, () => {
    const { diagnostics } = assemble({ "posts/a.md": text });
    assert.ok(diagnostics.length > 0);
    assert.equal([...new Set(diagnostics.map(({ severity }) => severity))], ["warning"]);
  });
}

test("a story that can't be read and is no draft still stops the site", () => {
  for (const [, text] of UNREADABLE.slice(0, 2)) {
    const live = String(text).replace("draft: true", "draft: false");
    assert.ok(
      assemble({ "posts/a.md": live }).diagnostics.some((each) => each.severity === "error"),
    );
  }
  const inBody = "---\ntitle: A\n---\ndraft: true\n\u0001";
  assert.is(assemble({ "posts/a.md": inBody }).diagnostics[0]?.severity, "error");
});

test("no link leads to a draft that can't be read", () => {
  const files = {
    "posts/a.md": story("", "[a](b.md)"),
    "posts/b.md": story("draft: true\nauthor: A0"),
  };
  assert.ok(
    assemble(files).diagnostics.some(
      ({ rule, severity, message }) =>
        rule === "dead-link" && severity === "error" && message.includes("masih draf"),
    ),
  );
});

test.run();
