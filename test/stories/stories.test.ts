import { test } from "uvu";
import * as assert from "uvu/assert";
import { readContent } from "../../src/stories/stories.ts";
import { assemble, NOW, sourcesOf, story, TEXT, URLS } from "../support/newsroom.ts";
import { exactly, faultTests } from "./support.ts";

const STRAY =
  "Berkas ini bukan Markdown (.md), gambar, dokumen, atau suara yang dapat dimuat, jadi tidak diterbitkan. Pindahkan dari folder ini.";
const UNLINKED =
  "Berkas ini tidak ditautkan tulisan mana pun, jadi tidak diterbitkan. Tautkan dari tulisannya, atau pindahkan; naskah berita disimpan sebagai .md.";

faultTests([
  // One address each
  [
    "two stories of one address, letter case ignored, each naming the other",
    { "posts/Judul.md": story(), "posts/sub/judul.md": story() },
    'posts/Judul.md:2:1  galat  duplicate-url  Alamat /2024/12/10/judul/ sama dengan tulisan "posts/sub/judul.md". Ganti slug salah satunya.',
    'posts/sub/judul.md:2:1  galat  duplicate-url  Alamat /2024/12/10/judul/ sama dengan tulisan "posts/Judul.md". Ganti slug salah satunya.',
  ],
  [
    "a slug that another story has",
    { "posts/a.md": story(), "posts/b.md": story("slug: a") },
    'posts/a.md:2:1  galat  duplicate-url  Alamat /2024/12/10/a/ sama dengan tulisan "posts/b.md". Ganti slug salah satunya.',
    'posts/b.md:5:7  galat  duplicate-url  Alamat /2024/12/10/a/ sama dengan tulisan "posts/a.md". Ganti slug salah satunya.',
  ],
  [
    "one slug on two days is two addresses",
    { "posts/a.md": story(), "posts/x/a.md": story("date: 2024-12-11") },
  ],
  ["a draft may share an address", { "posts/a.md": story(), "posts/x/a.md": story("draft: true") }],

  // References
  [
    "an answer to a story that is not there",
    { "posts/a.md": story("of: harga-bers\ntype: ralat"), "posts/harga-beras.md": story() },
    'posts/a.md:5:5  galat  dead-story-reference  Isian "of" menyebut "harga-bers", tetapi tidak ada tulisan dengan slug itu. Mungkin maksud Anda "harga-beras".',
  ],
  [
    "a follow-up of nothing",
    story("updates: laporan-awal"),
    'posts/a.md:5:10  galat  dead-story-reference  Isian "updates" menyebut "laporan-awal", tetapi tidak ada tulisan dengan slug itu. Periksa slug-nya: bagian terakhir alamat tulisan itu.',
  ],
  [
    "an answer to itself",
    story("of: a\ntype: ralat"),
    'posts/a.md:5:5  galat  dead-story-reference  Isian "of" menyebut "a", yaitu tulisan ini sendiri. Sebut slug tulisan yang lain.',
  ],
  [
    "a story with faults is not missed by those that name it",
    {
      "posts/a.md": story("category: derah\ntitle: [x]", "[b](b.md)"),
      "posts/b.md": story("of: a\ntype: ralat", "[a](a.md)"),
      "posts/c.md": exactly("title: 'x", "[a](a.md)"),
      "posts/d.md": story("", "[c](c.md)"),
    },
    'posts/a.md:4:11  galat  unknown-category  Kanal "derah" tidak terdaftar. Mungkin maksud Anda "daerah".',
    'posts/a.md:5:8  galat  wrong-type  Isian "title" harus berupa teks, bukan daftar. Misalnya title: Subak Menjaga Sawah Bali.',
    "posts/c.md:2:8  galat  yaml-syntax  Tanda kutip yang dibuka di sini tidak ditutup. Tambahkan penutupnya di akhir nilai.",
  ],

  // Drafts
  [
    "a draft's faults only warn",
    { "posts/a.md": story("draft: true\nauthor: ZZ\nlocation: Banyuwngi", "[x](hilang.md)") },
    'posts/a.md:5:9  peringatan  unknown-author  Kode penulis "ZZ" tidak terdaftar. Kode yang terdaftar: AO, RD.',
    'posts/a.md:6:11  peringatan  bad-location  Lokasi "Banyuwngi" tidak dikenal. Mungkin maksud Anda "Banyuwangi".',
    'posts/a.md:8:5  peringatan  dead-link  Tulisan "hilang.md" tidak ada. Periksa nama berkasnya.',
  ],
  [
    "links to what is not out yet",
    {
      "posts/a.md": story("", "[d](draf.md), [n](nanti.md), [n](/2026/01/01/nanti/)"),
      "posts/draf.md": story("draft: true"),
      "posts/nanti.md": story("date: 2026-01-01"),
      "pages/tentang.md":
        "---\ntitle: Tentang\n---\n[d](../posts/draf.md) [n](../posts/nanti.md)\n",
    },
    'pages/tentang.md:4:5  galat  dead-link  Tulisan "posts/draf.md" masih draf. Terbitkan dulu, atau hapus tautannya.',
    'pages/tentang.md:4:27  galat  dead-link  Tulisan "posts/nanti.md" belum terbit saat halaman ini terbit. Pasang tautannya nanti.',
    'posts/a.md:6:5  galat  dead-link  Tulisan "posts/draf.md" masih draf. Terbitkan dulu, atau hapus tautannya.',
    'posts/a.md:6:19  galat  dead-link  Tulisan "posts/nanti.md" belum terbit saat tulisan ini terbit. Pasang tautannya nanti.',
    'posts/a.md:6:34  galat  dead-link  Tulisan "posts/nanti.md" belum terbit saat tulisan ini terbit. Pasang tautannya nanti.',
  ],
  [
    "a scheduled story may link to one that is out before it",
    {
      "posts/a.md": story("date: 2025-06-01", "[n](nanti.md) [d](x.md)"),
      "posts/nanti.md": story("date: 2025-05-01"),
      "posts/x.md": story(),
    },
  ],

  // What else lies in the folders
  [
    "files that are no content",
    {
      "posts/a.md": story(),
      "posts/2024/2024.json": '{ "layout": "x" }',
      "posts/a.11tydata.js": "export default {}",
      "posts/a.njk": "{{ 1 + 1 }}",
      "posts/naskah.docx": "x",
      "posts/foto.jpg": "x",
    },
    `posts/2024/2024.json:1:1  peringatan  stray-file  ${STRAY}`,
    `posts/a.11tydata.js:1:1  peringatan  stray-file  ${STRAY}`,
    `posts/a.njk:1:1  peringatan  stray-file  ${STRAY}`,
    `posts/naskah.docx:1:1  peringatan  stray-file  ${UNLINKED}`,
  ],
  [
    "pictures that pages can't show",
    { "posts/a.md": story(), "posts/logo.SVG": "<svg/>", "posts/foto.tiff": "x" },
    "posts/foto.tiff:1:1  peringatan  stray-file  Tidak semua peramban dapat menampilkan gambar ini, jadi tidak diterbitkan. Simpan sebagai JPG, PNG, atau WebP.",
    "posts/logo.SVG:1:1  peringatan  stray-file  SVG dapat memuat skrip, jadi tidak diterbitkan. Simpan gambarnya sebagai PNG atau WebP.",
  ],
  [
    "a story without text",
    story("", ""),
    "posts/a.md:6:1  peringatan  empty-body  Tulisan ini belum berisi. Tulis beritanya di bawah baris --- yang kedua.",
  ],

  // A newsroom's own pages
  [
    "a page's file name with capitals",
    { "pages/Tentang Kami.md": "---\ntitle: x\n---\nx\n" },
    "pages/Tentang Kami.md:1:1  galat  bad-slug  Nama berkas halaman hanya boleh memuat a–z, 0–9, dan tanda hubung, misalnya tentang.md.",
  ],
  [
    "a page with front matter that only stories have",
    { "pages/tentang.md": "---\ntitle: x\nlayout: ../../x.njk\npermalink: /x/\n---\nx\n" },
    'pages/tentang.md:3:1  galat  unknown-key  Isian "layout" tidak dikenal. Isian yang dikenal: title, summary.',
    'pages/tentang.md:4:1  galat  unknown-key  Isian "permalink" tidak dikenal. Isian yang dikenal: title, summary.',
  ],
]);

test("a draft is in no output", () => {
  const { edition, pages } = assemble({ "posts/rahasia.md": story("draft: true\ntitle: Rahasia") });
  assert.is(edition.published.length, 0);
  assert.is(edition.drafts.length, 1);
  assert.not.match(JSON.stringify(pages), /rahasia/i);
});

test("a symbolic link is named and never followed", () => {
  const { posts, ownPages, pictures } = sourcesOf({ "posts/a.md": story() });
  const { registries } = assemble({});
  const { diagnostics, stories } = readContent({
    posts: { ...posts, symbolicLinks: ["posts/rahasia.md"] },
    ownPages,
    pictures,
    attachments: new Map(),
    registries,
    text: TEXT,
    urls: URLS,
    storyUrl: "/{slug}/",
    authorPages: true,
    pathPrefix: "/",
    now: NOW,
  });
  assert.is(stories.length, 1);
  assert.equal(diagnostics, [
    {
      file: "posts/rahasia.md",
      line: 1,
      column: 1,
      severity: "error",
      rule: "symbolic-link",
      message: "Berkas ini tautan simbolis, yang tidak diikuti. Salin berkas aslinya ke sini.",
    },
  ]);
});

test("the order in which files are read changes nothing", () => {
  const files = {
    "posts/a.md": story("", "[b](b.md) [x](x.md)"),
    "posts/b.md": story("date: 2024-11-01", "[a](a.md)"),
    "posts/c.md": story("author: ZZ"),
  };
  const reversed = Object.fromEntries(Object.entries(files).reverse());
  assert.equal(assemble(files).edition.live, assemble(reversed).edition.live);
});

test.run();
