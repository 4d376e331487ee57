import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { ListingView } from "../../src/pages/views.ts";
import type { Files } from "../support/newsroom.ts";
import { assemble, DATA, story } from "../support/newsroom.ts";
import { titlesAt, urlsOf, viewAt } from "../support/site.ts";
import "../support/fuzz.ts";

/** Stories of one category, T1 the oldest, a minute apart. */
function minutes(count: number): Files {
  const files: Record<string, string> = {};
  for (let number = 1; number <= count; number += 1) {
    const time = `${String(8 + Math.floor(number / 60)).padStart(2, "0")}:${String(number % 60).padStart(2, "0")}`;
    files[`posts/t${number}.md`] = story(
      `title: T${number}\ndate: 2024-12-10 ${time}\ncategory: daerah\ntags: [Kopi]\nlocation: Bali`,
    );
  }
  return files;
}

const KANAL = "/kanal/daerah/";

test("the front has the newest stories, /hal/1/ the oldest", () => {
  const site = assemble(minutes(7), { listingSize: 2 });
  assert.equal(titlesAt(site, KANAL), ["T7", "T6", "T5"]);
  assert.equal(titlesAt(site, `${KANAL}hal/1/`), ["T2", "T1"]);
  assert.equal(titlesAt(site, `${KANAL}hal/2/`), ["T4", "T3"]);
  assert.not.ok(urlsOf(site).includes(`${KANAL}hal/3/`));
});

test("older and newer links go through all pages, there and back", () => {
  const site = assemble(minutes(7), { listingSize: 2 });
  const links = [KANAL, `${KANAL}hal/2/`, `${KANAL}hal/1/`].map((url) => {
    const { older, newer } = viewAt(site, "listing", url);
    return [newer?.url, older?.url];
  });
  assert.equal(links, [
    [undefined, `${KANAL}hal/2/`],
    [KANAL, `${KANAL}hal/1/`],
    [`${KANAL}hal/2/`, undefined],
  ]);
});

test("a numbered page is told apart by its title and leads back to its listing", () => {
  const site = assemble(minutes(4), { listingSize: 2 });
  const { title, heading, kicker, breadcrumbs, canonical } = viewAt(
    site,
    "listing",
    `${KANAL}hal/1/`,
  );
  assert.equal(
    { title, heading, kicker, canonical },
    {
      title: "Kanal Daerah, halaman 1",
      heading: "Daerah",
      kicker: "Kanal · Halaman 1",
      canonical: "https://uji.example/kanal/daerah/hal/1/",
    },
  );
  assert.equal(
    breadcrumbs.map(({ label, url }) => `${label} ${url}`),
    ["Beranda /", "Kanal /kanal/", `Daerah ${KANAL}`],
  );
});

const LISTINGS = [KANAL, "/topik/kopi/", "/lokasi/bali/", "/penulis/ao/", "/indeks/2024/12/10/"];

const sizes = fc.record({
  count: fc.integer({ min: 0, max: 40 }),
  listingSize: fc.integer({ min: 1, max: 9 }),
});

test("a new story changes no numbered page of any listing but the newest one's newer link", () => {
  fc.assert(
    fc.property(sizes, ({ count, listingSize }) => {
      const before = numberedPages(minutes(count), listingSize);
      const after = numberedPages(minutes(count + 1), listingSize);
      for (const listing of LISTINGS) {
        const pages = before.filter(({ url }) => url.startsWith(listing));
        for (const [index, view] of pages.entries()) {
          const next = after.find(({ url }) => url === view.url);
          if (next === undefined) throw new Error(`${view.url} is gone.`);
          const isNewest = index === pages.length - 1;
          assert.equal(isNewest ? { ...next, newer: view.newer } : next, view);
        }
      }
    }),
    { numRuns: 15 },
  );
});

/** In order of their numbers. */
function numberedPages(files: Files, listingSize: number): ListingView[] {
  return assemble(files, { listingSize })
    .pages.filter(({ url }) => url.includes("/hal/"))
    .map(({ view }) => view as ListingView);
}

test("every story is on exactly one page of each of its listings", () => {
  fc.assert(
    fc.property(sizes, ({ count, listingSize }) => {
      const { pages } = assemble(minutes(count), { listingSize });
      for (const listing of LISTINGS) {
        const titles = pages
          .filter(({ url, layout }) => layout === "listing" && url.startsWith(listing))
          .flatMap(({ view }) =>
            (view as ListingView).days.flatMap(({ stories }) => stories.map(({ title }) => title)),
          );
        assert.is(titles.length, count);
        assert.is(new Set(titles).size, count);
      }
    }),
    { numRuns: 15 },
  );
});

test("no two pages of a site have one title or one description", () => {
  const files: Record<string, string> = {
    "_data/authors.yaml": "AO: { name: Redaksi }\nRD: { name: Redaksi }\nMK: { name: Aceh }\n",
    "_data/categories.yaml":
      "aceh: { name: Aceh }\nopini: { name: Opini, description: Pendapat. }\n",
  };
  for (let day = 1; day <= 9; day += 1) {
    files[`posts/t${day}.md`] = story(
      `title: T${day}\nsummary: Ringkasan ${day}.\ndate: 2024-11-0${day}\ncategory: ${day % 2 === 0 ? "aceh" : "opini"}\ntags: [Aceh, Redaksi, Opini]\nlocation: Aceh\nauthor: [AO, RD, MK]`,
    );
  }
  const { pages } = assemble(files, { listingSize: 2 });
  for (const part of ["title", "description"] as const) {
    const seen = new Map<string, string>();
    for (const { url, view } of pages) {
      const text = view[part] ?? "";
      assert.is(seen.get(text), undefined, `${url}: ${text}`);
      seen.set(text, url);
    }
  }
});

test("a numbered page says which days it holds, which no new story changes", () => {
  const site = assemble(
    {
      "posts/a.md": story("date: 2024-12-10 23:30\ncategory: daerah"),
      // Earlier than the one above by the clock, a day later where it was filed.
      "posts/b.md": story("date: 2024-12-11 00:30 WIT\ncategory: daerah"),
      "posts/c.md": story("date: 2024-12-12\ncategory: daerah"),
      "posts/d.md": story("date: 2024-12-13\ncategory: daerah"),
    },
    { listingSize: 2 },
  );
  assert.is(
    viewAt(site, "listing", `${KANAL}hal/1/`).description,
    "Berita kanal Daerah di Media Uji. Halaman 1: 10–11 Desember 2024.",
  );
});

test("the newest page of a listing leads to all others, a numbered one to older ones far away", () => {
  const site = assemble(minutes(30), { listingSize: 2 });
  const jumps = (url: string) =>
    viewAt(site, "listing", url).jumps.pages.map(
      ({ number, url: to }) => `${number} ${to.slice(KANAL.length)}`,
    );
  assert.equal(
    jumps(KANAL),
    Array.from({ length: 14 }, (_, index) => `${14 - index} hal/${14 - index}/`),
  );
  assert.equal(jumps(`${KANAL}hal/12/`), ["2 hal/2/", "1 hal/1/"]);
  assert.equal(jumps(`${KANAL}hal/2/`), []);
});

test("a listing is led by its newest story on its first page alone, and by nothing that is paid for", () => {
  const site = assemble(minutes(4), { listingSize: 2 });
  assert.is(viewAt(site, "listing", KANAL).leadUrl, "/2024/12/10/t4/");
  assert.is(viewAt(site, "listing", `${KANAL}hal/1/`).leadUrl, undefined);
  const paid = assemble({ "posts/a.md": story("category: daerah\nlabel: iklan") });
  assert.is(viewAt(paid, "listing", KANAL).leadUrl, undefined);
});

test("a page tells the menu under which pages it stands", () => {
  const site = assemble({ "posts/a.md": story("category: daerah") });
  const parents = (url: string) => site.pages.find((page) => page.url === url)?.view.parentUrls;
  assert.equal(parents("/2024/12/10/a/"), ["/kanal/daerah/"]);
  assert.equal(parents("/indeks/2024/12/"), ["/indeks/", "/indeks/2024/"]);
  assert.equal(parents("/kanal/"), []);
});

test("categories and authors without stories have a page that says so", () => {
  const site = assemble(DATA);
  for (const url of ["/kanal/daerah/", "/kanal/budaya/", "/penulis/ao/", "/penulis/rd/"]) {
    const { days, count, empty } = viewAt(site, "listing", url);
    assert.equal([days.length, count, empty], [0, 0, "Belum ada tulisan di sini."]);
  }
});

test("an overview of nothing says what is missing", () => {
  const site = assemble(DATA);
  assert.is(viewAt(site, "overview", "/pencabutan/").empty, "Belum ada berita yang dicabut.");
  assert.is(viewAt(site, "overview", "/topik/").empty, "Belum ada tulisan.");
  assert.is(
    viewAt(site, "corrections", "/ralat/").empty,
    "Belum ada ralat, koreksi, atau hak jawab.",
  );
});

test("overviews count what a reader will find", () => {
  const site = assemble({
    "posts/a.md": story("tags: [Kopi]\ncategory: daerah"),
    "posts/b.md": story("tags: [Kopi]\nexpires: 2024-12-11"),
    "posts/c.md": story("tags: [Kopi]\ndate: 2025-06-01"),
  });
  const counts = (url: string) =>
    viewAt(site, "overview", url).groups.flatMap(({ items }) =>
      items.map(({ label, count }) => `${label} ${count}`),
    );
  assert.equal(counts("/topik/"), ["Kopi 1"]);
  assert.equal(counts("/kanal/"), ["Daerah 1", "Budaya 0"]);
  assert.equal(
    viewAt(site, "authors", "/penulis/").people.map(({ label, code, count }) =>
      [label, code, count].join(" "),
    ),
    ["Kontributor AO AO 1", "Redaksi RD 0"],
  );
});

test("a listing says how many stories it has, its numbered pages do not", () => {
  const site = assemble(minutes(7), { listingSize: 2 });
  assert.is(viewAt(site, "listing", KANAL).count, 7);
  assert.is(viewAt(site, "listing", `${KANAL}hal/1/`).count, undefined);
});

test("a listing has its stories under the days on which they came out, in the zone of each", () => {
  const site = assemble({
    "posts/a.md": story("title: A\ndate: 2024-12-10 08:00\ncategory: daerah"),
    "posts/b.md": story("title: B\ndate: 2024-12-10 23:30\ncategory: daerah"),
    // Half past ten in Jakarta, and already the next day where it was filed.
    "posts/c.md": story("title: C\ndate: 2024-12-11 00:30 WIT\ncategory: daerah"),
    "posts/d.md": story("title: D\ndate: 2023-12-10\ncategory: daerah"),
  });
  const days = viewAt(site, "listing", KANAL).days;
  assert.equal(
    days.map(({ day, label, url, stories }) =>
      [day, label, url, stories.map(({ title }) => title).join("")].join(" | "),
    ),
    [
      "2024-12-10 | Selasa, 10 Desember 2024 | /indeks/2024/12/10/ | BA",
      "2024-12-11 | Rabu, 11 Desember 2024 | /indeks/2024/12/11/ | C",
      "2023-12-10 | Minggu, 10 Desember 2023 | /indeks/2023/12/10/ | D",
    ],
  );
});

const AUTHORS = {
  "_data/authors.yaml": [
    "AO: { name: Kontributor AO, role: Kontributor, bio: Menulis dari Jawa., email: ao@uji.example }",
    "RD: { name: Redaksi }",
    "",
  ].join("\n"),
};

test("the authors' page presents everyone registered with code, role and words of their own", () => {
  const site = assemble({
    ...AUTHORS,
    "posts/a.md": story("title: A"),
    "posts/b.md": story("title: B"),
    "posts/c.md": story("title: C\nlabel: iklan"),
  });
  assert.equal(viewAt(site, "authors", "/penulis/").people, [
    {
      code: "AO",
      monogram: "AO",
      label: "Kontributor AO",
      url: "/penulis/ao/",
      role: "Kontributor",
      bio: "Menulis dari Jawa.",
      email: "ao@uji.example",
      count: 2,
    },
    {
      code: "RD",
      monogram: "RD",
      label: "Redaksi",
      url: "/penulis/rd/",
      role: undefined,
      bio: undefined,
      email: undefined,
      count: 0,
    },
  ]);
});

test("an author's page presents its author at the front alone; no other listing presents anyone", () => {
  const site = assemble({ ...minutes(4), ...AUTHORS }, { listingSize: 2 });
  assert.is(viewAt(site, "listing", "/penulis/ao/").profile?.bio, "Menulis dari Jawa.");
  assert.is(viewAt(site, "listing", "/penulis/ao/hal/1/").profile, undefined);
  assert.is(viewAt(site, "listing", KANAL).profile, undefined);
});

test.run();
