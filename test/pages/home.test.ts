import { test } from "uvu";
import * as assert from "uvu/assert";
import type { HomeView } from "../../src/pages/views.ts";
import type { Files } from "../support/newsroom.ts";
import { assemble, DATA, NOW, story } from "../support/newsroom.ts";
import { viewAt } from "../support/site.ts";

/** Stories A, B, C …, each a day older than the one before, with further front matter. */
function row(...more: readonly string[]): Files {
  return Object.fromEntries(
    more.map((lines, index) => [
      `posts/${index}.md`,
      story(
        `title: ${String.fromCodePoint(65 + index)}\ndate: 2024-12-${String(28 - index).padStart(2, "0")}\n${lines}`.trim(),
      ),
    ]),
  );
}

function home(files: Files, now = NOW): HomeView {
  return viewAt(assemble(files, {}, { now }), "home", "/");
}

function outline({ lead, seconds, latest }: HomeView): string {
  const titles = (cards: HomeView["latest"]) => cards.map(({ title }) => title).join("");
  return `${lead?.title ?? "-"} ${titles(seconds)} ${titles(latest)}`.trim();
}

const HOMES: readonly (readonly [string, string[], string])[] = [
  ["the newest story leads, three more beside it", ["", "", "", "", "", ""], "A BCD EF"],
  ["one story leads alone", [""], "A"],
  ["a featured story leads before newer ones", ["", "", "featured: true"], "C AB"],
  ["of featured stories the newest leads", ["", "featured: true", "", "featured: true"], "B DAC"],
  [
    "paid content never leads, not even featured, but is among the latest",
    ["label: iklan\nfeatured: true", "", "label: advertorial", "", "", ""],
    "B DEF AC",
  ],
  [
    "an expired story is not there, featured or not",
    ["expires: 2024-12-29\nfeatured: true", ""],
    "B",
  ],
  ["only paid content: nothing leads", ["label: iklan"], "-  A"],
];

for (const [name, stories, expected] of HOMES) {
  test(name, () => assert.is(outline(home(row(...stories))), expected));
}

test("ten of the latest are shown beside the leads", () => {
  assert.is(outline(home(row(...Array<string>(20).fill("")))), "A BCD EFGHIJKLMN");
});

const BREAKING: readonly (readonly [string, string, string, string | undefined])[] = [
  ["breaking news is told until its time", "breaking: { until: 2025-01-01 18:00 }", "17:59", "A"],
  ["and not from then on", "breaking: { until: 2025-01-01 18:00 }", "18:00", undefined],
  ["a date alone means until the end of that day", "breaking: { until: 2025-01-01 }", "23:59", "A"],
  [
    "paid content is never breaking news",
    "label: iklan\nbreaking: { until: 2025-01-02 }",
    "12:00",
    undefined,
  ],
  [
    "nor is an expired story",
    "expires: 2024-12-30\nbreaking: { until: 2025-01-02 }",
    "12:00",
    undefined,
  ],
];

for (const [name, frontMatter, time, expected] of BREAKING) {
  test(name, () => {
    const { breaking } = home(row(frontMatter), Date.parse(`2025-01-01T${time}+07:00`));
    assert.is(breaking?.label, expected);
  });
}

test("breaking news carries its own end, so that a page that stays open can take it away", () => {
  const { breaking } = home(row("breaking: { until: 2025-01-01 18:00 WIT }"));
  assert.equal(breaking, {
    label: "A",
    url: "/2024/12/28/0/",
    until: { instant: Date.parse("2025-01-01T18:00+09:00"), zone: "WIT", hasTime: true },
  });
});

const FEATURED = "featured: true";

test("what is featured beyond the leads has a place of its own, the newest four, and is no latest", () => {
  const more = Array<string>(10).fill(FEATURED);
  const view = home(row("", ...more, ""));
  assert.equal(
    view.featured.map(({ title }) => title),
    ["F", "G", "H", "I"],
  );
  assert.is(outline(view), "B CDE AJKL");
});

test("with no more featured stories than leads there is no such place, nor is paid content in it", () => {
  assert.equal(home(row(FEATURED, FEATURED, FEATURED, FEATURED, "")).featured, []);
  assert.equal(
    home(row(...Array<string>(4).fill(FEATURED), `label: iklan\n${FEATURED}`)).featured,
    [],
  );
});

const COUNTS = (counts: string) => ({ "_data/popular.yaml": `period: Pekan ini\n${counts}` });

test("without counts of readers nothing is called the most read", () => {
  assert.is(home(row("", "")).popular, undefined);
  assert.is(home({ ...row("", ""), ...COUNTS("stories: {}\n") }).popular, undefined);
  assert.is(home({ ...row("", ""), ...COUNTS("stories: { 0: 0 }\n") }).popular, undefined);
});

test("with counts the five most read are told, with the time that was counted", () => {
  const counts = COUNTS("stories: { 0: 1, 1: 20, 2: 3, 3: 4, 4: 5, 5: 1.200, 6: 900 }\n");
  const { popular } = home({ ...row("", "", "", "", "", "", "label: iklan"), ...counts });
  assert.is(popular?.period, "Pekan ini");
  assert.equal(
    popular?.stories.map(({ title }) => title),
    ["F", "B", "E", "D", "C"],
  );
});

test("an edition is dated by its newest story, which keeps its own time zone", () => {
  assert.is(home(DATA).edition, undefined);
  assert.equal(home(row("", "")).edition, {
    instant: Date.parse("2024-12-28T00:00+07:00"),
    zone: "WIB",
    hasTime: false,
  });
});

/** The bands of a home page whose leads and latest are full of other stories: "daerah: ABC". */
function bandsOf(...more: readonly string[]): string[] {
  const filling = Object.fromEntries(
    Array.from({ length: 14 }, (_, index) => [
      `posts/baru-${index}.md`,
      story("title: Baru\ndate: 2024-12-30"),
    ]),
  );
  return home({ ...filling, ...row(...more) }).bands.map(
    ({ category, stories }) => `${category.label}: ${stories.map(({ title }) => title).join("")}`,
  );
}

const BANDS: readonly (readonly [string, string[], string[]])[] = [
  [
    "each kanal has a band with the four newest of its stories that stand nowhere else",
    [...Array<string>(5).fill("category: budaya"), "category: daerah"],
    ["Daerah: F", "Budaya: ABCD"],
  ],
  [
    "paid content leads no band, though it may stand in it",
    ["label: iklan", "", ""].map((more) => `category: budaya\n${more}`),
    ["Budaya: BAC"],
  ],
  [
    "nor does a ralat, koreksi or hak jawab",
    ["ralat", "koreksi", "hak-jawab", "opini"].map(
      (type) => `category: budaya\ntype: ${type}${type === "opini" ? "" : "\nof: 3"}`,
    ),
    ["Budaya: DABC"],
  ],
  ["a kanal with nothing that may lead has no band", ["category: daerah\nlabel: iklan"], []],
];

for (const [name, stories, expected] of BANDS) {
  test(name, () => assert.equal(bandsOf(...stories), expected));
}

test("no story stands twice on the home page, however it could come there", () => {
  const budaya = "category: budaya";
  const view = home(
    row(
      `${budaya}\nbreaking: { until: 2025-01-02 }\nfeatured: true`,
      ...Array<string>(7).fill(`${budaya}\nfeatured: true`),
      ...Array<string>(17).fill(budaya),
    ),
  );
  const cards = [
    ...(view.lead === undefined ? [] : [view.lead]),
    ...view.seconds,
    ...view.featured,
    ...view.latest,
    ...view.bands.flatMap(({ stories }) => stories),
  ];
  const urls = [view.breaking?.url, ...cards.map(({ url }) => url)];
  assert.is(urls.length, 1 + 4 + 3 + 10 + 4);
  assert.is(new Set(urls).size, urls.length);
});

test("a ralat is no lead by being the newest, only by an editor's choice", () => {
  const ralat = "type: ralat\nof: 1";
  assert.is(outline(home(row(ralat, "", ""))), "B C A");
  assert.is(outline(home(row(`${ralat}\nfeatured: true`, "", ""))), "A BC");
});

test("the home page has the medium's name and neither a title of its own nor breadcrumbs", () => {
  const { heading, title, breadcrumbs, canonical } = home(DATA);
  assert.equal(
    { heading, title, breadcrumbs, canonical },
    { heading: "Media Uji", title: undefined, breadcrumbs: [], canonical: "https://uji.example/" },
  );
});

test.run();
