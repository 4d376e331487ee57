import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { assembleSite } from "../../src/assembly/assemble-site.ts";
import type { Sources } from "../../src/assembly/sources.ts";
import { optionsSchema } from "../../src/options/options.ts";
import { generatedNewsroom } from "../support/generated.ts";
import { assemble, faultsOf, NOW, sourcesOf, story } from "../support/newsroom.ts";
import { deepFreeze } from "../support/site.ts";
import "../support/fuzz.ts";

const OPTIONS = optionsSchema.parse({ listingSize: 4 });
const SETUP = { pathPrefix: "/", now: NOW };
const SOURCES = sourcesOf(generatedNewsroom(40));

/** What Eleventy is given, and nothing with an identity of its own. */
function outline(sources: Sources): string {
  const { pages, pictures } = assembleSite(sources, OPTIONS, SETUP);
  return JSON.stringify({ pages, pictures });
}

test("the same files give the same site", () => {
  assert.is(outline(SOURCES), outline(SOURCES));
});

test("what was handed in is not changed", () => {
  const sources = deepFreeze(sourcesOf(generatedNewsroom(60)));
  const bytes = sources.posts.markdown.map((file) => Buffer.from(file.bytes).toString("base64"));
  assembleSite(sources, deepFreeze(optionsSchema.parse({})), deepFreeze({ ...SETUP }));
  assert.equal(
    sources.posts.markdown.map((file) => Buffer.from(file.bytes).toString("base64")),
    bytes,
  );
});

test("what comes out is handed on, so later steps can't depend on changing it", () => {
  const { pages, edition } = assembleSite(SOURCES, OPTIONS, SETUP);
  deepFreeze(pages);
  deepFreeze(edition);
  assert.ok(outline(SOURCES).length > 0);
});

test("the order in which files are read makes no difference to any page", () => {
  const expected = outline(SOURCES);
  const { markdown } = SOURCES.posts;
  fc.assert(
    fc.property(fc.shuffledSubarray([...markdown], { minLength: markdown.length }), (shuffled) => {
      assert.is(outline({ ...SOURCES, posts: { ...SOURCES.posts, markdown: shuffled } }), expected);
    }),
    { numRuns: 10 },
  );
});

test("a later build differs only by what the clock brought", () => {
  const files = {
    "posts/a.md": story("title: A"),
    "posts/b.md": story("title: B\ndate: 2025-03-01"),
  };
  const now = assemble(files);
  const nextDay = assemble(files, {}, { now: NOW + 24 * 60 * 60 * 1000 });
  assert.equal(JSON.stringify(nextDay.pages), JSON.stringify(now.pages));
  const march = assemble(files, {}, { now: Date.parse("2025-03-01T00:00+07:00") });
  assert.is(march.edition.live.length, 2);
});

test("only the pictures of pages that are there are published", () => {
  const image = "image: { src: f.png, alt: A, credit: B }";
  const { pictures } = assemble({
    "posts/f.png": "PNG",
    "posts/unused.png": "PNG",
    "posts/live.md": story(image),
    "posts/expired.md": story(`${image}\nexpires: 2024-12-11`),
    "posts/draft.md": story(`${image}\ndraft: true`),
    "posts/later.md": story(`${image}\ndate: 2025-06-01`),
    "posts/gone.md": story(`${image}\nwithdrawn: { date: 2024-12-11, ground: sara, reason: R. }`),
    "pages/tentang.md": "---\ntitle: T\n---\n![F](g.png)\n",
    "pages/g.png": "PNG",
  });
  assert.equal(
    pictures.map(({ file, usedBy }) => `${usedBy} ${file}`),
    ["posts/expired.md posts/f.png", "posts/live.md posts/f.png", "pages/tentang.md pages/g.png"],
  );
});

const PREFIXES: readonly (readonly [string, string, string[]])[] = [
  ["https://uji.example", "/", []],
  ["https://uji.example/", "/", []],
  ["https://uji.example", "/berita/", []],
  ["https://uji.example/berita", "/berita/", []],
  [
    "https://uji.example/berita",
    "/",
    [
      '_data/site.yaml:1:1  galat  url-mismatch  Alamat situs memuat jalur "/berita/", tetapi situs dibangun untuk "/". Samakan pathPrefix di konfigurasi Eleventy, atau hapus jalurnya.',
    ],
  ],
];

for (const [url, pathPrefix, expected] of PREFIXES) {
  test(`a site at ${url} built for ${pathPrefix} ${expected.length === 0 ? "is" : "is not"} at one`, () => {
    const site = assemble(
      { "_data/site.yaml": `name: M\nurl: ${url}\ndescription: D.\nzone: WIB\n` },
      {},
      { pathPrefix },
    );
    assert.equal(
      site.diagnostics.map(
        ({ file, line, column, rule, message }) =>
          `${file}:${line}:${column}  galat  ${rule}  ${message}`,
      ),
      expected,
    );
  });
}

test("the faults of all files are told together", () => {
  const rules = faultsOf({
    "_data/authors.yaml": "AO: { nama: A }\n",
    "_data/navigation.yaml": "main: [{ label: X, url: /tidak-ada/ }]\n",
    "posts/a.md": story("location: Atlantis"),
    "posts/b.md": story("", "[x](/juga-tidak-ada/)"),
    "pages/tentang.md": "---\njudul: T\n---\nIsi.\n",
  }).map((line) => line.replace(/:\d.*? {2}galat {2}/u, " ").replace(/ {2}.*/u, ""));
  for (const expected of [
    "_data/authors.yaml unknown-key",
    "_data/navigation.yaml dead-link",
    "pages/tentang.md unknown-key",
    "posts/a.md bad-location",
    "posts/b.md dead-link",
  ]) {
    assert.ok(rules.includes(expected), `${expected} is not among\n${rules.join("\n")}`);
  }
});

test.run();
