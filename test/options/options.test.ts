import { test } from "uvu";
import * as assert from "uvu/assert";
import { formatDiagnostics } from "../../src/diagnostics/format-diagnostics.ts";
import { optionsSchema } from "../../src/options/options.ts";
import type { ConfigFile } from "../../src/options/resolve-options.ts";
import { resolveOptions } from "../../src/options/resolve-options.ts";
import { urlWordClashes } from "../../src/options/url-word-clashes.ts";

const DEFAULTS = optionsSchema.parse({});

const CONFIG = {
  path: "eleventy.config.ts",
  text: `import jejak from "eleventy-plugin-jejak";

/* posts: "lama" */
// listingSise: how many
export default function (config) {
  config.addPassthroughCopy({ home: "/" });
  config.addPlugin(jejak, {
    posts: "berita",
    "ownPages": "halaman", // see https://contoh.id/posts: here
    listingSise: 3,
    pages: { hme: false, home: "tidak" },
    storyUrl: "/{judul}/",
    listingSize,
  });
}
`,
};

/** What the faults of some options look like, as a build prints them. */
function faults(options: unknown, config?: ConfigFile): string[] {
  const { diagnostics } = resolveOptions(options, config);
  return diagnostics.length === 0 ? [] : formatDiagnostics(diagnostics).split("\n");
}

test("without options, everything has its default", () => {
  for (const options of [undefined, null, {}]) {
    assert.equal(resolveOptions(options, undefined), { options: DEFAULTS, diagnostics: [] });
  }
  assert.equal(DEFAULTS, {
    base: "/",
    posts: "posts",
    ownPages: "pages",
    shortNames: true,
    storyUrl: "/{year}/{month}/{day}/{slug}/",
    urlWords: {},
    fields: {},
    listings: {},
    hooks: { trusted: [] },
    listingSize: 20,
    sharePictures: true,
    feedSize: 20,
    api: false,
    editorSchemas: false,
    search: true,
    urlRecord: true,
    headers: "auto",
    templatesInSitemap: false,
    contentSecurityPolicy: {},
    pages: {},
  });
});

test("sound options are taken as they are", () => {
  const options = {
    base: "/berita/",
    posts: "isi/berita",
    data: "_data/berita",
    ownPages: "isi/halaman",
    collection: "stories",
    shortNames: false,
    storyUrl: "/baca/{slug}/",
    urlWords: { topics: "tema" },
    fields: {},
    listings: {},
    hooks: { trusted: [] },
    listingSize: 500,
    sharePictures: false,
    feedSize: 200,
    hub: "https://hub.contoh.id/",
    api: true,
    editorSchemas: true,
    search: false,
    urlRecord: "always",
    headers: false,
    templatesInSitemap: true,
    contentSecurityPolicy: { "img-src": ["https://gambar.contoh.id", "data:"] },
    pages: { home: false, archive: true },
  };
  assert.equal(resolveOptions(options, CONFIG), { options, diagnostics: [] });
});

test("an option that is undefined is not given", () => {
  assert.equal(resolveOptions({ posts: undefined, pages: undefined }, CONFIG).options, DEFAULTS);
});

const FOLDERS: readonly (readonly [string, string])[] = [
  ["./berita", "berita"],
  ["berita/", "berita"],
  ["./isi//berita/", "isi/berita"],
  ["isi/../berita", "berita"],
  [" berita ", "berita"],
  ["Berita 2024", "Berita 2024"],
];

for (const [given, folder] of FOLDERS) {
  test(`the folder "${given}" is ${folder}`, () => {
    assert.is(resolveOptions({ posts: given }, CONFIG).options.posts, folder);
  });
}

/** Options, and what is said of them, word for word. */
const FAULTS: readonly (readonly [unknown, string])[] = [
  [
    { listingSise: 3 },
    'eleventy.config.ts:10:5  galat  unknown-key  Opsi "listingSise" tidak dikenal. Mungkin maksud Anda "listingSize".',
  ],
  [
    { entahApa: 1 },
    'eleventy.config.ts:1:1  galat  unknown-key  Opsi "entahApa" tidak dikenal. Yang dikenal: base, posts, data, ownPages, collection, shortNames, storyUrl, urlWords, fields, listings, hooks, listingSize, sharePictures, feedSize, hub, api, editorSchemas, search, urlRecord, headers, templatesInSitemap, contentSecurityPolicy, pages.',
  ],
  [
    { base: "berita" },
    'eleventy.config.ts:1:1  galat  invalid-value  Opsi "base" harus berupa jalur di dalam situs, misalnya "/berita/", bukan "berita".',
  ],
  [
    { collection: "all" },
    'eleventy.config.ts:1:1  galat  invalid-value  Opsi "collection" harus berupa nama koleksi, misalnya "stories", bukan "all".',
  ],
  [
    { headers: "some" },
    'eleventy.config.ts:1:1  galat  invalid-value  Opsi "headers" harus "auto", "all", "pages", "merge", atau false, bukan "some".',
  ],
  [
    { urlRecord: "never" },
    'eleventy.config.ts:1:1  galat  invalid-value  Opsi "urlRecord" harus true, false, atau "always", bukan "never".',
  ],
  [
    { contentSecurityPolicy: { imgsrc: ["data:"] } },
    'eleventy.config.ts:1:1  galat  unknown-key  Opsi "contentSecurityPolicy.imgsrc" tidak dikenal. Mungkin maksud Anda "img-src".',
  ],
  [
    { contentSecurityPolicy: { "img-src": ["https://a.id; script-src *"] } },
    `eleventy.config.ts:1:1  galat  invalid-value  Opsi "contentSecurityPolicy.img-src.0" harus berupa satu sumber, misalnya "https://gambar.contoh.id", "data:", atau "'sha256-…'", bukan "https://a.id; script-src *".`,
  ],
  [
    { pages: { hme: false } },
    'eleventy.config.ts:11:14  galat  unknown-key  Opsi "pages.hme" tidak dikenal. Mungkin maksud Anda "home".',
  ],
  [
    { pages: { home: "tidak" } },
    'eleventy.config.ts:11:26  galat  wrong-type  Opsi "pages.home" harus true atau false, bukan "tidak".',
  ],
  [
    { pages: ["home"] },
    'eleventy.config.ts:11:5  galat  wrong-type  Opsi "pages" harus berupa objek, misalnya { corrections: false }, bukan daftar.',
  ],
  [
    { posts: 5 },
    'eleventy.config.ts:8:5  galat  wrong-type  Opsi "posts" harus berupa folder di dalam proyek, misalnya "berita", bukan 5.',
  ],
  [
    { ownPages: null },
    'eleventy.config.ts:9:5  galat  wrong-type  Opsi "ownPages" harus berupa folder di dalam proyek, misalnya "berita", bukan null.',
  ],
  [
    { listingSize: 0 },
    'eleventy.config.ts:13:5  galat  invalid-value  Opsi "listingSize" harus berupa bilangan bulat dari 1 sampai 500, bukan 0.',
  ],
  [
    { listingSize: 501 },
    'eleventy.config.ts:13:5  galat  invalid-value  Opsi "listingSize" harus berupa bilangan bulat dari 1 sampai 500, bukan 501.',
  ],
  [
    { listingSize: 2.5 },
    'eleventy.config.ts:13:5  galat  wrong-type  Opsi "listingSize" harus berupa bilangan bulat dari 1 sampai 500, bukan 2.5.',
  ],
  [
    { listingSize: "20" },
    'eleventy.config.ts:13:5  galat  wrong-type  Opsi "listingSize" harus berupa bilangan bulat dari 1 sampai 500, bukan "20".',
  ],
  [
    { sharePictures: "tidak" },
    'eleventy.config.ts:1:1  galat  wrong-type  Opsi "sharePictures" harus true atau false, bukan "tidak".',
  ],
  [
    { storyUrl: () => "/" },
    'eleventy.config.ts:12:5  galat  wrong-type  Opsi "storyUrl" harus berupa pola alamat, misalnya "/{year}/{month}/{day}/{slug}/", bukan fungsi.',
  ],
  [
    { storyUrl: "/{judul}/" },
    'eleventy.config.ts:12:5  galat  invalid-value  Pola alamat tulisan memuat "{judul}" yang tidak dikenal. Mungkin maksud Anda "{slug}".',
  ],
  [
    { storyUrl: "/{categry}/{slug}.html" },
    'eleventy.config.ts:12:5  galat  invalid-value  Pola alamat tulisan memuat "{categry}" yang tidak dikenal. Mungkin maksud Anda "{category}".',
  ],
  [
    { storyUrl: "/{category}/{slug}.htm" },
    'eleventy.config.ts:12:5  galat  invalid-value  Pola alamat tulisan harus diawali "/" dan diakhiri "/" atau ".html".',
  ],
  [
    { storyUrl: "{slug}" },
    'eleventy.config.ts:12:5  galat  invalid-value  Pola alamat tulisan harus diawali "/" dan diakhiri "/" atau ".html".',
  ],
  [
    { storyUrl: "/berita/" },
    "eleventy.config.ts:12:5  galat  invalid-value  Pola alamat tulisan harus memuat {slug}.",
  ],
  [
    { storyUrl: "/../{slug}/" },
    "eleventy.config.ts:12:5  galat  invalid-value  Pola alamat tulisan hanya boleh memuat a–z, 0–9, tanda hubung, dan garis miring.",
  ],
  [
    { posts: "pages" },
    'eleventy.config.ts:8:5  galat  invalid-value  Folder tulisan (posts: "pages") dan folder halaman (ownPages: "pages") bertumpang tindih. Pisahkan keduanya.',
  ],
  [
    { posts: "isi", ownPages: "isi/halaman" },
    'eleventy.config.ts:9:5  galat  invalid-value  Folder tulisan (posts: "isi") dan folder halaman (ownPages: "isi/halaman") bertumpang tindih. Pisahkan keduanya.',
  ],
  [
    "berita",
    'eleventy.config.ts:1:1  galat  wrong-type  Opsi Jejak harus berupa objek, misalnya { listingSize: 30 }, bukan "berita".',
  ],
  [
    [],
    "eleventy.config.ts:1:1  galat  wrong-type  Opsi Jejak harus berupa objek, misalnya { listingSize: 30 }, bukan daftar.",
  ],
];

for (const [options, expected] of FAULTS) {
  test(`${JSON.stringify(options)} is told as it is, where it is`, () => {
    assert.equal(faults(options, CONFIG), [expected]);
  });
}

for (const folder of [
  "",
  ".",
  "./",
  "/berita",
  "..",
  "../berita",
  "a/../../b",
  "a\\b",
  "C:/berita",
]) {
  test(`the folder ${JSON.stringify(folder)} is not in the project`, () => {
    assert.match(
      faults({ posts: folder })[0] ?? "",
      'Opsi "posts" harus berupa folder di dalam proyek',
    );
  });
}

test("folders with one beginning are not within each other", () => {
  assert.equal(faults({ posts: "berita", ownPages: "berita-tetap" }), []);
});

test("all faults are told in one run", () => {
  const options = { listingSise: 3, pages: { hme: false, home: "tidak" }, storyUrl: "/{judul}/" };
  assert.is(faults(options).length, 4);
});

test("a default stands in for a faulty option alone, so that the stories are still found", () => {
  const { options } = resolveOptions({ posts: "berita", listingSize: 0, storyUrl: "x" }, CONFIG);
  assert.equal(options, { ...DEFAULTS, posts: "berita" });
});

test("a configuration that can't be seen has its faults told at its beginning", () => {
  assert.equal(faults({ listingSise: 3 }), [
    'eleventy.config.js:1:1  galat  unknown-key  Opsi "listingSise" tidak dikenal. Mungkin maksud Anda "listingSize".',
  ]);
});

test("the options that were given are not changed", () => {
  const options = Object.freeze({ posts: "./berita/", pages: Object.freeze({ home: false }) });
  resolveOptions(options, CONFIG);
  assert.equal(options, { posts: "./berita/", pages: { home: false } });
});

const WORDS = {
  path: "eleventy.config.js",
  text: 'jejak({\n  urlWords: {\n    topics: "x",\n    page: "y",\n  },\n})\n',
};

for (const [what, words, expected] of [
  [
    "a space",
    { topics: "kata kunci" },
    'Opsi "urlWords.topics" harus berupa satu kata dari huruf kecil, angka, dan tanda hubung, tanpa spasi dan garis miring, misalnya "rubrik", bukan "kata kunci".',
  ],
  ["a slash", { topics: "a/b" }, 'bukan "a/b".'],
  ["a capital", { topics: "Topik" }, 'bukan "Topik".'],
  ["nothing", { topics: "" }, 'bukan "".'],
  ["a way out of the site", { topics: ".." }, 'bukan "..".'],
  [
    "another key",
    { topic: "x" },
    'Opsi "urlWords.topic" tidak dikenal. Mungkin maksud Anda "topics".',
  ],
] as const) {
  test(`a word of addresses that is ${what} is refused`, () => {
    const { options, diagnostics } = resolveOptions({ urlWords: words }, WORDS);
    assert.is(diagnostics.length, 1);
    assert.ok(diagnostics[0]?.message.endsWith(expected), diagnostics[0]?.message);
    assert.equal(options.urlWords, {});
  });
}

for (const [what, urlWords, lang, expected] of [
  ["nothing where all differ", { topics: "tema", page: "kanal" }, "id", []],
  [
    "one of the language's own words",
    { topics: "kanal" },
    "id",
    [
      '3:5 Opsi "urlWords.topics" berisi "kanal", yang sudah dipakai "categories". Pilih kata lain.',
    ],
  ],
  ["no word of the other language", { topics: "kanal" }, "en", []],
  [
    "two of the site's own",
    { categories: "tema", topics: "tema" },
    "id",
    ['3:5 Opsi "urlWords.topics" berisi "tema", yang sudah dipakai "categories". Pilih kata lain.'],
  ],
  [
    "a folder of files",
    { topics: "assets" },
    "id",
    [
      '3:5 Opsi "urlWords.topics" berisi "assets", nama folder berkas di situs ini. Pilih kata lain.',
    ],
  ],
  [
    "a province",
    { abroad: "bali" },
    "id",
    [
      '2:3 Opsi "urlWords.abroad" berisi "bali", yang sudah menjadi alamat provinsi. Pilih kata lain.',
    ],
  ],
] as const) {
  test(`a clash of words in addresses is told: ${what}`, () => {
    assert.equal(
      urlWordClashes({ urlWords, listings: {}, storyUrl: "/{slug}/" }, lang, WORDS).map(
        ({ line, column, message }) => `${line}:${column} ${message}`,
      ),
      expected,
    );
  });
}

for (const [storyUrl, lang, message] of [
  [
    "/kanal/{slug}/",
    "id",
    '"/kanal/", tempat halaman atau berkas situs ini sendiri. Pilih kata lain.',
  ],
  [
    "/section/{slug}/",
    "en",
    '"/section/", tempat halaman atau berkas situs ini sendiri. Pilih kata lain.',
  ],
  [
    "/api/{slug}.html",
    "id",
    '"/api/", tempat halaman atau berkas situs ini sendiri. Pilih kata lain.',
  ],
  [
    "/{category}/{slug}/",
    "id",
    '"/gambar/", tempat halaman atau berkas situs ini sendiri. Ganti slug kanal "gambar".',
  ],
  ["/section/{slug}/", "id", undefined],
  ["/{slug}/", "id", undefined],
  ["/{year}/{category}/{slug}/", "id", undefined],
] as const) {
  test(`stories at ${storyUrl} ${message === undefined ? "meet no folder" : "are refused in a folder"} of a site in ${lang}`, () => {
    const own = { urlWords: {}, listings: {}, storyUrl };
    const said = urlWordClashes(own, lang, CONFIG, [{ slug: "daerah" }, { slug: "gambar" }]);
    assert.equal(
      said.map((each) => each.message.replace(/^.* menaruh tulisan di /u, "")),
      message === undefined ? [] : [message],
    );
  });
}

test.run();
