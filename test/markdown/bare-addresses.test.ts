import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { createMarkdown } from "../../src/markdown/markdown.ts";
import { html } from "../stories/support.ts";
import { TEXT } from "../support/newsroom.ts";

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
  // Emphasis, code and marks of others directly behind or around an address.
  ["https://contoh.id/g**tebal**", `${link("https://contoh.id/g")}<strong>tebal</strong>`],
  ["https://contoh.id/g~~lama~~", `${link("https://contoh.id/g")}<s>lama</s>`],
  ["https://contoh.id/g`kode`", `${link("https://contoh.id/g")}<code>kode</code>`],
  ["**https://contoh.id/g**lalu", `<strong>${link("https://contoh.id/g")}</strong>lalu`],
  ["==https://contoh.id/q==", `==${link("https://contoh.id/q")}==`],
  ["==https://contoh.id/q==lalu", `==${link("https://contoh.id/q")}==lalu`],
  ["|https://contoh.id/r|", `|${link("https://contoh.id/r")}|`],
  ["||https://contoh.id/r||", `||${link("https://contoh.id/r")}||`],
  ["_Sumber: https://contoh.id_", `<em>Sumber: ${link("https://contoh.id")}</em>`],
  ["Lihat https://contoh.id…", `Lihat ${link("https://contoh.id")}…`],
  ["https://contoh.id/a→", `${link("https://contoh.id/a")}→`],
  ["https://contoh.id/a🎉!", `${link("https://contoh.id/a")}🎉!`],
  // What these marks are to addresses that hold them.
  ["https://web.archive.org/web/*/x", link("https://web.archive.org/web/*/x")],
  ["https://x.id/?token=YQ==", link("https://x.id/?token=YQ==")],
  [
    "https://x.id/quote/^JKSE",
    `<a href="https://x.id/quote/%5EJKSE" rel="external noopener">https://x.id/quote/^JKSE</a>`,
  ],
];

for (const [written, printed] of AROUND) {
  test(`${written} ends its address where a reader does`, () => {
    const body = html(`Awal.\n\n${written}\n\nAkhir.`);
    assert.is(/<p>(?!<span|Akhir)(.*)<\/p>/u.exec(body)?.[1], printed);
  });
}

const markdown = createMarkdown(TEXT);
const linked = (printed: string) =>
  [...printed.matchAll(/href="([^"]*)"/gu)].map(([, to]) => to?.replaceAll("&amp;", "&"));

const ADDRESSES = [A, "https://contoh.id", `${A}/`, `${A}?a=b&c=d`, `${A}/a_b`, `${A}_(kota)`];
/** Marks that stand on both sides of an address, with what closes where that differs. */
const MARKS =
  '* ** *** _ __ ~ ~~ == = | || ^ ^^ $ $$ # ## % %% & && ++ -- - " \' “ ” ‘ ’ « » ‹ › „ “ ( ) [ ] { } (* *) *( )* “_ _” *" "* （ ） 「 」 【 】 《 》 – — … ; : , . ! ? ¿ • ، → ※'.split(
    " ",
  );
const CLOSING: Readonly<Record<string, string>> = Object.fromEntries(
  ["“”", "‘’", "«»", "‹›", "„“", "()", "[]", "{}", "（）", "「」", "【】", "《》"].map(([a, b]) => [
    a,
    b,
  ]),
);
const closing = (mark: string) =>
  CLOSING[mark] ??
  [...mark]
    .reverse()
    .map((a) => CLOSING[a] ?? a)
    .join("");

test("no mark on both sides of an address is taken for a part of it, whatever follows", () => {
  for (const address of ADDRESSES) {
    for (const mark of MARKS) {
      const close = closing(mark);
      for (const end of ["", close, `${close}.`, `.${close}`, `${close}, lalu`, ` ${close}`]) {
        const written = `${mark}${address}${end}`;
        assert.equal(linked(markdown.render(written)), [address], written);
      }
    }
  }
});

/** GFM 0.29, 6.9, by another implementation: what may stand before and behind an address. */
test("addresses end where GitHub ends them, as far as its specification speaks", () => {
  const github = (text: string) =>
    linked(micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }));
  const behind = [
    "",
    ".",
    ",",
    ":",
    "!",
    "?",
    "*",
    "_",
    "~",
    "**",
    ").",
    "?!",
    " x",
    "&amp;",
    "<x",
    "/a(b)c)",
    "_x",
    "-x",
  ];
  for (const address of ADDRESSES) {
    for (const before of ["", "(", "*", "_", "~", "x ", "x:", "(x "]) {
      for (const end of behind) {
        const written = `${before}${address}${end}`;
        assert.equal(linked(markdown.render(written)), github(written), written);
      }
    }
  }
});

test.run();
