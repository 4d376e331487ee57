import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { textOf } from "../../../src/files/output-file.ts";
import { optionsSchema } from "../../../src/options/options.ts";
import { resolveOptions } from "../../../src/options/resolve-options.ts";
import { urlWordClashes } from "../../../src/options/url-word-clashes.ts";
import { machineFiles } from "../../../src/outputs/index.ts";
import type { OwnListing } from "../../../src/pages/listings/own-listings.ts";
import { assemble, faultsOf, story } from "../../support/newsroom.ts";
import { deadLinksOf, titlesAt, urlsOf, viewAt } from "../../support/site.ts";
import { SITE_THEME } from "../../support/site-theme.ts";

const fields = {
  rating: z.number().optional(),
  venue: z.object({ name: z.string() }).optional(),
  cast: z.array(z.string()).optional(),
};

const ratings: OwnListing = {
  url: "/nilai/",
  key: "rating",
  least: 2,
  words: {
    overview: "Menurut Nilai",
    kicker: "Nilai",
    heading: "{name} bintang",
    description: "Resensi bernilai {name} di {site}.",
    feed: "Nilai {name}",
  },
};
const venues: OwnListing = {
  url: "/gedung/kota/",
  key: "venue.name",
  words: { overview: "Gedung", kicker: "Gedung", description: "Di {name}." },
};
const cast: OwnListing = {
  url: "/pemain/",
  key: (each) => (each.fields.cast as readonly string[] | undefined)?.map((name) => name.trim()),
  words: { overview: "Pemain", kicker: "Pemain", description: "{name}." },
};

const FILES = {
  "posts/a.md": story(
    "title: Satu\nrating: 10\nvenue: { name: Gedung Kesenian }\ncast: [Ayu, Budi]",
  ),
  "posts/b.md": story("title: Dua\ndate: 2024-12-11\nrating: 9\ncast: [Ayu]"),
  "posts/c.md": story("title: Tiga\ndate: 2024-12-12\nrating: 9"),
  "posts/d.md": story("title: Empat\nrating: 8\ndraft: true"),
};

const OPTIONS = { fields, listings: { ratings, venues, cast }, listingSize: 1 };

const own = suite("listings of a site's own");

own("have an overview, pages and numbered pages, and lead nowhere in vain", () => {
  const site = assemble(FILES, OPTIONS);
  assert.equal(
    urlsOf(site).filter((url) => /^\/(?:nilai|gedung|pemain)\//u.test(url)),
    [
      "/nilai/",
      "/nilai/9/",
      "/nilai/9/hal/1/",
      "/nilai/10/",
      "/gedung/kota/",
      "/gedung/kota/gedung-kesenian/",
      "/pemain/",
      "/pemain/ayu/",
      "/pemain/ayu/hal/1/",
      "/pemain/budi/",
    ],
  );
  assert.equal(titlesAt(site, "/nilai/9/"), ["Tiga"]);
  const overview = viewAt(site, "overview", "/nilai/");
  assert.is(overview.heading, "Menurut Nilai");
  // Numbers by their size, not by their letters.
  assert.equal(overview.groups[0]?.items, [
    { label: "9 bintang", url: "/nilai/9/", count: 2 },
    { label: "10 bintang", url: "/nilai/10/", count: 1 },
  ]);
  const listing = viewAt(site, "listing", "/nilai/10/");
  assert.equal(
    [listing.kicker, listing.heading, listing.description],
    ["Nilai", "10 bintang", "Resensi bernilai 10 di Media Uji."],
  );
  assert.equal(
    listing.breadcrumbs.map(({ label }) => label),
    ["Beranda", "Menurut Nilai"],
  );
  assert.equal(deadLinksOf(site), []);
});

own("are named by the story's page", () => {
  const site = assemble(FILES, OPTIONS);
  assert.equal(viewAt(site, "story", "/2024/12/10/a/").listings, {
    ratings: [{ label: "10 bintang", url: "/nilai/10/" }],
    venues: [{ label: "Gedung Kesenian", url: "/gedung/kota/gedung-kesenian/" }],
    cast: [
      { label: "Ayu", url: "/pemain/ayu/" },
      { label: "Budi", url: "/pemain/budi/" },
    ],
  });
  assert.equal(viewAt(assemble({ "posts/a.md": story() }), "story", "/2024/12/10/a/").listings, {});
});

own(
  "have feeds where they have a name for them, and are in the sitemap from so many stories",
  async () => {
    const site = assemble(FILES, OPTIONS);
    const { feedSize, api, search } = optionsSchema.parse({});
    const files = await machineFiles({
      ...site.context,
      circumstances: site.circumstances,
      pages: site.pages,
      redirects: site.redirects,
      ...{ feedSize, hub: undefined, api, search, theme: SITE_THEME, policySources: {} },
      lengthOf: (url) => url.length,
    });
    const feed = files.find(({ path }) => path === "nilai/9/feed.xml");
    assert.ok(feed);
    assert.match(textOf(feed), "<title>Media Uji – Nilai 9</title>");
    assert.not(files.some(({ path }) => path.startsWith("pemain/")));
    const sitemaps = files
      .filter(({ path }) => /sitemap.*\.xml$/u.test(path))
      .map(textOf)
      .join();
    assert.match(sitemaps, "https://uji.example/nilai/9/");
    assert.not.match(sitemaps, "https://uji.example/nilai/10/");
    assert.match(sitemaps, "https://uji.example/pemain/budi/");
  },
);

own("tell of a story whose value makes no address, or on which their function fails", () => {
  const failing: OwnListing = {
    ...cast,
    key: ({ title }) => {
      if (title === "Dua") throw new Error("rusak");
      return "??";
    },
  };
  assert.equal(
    faultsOf(
      { "posts/a.md": FILES["posts/a.md"], "posts/b.md": FILES["posts/b.md"] },
      { fields, listings: { failing } },
    ),
    [
      'posts/a.md:1:1  galat  invalid-value  Nilai "??" untuk daftar "failing" tidak dapat menjadi alamat. Tulis dengan huruf Latin atau angka.',
      'posts/b.md:1:1  galat  invalid-value  Opsi "listings.failing.key" gagal pada tulisan ini: "rusak".',
    ],
  );
});

const REFUSED: readonly (readonly [Record<string, unknown>, string])[] = [
  [
    { topics: ratings },
    'Opsi "listings.topics" memakai nama bawaan, atau bukan satu kata huruf Latin. Beri nama lain.',
  ],
  [
    { ratings: { ...ratings, url: "/topik/nilai/" } },
    'Opsi "listings.ratings.url" bertabrakan dengan "/topik/", yang sudah ada. Pilih alamat lain.',
  ],
  [
    { ratings: { ...ratings, url: "/2024/" } },
    'Opsi "listings.ratings.url" harus berupa alamat yang diawali huruf, diawali dan diakhiri "/", misalnya "/nilai/".',
  ],
  [
    { ratings, other: { ...cast, url: "/nilai/lain/" } },
    'Opsi "listings.other.url" bertabrakan dengan "/nilai/", yang sudah ada.',
  ],
  [
    { ratings: { ...ratings, key: "stars" } },
    'Opsi "listings.ratings.key" menyebut isian "stars", yang tidak ada dalam opsi fields.',
  ],
  [
    { ratings: { ...ratings, urll: "/a/" } },
    'Opsi "listings.ratings.urll" tidak dikenal. Mungkin maksud Anda "url".',
  ],
  [
    { ratings: { ...ratings, words: { overview: "A", kicker: "B" } } },
    'Opsi "listings.ratings.words.description" harus berupa teks, misalnya "Nilai {name}", bukan undefined.',
  ],
  [
    { ratings: { ...ratings, key: 3 } },
    'Opsi "listings.ratings.key" harus berupa kunci isian, misalnya "rating", atau fungsi dari tulisan, bukan 3.',
  ],
];

for (const [listings, message] of REFUSED) {
  own(`are refused: ${message}`, () => {
    const { options, diagnostics } = resolveOptions({ fields, listings }, undefined);
    const all = [...diagnostics, ...urlWordClashes(options, "id", undefined)];
    assert.equal(
      all.map((each) => each.message),
      [message],
    );
  });
}

own.run();
