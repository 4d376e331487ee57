import { test } from "uvu";
import * as assert from "uvu/assert";
import { thingAt } from "../structured-data/blocks.ts";
import { assemble, faultsOf, story } from "../support/newsroom.ts";
import { deadLinksOf, titlesAt, urlsOf, viewAt } from "../support/site.ts";

const FILES = {
  "posts/a.md": story("title: A\ntags: [Kopi]", "Isi a."),
  "posts/b.md": story("title: B\ntags: [Coffee, kopi nusantara]", "Isi b."),
  "posts/foto.jpg": "JPG",
  "_data/topics.yaml":
    'kopi: { name: Kopi Nusantara, description: "Dari kebun ke cangkir.", facts: [Gayo dilindungi.], aliases: [Coffee], picture: { src: posts/foto.jpg, alt: Kopi, credit: Uji } }\n',
};

test("a described topic has its words, its picture and the stories of all its spellings", () => {
  assert.equal(faultsOf(FILES), []);
  const site = assemble(FILES);
  const view = viewAt(site, "listing", "/topik/kopi/");
  assert.equal(
    [view.heading, view.intro, view.description],
    ["Kopi Nusantara", "Dari kebun ke cangkir.", "Dari kebun ke cangkir."],
  );
  assert.equal([view.facts, view.image?.alt, view.noindex], [["Gayo dilindungi."], "Kopi", false]);
  assert.equal(titlesAt(site, "/topik/kopi/").sort(), ["A", "B"]);
  assert.equal(
    urlsOf(site).filter((url) => url.startsWith("/topik/")),
    ["/topik/", "/topik/kopi/"],
  );
  assert.equal(
    viewAt(site, "story", "/2024/12/10/b/").topics.map(({ label }) => label),
    ["Kopi Nusantara"],
  );
  assert.equal(deadLinksOf(site), []);
});

test("the addresses of other spellings lead to it", () => {
  assert.equal(assemble(FILES).redirects, [
    { from: "/topik/kopi-nusantara/", to: "/topik/kopi/" },
    { from: "/topik/coffee/", to: "/topik/kopi/" },
  ]);
  // Nothing leads to a page that is not there.
  assert.equal(assemble({ ...FILES, "posts/a.md": story(), "posts/b.md": story() }).redirects, []);
});

test("machines are told what its page is about", () => {
  const { about } = thingAt(assemble(FILES), "/topik/kopi/", "CollectionPage") as {
    readonly about: Record<string, unknown>;
  };
  assert.equal(
    [about["@type"], about.name, about.description, about.alternateName],
    ["Thing", "Kopi Nusantara", "Dari kebun ke cangkir.", ["Coffee"]],
  );
});

test("a spelling of two topics is told at its place", () => {
  const files = {
    ...FILES,
    "_data/topics.yaml":
      "kopi: { name: Kopi, aliases: [Coffee] }\nteh: { name: Teh, aliases: [Tea, coffee, Kopi] }\n",
  };
  assert.equal(faultsOf(files), [
    '_data/topics.yaml:2:34  galat  topic-collision  Ejaan "coffee" sudah milik topik "kopi". Sebut di satu topik saja.',
    '_data/topics.yaml:2:42  galat  topic-collision  Ejaan "Kopi" sudah milik topik "kopi". Sebut di satu topik saja.',
  ]);
});

/** Stories on one topic, a month apart, the first the oldest. */
function manyStories(count: number, oldestTitle = "T0"): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index): [string, string] => {
      const date = new Date(Date.UTC(2019, index, 3)).toISOString().slice(0, 10);
      const title = index === 0 ? oldestTitle : `T${index}`;
      return [`posts/s${index}.md`, story(`title: ${title}\ndate: ${date}\ntags: Kopi`)];
    }),
  );
}

test("a topic of many stories has a timeline whose months lead to the page and day of their stories", () => {
  const site = assemble(
    { ...manyStories(14), "posts/lagi.md": story("title: Lagi\ndate: 2019-02-20\ntags: Kopi") },
    { listingSize: 4 },
  );
  const { timeline } = viewAt(site, "listing", "/topik/kopi/");
  assert.is(timeline?.label, "Linimasa 2019–2020");
  assert.equal(
    timeline?.years.map(({ label, months }) => [label, months.length]),
    [
      ["2020", 2],
      ["2019", 12],
    ],
  );
  assert.equal(timeline?.years[1]?.months.at(-2), {
    label: "Februari",
    url: "/topik/kopi/hal/1/#jejak-day-2019-02-20",
    count: 2,
    stories: [
      { label: "Lagi", url: "/2019/02/20/lagi/", paid: undefined },
      { label: "T1", url: "/2019/02/03/s1/", paid: undefined },
    ],
  });
  // Every month leads to a day that its page shows.
  for (const { url = "" } of timeline?.years.flatMap(({ months }) => months) ?? []) {
    const [page = "", day] = url.split("#jejak-day-");
    assert.ok(viewAt(site, "listing", page).days.some((shown) => shown.day === day));
  }
  assert.is(viewAt(site, "listing", "/topik/kopi/hal/1/").timeline, undefined);
});

test("few stories need no timeline, and very many are counted in it and not named", () => {
  const timelineFor = (count: number) =>
    viewAt(assemble(manyStories(count)), "listing", "/topik/kopi/").timeline;
  assert.is(timelineFor(8), undefined);
  assert.is(timelineFor(9)?.hasHeadlines, true);
  const large = timelineFor(61);
  const months = large?.years.flatMap((year) => year.months) ?? [];
  assert.equal(
    [large?.hasHeadlines, months.length, months.flatMap(({ stories }) => stories)],
    [false, 61, []],
  );
});

test("a headline that changes on a numbered page changes the timeline of the front", () => {
  const digestOf = (title: string) =>
    assemble(manyStories(14, title), { listingSize: 4 }).pages.find(
      ({ url }) => url === "/topik/kopi/",
    )?.digest;
  assert.is(digestOf("T0"), digestOf("T0"));
  assert.is.not(digestOf("T0"), digestOf("Lain"));
});

test.run();
