import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Edition } from "../../src/edition/edition.ts";
import { compileEdition } from "../../src/edition/edition.ts";
import type { Story } from "../../src/front-matter/story.ts";
import { isoDay } from "../../src/language/moment.ts";
import { DAY_LISTINGS } from "../../src/pages/listings/archive.ts";
import { AUTHOR_LISTINGS } from "../../src/pages/listings/authors.ts";
import { CATEGORY_LISTINGS } from "../../src/pages/listings/categories.ts";
import { PROVINCE_LISTINGS, REGENCY_LISTINGS } from "../../src/pages/listings/places.ts";
import { TOPIC_LISTINGS } from "../../src/pages/listings/topics.ts";
import type { Files } from "../support/newsroom.ts";
import { assemble, DATA, NOW, story } from "../support/newsroom.ts";
import { storiesOf } from "../support/site.ts";
import "../support/fuzz.ts";

/** The edition of a newsroom with its listings. */
const edition = (files: Files) => withListings(assemble(files).edition);

function withListings(compiled: Edition) {
  return {
    ...compiled,
    categories: compiled.listings(CATEGORY_LISTINGS),
    topics: compiled.listings(TOPIC_LISTINGS),
    provinces: compiled.listings(PROVINCE_LISTINGS),
    regencies: compiled.listings(REGENCY_LISTINGS),
    authors: compiled.listings(AUTHOR_LISTINGS),
    days: compiled.listings(DAY_LISTINGS),
  };
}

/** Stories by title and date. */
function dated(...rows: readonly (readonly [string, string])[]): Files {
  return Object.fromEntries(
    rows.map(([title, date]) => [
      `posts/${title.toLowerCase()}.md`,
      story(`title: ${title}\ndate: ${date}`),
    ]),
  );
}

const ORDERS: readonly (readonly [string, Files, string[]])[] = [
  [
    "15.30 in Jayapura comes before 14.00 in Jakarta",
    dated(["Jayapura", "2024-12-10 15:30 WIT"], ["Jakarta", "2024-12-10 14:00 WIB"]),
    ["Jakarta", "Jayapura"],
  ],
  [
    "three zones at one clock time run from west to east",
    dated(["A", "2024-12-10 12:00 WIT"], ["B", "2024-12-10 12:00 WITA"], ["C", "2024-12-10 12:00"]),
    ["C", "B", "A"],
  ],
  [
    "a date alone is the first of its day",
    dated(["Pagi", "2024-12-10 00:01"], ["Tanggal", "2024-12-10"], ["Kemarin", "2024-12-09 23:59"]),
    ["Pagi", "Tanggal", "Kemarin"],
  ],
  [
    "twins of one minute are ordered by their URL",
    {
      "posts/1/c.md": story("title: C"),
      "posts/2/a.md": story("title: A"),
      "posts/b.md": story("title: B"),
    },
    ["A", "B", "C"],
  ],
];

for (const [name, files, titles] of ORDERS) {
  test(name, () => {
    assert.equal(
      edition(files).live.map(({ title }) => title),
      titles,
    );
  });
}

test("the day of a story is the one that its readers see on it", () => {
  const files = dated(["Dini", "2024-12-11 00:30 WIT"], ["Malam", "2024-12-10 23:00 WIB"]);
  const { live, days } = edition(files);
  // In Jayapura it is already the 11th, an hour and a half before Jakarta's 23.00 of the 10th.
  assert.equal(
    live.map(({ url, published }) => [url, isoDay(published)]),
    [
      ["/2024/12/10/malam/", "2024-12-10"],
      ["/2024/12/11/dini/", "2024-12-11"],
    ],
  );
  assert.equal(
    days.map(({ subject, stories }) => [subject, stories.map(({ title }) => title)]),
    [
      ["2024-12-11", ["Dini"]],
      ["2024-12-10", ["Malam"]],
    ],
  );
});

test("of the scheduled stories the next one due comes first", () => {
  const files = dated(["C", "2025-03-01"], ["A", "2025-01-02"], ["B", "2025-02-01"]);
  assert.equal(
    edition(files).scheduled.map(({ title }) => title),
    ["A", "B", "C"],
  );
});

test("a story is in exactly one group by its standing", () => {
  const { live, withdrawn, scheduled, expired, drafts, published } = edition({
    "posts/a.md": story("title: A"),
    "posts/b.md": story("title: B\nexpires: 2024-12-11"),
    "posts/c.md": story("title: C\ndraft: true"),
    "posts/d.md": story("title: D\ndate: 2025-06-01"),
    "posts/e.md": story("title: E\nwithdrawn: { date: 2024-12-11, ground: sara, reason: R. }"),
  });
  assert.equal(
    [live, expired, drafts, scheduled, withdrawn, published].map((group) =>
      group.map(({ title }) => title).join(""),
    ),
    ["A", "B", "C", "D", "E", "AB"],
  );
});

test("topics of one slug are one, spelt as their oldest story spelt them", () => {
  const files = {
    "posts/baru.md": story("date: 2024-12-12\ntags: [KOPI GAYO]"),
    "posts/tua.md": story("date: 2024-12-01\ntags: [Kopi Gayo]"),
    "posts/tengah.md": story("date: 2024-12-05\ntags: [kopi-gayo, Aceh]"),
  };
  const { topics } = edition(files);
  assert.equal(
    topics.map(({ subject, stories }) => [subject.name, subject.slug, stories.length]),
    [
      ["Aceh", "aceh", 1],
      ["Kopi Gayo", "kopi-gayo", 3],
    ],
  );
});

test("a live story spells its topic, not an older one that expired", () => {
  const files = {
    "posts/tua.md": story("date: 2024-11-01\ntags: [KOPI]\nexpires: 2024-11-30"),
    "posts/baru.md": story("tags: [Kopi]"),
  };
  assert.equal(
    edition(files).topics.map(({ subject }) => subject.name),
    ["Kopi"],
  );
});

test("topics are listed as a dictionary has them", () => {
  const files = { "posts/a.md": story("tags: [Zaman, asap, Pilkada 10, Pilkada 9, Ébola, Desa]") };
  assert.equal(
    edition(files).topics.map(({ subject }) => subject.name),
    ["asap", "Desa", "Ébola", "Pilkada 9", "Pilkada 10", "Zaman"],
  );
});

test("a kabupaten and a kota of one name are two listings of one province", () => {
  const { regencies, provinces } = edition({
    "posts/a.md": story('location: "Kabupaten Malang"'),
    "posts/b.md": story('location: "Kota Malang"'),
    "posts/c.md": story('location: "Malang"'),
    "posts/d.md": story("location: Jawa Timur"),
  });
  assert.equal(
    regencies.map(({ subject, stories }) => [subject.fullName, stories.length]),
    [
      ["Kabupaten Malang", 1],
      ["Kota Malang", 2],
    ],
  );
  assert.equal(
    provinces.map(({ subject, stories }) => [subject.name, stories.length]),
    [["Jawa Timur", 4]],
  );
});

test("categories and authors keep the order of their files, with and without stories", () => {
  const { categories, authors } = edition({
    "_data/categories.yaml": "zaman: { name: Zaman }\nasing: { name: Asing }\n",
    "posts/a.md": story("category: asing\nauthor: RD"),
  });
  assert.equal(
    categories.map(({ subject, stories }) => [subject.name, stories.length]),
    [
      ["Zaman", 0],
      ["Asing", 1],
    ],
  );
  assert.equal(
    authors.map(({ subject, stories }) => [subject.code, stories.length]),
    [
      ["AO", 0],
      ["RD", 1],
    ],
  );
});

test("an author who is named twice has the story once", () => {
  const { authors } = edition({ "posts/a.md": story("author: [AO, RD, AO]") });
  assert.equal(
    authors.map(({ stories }) => stories.length),
    [1, 1],
  );
});

test("paid content is in no author's listing, which would be a byline", () => {
  const { authors, live } = edition({ "posts/a.md": story("label: advertorial") });
  assert.is(live.length, 1);
  assert.ok(authors.every(({ stories }) => stories.length === 0));
});

test("a live story leads to the one before and the one after, past expired and paid ones", () => {
  const { live, expired, neighbours } = edition({
    "posts/a.md": story("title: A\ndate: 2024-12-01"),
    "posts/b.md": story("title: B\ndate: 2024-12-02\nexpires: 2024-12-03"),
    "posts/c.md": story("title: C\ndate: 2024-12-03\nlabel: iklan"),
    "posts/d.md": story("title: D\ndate: 2024-12-04"),
  });
  const around = [...live, ...expired].map((its) => {
    const { older, newer } = neighbours(its);
    return `${older?.title ?? "-"} < ${its.title} < ${newer?.title ?? "-"}`;
  });
  assert.equal(around, ["A < D < -", "- < C < -", "- < A < D", "- < B < -"]);
});

test("a newsroom without stories is an edition too", () => {
  const { live, topics, provinces, days, categories } = edition(DATA);
  assert.equal([live, topics, provinces, days].flat(), []);
  assert.is(categories.length, 2);
});

test("however the stories come in, even two at one URL, the edition is the same", () => {
  const files = {
    ...dated(["A", "2024-12-10 12:00"], ["B", "2024-12-10 12:00"], ["C", "2024-12-10"]),
    "posts/satu/x.md": story("tags: [SAMA]"),
    "posts/dua/x.md": story("tags: [Sama]"),
  };
  const stories = storiesOf(files);
  const { registries } = assemble(files);
  const outline = (order: readonly Story[]) => {
    const { live, topics } = withListings(compileEdition(order, registries, NOW));
    return [live.map(({ file }) => file), topics.map(({ subject }) => subject.name)];
  };
  const expected = outline(stories);
  fc.assert(
    fc.property(fc.shuffledSubarray([...stories], { minLength: stories.length }), (order) => {
      assert.equal(outline(order), expected);
    }),
  );
});

test.run();
