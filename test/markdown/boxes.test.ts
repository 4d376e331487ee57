import { test } from "uvu";
import * as assert from "uvu/assert";
import { faultsOf, story } from "../support/newsroom.ts";
import { storiesOf } from "../support/site.ts";

function read(body: string) {
  const [only] = storiesOf({ "posts/satu.md": story("", body) });
  if (only === undefined) throw new Error("The story can't be read.");
  // Without what Jejak sets before and after.
  const html = only.html
    .replace(
      /<p><span class="sign-off">.*?<\/p>\n| ?<span class="(?:sign-off|dateline)">.*?<\/span> ?/gu,
      "",
    )
    .replace(/\n|<p><\/p>/gu, "");
  return { html, text: String(only.text), summary: only.summary };
}

const RENDERED: readonly (readonly [what: string, body: string, html: string])[] = [
  [
    "a box of facts",
    "> [!fakta] Pasar *ikan*\n> Buka pagi.\n>\n> - Satu",
    '<aside class="box box-fakta"><p class="box-title">Pasar <em>ikan</em></p><p>Buka pagi.</p><ul><li>Satu</li></ul></aside>',
  ],
  [
    "a box without a title",
    "> [!FAKTA]\n>\n> Buka pagi.",
    '<aside class="box box-fakta"><p class="box-title">Fakta singkat</p><p>Buka pagi.</p></aside>',
  ],
  [
    "a pull quote with its speaker",
    "> [!kutipan]\n> Kami mulai.\n>\n> — Bung Hatta",
    '<aside class="pull-quote"><blockquote><p>Kami mulai.</p><p class="attribution">Bung Hatta</p></blockquote></aside>',
  ],
  [
    "a timeline",
    "> [!linimasa] Tambora\n>\n> - 10 April 1815: Meletus.\n> - **1816**: Dingin.\n> - 14.30 WIB – Padam.\n> - April 1815: [Batavia](https://a.example/).",
    '<aside class="box box-linimasa"><p class="box-title">Tambora</p><ul class="dated"><li><time class="when" datetime="1815-04-10">10 April 1815</time>: Meletus.</li><li><time class="when" datetime="1816">1816</time>: Dingin.</li><li><b class="when">14.30 WIB</b>: Padam.</li><li><time class="when" datetime="1815-04">April 1815</time>: <a href="https://a.example/" rel="external noopener">Batavia</a>.</li></ul></aside>',
  ],
  [
    "an interview",
    "Tanya: Apa?\n\nJawab: Itu.\n\nDan ini.\n\nT: Lalu?\nJ: Selesai.",
    '<p class="question"><strong>Tanya:</strong> Apa?</p><p class="answer"><strong>Jawab:</strong> Itu.</p><p>Dan ini.</p><p class="question"><strong>Tanya:</strong> Lalu?</p><p class="answer"><strong>Jawab:</strong> Selesai.</p>',
  ],
  [
    "speakers in bold",
    "**Tanya:** Apa?\n\n**Jawab:** Itu.",
    '<p class="question"><strong>Tanya:</strong> Apa?</p><p class="answer"><strong>Jawab:</strong> Itu.</p>',
  ],
  ["a question that nobody answers", "Tanya: Apa?\n\nIsi.", "<p>Tanya: Apa?</p><p>Isi.</p>"],
  [
    "a box within a quotation, which stays one",
    "> > [!fakta] A\n> > B",
    "<blockquote><blockquote><p>[!fakta] AB</p></blockquote></blockquote>",
  ],
];

for (const [what, body, html] of RENDERED) {
  test(`${what}`, () => {
    assert.is(read(body).html, html);
  });
}

test("a box is read in the text, and is not the summary", () => {
  const { text, summary } = read("> [!fakta] Pasar\n> Buka pagi.\n\nIsi berita.");
  assert.is(text, "Pasar Buka pagi. Isi berita.");
  assert.is(summary, "Isi berita.");
  assert.is(read("> [!linimasa] A\n> - 1815: Meletus.").text, "A 1815: Meletus.");
});

const told = (body: string) => faultsOf({ "posts/a.md": story("", body) });

test("an unknown kind is told with the nearest, or with what it is called here", () => {
  assert.equal(told("Isi.\n\n> [!faktta] A\n> B."), [
    'posts/a.md:8:1  peringatan  unknown-box  Kotak "[!faktta]" tidak dikenal, jadi tampil sebagai kutipan biasa. Mungkin maksud Anda "[!fakta]".',
  ]);
  assert.match(told("> [!NOTE]\n> B.")[0] ?? "", 'Mungkin maksud Anda "[!fakta]"');
  assert.match(told("> [!zzz]\n> B.")[0] ?? "", "Yang ada: [!fakta], [!kutipan], [!linimasa].");
});

test("an entry of a timeline without a time is told, and a timeline without entries", () => {
  assert.match(
    told("> [!linimasa] A\n>\n> - 1975: Dibangun.\n> - Dibuka lagi.")[0] ?? "",
    /^posts\/a\.md:9:1 {2}peringatan {2}undated-entry/u,
  );
  assert.match(told("> [!linimasa] A\n> B.")[0] ?? "", "undated-entry");
});

test("hostile boxes are harmless and take time that grows with them", () => {
  const html = read(
    "> [!fakta] <script>x</script>\n> <img src=x onerror=y>\n\n> [!linimasa]\n> - 1<b>: x",
  ).html;
  assert.not.match(html, /<script|<img/u);
  const many = read("> [!fakta] A\n> B\n\n".repeat(3000)).html;
  assert.is(many.split("<aside").length, 3001);
  assert.ok(read(`${">".repeat(50)} [!fakta] A\n\n> [!linimasa]\n${"> - 1: x\n".repeat(2000)}`));
  assert.ok(read("T: a\nJ: b\n".repeat(2000)));
  assert.match(read("> [!fakta] مسجد\n> مدينة").html, /<p class="box-title" dir="rtl">/u);
});

test.run();
