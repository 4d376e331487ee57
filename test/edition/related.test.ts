import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileEdition } from "../../src/edition/edition.ts";
import { findRelated } from "../../src/edition/related.ts";
import type { Story } from "../../src/front-matter/story.ts";
import { generatedNewsroom } from "../support/generated.ts";
import type { Files } from "../support/newsroom.ts";
import { assemble, NOW, story } from "../support/newsroom.ts";
import { storiesOf } from "../support/site.ts";
import "../support/fuzz.ts";

const { registries } = assemble({});
const live = (files: Files) => compileEdition(storiesOf(files), registries, NOW).live;

/**
 * Stories by slug, each with its further front matter; the headline shares no word unless given, and "a"
 * comes out two days after the others.
 */
function newsroom(stories: Readonly<Record<string, string>>): Files {
  return Object.fromEntries(
    Object.entries(stories).map(([slug, more]) => [
      `posts/${slug}.md`,
      story(
        [
          ...(/^title:/mu.test(more) ? [] : [`title: ${slug}`]),
          ...(slug !== "a" || /^date:/mu.test(more) ? [] : ["date: 2024-12-12 14:30"]),
          more,
        ].join("\n"),
      ),
    ]),
  );
}

/** Slugs of what is related to the story with a slug. */
function relatedTo(slug: string, stories: readonly Story[], count = 4): string[] | undefined {
  const found = findRelated(stories, count);
  const from = stories.find((candidate) => candidate.slug === slug);
  assert.ok(from, `${slug} is not live`);
  return found.get(from as Story)?.map((other) => other.slug);
}

/** Stories that share a topic, and nothing with any other. */
const fillers = (count: number, more: string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`isi-${index}`, more]));

/** A situation, the newsroom, and what is related to its story "a". */
const CASES: readonly (readonly [string, Readonly<Record<string, string>>, string[]])[] = [
  ["a story alone", { a: "tags: [Kopi]" }, []],
  ["stories that share nothing", { a: "tags: [Kopi]", b: "tags: [Teh]" }, []],
  ["stories that share a topic", { a: "tags: [Kopi]", b: "tags: [KOPI]" }, ["b"]],
  ["stories of one kanal alone", { a: "category: daerah", b: "category: daerah" }, []],
  ["stories of one province alone", { a: "location: Banyuwangi", b: "location: Kediri" }, []],
  [
    "stories of one kabupaten",
    { a: "location: Banyuwangi", b: "location: 'Ketapang, Banyuwangi'", c: "location: Bali" },
    ["b"],
  ],
  [
    "stories that share one word of their headlines",
    { a: "title: Gempa mengguncang Cianjur", b: "title: Wisata Cianjur ramai" },
    [],
  ],
  [
    "stories that share two rare words of their headlines",
    {
      a: "title: Gempa mengguncang Cianjur",
      b: "title: 'GEMPA: warga Cianjur mengungsi'",
      c: "title: Wisata Cianjur ramai",
    },
    ["b"],
  ],
  [
    "words that many headlines share, and short ones",
    {
      a: "title: Yang dari desa ke kota di sana",
      b: "title: Yang dari desa ke kota di sini",
      c: "title: Yang dari laut ke kota",
      d: "title: Yang dari desa ke kota",
      e: "title: Kota yang desa dari dulu",
    },
    [],
  ],
  [
    "a word that stands twice in one headline",
    { a: "title: Anak Anak Krakatau", b: "title: Anak-anak sekolah" },
    [],
  ],
  [
    "a rare topic before a common one",
    { ...fillers(8, "tags: [Umum]"), a: "tags: [Umum, Kopi]", b: "tags: [Kopi]" },
    ["b", "isi-0", "isi-1", "isi-2"],
  ],
  [
    "two topics before one",
    { a: "tags: [Kopi, Aceh]", b: "tags: [Kopi]", c: "tags: [Aceh, Kopi]", d: "tags: [Kopi]" },
    ["c", "b", "d"],
  ],
  [
    "an archive story of two rare topics before today's of a common one",
    {
      ...fillers(8, "tags: [Umum]"),
      a: "tags: [Umum, Kopi, Gayo]",
      tua: "date: 2022-12-01\ntags: [Gayo, Kopi]",
    },
    ["tua", "isi-0", "isi-1", "isi-2"],
  ],
  [
    "of stories that share the same, the nearer in time",
    {
      a: "tags: [Kopi]",
      jauh: "date: 2023-01-01\ntags: [Kopi]",
      dekat: "date: 2024-12-05\ntags: [Kopi]",
    },
    ["dekat", "jauh"],
  ],
  [
    "of stories equally near, by URL",
    {
      a: "date: 2024-12-10\ntags: [Kopi]",
      lama: "date: 2024-12-08\ntags: [Kopi]",
      y: "date: 2024-12-09\ntags: [Kopi]",
      x: "date: 2024-12-09\ntags: [Kopi]",
    },
    ["x", "y", "lama"],
  ],
  [
    "nothing that came out later or at the same moment",
    {
      a: "date: 2024-12-10 08:00\ntags: [Kopi]",
      bersama: "date: 2024-12-10 08:00\ntags: [Kopi]",
      nanti: "date: 2024-12-10 08:01\ntags: [Kopi]",
      tadi: "date: 2024-12-10 07:59\ntags: [Kopi]",
    },
    ["tadi"],
  ],
  [
    "two topics that some stories have before one that hardly any has",
    {
      ...fillers(30, "tags: [Lain]"),
      ...Object.fromEntries(
        Array.from({ length: 12 }, (_, index) => index + 1).flatMap((index) => [
          [`hutan-${index}`, "tags: [Hutan]"],
          [`sungai-${index}`, "tags: [Sungai]"],
        ]),
      ),
      jarang: "tags: [Ampo]",
      keduanya: "tags: [Hutan, Sungai]",
      a: "tags: [Ampo, Hutan, Sungai]",
    },
    ["keduanya", "jarang", "hutan-1", "hutan-10"],
  ],
  [
    "the kanal tells apart what else is equal",
    {
      a: "tags: [Kopi]\ncategory: budaya",
      b: "tags: [Kopi]\ncategory: daerah",
      c: "tags: [Kopi]\ncategory: budaya",
    },
    ["c", "b"],
  ],
  ["paid content", { a: "tags: [Kopi]", b: "tags: [Kopi]\nlabel: iklan" }, []],
  [
    "answers and follow-ups, which the page shows already",
    {
      a: "tags: [Kopi]",
      b: "tags: [Kopi]\ntype: koreksi\nof: a",
      c: "tags: [Kopi]\nupdates: a",
      d: "tags: [Kopi]",
    },
    ["d"],
  ],
  [
    "what it answers and carries further itself",
    { a: "tags: [Kopi]\nof: b\nupdates: c", b: "tags: [Kopi]", c: "tags: [Kopi]" },
    [],
  ],
  [
    "a topic of every story of a newsroom that is no longer tiny",
    { ...fillers(20, "tags: [Berita]"), a: "tags: [Berita]" },
    [],
  ],
];

for (const [name, stories, expected] of CASES) {
  test(`related: ${name}`, () => {
    assert.equal(relatedTo("a", live(newsroom(stories))), expected);
  });
}

test("paid content has no related stories, and is not in the map", () => {
  const stories = live(newsroom({ a: "tags: [Kopi]\nlabel: iklan", b: "tags: [Kopi]" }));
  assert.is(relatedTo("a", stories), undefined);
  assert.equal(relatedTo("b", stories), []);
});

test("at most as many as are asked for", () => {
  const stories = live(newsroom({ ...fillers(9, "tags: [Kopi]"), a: "tags: [Kopi]" }));
  for (const count of [0, 1, 3, 9, 20]) {
    assert.is(relatedTo("a", stories, count)?.length, Math.min(count, 9));
  }
});

test("of a topic with hundreds of stories, the nearest before are found", () => {
  const base = live(newsroom({ a: "tags: [Kopi]" }))[0] as Story;
  const stories = Array.from({ length: 900 }, (_, index) => ({
    ...base,
    url: `/${index}/`,
    slug: String(index),
    topics: index % 3 === 0 ? base.topics : [],
    published: { ...base.published, instant: base.published.instant - index * 86_400_000 },
    title: "x",
  }));
  assert.equal(relatedTo("450", stories), ["453", "456", "459", "462"]);
  assert.equal(relatedTo("0", stories), ["3", "6", "9", "12"]);
  assert.equal(relatedTo("894", stories), ["897"]);
});

/** Any small newsroom: few topics, places and words, so that much is shared. */
const anyNewsroom = fc
  .array(
    fc.record({
      topics: fc.uniqueArray(fc.constantFrom("Kopi", "Teh", "Aceh", "Laut", "Umum"), {
        maxLength: 4,
      }),
      place: fc.constantFrom(undefined, "Banyuwangi", "Kota Malang", "Bali", "Jakarta"),
      words: fc.array(fc.constantFrom("Gempa", "Banjir", "Panen", "Festival", "di", "yang"), {
        minLength: 1,
        maxLength: 4,
      }),
      category: fc.constantFrom(undefined, "daerah", "budaya"),
      label: fc.constantFrom(undefined, undefined, undefined, "iklan"),
      day: fc.integer({ min: 1, max: 28 }),
      updates: fc.option(fc.nat({ max: 11 }), { nil: undefined, freq: 5 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map(
    (rows): Files =>
      Object.fromEntries(
        rows.map(({ topics, place, words, category, label, day, updates }, index) => [
          `posts/s${index}.md`,
          story(
            [
              `title: ${words.join(" ")}`,
              `date: 2024-11-${day}`,
              ...(topics.length === 0 ? [] : [`tags: [${topics.join(", ")}]`]),
              ...(place === undefined ? [] : [`location: ${place}`]),
              ...(category === undefined ? [] : [`category: ${category}`]),
              ...(label === undefined ? [] : [`label: ${label}`]),
              ...(updates === undefined ? [] : [`updates: s${updates}`]),
            ].join("\n"),
          ),
        ]),
      ),
  );

function assertSound(stories: readonly Story[], count: number): void {
  const found = findRelated(stories, count);
  assert.equal(
    [...found.keys()].map(({ url }) => url),
    stories.filter(({ label }) => label === undefined).map(({ url }) => url),
  );
  for (const [from, others] of found) {
    assert.ok(others.length <= count);
    assert.is(new Set(others).size, others.length, `${from.url} has one twice`);
    for (const other of others) {
      assert.is.not(other, from, `${from.url} is related to itself`);
      assert.is(other.label, undefined);
      assert.ok(other.published.instant < from.published.instant, `${from.url} has a later one`);
      assert.ok(stories.includes(other));
      assert.ok(other.updates !== from.slug && from.updates !== other.slug);
      assert.ok(other.of !== from.slug && from.of !== other.slug);
    }
  }
}

test("in any newsroom only others, once each, no paid content, no more than asked for", () => {
  fc.assert(
    fc.property(anyNewsroom, fc.nat({ max: 6 }), (files, count) => assertSound(live(files), count)),
  );
  assertSound(live(generatedNewsroom(400)), 4);
});

test("what comes out later changes no related stories of an old page", () => {
  const archive = live(generatedNewsroom(400));
  const now = findRelated(archive, 3);
  for (const later of [1, 10, 100, 300]) {
    const before = archive.slice(later);
    // A moment is whole: its stories came out together.
    const complete = before.filter(
      ({ published }) => published.instant !== archive[later - 1]?.published.instant,
    );
    for (const [story, others] of findRelated(complete, 3)) {
      assert.equal(
        now.get(story)?.map(({ url }) => url),
        others.map(({ url }) => url),
        story.url,
      );
    }
  }
});

test("the order of topics and asking again change nothing", () => {
  fc.assert(
    fc.property(anyNewsroom, (files) => {
      const stories = live(files);
      const turned = stories.map((one) => ({ ...one, topics: [...one.topics].reverse() }));
      const urls = (list: readonly Story[]) =>
        [...findRelated(list, 4)].map(([{ url }, others]) => [url, others.map((one) => one.url)]);
      assert.equal(urls(turned), urls(stories));
      assert.equal(urls(stories), urls(stories));
    }),
  );
});

test("asking for fewer gives the beginning of the same list", () => {
  fc.assert(
    fc.property(anyNewsroom, (files) => {
      const stories = live(files);
      const [few, many] = [findRelated(stories, 2), findRelated(stories, 5)];
      for (const [from, others] of few) assert.equal(others, many.get(from)?.slice(0, 2));
    }),
  );
});

test.run();
