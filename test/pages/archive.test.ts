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

const outline = (url: string) =>
  viewAt(SITE, "overview", url).groups.flatMap(({ heading, items }) => [
    ...(heading === undefined ? [] : [heading]),
    ...items.map(({ label, url: target, count }) => `${label} ${target} ${count}`),
  ]);

test("the archive has the years and their months, newest first, without empty ones", () => {
  assert.equal(outline("/indeks/"), [
    "2024",
    "Semua bulan 2024 /indeks/2024/ 3",
    "Desember /indeks/2024/12/ 2",
    "Februari /indeks/2024/02/ 1",
    "2023",
    "Semua bulan 2023 /indeks/2023/ 1",
    "Desember /indeks/2023/12/ 1",
  ]);
});

test("a year has its months, a month its days", () => {
  assert.equal(outline("/indeks/2024/"), [
    "Desember 2024 /indeks/2024/12/ 2",
    "Februari 2024 /indeks/2024/02/ 1",
  ]);
  assert.equal(outline("/indeks/2024/12/"), [
    "Rabu, 11 Desember 2024 /indeks/2024/12/11/ 1",
    "Selasa, 10 Desember 2024 /indeks/2024/12/10/ 1",
  ]);
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
