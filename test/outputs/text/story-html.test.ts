import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Zone } from "../../../src/language/moment.ts";
import { absoluteHtml } from "../../../src/outputs/text/absolute-html.ts";
import { ZonedDate } from "../../../src/outputs/text/zoned-date.ts";
import type { Files } from "../../support/newsroom.ts";
import { story } from "../../support/newsroom.ts";
import { feedsContext, feedsOf, jsonItems } from "../feeds/feeds-support.ts";
import { htmlElements } from "../xml-tree.ts";

const html = suite("a story's text in feeds");

const BASE = { origin: "https://uji.example", page: "https://uji.example/berita/2024/a/" };

for (const [name, from, to] of [
  ["a page", '<a href="/berita/b/">B</a>', '<a href="https://uji.example/berita/b/">B</a>'],
  ["a heading", '<a href="#x">x</a>', `<a href="${BASE.page}#x">x</a>`],
  [
    "another site",
    '<a href="https://x.example/?a=1&amp;b=2" rel="external noopener">x</a>',
    undefined,
  ],
  ["a mail address", '<a href="mailto:a@b.example">x</a>', undefined],
  [
    "a picture in its formats",
    '<picture><source type="image/avif" srcset="/b/1.avif 1w" sizes="9vw"><img src="/b/1.jpg" srcset="/b/1.jpg 1w, /b/2.jpg 2w" sizes="9vw" alt="a &gt; b" width="2" height="1" loading="lazy" decoding="async"></picture>',
    '<img src="https://uji.example/b/1.jpg" srcset="https://uji.example/b/1.jpg 1w, https://uji.example/b/2.jpg 2w" sizes="9vw" alt="a &gt; b" width="2" height="1">',
  ],
  [
    "a table",
    '<div class="table-scroll" role="region" aria-label="Tabel" tabindex="0"><table><tr><td class="align-right">1</td></tr></table></div>',
    '<div><table><tr><td style="text-align:right">1</td></tr></table></div>',
  ],
  ["data for scripts", '<p data-a="1" data-b class="c">x</p>', "<p>x</p>"],
  ["words in angle brackets", "<p>&lt;a href=&quot;/x/&quot;&gt;</p>", undefined],
] as const) {
  html(`keeps ${name} working anywhere`, () => {
    assert.is(absoluteHtml(from, BASE), to ?? from);
  });
}

for (const [zone, offset] of [
  ["WIB", "+0700"],
  ["WITA", "+0800"],
  ["WIT", "+0900"],
] as const satisfies readonly (readonly [Zone, string])[]) {
  html(`is dated in ${zone}`, () => {
    const instant = Date.UTC(2024, 1, 29, 0, 5, 9);
    const date = new ZonedDate({ instant, zone, hasTime: true });
    assert.match(date.toUTCString(), / Feb 2024 0[789]:05:09 /u);
    assert.ok(date.toUTCString().endsWith(` ${offset}`));
    assert.is(Date.parse(date.toUTCString()), instant);
    assert.is(Date.parse(date.toISOString()), instant);
    assert.is(date.toISOString().slice(-6).replace(":", ""), offset);
  });
}

html("is dated from the beginning of its day where no time was given", () => {
  const date = new ZonedDate({
    instant: Date.parse("2024-12-10T00:00:00+09:00"),
    zone: "WIT",
    hasTime: false,
  });
  assert.is(date.toUTCString(), "Tue, 10 Dec 2024 00:00:00 +0900");
  assert.is(date.toISOString(), "2024-12-10T00:00:00+09:00");
});

const NEWSROOM: Files = {
  "posts/a.md": story(
    [
      "title: A",
      "location: Banyuwangi",
      "image: { src: foto.jpg, alt: Sawah, caption: Sawah di lereng., credit: AO, license: CC BY 4.0 }",
      "unverified: { reason: Menunggu BPBD. }",
      "ai: { kind: terjemahan }",
      "source: { name: BPBD, url: https://bpbd.example/ }",
      "corrections:",
      "  - { date: 2024-12-11 09.00 WITA, kind: koreksi, text: Yang lama. }",
      "  - { date: 2024-12-12 10:00, kind: ralat, text: Yang baru. }",
    ].join("\n"),
    "Isi.",
  ),
  "posts/foto.jpg": "foto",
  "posts/jawab.md": story("title: Jawaban\ndate: 2024-12-13\ntype: hak-jawab\nof: a"),
  "posts/lanjut.md": story("title: Lanjutan\ndate: 2024-12-14 08:00\nupdates: a"),
};

function htmlOf(slug: string, pathPrefix = "/"): string {
  const all = feedsOf(feedsContext(NEWSROOM, {}, { pathPrefix }));
  const item = jsonItems(all.get("feed.json") ?? "").find(({ url }) => url.endsWith(`/${slug}/`));
  return item?.content_html ?? "";
}

html("tells first that it was corrected and answered, then all that the page tells", () => {
  const lines = htmlElements(htmlOf("a")).filter(({ name }) => name === "p" || name === "figure");
  assert.equal(
    lines.map(({ text }) => text),
    [
      "Hak Jawab, Jumat, 13 Desember 2024: Jawaban",
      "Ralat, Kamis, 12 Desember 2024 pukul 10.00 WIB: Yang baru.",
      "Koreksi, Rabu, 11 Desember 2024 pukul 09.00 WITA: Yang lama.",
      "Kelanjutan: Lanjutan (Sabtu, 14 Desember 2024 pukul 08.00 WIB)",
      "Sawah di lereng. Foto: AO Lisensi: CC BY 4.0",
      "Banyuwangi, Media Uji – Isi. (AO)",
      "Dibuat dengan bantuan kecerdasan buatan: terjemahan.",
      "Sumber: BPBD",
      "(Berita ini masih memerlukan verifikasi lebih lanjut: Menunggu BPBD.)",
    ],
  );
});

html("ends with the note that it is unverified, in italics, in the words of the page", () => {
  const context = feedsContext(NEWSROOM);
  const page = context.pages.find(({ url }) => url.endsWith("/a/"));
  if (page?.layout !== "story") throw new Error("The story has no page.");
  assert.ok(htmlOf("a").endsWith(`<p><em>${page.view.unverified}</em></p>`));
});

html("leads to what it answers, under a path prefix too", () => {
  const links = htmlElements(htmlOf("jawab", "/berita/")).flatMap(({ attributes }) =>
    attributes.href === undefined ? [] : [attributes.href],
  );
  assert.is(links[0], "https://uji.example/berita/2024/12/10/a/");
  assert.match(htmlOf("jawab"), "<strong>Hak jawab atas berita</strong>");
});

html.run();
