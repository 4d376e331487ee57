import { test } from "uvu";
import * as assert from "uvu/assert";
import { thingAt } from "../structured-data/blocks.ts";
import type { Files } from "../support/newsroom.ts";
import { assemble, story } from "../support/newsroom.ts";
import { titlesAt, urlsOf, viewAt } from "../support/site.ts";

/** Stories by title and location. */
function placed(...rows: readonly (readonly [string, string])[]): Files {
  return Object.fromEntries(
    rows.map(([title, location], index) => [
      `posts/${title.toLowerCase()}.md`,
      story(`title: ${title}\ndate: 2024-12-${10 + index}\nlocation: "${location}"`),
    ]),
  );
}

const SITE = assemble(
  placed(
    ["A", "Makkah, Arab Saudi"],
    ["B", "Mina, Makkah, Saudi"],
    ["C", "Abha, Arab Saudi"],
    ["D", "Singapura"],
    ["E", "Banyuwangi"],
    ["F", "Orlando, Florida"],
  ),
);

test("a story from abroad is listed under its city, its country and mancanegara", () => {
  assert.equal(titlesAt(SITE, "/lokasi/mancanegara/"), ["F", "D", "C", "B", "A"]);
  assert.equal(titlesAt(SITE, "/lokasi/mancanegara/arab-saudi/"), ["C", "B", "A"]);
  assert.equal(titlesAt(SITE, "/lokasi/mancanegara/arab-saudi/makkah/"), ["B", "A"]);
  assert.equal(titlesAt(SITE, "/lokasi/mancanegara/singapura/"), ["D"]);
});

test("each of these pages leads to the others and says where it stands", () => {
  const city = viewAt(SITE, "listing", "/lokasi/mancanegara/arab-saudi/makkah/");
  assert.equal(
    [city.kicker, city.heading, city.title, city.description],
    [
      "Mancanegara",
      "Makkah",
      "Makkah, Arab Saudi",
      "Berita dari Makkah, Arab Saudi, di Media Uji.",
    ],
  );
  assert.equal(
    city.breadcrumbs.map(({ label, url }) => `${label} ${url}`),
    [
      "Beranda /",
      "Lokasi /lokasi/",
      "Mancanegara /lokasi/mancanegara/",
      "Arab Saudi /lokasi/mancanegara/arab-saudi/",
    ],
  );
  assert.equal(
    city.parts.map(({ label, url, count }) => `${label} ${url} ${count}`),
    ["Abha /lokasi/mancanegara/arab-saudi/abha/ 1"],
  );
  assert.equal(
    viewAt(SITE, "listing", "/lokasi/mancanegara/").parts.map(({ label, count }) => [label, count]),
    [
      ["Amerika Serikat", 1],
      ["Arab Saudi", 3],
      ["Singapura", 1],
    ],
  );
  assert.equal(
    viewAt(SITE, "places", "/lokasi/").abroad?.countries.map(({ url }) => url),
    ["amerika-serikat", "arab-saudi", "singapura"].map((slug) => `/lokasi/mancanegara/${slug}/`),
  );
});

test("a site without stories from abroad has no pages for them", () => {
  const site = assemble(placed(["E", "Banyuwangi"]));
  assert.is(viewAt(site, "places", "/lokasi/").abroad, undefined);
  assert.equal(
    urlsOf(site).filter((url) => url.includes("mancanegara")),
    [],
  );
});

test("search engines get a country whose stories are of one city only once", () => {
  const robots = (url: string) => viewAt(SITE, "listing", url).noindex === true;
  assert.equal(
    [
      "/lokasi/mancanegara/",
      "/lokasi/mancanegara/arab-saudi/",
      "/lokasi/mancanegara/singapura/",
      "/lokasi/mancanegara/amerika-serikat/",
      "/lokasi/mancanegara/amerika-serikat/orlando/",
    ].map(robots),
    [false, false, false, true, false],
  );
});

test("the story prints its city, and names it from small to large", () => {
  const view = viewAt(SITE, "story", "/2024/12/11/b/");
  assert.match(view.html, /<span class="dateline">Makkah, Media Uji –<\/span>/u);
  assert.equal(
    view.place.map(({ label, url }) => `${label} ${url ?? "-"}`),
    [
      "Mina -",
      "Makkah /lokasi/mancanegara/arab-saudi/makkah/",
      "Arab Saudi /lokasi/mancanegara/arab-saudi/",
    ],
  );
  assert.equal(
    viewAt(SITE, "story", "/2024/12/15/f/").place.map(({ label }) => label),
    ["Orlando", "Florida", "Amerika Serikat"],
  );
});

test("machines are told the country by its ISO code", () => {
  const article = thingAt(SITE, "/2024/12/15/f/", "NewsArticle");
  assert.is(article.dateline, "Orlando, Media Uji");
  assert.equal(article.locationCreated, {
    "@type": "City",
    name: "Orlando",
    containedInPlace: {
      "@type": "AdministrativeArea",
      name: "Florida",
      containedInPlace: {
        "@type": "Country",
        name: "Amerika Serikat",
        identifier: { "@type": "PropertyValue", propertyID: "ISO 3166-1 alpha-2", value: "US" },
      },
    },
    "@id": "https://uji.example/2024/12/15/f/#lokasi",
    address: {
      "@type": "PostalAddress",
      addressLocality: "Orlando",
      addressRegion: "Florida",
      addressCountry: "US",
    },
  });
});

test("a time from abroad with an offset is told in the site's zone", () => {
  const site = assemble({
    "posts/a.md": story("title: A\ndate: 2024-12-10T22:30+08:00\nlocation: Singapura"),
    "posts/b.md": story("title: B\ndate: 2024-12-10T22:30+08:00\nlocation: Denpasar"),
  });
  const zones = ["a", "b"].map(
    (slug) => viewAt(site, "story", `/2024/12/10/${slug}/`).published.zone,
  );
  assert.equal(zones, ["WIB", "WITA"]);
});

test.run();
