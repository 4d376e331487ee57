import { test } from "uvu";
import * as assert from "uvu/assert";
import { html } from "../stories/support.ts";

const A = "https://contoh.id/berita";
const link = (address = A) => `<a href="${address}" rel="external noopener">${address}</a>`;

/** What a writer types around an address, and what is printed of it. */
const AROUND: ReadonlyArray<readonly [written: string, printed: string]> = [
  [`_Sumber: ${A}_`, `<em>Sumber: ${link()}</em>`],
  [`*Sumber: ${A}*`, `<em>Sumber: ${link()}</em>`],
  [`_${A}_`, `<em>${link()}</em>`],
  [`*${A}*`, `<em>${link()}</em>`],
  [`**${A}**`, `<strong>${link()}</strong>`],
  [`__${A}__`, `<strong>${link()}</strong>`],
  [`***${A}***`, `<em><strong>${link()}</strong></em>`],
  [`~~${A}~~`, `<s>${link()}</s>`],
  [`_Baca ${A}._`, `<em>Baca ${link()}.</em>`],
  [`_Baca ${A}_.`, `<em>Baca ${link()}</em>.`],
  [`(${A})`, `(${link()})`],
  [`(_${A}_)`, `(<em>${link()}</em>)`],
  [`(lihat ${A}).`, `(lihat ${link()}).`],
  [`[${A}]`, `[${link()}]`],
  [`"${A}"`, `“${link()}”`],
  [`'${A}'`, `‘${link()}’`],
  [`“${A}”,`, `“${link()}”,`],
  [`‘${A}’`, `‘${link()}’`],
  [`«${A}»`, `«${link()}»`],
  [`${A}.`, `${link()}.`],
  [`${A}, lalu`, `${link()}, lalu`],
  [`${A}; lalu`, `${link()}; lalu`],
  [`${A}: lalu`, `${link()}: lalu`],
  [`${A}!?`, `${link()}!?`],
  [`${A}…`, `${link()}…`],
  [`${A}...`, `${link()}...`],
  [`${A} – dan`, `${link()} – dan`],
  [`Sumber:${A}`, `Sumber:${link()}`],
  // What may stand within an address stays in it.
  [`${A}_satu_dua`, link(`${A}_satu_dua`)],
  [`${A}/a_b_`, `${link(`${A}/a_b`)}_`],
  [`${A}/?a=1,2;b~c!d`, link(`${A}/?a=1,2;b~c!d`)],
  [`${A}/#bab-2`, link(`${A}/#bab-2`)],
  // GFM 0.29, examples 624 to 626, with their addresses in full.
  ["https://x.id/s?q=Markup+(business)", link("https://x.id/s?q=Markup+(business)")],
  ["https://x.id/s?q=Markup+(business)))", `${link("https://x.id/s?q=Markup+(business)")}))`],
  ["(https://x.id/s?q=Markup+(business))", `(${link("https://x.id/s?q=Markup+(business)")})`],
  ["https://x.id/he<lp", `${link("https://x.id/he")}&lt;lp`],
];

for (const [written, printed] of AROUND) {
  test(`${written} ends its address where a reader does`, () => {
    const body = html(`Awal.\n\n${written}\n\nAkhir.`);
    assert.is(/<p>(?!<span|Akhir)(.*)<\/p>/u.exec(body)?.[1], printed);
  });
}

test.run();
