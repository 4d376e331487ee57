import { suite } from "uvu";
import * as assert from "uvu/assert";
import { settleDeadPaths } from "../../src/assembly/checks.ts";
import { printedHtml } from "../../src/pages/printed-html.ts";
import { assemble, DATA, faultsOf, story } from "../support/newsroom.ts";

const archive = suite("an old archive");

const BODY = "Harganya Rp. 1,000 saja. Lihat [ini](/hilang/).";
const FILES = {
  "posts/lama/a.md": story("title: A\ndate: 2024-11-01", BODY),
  "posts/tua.md": story("title: Tua\ndate: 2010-01-01", BODY),
  "posts/baru.md": story("title: Baru\ndate: 2024-12-01", BODY),
};
const site = (more: string) => ({ "_data/site.yaml": `${DATA["_data/site.yaml"]}${more}\n` });
const rules = (lines: readonly string[], file: string) =>
  lines
    .filter((line) => line.startsWith(file))
    .map((line) => line.split(/ {2}/u).slice(1, 3).join(" "));

archive(
  "is published as it is, by date or folder, while today's stories' faults stay faults",
  () => {
    const lines = faultsOf({
      ...FILES,
      ...site("archive: { before: 2015-01-01, folders: [posts/lama/] }"),
    });
    assert.equal(rules(lines, "posts/lama/a.md"), ["peringatan dead-link"]);
    assert.equal(rules(lines, "posts/tua.md"), ["peringatan dead-link"]);
    assert.equal(rules(lines, "posts/baru.md"), ["peringatan money-style", "galat dead-link"]);
    const without = faultsOf(FILES);
    assert.equal(rules(without, "posts/tua.md"), ["peringatan money-style", "galat dead-link"]);
  },
);

/** What a reader sees of an old story, and what is said of it. */
function shown(
  body: string,
  head = "",
  pathPrefix = "/",
  answers: (path: string) => boolean = () => false,
) {
  const files = {
    "posts/tua.md": story(`title: Tua\ndate: 2010-01-01\n${head}`, body),
    "posts/ada.md": story("title: Ada\ndate: 2010-02-01"),
    "posts/nanti.md": story("title: Nanti\ndate: 2030-02-01"),
    "posts/draf.md": story("title: Draf\ndate: 2010-02-01\ndraft: true"),
    ...site("archive: { before: 2015-01-01 }"),
  };
  const built = assemble(files, {}, { pathPrefix });
  settleDeadPaths(built, answers);
  const page = built.pages.find(({ url }) => url === "/2010/01/01/tua/");
  const { html = "" } = (page?.view ?? {}) as { html?: string };
  const story_ = built.edition.published.find(({ slug }) => slug === "tua");
  const printed = story_ && printedHtml(story_, built.context);
  assert.is(printed, html);
  const found = [...built.diagnostics, ...built.deadLinks.map(({ diagnostic }) => diagnostic)];
  return {
    html: html
      .replace(/<span class="dateline">.*?<\/span> /u, "")
      .replace(/(?:<p>)? ?<span class="sign-off">.*$/su, ""),
    said: found
      .filter(({ file }) => file === "posts/tua.md")
      .map(({ severity, rule }) => `${severity} ${rule}`),
  };
}

for (const [written, words, rule] of [
  ["Lihat [ini](/hilang/?x=1#y).", "Lihat ini.", "dead-link"],
  ["Lihat [ini *juga*](hilang.md).", "Lihat ini <em>juga</em>.", "dead-link"],
  ["Lihat [ini][a].\n\n[a]: hilang.md", "Lihat ini.", "dead-link"],
  ["Lihat [ini](nanti.md).", "Lihat ini.", "dead-link"],
  ["Lihat [ini](draf.md).", "Lihat ini.", "dead-link"],
  ["Lihat [ini](/?p=12).", "Lihat ini.", "dead-link"],
  ["Lihat [ini](#hilang).", "Lihat ini.", "dead-fragment"],
  ["Lihat [ini](javascript:alert).", "Lihat ini.", "unsafe-link"],
  ["Lihat [ini](hilang.jpg).", "Lihat ini.", "missing-picture"],
  ["Lihat ![sawah](hilang.jpg).", "Lihat sawah.", "missing-picture"],
  ['Lihat ![sawah](hilang.jpg "Panen <raya>").', "Lihat Panen &lt;raya&gt;.", "missing-picture"],
  ["Lihat [![](hilang.jpg)](/2010/02/01/ada/) ini.", "Lihat  ini.", "missing-picture"],
  ["Lihat ini.\n\n![](hilang.jpg)", "Lihat ini.", "missing-picture"],
  ["Lihat ![sawah](https://lain.example/a.jpg).", "Lihat sawah.", "remote-picture"],
] as const) {
  archive(`shows "${written.replaceAll("\n", "⏎")}" as its words and warns`, () => {
    const { html, said } = shown(written);
    assert.is(html.replace(/<\/p>\n$/u, ""), `<p>${words}`);
    assert.not.match(html, /<a |<img|<figure|<p><\/p>/u);
    assert.equal(
      said.filter((each) => !each.endsWith("missing-alt")),
      [`warning ${rule}`],
    );
  });
}

archive("keeps the links that lead somewhere, below a path prefix too", () => {
  const body =
    "[ada](ada.md), [kanal](/kanal/), [sendiri](/templat/), [hilang](/hilang/), [luar](https://lain.example/hilang/).";
  for (const prefix of ["/", "/berita/"]) {
    const { html } = shown(body, "", prefix, (path) => path === "/templat/");
    const base = prefix.slice(0, -1);
    assert.match(html, `<a href="${base}/2010/02/01/ada/">ada</a>`);
    assert.match(
      html,
      `<a href="${base}/templat/">sendiri</a>, hilang, <a href="https://lain.example/hilang/"`,
    );
  }
});

archive("shows a cover where the main picture is gone", () => {
  const { said } = shown("Isi.", "image: { src: hilang.jpg, alt: Sawah, credit: Uji }");
  assert.equal(said, ["warning missing-picture"]);
});

archive("names a date", () => {
  const lines = faultsOf({ ...FILES, ...site("archive: { before: kemarin }") });
  assert.match(lines.join("\n"), /_data\/site\.yaml:5:20 {2}galat {2}bad-date/u);
});

archive.run();
