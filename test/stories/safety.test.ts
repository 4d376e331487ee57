import { test } from "uvu";
import * as assert from "uvu/assert";
import { quote } from "../../src/diagnostics/diagnostics.ts";
import { assemble, faultsOf, story } from "../support/newsroom.ts";
import { assertHarmless, elementsOf, exactly, faultTests, html, read, STORY } from "./support.ts";

const KEYS =
  "title, date, author, location, tags, series, category, summary, image, video, audio, editor, photographer, contributors, source, updated, type, ended, lang, translations, label, corrections, of, withdrawn, unverified, updates, ai, featured, breaking, draft, expires, aliases, slug";

/** Keys by which a template of Eleventy, or an object of JavaScript, could be taken over. */
const TAKE_OVERS: readonly string[] = [
  "layout: ../../rahasia.11ty.js",
  "permalink: ../../../etc/x",
  "permalinkBypassOutputDir: true",
  "eleventyComputed: { title: '{{ 1 + 1 }}' }",
  "eleventyExcludeFromCollections: true",
  "eleventyImport: { collections: [x] }",
  "templateEngineOverride: njk",
  "pagination: { data: collections.all, size: 1 }",
  "page: { url: /x/ }",
  "content: x",
  "collections: x",
  "__proto__: { isAdmin: true }",
  "constructor: { prototype: { isAdmin: true } }",
  "prototype: x",
  "toString: x",
  "hasOwnProperty: x",
];

/** What is told of such a key where other systems have it, too. */
const ADVICE: ReadonlyMap<string, string> = new Map([
  [
    "collections",
    'Mungkin maksud Anda "corrections", yang ditulis misalnya corrections: [{ date: 2025-01-02 10:00, kind: ralat, text: "…" }].',
  ],
  ["layout", "Tampilan diatur tema, bukan tulisan: hapus."],
  [
    "permalink",
    "Alamat disusun dari date dan slug. Kalau alamat lamanya harus tetap berlaku, tulis di aliases; lalu hapus yang ini.",
  ],
]);

faultTests([
  ...TAKE_OVERS.map((line) => {
    const key = line.split(":", 1)[0];
    const advice = ADVICE.get(key ?? "") ?? `Isian yang dikenal: ${KEYS}.`;
    return [
      `the key ${key}`,
      story(line),
      `posts/a.md:5:1  galat  unknown-key  Isian "${key}" tidak dikenal. ${advice}`,
    ] as const;
  }),
  ...["__proto__", "constructor", "prototype"].flatMap((key) => [
    [
      `the key ${key} within another`,
      story(`source: { name: a, ${key}: { isAdmin: true } }`),
      `posts/a.md:5:20  galat  unknown-key  Isian "${key}" di dalam "source" tidak dikenal. Isian yang dikenal: name, url.`,
    ] as const,
    [
      `${key} as author, editor and category`,
      story(`author: ${key}\neditor: ${key}\ncategory: ${key}`),
      `posts/a.md:4:9  galat  unknown-author  Kode penulis "${key}" tidak terdaftar. Kode yang terdaftar: AO, RD.`,
      `posts/a.md:5:9  galat  unknown-author  Kode penulis "${key}" tidak terdaftar. Kode yang terdaftar: AO, RD.`,
      `posts/a.md:6:11  galat  unknown-category  Kanal "${key}" tidak terdaftar. Yang terdaftar: daerah, budaya.`,
    ] as const,
  ]),
]);

test("names of JavaScript's own are topics, headings, references and footnotes like any other", () => {
  const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];
  const body = names
    .map((name) => `## ${name}\n\n[x][${name}] y[^${name}]\n\n[${name}]: /\n\n[^${name}]: z`)
    .join("\n\n");
  const text = story(`tags: [${names.join(", ")}]`, body);
  assert.equal(faultsOf({ [STORY]: text }), []);
  const found = read(text);
  assert.is(found.topics.length, names.length);
  assert.equal(
    found.headings.map(({ id }) => id),
    ["proto", "constructor", "prototype", "tostring", "hasownproperty"],
  );
  assert.is(found.html.match(/<a href="\/">x<\/a>/g)?.length, names.length);
  assert.is(found.html.match(/<li id="fn/g)?.length, names.length);
  assert.is(({} as { isAdmin?: unknown }).isAdmin, undefined);
});

const TEMPLATES = [
  "{{ 1 + 1 }}",
  "{% include '../rahasia' %}",
  "{%- set x = 1 -%}",
  "{# catatan #}",
  "<%= process.exit() %>",
  "#{globalThis}",
  "<?php echo 1 ?>",
  "{{{ html }}}",
];

for (const template of TEMPLATES) {
  test(`${template} is text in title, summary, topics and body`, () => {
    const quoted = JSON.stringify(template);
    const found = read(
      story(`title: ${quoted}\nsummary: ${quoted}\ntags: [${quoted}, Kopi]`, `\`${template}\``),
      {},
    );
    assert.is(found.title, template);
    assert.is(found.summary, template);
    assert.is(found.topics[0]?.name, template);
    const written = template.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    assert.ok(found.html.includes(`<code>${written}</code>`), found.html);
  });
}

const MARKUP = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  "<iframe src=//evil.example></iframe>",
  "<style>*{display:none}</style>",
  "<a href='javascript:alert(1)'>x</a>",
  "<!-- --><b>",
  "<![CDATA[<script>]]>",
  "<?xml version='1.0'?>",
  "<math><mtext><script>",
  "<div\nonclick=alert(1)>\n\n*x*\n\n</div>",
  "</p></section><script>",
  "&lt;script&gt;",
  "&#60;script&#62;",
  "\\<script>",
];

const PLACES: ReadonlyArray<readonly [where: string, body: (markup: string) => string]> = [
  ["in a paragraph", (markup) => `Satu ${markup} dua`],
  ["as a block", (markup) => markup],
  ["in a heading", (markup) => `## ${markup}`],
  ["in a list", (markup) => `- ${markup}`],
  ["in a table", (markup) => `| a |\n|---|\n| ${markup} |`],
  ["as the words of a link", (markup) => `[${markup}](/)`],
  ["as alternative text", (markup) => `![${markup}](foto.jpg)`],
  ["as a title", (markup) => `[a](/ "${markup}") ![a](foto.jpg '${markup}')`],
  ["as a caption", (markup) => `![a](foto.jpg (${markup}))`],
  ["as a footnote", (markup) => `a[^1] b^[${markup}]\n\n[^1]: ${markup}`],
  ["as a footnote's label", (markup) => `a[^${markup}]\n\n[^${markup}]: b`],
  ["as a reference's label", (markup) => `[${markup}]\n\n[${markup}]: /`],
  ["as a reference's title", (markup) => `[a]\n\n[a]: / "${markup}"`],
  ["as a code's language", (markup) => `\`\`\`${markup}\n${markup}\n\`\`\``],
  ["as an address", (markup) => `[a](<${markup}>) <https://x.example/${markup}>`],
];

for (const [where, body] of PLACES) {
  test(`markup ${where} is shown and never run`, () => {
    for (const markup of MARKUP) assertHarmless(html(body(markup), "", { "posts/foto.jpg": "x" }));
  });
}

test("a code block's language can't leave its attribute", () => {
  const found = html('```x" onclick="alert(1)\ny\n```');
  assertHarmless(found);
  assert.equal(elementsOf(found).find(({ name }) => name === "code")?.attributes, {
    class: 'language-x"',
  });
});

test("control and direction marks reach no terminal", () => {
  const turned = "\u202eOA\u2066\u200f\u061c\u2028\u009b31m";
  const lines = faultsOf({
    [`posts/\u001b]0;x\u0007${turned}.md`]: story(`author: "${turned}"`),
    "posts/b.md": story(`category: "${turned}"\nslug: "${turned}"`, `[a](${turned}.md)`),
    "posts/c.md": exactly(`"\u202eeltit": x`),
    // These are no fault of a text, but no good in a terminal.
    "posts/d.md": story('author: "\u200f\u061c\u2028x"'),
  });
  assert.ok(lines.length >= 3, lines.join("\n"));
  for (const line of lines) {
    assert.not.match(line, /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
  }
});

test("a message keeps to one line and a bearable length, whatever it quotes", () => {
  const long = `${"judul\n".repeat(500)}`;
  assert.is(quote("satu\n\tdua"), '"satu dua"');
  assert.ok([...quote(long)].length <= 62);
  assert.is([...quote("😀".repeat(100))].length, 62);
  const lines = faultsOf({
    [STORY]: story(`category: "${"x".repeat(5000)}"\nhalo${"o".repeat(900)}: 1`),
  });
  assert.ok(lines.every((line) => line.length < 600));
});

test("nothing of one build stays for the next", () => {
  const files = { [STORY]: story("", "[a][r] x[^1]\n\n[r]: /\n\n[^1]: y") };
  const first = assemble(files).edition.live;
  read(story("", "[r] [^1]"));
  assert.equal(assemble(files).edition.live, first);
  assert.match(html("[r] [^1]"), "[r] [^1]");
});

test.run();
