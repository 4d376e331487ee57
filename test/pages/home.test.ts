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
        `title: ${String.fromCodePoint(65 + index)}\ndate: 2024-12-${28 - index}\n${lines}`.trim(),
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

test("twelve of the latest are shown beside the leads", () => {
  assert.is(outline(home(row(...Array<string>(20).fill("")))), "A BCD EFGHIJKLMNOP");
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

test("each category with stories has a band with its four newest", () => {
  const budaya = "category: budaya";
  const { bands } = home(row(budaya, budaya, budaya, budaya, budaya));
  assert.equal(
    bands.map(({ category, stories }) => [
      category.url,
      stories.map(({ title }) => title).join(""),
    ]),
    [["/kanal/budaya/", "ABCD"]],
  );
});

test("the home page has the medium's name and neither a title of its own nor breadcrumbs", () => {
  const { heading, title, breadcrumbs, canonical } = home(DATA);
  assert.equal(
    { heading, title, breadcrumbs, canonical },
    { heading: "Media Uji", title: undefined, breadcrumbs: [], canonical: "https://uji.example/" },
  );
});

test.run();
