import { test } from "uvu";
import * as assert from "uvu/assert";
import { story } from "../support/newsroom.ts";
import { assertHarmless, elementsOf, type FaultCase, faultTests, html, read } from "./support.ts";

const link = (markdown: string, column: number, rest: string): FaultCase => [
  `a link: ${markdown}`,
  story("", markdown),
  `posts/a.md:6:${column}  galat  ${rest}`,
];
const unsafe = (href: string) =>
  `unsafe-link  Tautan "${href}" tidak memakai https, http, mailto, atau tel.`;
const unknown = (href: string) =>
  `dead-link  Tautan "${href}" tidak dikenali. Tulis alamat lengkap (https://…), alamat di situs ini (/…), atau berkas tulisan (….md).`;
const NO_TARGET = "dead-link  Tautan ini tidak ada tujuannya.";

/** Every disguise under which an address has been known to run, load or lead elsewhere. */
const DISGUISES: readonly FaultCase[] = [
  link("[a](javascript:alert(1))", 5, unsafe("javascript:alert(1)")),
  link("[a](JaVaScRiPt:alert(1))", 5, unsafe("JaVaScRiPt:alert(1)")),
  link("[a](&#106;avascript:alert(1))", 5, unsafe("javascript:alert(1)")),
  link("[a](&#x6A;avascript&colon;alert(1))", 5, unsafe("javascript:alert(1)")),
  link("[a](java&Tab;script:alert(1))", 5, unknown("java script:alert(1)")),
  link("[a](java&NewLine;script:alert(1))", 5, unknown("java script:alert(1)")),
  link("[a](<java\tscript:alert(1)>)", 6, unknown("java script:alert(1)")),
  link("[a](&#1;javascript:alert(1))", 5, unknown("&#1;javascript:alert(1)")),
  link("[a](\\javascript:alert(1))", 5, unknown("\\javascript:alert(1)")),
  link("[a](javascript\\:alert(1))", 5, unsafe("javascript:alert(1)")),
  link("[a](data:text/html,<script>)", 5, unsafe("data:text/html,%3Cscript%3E")),
  link("[a](vbscript:x)", 5, unsafe("vbscript:x")),
  link("[a](file:///etc/passwd)", 5, unsafe("file:///etc/passwd")),
  link("[a](feed:javascript:x)", 5, unsafe("feed:javascript:x")),
  link(
    "[a](//evil.example)",
    5,
    'unsafe-link  Tautan "//evil.example" tidak lengkap. Awali dengan https://.',
  ),
  link("[a](\\\\\\\\evil.example)", 5, unknown("\\\\evil.example")),
  link(
    "[a](/\\\\evil.example)",
    5,
    'dead-link  Halaman "/%5Cevil.example" tidak ada di situs ini. Periksa alamatnya.',
  ),
  link(
    "[a](https://uji.example//evil.example)",
    5,
    'dead-link  Halaman "/evil.example" tidak ada di situs ini. Periksa alamatnya.',
  ),
  link("<javascript:alert(1)>", 2, unsafe("javascript:alert(1)")),
  [
    "a reference that runs a script, told where it is defined",
    story("", "[a][r]\n\n[r]: javascript:alert(1)"),
    `posts/a.md:8:6  galat  ${unsafe("javascript:alert(1)")}`,
  ],
];

faultTests([
  ...DISGUISES,
  link("[a]()", 5, NO_TARGET),
  link("[a](<>)", 6, NO_TARGET),
  link("[a](?halaman=2)", 5, NO_TARGET),
  link("[a](laporan.html)", 5, unknown("laporan.html")),
  link(
    "[a](https://)",
    5,
    'dead-link  Tautan "https://" bukan alamat yang benar. Periksa penulisannya.',
  ),
  link(
    "[a](https://x.example:port/)",
    5,
    'dead-link  Tautan "https://x.example:port/" bukan alamat yang benar. Periksa penulisannya.',
  ),
  link(
    "[a](www.detik.com)",
    5,
    'dead-link  Tautan "www.detik.com" tidak dikenali. Mungkin maksud Anda "https://www.detik.com".',
  ),
  link(
    "[a](info@uji.example)",
    5,
    'dead-link  Tautan "info@uji.example" tidak dikenali. Mungkin maksud Anda "mailto:info@uji.example".',
  ),
  link(
    "[a](https://uji.example@evil.example/)",
    5,
    'deceptive-link  Alamat "https://uji.example@evil.example/" menyesatkan: yang dibuka adalah "evil.example". Tulis alamat itu sendiri, atau hapus.',
  ),
  [
    "words that name another site than the link leads to",
    story(
      "",
      [
        "[bank.id](https://evil.id) [Buka https://bank.id/masuk](https://evil.id/)",
        "[**bank**.id](http://bank.id.evil.id) [a@bank.id](mailto:a@evil.id)",
      ].join("\n"),
    ),
    'posts/a.md:6:11  peringatan  deceptive-link  Teks tautan ini menyebut "bank.id", tetapi yang dibuka "evil.id". Samakan, atau pakai kata lain.',
    'posts/a.md:6:57  peringatan  deceptive-link  Teks tautan ini menyebut "bank.id", tetapi yang dibuka "evil.id". Samakan, atau pakai kata lain.',
    'posts/a.md:7:15  peringatan  deceptive-link  Teks tautan ini menyebut "bank.id", tetapi yang dibuka "bank.id.evil.id". Samakan, atau pakai kata lain.',
    'posts/a.md:7:51  peringatan  deceptive-link  Teks tautan ini menyebut "a@bank.id", tetapi yang dibuka "a@evil.id". Samakan, atau pakai kata lain.',
  ],
  [
    "two deceiving addresses on a line, each in its place",
    story(
      "",
      "Lihat https://раураl.example dan https://аррӏе.example, lalu **https://kоmpas.com**.",
    ),
    'posts/a.md:6:7  galat  deceptive-link  Alamat "https://xn--l-7sba6dbr.example" menyesatkan: yang dibuka adalah "xn--l-7sba6dbr.example". Tulis alamat itu sendiri, atau hapus.',
    'posts/a.md:6:34  galat  deceptive-link  Alamat "https://xn--80ak6aa92e.example" menyesatkan: yang dibuka adalah "xn--80ak6aa92e.example". Tulis alamat itu sendiri, atau hapus.',
    'posts/a.md:6:64  galat  deceptive-link  Alamat "https://xn--kmpas-jye.com" menyesatkan: yang dibuka adalah "xn--kmpas-jye.com". Tulis alamat itu sendiri, atau hapus.',
  ],

  // Within the site
  [
    "pages that are not there, with the nearest",
    story("category: daerah", "[a](/kanal/derah/) [b](/tidak-ada-sama-sekali/)"),
    'posts/a.md:7:5  galat  dead-link  Halaman "/kanal/derah/" tidak ada di situs ini. Mungkin maksud Anda "/kanal/daerah/".',
    'posts/a.md:7:24  galat  dead-link  Halaman "/tidak-ada-sama-sekali/" tidak ada di situs ini. Periksa alamatnya.',
  ],
  [
    "pages of the site, with and without their last slash, by path and by full address",
    story(
      "category: daerah",
      "[a](/) [b](/kanal/daerah/) [c](/kanal/daerah) [d](https://uji.example/penulis/ao/) [e](http://uji.example) [f](/indeks/2024/12/10/?x=1#y)",
    ),
  ],
  [
    "a file that was moved",
    { "posts/2024/a.md": story("", "[b](b.md)"), "posts/2025/b.md": story() },
    'posts/2024/a.md:6:5  galat  dead-link  Tulisan "b.md" tidak ada. Mungkin maksud Anda "../2025/b.md".',
  ],
  [
    "a file mistyped",
    { "posts/a.md": story("", "[b](harga-bers.md)"), "posts/harga-beras.md": story() },
    'posts/a.md:6:5  galat  dead-link  Tulisan "harga-bers.md" tidak ada. Mungkin maksud Anda "harga-beras.md".',
  ],
  [
    "a file outside the posts",
    story("", "[a](../../../etc/rahasia.md)"),
    'posts/a.md:6:5  galat  dead-link  Tulisan "../../../etc/rahasia.md" tidak ada. Periksa nama berkasnya.',
  ],
  [
    "files by name, with spaces and accents",
    {
      "posts/a.md": story("", "[b](<Kopi Gayo.md>) [b](Kopi%20Gayo.md) [c](sub/Café.md#isi)"),
      "posts/Kopi Gayo.md": story(),
      "posts/sub/Café.md": story("", "## Isi\n\n[a](../a.md)"),
    },
  ],

  // Fragments
  [
    "headings that are not there",
    {
      "posts/a.md": story(
        "",
        "## Air untuk Semua\n\n[a](#air-untuk-semua) [b](#air) [c](b.md#isi) [d](b.md#is)",
      ),
      "posts/b.md": story("", "## Isi"),
    },
    'posts/a.md:8:27  galat  dead-fragment  Tulisan ini tidak memuat bagian "#air". Yang ada: #air-untuk-semua.',
    'posts/a.md:8:51  galat  dead-fragment  Tulisan "posts/b.md" tidak memuat bagian "#is". Mungkin maksud Anda "#isi".',
  ],
  [
    "a link to a footnote, and to the head of the page",
    story("", "[a](#fn1) [b](#fnref1) [c](#) x[^1]\n\n[^1]: y"),
  ],
  [
    "an attribute of the page is no heading",
    story("", 'id="palsu" [a](#palsu) [b](#jejak-isi)'),
    'posts/a.md:6:16  galat  dead-fragment  Tulisan ini tidak memuat bagian "#palsu".',
    'posts/a.md:6:28  galat  dead-fragment  Tulisan ini tidak memuat bagian "#jejak-isi".',
  ],
]);

for (const [name, text] of DISGUISES) {
  test(`${name}, is inert in the page`, () => assertHarmless(read(String(text)).html));
}

const RENDERED: ReadonlyArray<readonly [markdown: string, more: string, expected: string]> = [
  [
    "[a](https://x.example/?a=1&b=2)",
    "",
    '<a href="https://x.example/?a=1&amp;b=2" rel="external noopener">a</a>',
  ],
  [
    "[a](https://x.example)",
    "label: iklan",
    '<a href="https://x.example" rel="sponsored noopener">a</a>',
  ],
  ["[a](/indeks)", "label: iklan", '<a href="/indeks/">a</a>'],
  ["[a](https://uji.example/indeks/)", "", '<a href="/indeks/">a</a>'],
  ["[a](HTTPS://UJI.EXAMPLE/indeks/?x#y)", "", '<a href="/indeks/?x#y">a</a>'],
  [
    "[a](https://uji.example.evil.example/)",
    "",
    '<a href="https://uji.example.evil.example/" rel="external noopener">a</a>',
  ],
  ["[a](mailto:redaksi@uji.example)", "", '<a href="mailto:redaksi@uji.example">a</a>'],
  ["[a](tel:+62333123456)", "", '<a href="tel:+62333123456">a</a>'],
  ["redaksi@uji.example", "", '<a href="mailto:redaksi@uji.example">redaksi@uji.example</a>'],
  [
    "(https://x.example/a).",
    "",
    '(<a href="https://x.example/a" rel="external noopener">https://x.example/a</a>).',
  ],
  ["JejakIndonesia.id, www.detik.com", "", "JejakIndonesia.id, www.detik.com"],
  ["SMA//SMK, //evil.example, ftp://x.example", "", "SMA//SMK, //evil.example, ftp://x.example"],
  [
    '[a](https://x.example "Kata \\"ini\\" <b>")',
    "",
    '<a href="https://x.example" title="Kata &quot;ini&quot; &lt;b&gt;" rel="external noopener">a</a>',
  ],
];

for (const [markdown, more, expected] of RENDERED) {
  test(`${markdown}${more === "" ? "" : ` under ${more}`} becomes ${expected}`, () => {
    // Paid content opens without a dateline.
    const opening = more.includes("label:") ? "<p>" : "</span> ";
    assert.ok(html(markdown, more).includes(opening + expected), html(markdown, more));
  });
}

test("under a path prefix every link within the site and every picture carries it", () => {
  const { html: body } = read(
    story(
      "",
      "[a](/) [b](b.md#isi) [c](https://uji.example/berita/indeks/) ![f](foto.jpg) [g](foto.jpg)",
    ),
    {
      "posts/b.md": story("", "## Isi"),
      "posts/foto.jpg": "x",
      "_data/site.yaml": "name: Uji\nurl: https://uji.example/berita/\ndescription: x\nzone: WIB\n",
    },
    {},
    { pathPrefix: "/berita/" },
  );
  const addresses = elementsOf(body).flatMap(({ attributes: { href, src } }) => href ?? src ?? []);
  assert.equal(addresses, [
    "/berita/",
    "/berita/2024/12/10/b/#isi",
    "/berita/indeks/",
    "/berita/gambar/foto-14059ed5d4afv1-800.jpg",
    "/berita/gambar/foto-14059ed5d4afv1-1200.jpg",
    "/berita/penulis/ao/",
  ]);
});

test("a page elsewhere on the host of a site in a folder is external", () => {
  const { html: body } = read(
    story("", "[a](https://uji.example/lain/) [b](https://uji.example/berita2/)"),
    {
      "_data/site.yaml": "name: Uji\nurl: https://uji.example/berita\ndescription: x\nzone: WIB\n",
    },
    {},
    { pathPrefix: "/berita/" },
  );
  assert.is(body.match(/rel="external noopener"/g)?.length, 2);
});

test.run();
