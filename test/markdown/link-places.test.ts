import { test } from "uvu";
import * as assert from "uvu/assert";
import { type FaultCase, faultTests } from "../stories/support.ts";
import { type Files, faultsOf, story } from "../support/newsroom.ts";

const GONE = 'galat  dead-link  Tulisan "x.md" tidak ada. Periksa nama berkasnya.';

/** Where the links to "x.md" are found; the text begins on line 6. */
const found = (name: string, body: string, ...places: readonly string[]): FaultCase => [
  name,
  story("", body),
  ...places.map((place) => `posts/a.md:${place}  ${GONE}`),
];

const PICTURES: Files = { "posts/foto.jpg": "x" };

faultTests([
  found(
    "twins in one paragraph",
    "[a](x.md) dan [b](x.md)\nlalu [c](x.md).",
    "6:5",
    "6:19",
    "7:10",
  ),
  found("a link whose address stands in the text as well", "x.md itu [a](x.md)", "6:14"),
  found("a link whose address stands in its own words", "[x.md](x.md)", "6:8"),
  found("a link after code that looks like it", "`[a](x.md)` [a](x.md)", "6:17"),
  found("a link in angle brackets", "[a](<x.md>) [b]( x.md )", "6:6", "6:18"),
  found("a link whose address is on the next line", "Kata [a](\n  x.md)", "7:3"),
  found("a link with a title", '[a](x.md "x.md") [b](x.md)', "6:5", "6:22"),
  found("a link of words with brackets", "[a \\] [b] `]`](x.md)", "6:16"),
  found("a picture's address written in entities", "&amp; [a](x&#46;md)", "6:11"),
  found("links in emphasis", "**[a](x.md)** _[b](x.md)_ ~~[c](x.md)~~", "6:7", "6:20", "6:33"),
  found(
    "links in a list",
    "- satu\n- [a](x.md)\n  - [b](x.md)\n\n1. [c](x.md)",
    "7:7",
    "8:9",
    "10:8",
  ),
  found(
    "links in a quotation",
    "> satu\n> [a](x.md)\n> > [b](x.md)\nterus [c](x.md)",
    "7:7",
    "8:9",
    "9:11",
  ),
  found("links in headings", "## [a](x.md)\n\n## [b](x.md)", "6:8", "8:8"),
  found(
    "twins in a table",
    "| A | B |\n|---|---|\n| [a](x.md) | [a](x.md) |\n| kata | `\\|` [b](x.md) |",
    "8:7",
    "8:19",
    "9:19",
  ),
  found("a link below a tab", "-\t[a](x.md)\n\n\tkata [b](x.md)", "6:7", "8:11"),
  found(
    "a link in a footnote above its reference, and after it",
    "[^1]: Catatan [a](x.md).\n\nIsi[^1] [b](x.md)[^2].\n\n[^2]: Lain [c](x.md)\n    terus [d](x.md).",
    "6:19",
    "8:13",
    "10:16",
    "11:15",
  ),
  found(
    "a link in a footnote within the line",
    "Isi^[lihat [a](x.md)] [b](x.md)\n\nLagi^[lihat [a](x.md)]",
    "6:16",
    "6:27",
    "8:17",
  ),
  found(
    "a reference, told once where it is defined",
    "[a][r] dan [r]\n\nLagi [b](x.md) [R].\n\n[r]: x.md",
    "8:10",
    "10:6",
  ),
  found("a reference defined above", "[r]: <x.md>\n\nIsi [a][r]", "6:7"),
  found("a reference defined over two lines", "Isi [r].\n\n[r]:\n  x.md", "9:3"),
  found("a reference defined in a quotation", "Isi [r].\n\n> [r]: x.md", "8:8"),
  found("of two definitions the first", "Isi [r].\n\n[r]: x.md\n[r]: y.md", "8:6"),
  [
    "a link below a picture",
    { "posts/a.md": story("", "[![f](foto.jpg)](x.md)"), ...PICTURES },
    `posts/a.md:6:18  ${GONE}`,
  ],
  [
    "an address between angle brackets, twice",
    story("", "<skype:a> dan <skype:a>"),
    'posts/a.md:6:2  galat  unsafe-link  Tautan "skype:a" tidak memakai https, http, mailto, atau tel.',
    'posts/a.md:6:16  galat  unsafe-link  Tautan "skype:a" tidak memakai https, http, mailto, atau tel.',
  ],
  [
    "the site's own address in running text",
    story("", "Lihat https://uji.example/tak-ada/ dan https://uji.example/tak-ada/."),
    'posts/a.md:6:7  galat  dead-link  Halaman "/tak-ada/" tidak ada di situs ini. Periksa alamatnya.',
    'posts/a.md:6:40  galat  dead-link  Halaman "/tak-ada/" tidak ada di situs ini. Periksa alamatnya.',
  ],
  [
    "pictures that are not there",
    { "posts/a.md": story("", "![a](foto.jpg) ![b](fotto.jpg)\n\n![](fotto.jpg)"), ...PICTURES },
    'posts/a.md:6:21  galat  missing-picture  Gambar "fotto.jpg" tidak ada. Mungkin maksud Anda "foto.jpg".',
    'posts/a.md:8:5  galat  missing-picture  Gambar "fotto.jpg" tidak ada. Mungkin maksud Anda "foto.jpg".',
  ],
  [
    "HTML, wherever it stands",
    story(
      "",
      "Satu <b>dua</b>.\n\n- `<i>` <i>tiga</i>\n\n<!-- nanti -->\n\n<div\nclass=x>\n\n&lt;u&gt; \\<u> <u>",
    ),
    'posts/a.md:6:6  peringatan  raw-html  HTML "<b>" akan tampil sebagai teks. Pakai Markdown, atau hapus.',
    'posts/a.md:8:9  peringatan  raw-html  HTML "<i>" akan tampil sebagai teks. Pakai Markdown, atau hapus.',
    'posts/a.md:10:1  peringatan  editor-note  Komentar "<!-- nanti -->" tidak ikut terbit, tetapi tetap ada di berkas. Hapus jika sudah selesai.',
    'posts/a.md:12:1  peringatan  raw-html  HTML "<div" akan tampil sebagai teks. Pakai Markdown, atau hapus.',
    'posts/a.md:15:16  peringatan  raw-html  HTML "<u>" akan tampil sebagai teks. Pakai Markdown, atau hapus.',
  ],
  [
    "HTML with attributes, whose quotes are turned, once for each name",
    story(
      "",
      'Ini <img src="foto.jpg" alt="Ikan">\n\n<p class="MsoNormal">a</p>\n\n<p class="MsoNormal">b</p>\n\n<div align="center">\n\n<a href=\'x\'\ntitle="y">z</a>',
    ),
    'posts/a.md:6:5  peringatan  raw-html  HTML "<img src="foto.jpg" alt="Ikan">" akan tampil sebagai teks. Pakai Markdown, atau hapus.',
    'posts/a.md:8:1  peringatan  raw-html  HTML "<p class="MsoNormal">" akan tampil sebagai teks, di 2 tempat. Pakai Markdown, atau hapus.',
    'posts/a.md:12:1  peringatan  raw-html  HTML "<div align="center">" akan tampil sebagai teks. Pakai Markdown, atau hapus.',
    "posts/a.md:14:1  peringatan  raw-html  HTML \"<a href='x'\" akan tampil sebagai teks. Pakai Markdown, atau hapus.",
  ],
  ["tags written to be seen are no HTML", story("", "&lt;b&gt; \\<b> `<c>` 1 < 2 > 0 <3 a<b")],
  [
    "a footnote that nothing refers to",
    story("", "Isi[^1].\n\n[^1]: Satu.\n\n[^dua]: Dua."),
    'posts/a.md:10:1  peringatan  unused-footnote  Catatan kaki "[^dua]" tidak dirujuk di tulisan, jadi tidak tampil. Rujuk atau hapus.',
  ],
]);

test("an address in letters that no host may have is told on its line, and within it", () => {
  const [fault = ""] = faultsOf({ "posts/a.md": story("", "![https://x.example\u{4c0}]") });
  const column = Number(/^posts\/a\.md:6:(\d+) {2}galat {2}dead-link/u.exec(fault)?.[1]);
  assert.ok(column >= 1 && column <= 23, fault);
});

test.run();
