import { test } from "uvu";
import * as assert from "uvu/assert";
import { diagnosticLine } from "../../src/diagnostics/format-diagnostics.ts";
import { thingAt } from "../structured-data/blocks.ts";
import { assemble, faultsOf, story } from "../support/newsroom.ts";
import { storiesOf, viewAt } from "../support/site.ts";

const PICTURES = Object.fromEntries("abcd".split("").map((name) => [`posts/${name}.jpg`, name]));

function bodyOf(body: string): string {
  const [only] = storiesOf({ "posts/satu.md": story("", body), ...PICTURES });
  return only?.html ?? "";
}

/** The body's skeleton: its figures and galleries with the names of their pictures. */
function shapeOf(body: string): string {
  return bodyOf(body)
    .replace(/<picture>.*?<img src="\/gambar\/(\w+)-[^>]*>.*?<\/picture>/gu, "$1")
    .replace(/<a href="\/gambar\/[^>]*>(\w+)<\/a>/gu, "($1)")
    .replace(/<div class="gallery"[^>]*>/gu, "[")
    .replaceAll("</div>", "]")
    .replace(/<p>.*?<\/p>|<\/?figure>|\n/gu, "");
}

for (const [what, body, shape] of [
  ["one picture", "![A](a.jpg)", "a"],
  ["two paragraphs of a picture each", "![A](a.jpg)\n\n![B](b.jpg)", "[(a)(b)]"],
  ["two in one paragraph", "![A](a.jpg) ![B](b.jpg)", "[(a)(b)]"],
  [
    "four on lines of one paragraph",
    "![A](a.jpg)\n![B](b.jpg)\n![C](c.jpg)\n![D](d.jpg)",
    "[(a)(b)(c)(d)]",
  ],
  [
    "a row, words, a row",
    "![A](a.jpg)\n\n![B](b.jpg)\n\nKata.\n\n![C](c.jpg)\n\n![D](d.jpg)",
    "[(a)(b)][(c)(d)]",
  ],
  ["pictures on either side of words", "![A](a.jpg)\n\nKata.\n\n![B](b.jpg)", "ab"],
] as const) {
  test(`${what}`, () => {
    assert.is(shapeOf(body), shape);
  });
}

const CAPTION =
  '<figcaption><span class="caption">Pasar.</span> <span class="credit">Foto: Budi/Antara</span> <span class="license">Lisensi: CC BY 4.0</span></figcaption>';

for (const [where, body] of [
  ["in quotes", '![A](a.jpg "Pasar. Foto: Budi/Antara, CC BY 4.0")'],
  ["on the line below", "![A](a.jpg)\nPasar. Foto: Budi/Antara, CC BY 4.0"],
  ["on the line below in italics", "![A](a.jpg)\n*Pasar. (Foto: Budi/Antara, CC BY 4.0)*"],
] as const) {
  test(`a caption, its maker and its licence ${where} are told apart`, () => {
    assert.ok(bodyOf(body).includes(CAPTION), bodyOf(body));
  });
}

test("a paragraph that only begins with a picture stays a paragraph", () => {
  assert.match(
    bodyOf("![A](a.jpg)\nPasar itu ramai sejak pagi."),
    /<p>.*<picture>.*ramai sejak pagi/su,
  );
});

test("HTML in a caption is shown as text", () => {
  const html = bodyOf('![A](a.jpg "<script>x</script> Foto: <b>AO</b>")\n\n![B](b.jpg)');
  assert.not.match(html, /<script|<b>/u);
  assert.match(html, /Foto: &lt;b&gt;AO&lt;\/b&gt;/u);
});

test("a line meant as a caption is told of, and the advice can be followed", () => {
  const files = (body: string) => ({ "posts/satu.md": story("", body), ...PICTURES });
  const told = faultsOf(files("![A](a.jpg)\n\nFoto: Antara\n\nIsi."));
  assert.match(told[0] ?? "", /^posts\/satu\.md:8:1 {2}peringatan {2}typed-credit/u);
  assert.equal(faultsOf(files("![A](a.jpg)\nFoto: Antara\n\nIsi.")), []);
});

test("of the main picture, too, what its caption says of its maker is told apart", () => {
  const files = (more: string) => ({
    "posts/satu.md": story(
      `image:\n  src: a.jpg\n  alt: A\n  caption: "Pasar. (Foto: Antara)"${more}`,
    ),
    ...PICTURES,
  });
  const site = assemble(files(""));
  const { image } = viewAt(site, "story", "/2024/12/10/satu/");
  assert.equal([image?.caption, image?.credit], ["Pasar.", "Foto: Antara"]);
  assert.equal(site.diagnostics.map(diagnosticLine), []);
  assert.equal(faultsOf(files("\n  credit: Antara")), [
    'posts/satu.md:8:12  peringatan  typed-credit  Keterangan ini memuat pembuat gambarnya lagi, "Antara", padahal credit sudah menyebutnya. Hapus dari caption.',
  ]);
});

test("machines are told of galleries and of what is said of a picture", () => {
  const body =
    '![A](a.jpg "Pasar. Foto: AO, CC BY 4.0")\n\n![B](b.jpg)\n\nKata.\n\n![C](c.jpg "Kopi.")\n\nKata.\n\n![D](d.jpg)';
  const site = assemble({ "posts/satu.md": story("", body), ...PICTURES });
  const { hasPart, associatedMedia } = thingAt(site, "/2024/12/10/satu/", "NewsArticle");
  const [gallery] = hasPart as { "@type": string; associatedMedia: Record<string, unknown>[] }[];
  assert.is(gallery?.["@type"], "ImageGallery");
  assert.equal(
    gallery?.associatedMedia.map(({ caption, creditText, license }) => [
      caption,
      creditText,
      license,
    ]),
    [
      ["Pasar.", "AO", "https://creativecommons.org/licenses/by/4.0/"],
      ["B", undefined, undefined],
    ],
  );
  // What says nothing but what it shows is a part of the page alone.
  assert.equal(
    (associatedMedia as { caption: string }[]).map(({ caption }) => caption),
    ["Kopi."],
  );
});

test("thousands of pictures are one gallery, in time that grows with them", () => {
  const body = "![A](a.jpg)\n\n".repeat(400);
  assert.is(bodyOf(body).split("<figure>").length, 401);
});

test.run();
