import { test } from "uvu";
import * as assert from "uvu/assert";
import { readRegistries } from "../../src/data/registries.ts";
import { type FaultCase, faultTests } from "../stories/support.ts";
import { assemble, DATA, sourcesOf, story } from "../support/newsroom.ts";

/** One data file as given, the others as they should be. */
const data = (file: string, text: string): Record<string, string> => ({
  "posts/a.md": story(),
  [`_data/${file}.yaml`]: text,
});
const site = (lines: string) => data("site", `name: Uji\ndescription: x\n${lines}`);

const URL_FAULT = (url: string): FaultCase => [
  `the site's address ${url}`,
  data("site", `name: Uji\nurl: "${url}"\ndescription: x\nzone: WIB\n`),
  `_data/site.yaml:2:6  galat  invalid-value  Nilai "${url}" tidak dapat dipakai untuk "url". Tulis misalnya url: https://jejakindonesia.id.`,
];

const NAVIGATION_FAULT = (url: string): FaultCase => [
  `a menu link to ${url}`,
  data("navigation", `main:\n  - { label: Beranda, url: "${url}" }\n`),
  `_data/navigation.yaml:2:28  galat  unsafe-link  Alamat "${url}" harus diawali satu "/" atau https://.`,
];

faultTests([
  ["all data files as they should be", { "posts/a.md": story() }],

  // The site
  [
    "an empty site file",
    data("site", ""),
    '_data/site.yaml:1:1  galat  missing-field  Isian "name" wajib ada. Tambahkan, misalnya name: JejakIndonesia.id.',
    '_data/site.yaml:1:1  galat  missing-field  Isian "url" wajib ada. Tambahkan, misalnya url: https://jejakindonesia.id.',
    '_data/site.yaml:1:1  galat  missing-field  Isian "description" wajib ada. Tambahkan, misalnya description: Cerita dari tiga zona waktu Indonesia.',
    '_data/site.yaml:1:1  galat  missing-field  Isian "zone" wajib ada. Tambahkan, misalnya zone: WIB.',
  ],
  [
    "a zone by its IANA name, and an unknown key",
    site("url: https://uji.example\nzone: Asia/Jakarta\nzona: WIB\n"),
    '_data/site.yaml:4:7  galat  invalid-value  Nilai "Asia/Jakarta" tidak dapat dipakai untuk "zone". Pilihannya: "WIB", "WITA", atau "WIT".',
    '_data/site.yaml:5:1  galat  unknown-key  Isian "zona" tidak dikenal. Mungkin maksud Anda "zone", yang sudah ada: hapus yang ini.',
  ],
  [
    "a language by its name",
    site("url: https://uji.example\nzone: WIB\nlang: bahasa Inggris\n"),
    '_data/site.yaml:5:7  galat  unknown-language  Bahasa "bahasa Inggris" tidak dikenal. Bahasa Inggris ditulis en.',
  ],
  [
    "a language that there is not",
    site("url: https://uji.example\nzone: WIB\nlang: xx\n"),
    '_data/site.yaml:5:7  galat  unknown-language  Bahasa "xx" tidak dikenal. Tulis kodenya, misalnya id (Indonesia), en (Inggris), jv (Jawa), atau su (Sunda).',
  ],
  [
    "a language that runs from right to left",
    site("url: https://uji.example\nzone: WIB\nlang: ar\n"),
    "_data/site.yaml:5:7  galat  invalid-value  Bahasa Arab ditulis dari kanan ke kiri, dan tampilan situs belum bisa begitu. Biarkan lang kosong, dan tulis lang: ar di kepala tulisannya.",
  ],
  [
    "a zone mistyped",
    site("url: https://uji.example\nzone: WITTA\n"),
    '_data/site.yaml:4:7  galat  invalid-value  Nilai "WITTA" tidak dapat dipakai untuk "zone". Mungkin maksud Anda "WITA".',
  ],
  URL_FAULT("uji.example"),
  URL_FAULT("ftp://uji.example"),
  URL_FAULT("https:uji.example"),
  URL_FAULT("javascript:alert(1)"),
  URL_FAULT("https://uji.example/?a=b"),
  URL_FAULT("https://uji.example/#a"),
  URL_FAULT("https://a:b@uji.example"),
  URL_FAULT("https://uji example"),
  [
    "a dateline with a token that is none",
    site("url: https://uji.example\nzone: WIB\ndateline: '{Kabupaten}, {media} –'\n"),
    '_data/site.yaml:5:11  galat  invalid-value  Pola dateline memuat "{Kabupaten}". Yang dikenal: {Kota}, {KOTA}, {media}, {MEDIA}.',
  ],
  [
    "a site for another folder than it is built for",
    site("url: https://uji.example/berita\nzone: WIB\n"),
    '_data/site.yaml:1:1  galat  url-mismatch  Alamat situs memuat jalur "/berita/", tetapi situs dibangun untuk "/". Samakan pathPrefix di konfigurasi Eleventy, atau hapus jalurnya.',
  ],

  // Authors
  [
    "two codes of one address",
    data("authors", "AO: { name: Satu }\nao: { name: Dua }\n"),
    '_data/authors.yaml:2:1  galat  duplicate-url  "ao" dan "AO" akan mendapat alamat yang sama (ao). Ganti salah satunya.',
  ],
  [
    "codes that can be no address",
    data("authors", 'AO: { name: Satu }\n"*": { name: Dua }\n__proto__: { name: Tiga }\n'),
    '_data/authors.yaml:2:1  galat  bad-slug  "*" tidak dapat menjadi alamat halaman. Pakai huruf a–z dan angka, paling banyak 100.',
    '_data/authors.yaml:3:1  galat  bad-slug  "__proto__" tidak dapat menjadi alamat halaman. Pakai huruf a–z dan angka, paling banyak 100.',
  ],
  [
    "a name straight after the code; the stories are not blamed for it",
    data("authors", "AO: Budi\n"),
    '_data/authors.yaml:1:5  galat  wrong-type  Isian "AO" harus berupa isian "nama: nilai", bukan teks.',
  ],
  [
    "an author's field mistyped",
    data("authors", "AO:\n  nama: Budi\n"),
    '_data/authors.yaml:2:3  galat  unknown-key  Isian "nama" di dalam "AO" tidak dikenal. Mungkin maksud Anda "name".',
  ],
  [
    "no authors",
    data("authors", "# belum ada\n"),
    "_data/authors.yaml:1:1  galat  empty-file  Belum ada penulis yang terdaftar. Tambahkan, misalnya AO: { name: Kontributor AO }.",
  ],
  [
    "an author twice",
    data("authors", "AO: { name: a }\nAO: { name: b }\n"),
    '_data/authors.yaml:2:1  galat  duplicate-key  Isian "AO" sudah ada di atas. Hapus salah satunya.',
  ],
  [
    "broken YAML below a byte order mark and Windows line ends",
    data("authors", "\ufeffAO: { name: a }\r\nRD: { name: 'b }\r\n"),
    "_data/authors.yaml:2:13  galat  yaml-syntax  Tanda kutip yang dibuka di sini tidak ditutup. Tambahkan penutupnya di akhir nilai.",
  ],

  // Categories
  ["no categories, and none used", data("categories", "")],
  [
    "no categories, and one used",
    { "posts/a.md": story("category: daerah"), "_data/categories.yaml": "{}" },
    'posts/a.md:5:11  galat  unknown-category  Kanal "daerah" tidak terdaftar. Belum ada kanal yang terdaftar.',
  ],
  [
    "a list of categories; the stories are not blamed for it",
    { "posts/a.md": story("category: daerah"), "_data/categories.yaml": "- daerah\n" },
    '_data/categories.yaml:1:1  galat  wrong-type  Isi bagian ini harus berupa isian "nama: nilai", bukan daftar.',
  ],

  // Navigation
  [
    "a menu link without its address",
    data("navigation", "main:\n  - { label: Beranda }\nfooter: x\n"),
    '_data/navigation.yaml:2:5  galat  missing-field  Isian "main.url" wajib ada. Tambahkan, misalnya url: /.',
    '_data/navigation.yaml:3:9  galat  wrong-type  Isian "footer" harus berupa daftar, bukan teks.',
  ],
  [
    "a menu link to a page that is not there",
    data("navigation", "main:\n  - { label: x, url: /kanal/tak-ada/ }\n"),
    '_data/navigation.yaml:2:22  galat  dead-link  Halaman "/kanal/tak-ada/" tidak ada di situs ini. Periksa alamatnya.',
  ],
  ["an empty menu", data("navigation", "main: []\n")],
  [
    "menu links elsewhere",
    data(
      "navigation",
      "main:\n  - { label: a, url: https://x.example }\n  - { label: b, url: mailto:a@x.example }\n",
    ),
  ],
  NAVIGATION_FAULT("javascript:alert(1)"),
  NAVIGATION_FAULT("//evil.example"),
  NAVIGATION_FAULT("https://"),
  NAVIGATION_FAULT("https://x.example:port/"),
  NAVIGATION_FAULT("mailto:"),
  NAVIGATION_FAULT("tel:nol"),
  NAVIGATION_FAULT("data:text/html,x"),
  [
    "a menu link that Windows' slashes lead elsewhere",
    data("navigation", "main:\n  - { label: x, url: '/\\evil.example' }\n"),
    '_data/navigation.yaml:2:22  galat  unsafe-link  Alamat "/\\evil.example" harus diawali satu "/" atau https://.',
  ],
  [
    "menu links that lead elsewhere than they say",
    data(
      "navigation",
      "main:\n  - { label: x, url: 'https://uji.example@evil.example/' }\n  - { label: y, url: 'https://kоmpas.com' }\n",
    ),
    '_data/navigation.yaml:2:22  galat  deceptive-link  Alamat "https://uji.example@evil.example/" menyesatkan: yang dibuka adalah "evil.example". Tulis alamat itu sendiri, atau hapus.',
    '_data/navigation.yaml:3:22  galat  deceptive-link  Alamat "https://kоmpas.com" menyesatkan: yang dibuka adalah "xn--kmpas-jye.com". Tulis alamat itu sendiri, atau hapus.',
  ],
  NAVIGATION_FAULT("kanal/daerah/"),
]);

for (const name of ["site", "authors", "categories", "navigation"] as const) {
  test(`without _data/${name}.yaml the build says which file to make`, () => {
    const { registries } = sourcesOf(DATA);
    const { diagnostics } = readRegistries({ ...registries, [name]: undefined });
    assert.equal(diagnostics, [
      {
        file: `_data/${name}.yaml`,
        line: 1,
        column: 1,
        severity: "error",
        rule: "missing-file",
        message: `Berkas data ini tidak ada. Buat "_data/${name}.yaml"; contohnya ada di dokumentasi.`,
      },
    ]);
  });
}

test("codes like the names of JavaScript's own are codes like any other", () => {
  const { registries, diagnostics } = assemble({
    "posts/a.md": story("author: [constructor, toString]\ncategory: prototype"),
    "_data/authors.yaml": "constructor: { name: Satu }\ntoString: { name: Dua }\n",
    "_data/categories.yaml": "prototype: { name: Purwarupa }\n",
  });
  assert.equal(diagnostics, []);
  assert.equal([...registries.authors.keys()], ["constructor", "toString"]);
  assert.is(registries.authors.get("constructor")?.slug, "constructor");
});

test("a slash at the end of the site's address is not doubled in links", () => {
  const { registries } = assemble(site("url: https://uji.example/\nzone: WITA\n"));
  assert.is(registries.site.url, "https://uji.example");
  assert.is(registries.site.zone, "WITA");
});

test.run();
