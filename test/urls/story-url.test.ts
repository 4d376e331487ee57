import { test } from "uvu";
import * as assert from "uvu/assert";
import { storyDataUrl } from "../../src/urls/site-urls.ts";
import { storyUrl, storyUrlError, storyUrlShape } from "../../src/urls/story-url.ts";

/** 10 December 2024, 23.30 in Jayapura: still the same day there, an earlier hour elsewhere. */
const published = { instant: Date.UTC(2024, 11, 10, 14, 30), zone: "WIT", hasTime: true } as const;
const category = { slug: "budaya" };

for (const [pattern, url, data] of [
  ["/{year}/{month}/{day}/{slug}/", "/2024/12/10/subak/", "/2024/12/10/subak/story.json"],
  ["/{category}/{slug}.html", "/budaya/subak.html", "/budaya/subak.story.json"],
  ["/{slug}.html", "/subak.html", "/subak.story.json"],
  [
    "/baca/{category}-{year}/{slug}/",
    "/baca/budaya-2024/subak/",
    "/baca/budaya-2024/subak/story.json",
  ],
  ["/{category}/{slug}/{slug}.html", "/budaya/subak/subak.html", "/budaya/subak/subak.story.json"],
] as const) {
  test(`${pattern} is ${url}, its data ${data}`, () => {
    assert.is(storyUrlError(pattern), undefined);
    assert.is(storyUrl(pattern, { published, slug: "subak", category }), url);
    assert.is(storyDataUrl(url), data);
    assert.ok(storyUrlShape(pattern, [category])?.test(url));
  });
}

test("a story without a kanal has no address where that holds the kanal", () => {
  const story = { published, slug: "subak", category: undefined };
  assert.is(storyUrl("/{category}/{slug}/", story), undefined);
  assert.is(storyUrl("/{year}/{slug}/", story), "/2024/subak/");
});

for (const [pattern, fault] of [
  ["/{slug}", /diakhiri "\/" atau "\.html"/u],
  ["/{slug}.php", /diakhiri/u],
  ["{slug}/", /diawali/u],
  ["/{category}/", /harus memuat \{slug\}/u],
  ["/{kanal}/{slug}/", /"\{kanal\}" yang tidak dikenal\. Mungkin maksud Anda "\{category\}"/u],
  ["/{Slug}/", /Mungkin maksud Anda "\{slug\}"/u],
  ["/{yaer}/{slug}/", /Mungkin maksud Anda "\{year\}"/u],
  ["/{}/{slug}/", /tidak dikenal/u],
  ["/{penulis}/{slug}/", /Yang dikenal: \{year\}/u],
  ["/{slug}/.html", /hanya boleh memuat/u],
  ["/.html/{slug}/", /hanya boleh memuat/u],
  ["/../{slug}.html", /hanya boleh memuat/u],
  ["//{slug}.html", /hanya boleh memuat/u],
  ["/{slug}.html/", /hanya boleh memuat/u],
  ["/{slug", /diakhiri/u],
  ["/{slug/", /harus memuat/u],
  ["/{slug}?/{slug}.html", /hanya boleh memuat/u],
] as const) {
  test(`the pattern ${pattern} is refused`, () => {
    assert.match(storyUrlError(pattern) ?? "", fault);
  });
}

for (const [pattern, path, fits] of [
  ["/{category}/{slug}/", "/budaya/subak/", true],
  ["/{category}/{slug}/", "/wp-content/subak/", false],
  ["/{category}/{slug}.html", "/budaya/subakxhtml", false],
  ["/{category}/{slug}.html", "/budaya/subak/", false],
  ["/{year}/{slug}/", "/budaya/subak/", false],
] as const) {
  test(`${path} ${fits ? "has" : "has not"} the form of ${pattern}`, () => {
    assert.is(storyUrlShape(pattern, [category, { slug: "daerah" }])?.test(path), fits);
  });
}

test.run();
