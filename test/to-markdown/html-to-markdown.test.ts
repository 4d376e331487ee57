import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createMarkdown } from "../../src/markdown/markdown.ts";
import { paragraphsOf } from "../../src/to-markdown/autop.ts";
import { chatToMarkdown } from "../../src/to-markdown/chat-marks.ts";
import { openedAddress } from "../../src/to-markdown/embeds.ts";
import { escapeInline, escapeLineStarts, pictureMarkdown } from "../../src/to-markdown/escape.ts";
import { htmlToMarkdown } from "../../src/to-markdown/html-to-markdown.ts";
import "../support/fuzz.ts";
import { TEXT } from "../support/newsroom.ts";
import { plainly, visibleText } from "../support/visible-text.ts";

const md = createMarkdown(TEXT);

const convert = (html: string) =>
  htmlToMarkdown(html, {
    picture: ({ address, alt, caption }) => pictureMarkdown(address, alt, caption),
  }).markdown;

const html = suite("HTML as Markdown");

for (const [from, to] of [
  ["<p>Kadar CO<sub>2</sub> di 10 m<sup>2</sup></p>", "Kadar CO₂ di 10 m²"],
  ["<p>catatan<sup>abc!</sup></p>", "catatanabc!"],
  ["<p><b>tebal </b>lalu <i> miring</i></p>", "**tebal** lalu _miring_"],
  ["<p><b>a</b><b>b</b><strong><b>c</b></strong></p>", "**abc**"],
  ["<b><p>satu</p><p>dua</p></b>", "satu\n\ndua"],
  ['<p>kata<b>"x"</b>kata</p>', 'kata"x"kata'],
  ["<p>Tekan <kbd>Ctrl</kbd></p>", "Tekan `Ctrl`"],
  ["<p>a<br><br>b<br>c</p>", "a\n\nb\\\nc"],
  ["<div>a<br/>b</div>tanpa wadah", "a\\\nb\n\ntanpa wadah"],
  ['<center><font color="red">Merah</font></center>', "Merah"],
  ["<h1>Judul</h1><h3><b>Anak</b></h3>", "## Judul\n\n### Anak"],
  ["<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c"],
  ['<ol start="3"><li>a</li><li>b</li></ol>', "3. a\n4. b"],
  ["<blockquote><p>Kutip</p><p>Lagi</p></blockquote>", "> Kutip\n>\n> Lagi"],
  ["<pre>a  b\n  c</pre>", "```\na  b\n  c\n```"],
  ["<p>&lt;unknown&gt; &amp;copy; 1 < 2</p>", "&lt;unknown> &amp;copy; 1 < 2"],
  ["<p>1945. Tahun</p><p># 1</p><p>- a</p><p>+62</p>", "1945\\. Tahun\n\n\\# 1\n\n\\- a\n\n+62"],
  [
    '<p>Hore!<a href="https://a.id/x">tautan [1]</a></p>',
    "Hore\\![tautan \\[1\\]](https://a.id/x)",
  ],
  ['<a href="https://a.id/x"><div>blok</div></a>', "[blok](https://a.id/x)"],
  ['<a href="javascript:alert(1)">klik</a> <a href="#x">y</a> <a>z</a>', "klik y z"],
  ['<p>awal <img src="a.jpg" alt="A"> akhir</p>', "![A](a.jpg)\n\nawal akhir"],
  ['<p><img src="a.jpg" alt="A"><img src="b.jpg" alt="B"></p>', "![A](a.jpg)\n\n![B](b.jpg)"],
  [
    '<p>awal <a href="c.html"><img src="a.jpg" alt="A"><img src="b.jpg" alt="B"></a></p>',
    "![A](a.jpg)\n\n![B](b.jpg)\n\nawal",
  ],
  [
    '<p><iframe src="https://www.youtube.com/embed/abcdef12345"></iframe><img src="a.jpg" alt="A"></p>',
    "https://www.youtube.com/watch?v=abcdef12345\n\n![A](a.jpg)",
  ],
  [
    '<figure><a href="b.jpg"><img src="b.jpg" alt="B"></a><figcaption>Kata <b>"x"</b></figcaption></figure>',
    '![B](b.jpg "Kata \\"x\\"")',
  ],
  ['<img class="emoji" alt="😀" src="x.png"> <img src="p.gif" width="1" height="1">', "😀"],
  [
    '<table class="tr-caption-container"><tr><td><img src="c.jpg"></td></tr><tr><td class="tr-caption">Kap</td></tr></table>',
    '![](c.jpg "Kap")',
  ],
  ["<table><tr><td>a</td><td>b|c</td></tr></table>", "|  |  |\n| --- | --- |\n| a | b\\|c |"],
  [
    '<table><thead><tr><th colspan="2">A</th></tr></thead><tr><td rowspan="2">1</td><td>2<br>3</td></tr><tr><td>4</td></tr></table>',
    "| A |  |\n| --- | --- |\n| 1 | 2 3 |\n|  | 4 |",
  ],
  ["<table><tr><td><p>satu</p><p>dua</p></td></tr></table>", "satu\n\ndua"],
  [
    '<iframe src="//www.youtube.com/embed/abcdefghijk?rel=0"></iframe>',
    "https://www.youtube.com/watch?v=abcdefghijk",
  ],
  [
    '<p>x</p><blockquote class="twitter-tweet"><p>kata</p>&mdash; A <a href="https://twitter.com/a/status/1?ref_src=z">1</a></blockquote><script src="https://platform.twitter.com/widgets.js"></script>',
    "x\n\nhttps://twitter.com/a/status/1",
  ],
  ["<dl><dt>Kopi</dt><dd>Minuman</dd></dl>", "**Kopi**\n\nMinuman"],
  ["<p>a&nbsp;b</p><p>&nbsp;</p>", "a b"],
  ["<script>alert(1)</script><style>p{}</style><!-- x --><p>a</p>", "a"],
] as const) {
  html(from, () => assert.is(convert(from), to));
}

html("tells which elements it had to leave out", () => {
  const { dropped } = htmlToMarkdown(
    "<form><select><option>x</option></select></form><object></object><object></object>",
  );
  assert.equal(
    [...dropped],
    [
      ["select", 1],
      ["object", 2],
    ],
  );
});

html("stands what is too deep or too long", () => {
  for (const text of [
    "<div>".repeat(100_000),
    `${"<b>".repeat(5000)}a`,
    `${"<blockquote>".repeat(5000)}a`,
    `${"<table><tr><td>".repeat(2000)}a`,
    `${"<ul><li>".repeat(3000)}a`,
    "<a ".repeat(100_000),
    `<p>${"a ".repeat(200_000)}</p>`,
  ]) {
    assert.type(convert(text), "string");
  }
});

/** Small texts with all that may be misread. */
const WORDS = [
  "Kopi",
  "*a*",
  "_b_",
  "1.",
  "#",
  "-",
  "+",
  ">",
  "[x]",
  "(y)",
  "`c`",
  "~~d~~",
  "a_b",
  "&amp;amp;",
  "&lt;i&gt;",
  "!",
  "|",
  "\\*",
  "5*3",
  "https://a.id/x_y",
  "=",
  "---",
  "“kata”",
  "^[e]",
  "[^1]",
  "1)",
  "~",
  "<br>",
];
const MARKS = ["b", "i", "em", "strong", "span", "s", "code", "a href='https://a.id/'"];
const inline = fc.array(
  fc.oneof(
    fc.constantFrom(...WORDS),
    fc
      .tuple(fc.constantFrom(...MARKS), fc.constantFrom(...WORDS.filter((word) => word !== "<br>")))
      .map(([mark, word]) => `<${mark}>${word}</${mark.split(" ")[0]}>`),
  ),
  { minLength: 1, maxLength: 6 },
);
const glued = fc.tuple(inline, fc.constantFrom(" ", "")).map(([parts, glue]) =>
  // Where an address ends that grows into the next word, nobody can tell.
  parts.join(glue === "" && parts.some((part) => part.includes("://a.id/x")) ? " " : glue),
);
const block = fc
  .tuple(fc.constantFrom("p", "div", "h2", "blockquote", "li"), glued)
  .map(([name, words]) =>
    name === "li" ? `<ul><li>${words}</li><li>${words}</li></ul>` : `<${name}>${words}</${name}>`,
  );

html("shows the same words when Jejak renders it, whatever signs they hold", () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
      const source = blocks.join("");
      const markdown = convert(source);
      const seen = plainly(visibleText(md.render(markdown)));
      assert.is(seen, plainly(visibleText(source)), markdown);
    }),
    { numRuns: 400 },
  );
});

html("keeps plain words as they are, as a paragraph", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS.filter((word) => !/[<&]/u.test(word))), {
        minLength: 1,
        maxLength: 8,
      }),
      (words) => {
        const text = words.join(" ");
        const seen = visibleText(md.render(escapeLineStarts(escapeInline(text))));
        assert.is(plainly(seen), plainly(text));
      },
    ),
  );
});

html("gives paragraphs to text that has none", () => {
  assert.is(
    convert(
      paragraphsOf(
        "Satu\nbaris\n\nDua <b>b</b>\n<blockquote>K\n\nL</blockquote>\nTiga<ul>\n<li>x</li>\n</ul>\nempat<pre>a\n\nb</pre>",
      ),
    ),
    "Satu\\\nbaris\n\nDua **b**\n\n> K\n>\n> L\n\nTiga\n\n- x\n\nempat\n\n```\na\n\nb\n```",
  );
});

html("reads a chat's marks around words alone", () => {
  assert.is(
    chatToMarkdown("*a* _b_ ~c~ 5*3*2 *d _e_* snake_case_x"),
    "**a** _b_ ~~c~~ 5\\*3\\*2 **d _e_** snake_case_x",
  );
});

html("knows the address that a frame's leads to", () => {
  for (const [from, to] of [
    [
      "https://www.youtube-nocookie.com/embed/abcdefghijk",
      "https://www.youtube.com/watch?v=abcdefghijk",
    ],
    ["https://player.vimeo.com/video/123?h=x", "https://vimeo.com/123"],
    [
      "https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fvideos%2F1%2F&width=1",
      "https://www.facebook.com/a/videos/1/",
    ],
    ["https://open.spotify.com/embed/episode/abc", "https://open.spotify.com/episode/abc"],
    ["https://peta.contoh.id/x", "https://peta.contoh.id/x"],
    ["javascript:alert(1)", undefined],
  ] as const) {
    assert.is(openedAddress(from), to);
  }
});

html.run();
