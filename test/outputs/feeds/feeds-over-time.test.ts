import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatUrlRecord } from "../../../src/data/url-record.ts";
import type { Files } from "../../support/newsroom.ts";
import { assemble, NOW, story } from "../../support/newsroom.ts";
import { xmlRoot } from "../xml-tree.ts";
import { apiOf, feedsContext, feedsOf, jsonItems, readByHtmlparser2 } from "./feeds-support.ts";

const time = suite("feeds over time");

const DAY = 24 * 60 * 60 * 1000;

function lastBuildDate(files: Files, to = "feed.xml", now = NOW): string | undefined {
  const xml = feedsOf(feedsContext(files, { feedSize: 2 }, { now })).get(to) ?? "";
  return xmlRoot(xml).children[0]?.children.find(({ name }) => name === "lastBuildDate")?.text;
}

function ids(files: Files, options = {}): string[] {
  const items = jsonItems(feedsOf(feedsContext(files, options)).get("feed.json") ?? "[]");
  return items.map(({ id }) => id);
}

const A = "title: A\ndate: 2024-12-10 10:00\ncategory: daerah";
const B = "title: B\ndate: 2024-12-11 10:00\ncategory: daerah";
const C = "title: C\ndate: 2024-12-12 10:00\ncategory: budaya";

time("stay byte for byte the same when nothing changed but the clock", () => {
  const files = { "posts/a.md": story(A), "posts/b.md": story(B), "posts/c.md": story(C) };
  assert.equal(
    [...feedsOf(feedsContext(files, {}, { now: NOW }))],
    [...feedsOf(feedsContext(files, {}, { now: NOW + 30 * DAY }))],
  );
});

time("tell when they last changed: by a story, a correction, an answer, a withdrawal", () => {
  const two = { "posts/a.md": story(A), "posts/b.md": story(B) };
  assert.is(lastBuildDate(two), "Wed, 11 Dec 2024 10:00:00 +0700");
  assert.is(
    lastBuildDate({ ...two, "posts/a.md": story(`${A}\nupdated: 2024-12-15 08:00`) }),
    "Sun, 15 Dec 2024 08:00:00 +0700",
  );
  const corrected = `${A}\ncorrections: [{ date: 2024-12-16 08:00, kind: ralat, text: Salah. }]`;
  assert.is(
    lastBuildDate({ ...two, "posts/a.md": story(corrected) }),
    "Mon, 16 Dec 2024 08:00:00 +0700",
  );
  const withdrawn = `${B}\nwithdrawn: { date: 2024-12-17 08:00, ground: sara, reason: Alasan. }`;
  assert.is(
    lastBuildDate({ ...two, "posts/b.md": story(withdrawn) }),
    "Tue, 17 Dec 2024 08:00:00 +0700",
  );
  assert.is(
    lastBuildDate({ ...two, "posts/b.md": story(`${B}\nexpires: 2024-12-17`) }),
    "Wed, 18 Dec 2024 00:00:00 +0700",
  );
});

time("are not touched by what they do not hold", () => {
  const files = { "posts/b.md": story(B), "posts/c.md": story(C), "posts/a.md": story(A) };
  const before = lastBuildDate(files);
  const withdrawn = `${A}\nwithdrawn: { date: 2024-12-20, ground: sara, reason: Alasan. }`;
  assert.is(before, "Thu, 12 Dec 2024 10:00:00 +0700");
  // Two stories fit, and A is the third.
  assert.is(lastBuildDate({ ...files, "posts/a.md": story(withdrawn) }), before);
  assert.is(
    lastBuildDate(
      { ...files, "posts/c.md": story(`${C}\nupdated: 2024-12-20`) },
      "kanal/daerah/feed.xml",
    ),
    "Wed, 11 Dec 2024 10:00:00 +0700",
  );
});

time("know a story again when its title, text, times, category or author change", () => {
  const before = ids({ "posts/a.md": story(A) });
  const edited = story(
    "title: Judul lain\ndate: 2024-12-10 18:00\nauthor: RD\ncategory: budaya\nupdated: 2024-12-12 09:00\ncorrections: [{ date: 2024-12-13, kind: ralat, text: Salah. }]",
    "Teks lain.",
  );
  assert.equal(before, ["https://uji.example/2024/12/10/a/"]);
  assert.equal(ids({ "posts/a.md": edited }), before);
});

time("know a story again when its address moved and the old one was kept", () => {
  const first = ["https://uji.example/2024/12/10/a/"];
  const record = { "_data/published.yaml": "/2024/12/10/a/: posts/a.md\n" };
  // By the record of URLs: a slug or date was changed, or the pattern of all addresses.
  assert.equal(ids({ ...record, "posts/a.md": story(`${A}\nslug: baru`) }), first);
  assert.equal(ids({ ...record, "posts/a.md": story(A.replace("12-10", "12-09")) }), first);
  assert.equal(ids({ ...record, "posts/a.md": story(A) }, { storyUrl: "/{slug}/" }), first);
  // By an editor who renamed the file and wrote the old address down.
  assert.equal(ids({ "posts/baru.md": story(`${A}\naliases: [/2024/12/10/a/]`) }), first);
});

/** What a story is called in every output that names it, each name once. */
function namesOf(files: Files, options = {}): string[] {
  const context = feedsContext(files, { api: true, ...options });
  const feeds = feedsOf(context);
  const rss = readByHtmlparser2(feeds.get("feed.xml") ?? "").map(({ id }) => id);
  const atom = readByHtmlparser2(feeds.get("atom.xml") ?? "").map(({ id }) => id);
  const json = jsonItems(feeds.get("feed.json") ?? "").map(({ id }) => id);
  const ninjs = [...apiOf(context)].flatMap(([path, { uri }]) =>
    path.endsWith("story.json") ? [String(uri)] : [],
  );
  return [...new Set([...rss, ...atom, ...json, ...ninjs].map(String))];
}

/** The record of published URLs after a build, for the next. */
function recorded(files: Files, options = {}): Files {
  const { urlRecord } = assemble(files, options);
  return { "_data/published.yaml": formatUrlRecord(urlRecord) };
}

const FIRST = "https://uji.example/2024/12/10/a/";

time("know a story again when it gets aliases, with a record and without one", () => {
  const before = { "posts/a.md": story(A) };
  assert.equal(namesOf(before), [FIRST]);
  for (const aliases of ["[/pendek/]", "[/2019/lama.php, /pendek/, /index.php/123/]"]) {
    const after = { "posts/a.md": story(`${A}\naliases: ${aliases}`) };
    assert.equal(namesOf({ ...recorded(before), ...after }), [FIRST]);
    assert.equal(namesOf(after), [FIRST]);
    assert.equal(namesOf(after, { urlRecord: false }), [FIRST]);
  }
  // The form of a story's address says nothing where any path has it; the record still does.
  const options = { storyUrl: "/{slug}/" };
  const after = { "posts/a.md": story(`${A}\naliases: [/pendek/]`) };
  const known = recorded(before, options);
  assert.equal(namesOf({ ...known, ...after }, options), ["https://uji.example/a/"]);
});

/** A life of a story: its file and its further front matter in one build after another. */
const LIVES: readonly (readonly [string, readonly (readonly [file: string, more: string])[]])[] = [
  [
    "a slug, a date and a slug again change",
    [
      ["a", ""],
      ["a", "slug: b"],
      ["a", "slug: b\ndate: 2024-12-09"],
      ["a", "slug: c"],
    ],
  ],
  [
    "it goes back to where it was",
    [
      ["a", ""],
      ["a", "slug: b"],
      ["a", ""],
      ["a", "slug: b"],
    ],
  ],
  [
    "it gets an alias and moves",
    [
      ["a", ""],
      ["a", "aliases: [/x/]"],
      ["a", "aliases: [/x/]\nslug: b"],
    ],
  ],
  [
    "its file is renamed, and its address noted",
    [
      ["a", ""],
      ["b", "aliases: [/2024/12/10/a/]"],
      ["b", "aliases: [/x/, /2024/12/10/a/]"],
      ["b", "aliases: [/2024/12/10/a/]\nslug: c"],
    ],
  ],
  [
    "its file moves to another folder",
    [
      ["a", ""],
      ["2024/a", ""],
      ["2024/a", "aliases: [/x/]\nslug: b"],
    ],
  ],
  [
    "it gets the address that another system gave it before Jejak",
    [
      ["a", ""],
      ["a", "aliases: [/2019/01/02/lama/]"],
    ],
  ],
];

for (const [name, builds] of LIVES) {
  time(`know a story again when ${name}`, () => {
    let record: Files = {};
    for (const [file, more] of builds) {
      const front = more.includes("date:") ? A.replace(/date:[^\n]*\n/u, "") : A;
      const files = {
        ...record,
        [`posts/${file}.md`]: story([front, more].filter(Boolean).join("\n")),
      };
      assert.equal(namesOf(files), [FIRST], more);
      record = recorded(files);
    }
  });
}

time("know a story of an archive by one address from the first build on", () => {
  const files = { "posts/a.md": story(`${A}\naliases: [/2019/01/02/lama/]`) };
  const first = namesOf(files);
  assert.equal(namesOf({ ...files, ...recorded(files) }), first);
});

time("keep a story's name when another story's address is joined to it", () => {
  const both = { "posts/a.md": story(A), "posts/b.md": story(B) };
  const joined = { "posts/a.md": story(`${A}\naliases: [/2024/12/11/b/]`) };
  assert.equal(namesOf({ ...recorded(both), ...joined }), [FIRST]);
});

time("give a story at an address that another has left a name of its own", () => {
  const before = { "posts/a.md": story(A) };
  const record = recorded(before);
  const moved = {
    ...record,
    "posts/a.md": story(`${A}\nslug: pindah`),
    "posts/lain/a.md": story(A),
  };
  assert.is(namesOf(moved).length, 2);
  assert.equal(namesOf({ ...moved, ...recorded(moved) }), namesOf(moved));
});

time("never know two stories by one name", () => {
  const files = {
    "posts/1/a.md": story(A),
    "posts/2/a.md": story(A.replace("12-10", "12-11")),
    "posts/b.md": story(`${B}\naliases: [/lama/]`),
  };
  const all = ids(files);
  assert.is(new Set(all).size, 3);
});

time.run();
