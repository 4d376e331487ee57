import { test } from "uvu";
import * as assert from "uvu/assert";
import { assemble, story } from "../support/newsroom.ts";
import { titlesAt, urlsOf, viewAt } from "../support/site.ts";

const SITE = assemble({
  "posts/a.md": story("title: A\ndate: 2024-12-10 14:00"),
  "posts/b.md": story("title: B\ndate: 2024-12-11 00:30 WIT"),
  "posts/c.md": story("title: C\ndate: 2024-02-29"),
  "posts/d.md": story("title: D\ndate: 2023-12-10"),
  "posts/e.md": story("title: E\ndate: 2022-01-01\nexpires: 2022-02-01"),
});

/** A page of the archive: its months with the days that lead somewhere, then its lists. */
const outline = (url: string) => {
  const { months, days, lists } = viewAt(SITE, "calendar", url);
  return [
    ...months.flatMap(({ label, url: target, count, weeks }) => [
      `${label} ${target} ${count}`,
      ...weeks
        .flat()
        .flatMap((day) => (day?.url === undefined ? [] : [`  ${day.url} ${day.count}`])),
    ]),
    ...days.flatMap(({ label, url: target, stories }) => [
      `${label} ${target}`,
      ...stories.map((card) => `  ${card.title} ${card.url}`),
    ]),
    ...lists.flatMap(({ heading, items }) => [
      heading,
      ...items.map(({ label, url: target, count }) => `  ${label} ${target} ${count}`),
    ]),
  ];
};

const DECEMBER = [
  "Desember 2024 /indeks/2024/12/ 2",
  "  /indeks/2024/12/10/ 1",
  "  /indeks/2024/12/11/ 1",
];
const FEBRUARY = ["Februari 2024 /indeks/2024/02/ 1", "  /indeks/2024/02/29/ 1"];

test("the archive has its newest months as calendars and all years, without empty ones", () => {
  assert.equal(outline("/indeks/"), [
    ...DECEMBER,
    ...FEBRUARY,
    "Desember 2023 /indeks/2023/12/ 1",
    "  /indeks/2023/12/10/ 1",
    "Menurut tahun",
    "  2024 /indeks/2024/ 3",
    "  2023 /indeks/2023/ 1",
  ]);
});

test("a year has calendars of its months, a month its own and its headlines by day", () => {
  assert.equal(outline("/indeks/2024/"), [...DECEMBER, ...FEBRUARY]);
  assert.equal(outline("/indeks/2024/12/"), [
    ...DECEMBER,
    "Rabu, 11 Desember 2024 /indeks/2024/12/11/",
    "  B /2024/12/11/b/",
    "Selasa, 10 Desember 2024 /indeks/2024/12/10/",
    "  A /2024/12/10/a/",
  ]);
});

test("a month of very many stories shows some of each day and leads on to the rest", () => {
  const files: Record<string, string> = {};
  for (let index = 0; index < 401; index += 1) {
    const day = index < 399 ? 1 : index - 397;
    files[`posts/s${index}.md`] = story(`date: 2024-12-0${day}`);
  }
  const { days } = viewAt(assemble(files), "calendar", "/indeks/2024/12/");
  assert.equal(
    days.map(({ day, stories, more }) => [day, stories.length, more?.count, more?.url].join(" ")),
    ["2024-12-03 1  ", "2024-12-02 1  ", "2024-12-01 133 266 /indeks/2024/12/01/"],
  );
});

test("years and months lead to the next ones with stories, across empty months and years", () => {
  const ways = (url: string) => {
    const { newer, older } = viewAt(SITE, "calendar", url);
    return [newer, older].map((link) => link && `${link.label} ${link.url}`);
  };
  assert.equal(ways("/indeks/2024/"), [undefined, "2023 /indeks/2023/"]);
  assert.equal(ways("/indeks/2024/02/"), [
    "Desember 2024 /indeks/2024/12/",
    "Desember 2023 /indeks/2023/12/",
  ]);
  assert.equal(ways("/indeks/2023/12/"), ["Februari 2024 /indeks/2024/02/", undefined]);
});

test("the archive's own page has twelve months at most, of a long archive the newest", () => {
  const months = Array.from(
    { length: 14 },
    (_, index) => `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
  );
  const site = assemble(
    Object.fromEntries(
      months.map((month) => [`posts/${month}.md`, story(`title: T\ndate: ${month}-15`)]),
    ),
  );
  assert.equal(
    viewAt(site, "calendar", "/indeks/").months.map(({ url }) => url?.slice(8, -1)),
    months
      .slice(2)
      .reverse()
      .map((month) => month.replace("-", "/")),
  );
});

test("a day has the stories that are dated on it, in the zone of each", () => {
  assert.equal(titlesAt(SITE, "/indeks/2024/12/11/"), ["B"]);
  assert.equal(titlesAt(SITE, "/indeks/2024/12/10/"), ["A"]);
});

test("a day is headed by its date and leads up to its month and year", () => {
  const { heading, title, description, breadcrumbs } = viewAt(
    SITE,
    "listing",
    "/indeks/2024/02/29/",
  );
  assert.equal(
    { heading, title, description },
    {
      heading: "Kamis, 29 Februari 2024",
      title: "Indeks Berita Kamis, 29 Februari 2024",
      description: "Berita Media Uji pada Kamis, 29 Februari 2024.",
    },
  );
  assert.equal(
    breadcrumbs.map(({ label, url }) => `${label} ${url}`),
    ["Beranda /", "Indeks /indeks/", "2024 /indeks/2024/", "Februari /indeks/2024/02/"],
  );
});

test("a day whose only story expired has no page", () => {
  assert.equal(
    urlsOf(SITE).filter((url) => url.startsWith("/indeks/2022")),
    [],
  );
});

test("a story leads to its day", () => {
  assert.is(viewAt(SITE, "story", "/2024/12/11/b/").dayUrl, "/indeks/2024/12/11/");
});

test.run();
