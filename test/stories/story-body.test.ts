import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Files, story } from "../support/newsroom.ts";
import { assertHarmless, elementsOf, html, read } from "./support.ts";

const BEGIN = '<span class="dateline">Banyuwangi, Media Uji –</span>';
const AO = '<a href="/penulis/ao/" title="Kontributor AO">AO</a>';
const RD = '<a href="/penulis/rd/" title="Redaksi">RD</a>';
const END = `<span class="sign-off">(${AO})</span>`;
/** How `posts/foto.jpg`, which is 1200 pixels wide, is printed. */
const PHOTO_URL = "/gambar/foto-14059ed5d4afv1";
const photoFiles = (extension: string) =>
  [400, 800, 1200].map((width) => `${PHOTO_URL}-${width}.${extension} ${width}w`).join(", ");
const PHOTO_SIZES = 'sizes="(min-width: 40rem) 37.5rem, 92vw"';
const PHOTO = [
  "<picture>",
  `<source type="image/avif" srcset="${photoFiles("avif")}" ${PHOTO_SIZES}>`,
  `<source type="image/webp" srcset="${photoFiles("webp")}" ${PHOTO_SIZES}>`,
  `<img src="${PHOTO_URL}-800.jpg" srcset="${photoFiles("jpg")}" ${PHOTO_SIZES} alt="Sawah" width="1200" height="800" loading="lazy" decoding="async">`,
  "</picture>",
].join("");
const FIGURE = `<figure>${PHOTO}</figure>\n`;
const NOTE =
  '<sup class="footnote-ref"><a href="#fn1" id="fnref1" role="doc-noteref" aria-label="Catatan kaki 1">1</a></sup>';
const NOTES = (text: string) =>
  `<section class="footnotes" role="doc-endnotes" aria-label="Catatan kaki">\n<ol>\n<li id="fn1" class="footnote-item"><p>${text} <a href="#fnref1" class="footnote-backref" role="doc-backlink" aria-label="Kembali ke teks">↩︎</a></p>\n</li>\n</ol>\n</section>\n`;
const PICTURE: Files = { "posts/foto.jpg": "x" };

const RENDERED: ReadonlyArray<readonly [name: string, body: string, expected: string]> = [
  // Dateline and sign-off
  ["one paragraph", "Isi.", `<p>${BEGIN} Isi. ${END}</p>\n`],
  ["two paragraphs", "Satu.\n\nDua.", `<p>${BEGIN} Satu.</p>\n<p>Dua. ${END}</p>\n`],
  [
    "a list last",
    "Satu.\n\n- dua",
    `<p>${BEGIN} Satu.</p>\n<ul>\n<li>dua</li>\n</ul>\n<p>${END}</p>\n`,
  ],
  [
    "a quotation last",
    "Satu.\n\n> Dua.",
    `<p>${BEGIN} Satu.</p>\n<blockquote>\n<p>Dua.</p>\n</blockquote>\n<p>${END}</p>\n`,
  ],
  [
    "a picture last",
    "Satu.\n\n![Sawah](foto.jpg)",
    `<p>${BEGIN} Satu.</p>\n${FIGURE}<p>${END}</p>\n`,
  ],
  ["footnotes", "Satu[^1].\n\n[^1]: Dua.", `<p>${BEGIN} Satu${NOTE}. ${END}</p>\n${NOTES("Dua.")}`],
  [
    "a footnote within the line",
    "Satu^[Dua.].",
    `<p>${BEGIN} Satu${NOTE}. ${END}</p>\n${NOTES("Dua.")}`,
  ],
  [
    "a list first",
    "- satu\n\nDua.",
    `<p>${BEGIN}</p>\n<ul>\n<li>satu</li>\n</ul>\n<p>Dua. ${END}</p>\n`,
  ],
  [
    "a heading first",
    "## Awal\n\nSatu.",
    `<h2 id="awal">Awal</h2>\n<p>${BEGIN} Satu. ${END}</p>\n`,
  ],
  ["a picture first", "![Sawah](foto.jpg)\n\nSatu.", `${FIGURE}<p>${BEGIN} Satu. ${END}</p>\n`],
  ["a picture alone", "![Sawah](foto.jpg)", `<p>${BEGIN}</p>\n${FIGURE}<p>${END}</p>\n`],
  [
    "a code block alone",
    "```\nx\n```",
    `<p>${BEGIN}</p>\n<pre><code>x\n</code></pre>\n<p>${END}</p>\n`,
  ],
  ["no text", "", ""],

  // Headings
  [
    "headings that leave the first step to the headline",
    "## A\n\n### B",
    `<p>${BEGIN}</p>\n<h2 id="a">A</h2>\n<h3 id="b">B</h3>\n<p>${END}</p>\n`,
  ],
  [
    "headings that don't, moved down together",
    "# A\n\n## B\n\n###### C\n\nD\n=\n\nx",
    `<h2 id="a">A</h2>\n<h3 id="b">B</h3>\n<h4 id="c">C</h4>\n<h2 id="d">D</h2>\n<p>${BEGIN} x ${END}</p>\n`,
  ],
  [
    "headings of one name, of no name, and of names the page uses",
    "## A\n\n## A\n\n## A 2\n\n## ?\n\n## *A*[^1]\n\n## fn1\n\n## Jejak isi\n\nx\n\n[^1]: y",
    `<h2 id="a">A</h2>\n<h2 id="a-2">A</h2>\n<h2 id="a-2-2">A 2</h2>\n<h2 id="bagian">?</h2>\n<h2 id="a-3"><em>A</em>${NOTE}</h2>\n<h2 id="bagian-fn1">fn1</h2>\n<h2 id="bagian-jejak-isi">Jejak isi</h2>\n<p>${BEGIN} x ${END}</p>\n${NOTES("y")}`,
  ],

  // Pictures, tables, letters
  [
    "a picture with a caption",
    'Satu.\n\n![Sawah](foto.jpg "Sawah & <b>air</b> di \\"Bali\\"")',
    `<p>${BEGIN} Satu.</p>\n<figure>${PHOTO}<figcaption><span class="caption">Sawah &amp; &lt;b&gt;air&lt;/b&gt; di &quot;Bali&quot;</span></figcaption></figure>\n<p>${END}</p>\n`,
  ],
  [
    "a table",
    "Satu.\n\n| A | B |\n|:--|--:|\n| 1 | 2 |",
    `<p>${BEGIN} Satu.</p>\n<div class="table-scroll" role="region" aria-label="Tabel" tabindex="0"><table>\n<thead>\n<tr>\n<th>A</th>\n<th class="align-right">B</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td class="align-right">2</td>\n</tr>\n</tbody>\n</table></div>\n<p>${END}</p>\n`,
  ],
  [
    "quotation marks and apostrophes",
    `"Hari Jum'at," kata dia, "'merdeka' itu." (c) ... -- 1/2`,
    `<p>${BEGIN} “Hari Jum’at,” kata dia, “‘merdeka’ itu.” (c) ... -- 1/2 ${END}</p>\n`,
  ],
  [
    "emphasis and struck words",
    "**a** *b* ~~c~~ `d`",
    `<p>${BEGIN} <strong>a</strong> <em>b</em> <s>c</s> <code>d</code> ${END}</p>\n`,
  ],
];

for (const [name, body, expected] of RENDERED) {
  test(name, () => {
    const found = html(body, "location: Banyuwangi", PICTURE);
    assert.is(found, expected);
    assertHarmless(found);
  });
}

test("without a place the dateline is the medium alone", () => {
  assert.match(html("Isi."), '<p><span class="dateline">Media Uji –</span> Isi.');
});

test("names in the dateline are text, whatever they hold", () => {
  const site = `name: "<b>$& {media} 'Uji' & Co</b>"\nurl: https://uji.example\ndescription: x\nzone: WIB\n`;
  const found = html("Isi.", "location: Solo", { "_data/site.yaml": site });
  assert.match(
    found,
    "<span class=\"dateline\">Solo, &lt;b&gt;$&amp; {media} 'Uji' &amp; Co&lt;/b&gt; –</span>",
  );
  assertHarmless(found);
});

const SIGN_OFFS: ReadonlyArray<readonly [more: string, expected: string]> = [
  ["author: [AO, RD]", `(${AO}/${RD})`],
  ["editor: RD", `(${AO}/${RD})`],
  ["editor: AO", `(${AO})`],
  ["author: [RD, AO]\neditor: RD", `(${RD}/${AO})`],
];

for (const [more, expected] of SIGN_OFFS) {
  test(`the sign-off under ${more.replace("\n", ", ")}`, () => {
    assert.ok(html("Isi.", more).endsWith(` <span class="sign-off">${expected}</span></p>\n`));
  });
}

for (const label of ["advertorial", "iklan", "sponsored"]) {
  test(`no reporter signs paid content: ${label}`, () => {
    const found = html("Isi. [a](https://x.example)", `label: ${label}`);
    assert.not.match(found, "sign-off");
    assert.match(found, 'rel="sponsored noopener"');
  });
}

test("an author's name can't break out of the sign-off", () => {
  const found = html("Isi.", "", {
    "_data/authors.yaml": `AO: { name: '"><script>alert(1)</script>' }\n`,
  });
  assertHarmless(found);
  assert.is(elementsOf(found).at(-1)?.attributes.title, '"><script>alert(1)</script>');
});

const SUMMARIES: ReadonlyArray<readonly [name: string, body: string, summary: string]> = [
  [
    "of the first paragraph",
    "Satu **dua** [tiga](https://x.example) `empat`.\n\nLima.",
    "Satu dua tiga empat.",
  ],
  ["without footnotes", "Satu[^1] dua^[x].\n\n[^1]: y", "Satu dua."],
  ["below a heading, a picture and a list", "## A\n\n![Sawah](foto.jpg)\n\n- b\n\nSatu.", "Satu."],
  ["over line ends", "Satu\ndua  \ntiga.", "Satu dua tiga."],
  ["with its signs as text", "1 < 2 &amp; \\*3\\* <b>.", "1 < 2 & *3* <b>."],
  ["of no paragraph", "- satu", ""],
];

for (const [name, body, summary] of SUMMARIES) {
  test(`a summary is made ${name}`, () => {
    const found = read(story("location: Banyuwangi", body), PICTURE);
    assert.is(found.summary, summary);
    assert.is(found.hasSummary, false);
  });
}

test("a long first paragraph is cut at a sentence", () => {
  const { summary } = read(story("", `${"Kalimat pertama yang panjang sekali. ".repeat(12)}`));
  assert.ok(summary.length <= 200 && summary.endsWith("sekali."), summary);
});

test("a summary that is given is kept as it is", () => {
  const found = read(story("summary: '**Ringkas** & <b>'", "Isi."));
  assert.is(found.summary, "**Ringkas** & <b>");
  assert.is(found.hasSummary, true);
});

test("words are counted where a reader reads them", () => {
  const body =
    "## Dua kata\n\nAnak-anak – [tiga](https://x.example) **kata**[^1] Rp1.250.000.\n\n- satu\n\n| a | b |\n|--|--|\n| c | |\n\n```\nkode tidak dihitung\n```\n\n![teks pengganti](foto.jpg)\n\n[^1]: Catatan kaki.";
  assert.is(read(story("", body), PICTURE).words, 2 + 4 + 1 + 3 + 2);
});

test("headings are known by the ids that links may name, with level and words", () => {
  const { headings } = read(story("", "# B\n\n## *A* `x`[^1]\n\n# B\n\n[^1]: Catatan."));
  assert.equal(headings, [
    { id: "b", level: 2, text: "B" },
    { id: "a-x", level: 3, text: "A x" },
    { id: "b-2", level: 2, text: "B" },
  ]);
});

test("links may name exactly the ids that are printed", () => {
  const body =
    "## A\n\nSatu[^1], lagi[^1], dua^[*di dalam*].\n\n### A\n\n[^1]: Catatan[^2].\n\n[^2]: b";
  const { html: printed, ids } = read(story("", body));
  const inHtml = elementsOf(printed).flatMap(({ attributes }) => attributes.id ?? []);
  assert.equal([...ids].sort(), inHtml.sort());
  assert.is(ids.size, 2 + 3 + 4);
});

const WORDS: ReadonlyArray<readonly [name: string, body: string, text: string]> = [
  ["nothing", "", ""],
  ["paragraphs", "satu\n\ndua", "satu dua"],
  ["a word partly bold", "sa**tu**, *dua*", "satu, dua"],
  ["line breaks", "satu\ndua\\\ntiga", "satu dua tiga"],
  ["entities and marks", '\\<b> &amp;amp; "x" &#x1F600; ~~b~~', "<b> &amp; “x” 😀 b"],
  ["a card beside the story", "Baca juga: [x](/)\n\nisi", "isi"],
  ["a card within it", "[Rekaman](https://youtu.be/abc)", "Video di YouTube Rekaman"],
  ["a caption, but no alternative text", '![tak](foto.jpg "Takarir <i>")', "Takarir <i>"],
  ["characters without width", "a\u200Bb&nbsp;c", "a b c"],
  ["code", "    a < b\n\n```js\nc\n```\n\n`d`", "a < b c d"],
  ["a table", "| a | b |\n|--|--|\n| c | *d* |", "a b c d"],
  ["footnotes without their numbers", "a[^1] b\n\n[^1]: c", "a b c"],
];

for (const [name, body, text] of WORDS) {
  test(`a story's plain text of ${name}`, () => {
    assert.is(String(read(story("location: Solo", body), PICTURE).text), text);
  });
}

test.run();
