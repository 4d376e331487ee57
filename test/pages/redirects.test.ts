import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Files } from "../support/newsroom.ts";
import { assemble, faultsOf, NOW, story } from "../support/newsroom.ts";
import { viewAt } from "../support/site.ts";

const RECORD = "_data/published.yaml";

function redirects(files: Parameters<typeof assemble>[0]) {
  return assemble(files).redirects.map(({ from, to }) => `${from} ${to}`);
}

test("a story whose slug was changed is still found at its old URL", () => {
  const files = {
    "posts/a.md": story("slug: baru"),
    [RECORD]: "/2024/12/10/lama/: posts/a.md\n",
  };
  assert.equal(faultsOf(files), []);
  assert.equal(redirects(files), ["/2024/12/10/lama/ /2024/12/10/baru/"]);
});

test("a story that moved twice is found at both old URLs", () => {
  const files = {
    "posts/a.md": story("date: 2024-12-12 08:00\nslug: tiga"),
    [RECORD]: "/2024/12/09/dua/: posts/a.md #2\n/2024/12/10/satu/: posts/a.md\n",
  };
  assert.equal(redirects(files), [
    "/2024/12/10/satu/ /2024/12/12/tiga/",
    "/2024/12/09/dua/ /2024/12/12/tiga/",
  ]);
});

test("a link to the old URL in another story leads to the new one", () => {
  const site = assemble({
    "posts/a.md": story("slug: baru"),
    "posts/b.md": story("title: B", "Baca [ini](/2024/12/10/lama/)."),
    [RECORD]: "/2024/12/10/lama/: posts/a.md\n",
  });
  assert.match(viewAt(site, "story", "/2024/12/10/b/").html, 'href="/2024/12/10/baru/"');
});

test("an alias that an editor wrote is not doubled by the record", () => {
  const files = {
    "posts/a.md": story("slug: baru\naliases: [/2024/12/10/lama/]"),
    [RECORD]: "/2024/12/10/lama/: posts/a.md\n",
  };
  assert.equal(faultsOf(files), []);
  assert.equal(redirects(files), ["/2024/12/10/lama/ /2024/12/10/baru/"]);
});

test("an old URL that another story has taken is that story's", () => {
  const files = {
    "posts/a.md": story("slug: baru"),
    "posts/b.md": story("title: B\nslug: lama"),
    [RECORD]: "/2024/12/10/lama/: posts/a.md\n",
  };
  assert.equal(faultsOf(files), []);
  assert.equal(redirects(files), []);
});

test("a file that was renamed is a fault that names the new file and the line to add", () => {
  const [fault, ...more] = faultsOf({
    "posts/baru.md": story(),
    [RECORD]: "# Catatan\n/2024/12/10/lama/: posts/lama.md\n",
  });
  assert.equal(more, []);
  assert.match(fault ?? "", /^_data\/published\.yaml:2:1 {2}galat {2}lost-url/u);
  assert.match(fault ?? "", 'kini menjadi "posts/baru.md"');
  assert.match(fault ?? "", "aliases: [/2024/12/10/lama/]");
});

test("a file that was moved to another folder keeps its URL, and nothing is said", () => {
  const files = {
    "posts/2024/a.md": story(),
    [RECORD]: "/2024/12/10/a/: posts/a.md\n",
  };
  assert.equal(faultsOf(files), []);
  assert.ok(
    assemble(files).urlRecord.some(
      ({ url, file }) => url === "/2024/12/10/a/" && file === "posts/2024/a.md",
    ),
  );
});

const LOST: readonly (readonly [string, Parameters<typeof assemble>[0], RegExp])[] = [
  ["deleted", {}, /galat {2}lost-url .*cabut beritanya dengan withdrawn/u],
  ["made a draft again", { "posts/a.md": story("draft: true") }, /galat {2}lost-url .*kini draf/u],
  [
    "dated into the future",
    { "posts/a.md": story("date: 2025-03-01 10:00") },
    /peringatan {2}lost-url .*terjadwal/u,
  ],
];
for (const [what, files, expected] of LOST) {
  test(`a published story that was ${what} is told`, () => {
    const faults = faultsOf({ ...files, [RECORD]: "/2024/12/10/a/: posts/a.md\n" });
    assert.is(faults.length, 1, faults.join("\n"));
    assert.match(faults[0] ?? "", expected);
  });
}

/** Published on 10, 11 … December, as the record says. */
function published(count: number): { files: Files; record: string } {
  const days = Array.from({ length: count }, (_, index) => String(10 + index));
  return {
    files: Object.fromEntries(
      days.map((day) => [`posts/s${day}.md`, story(`date: 2024-12-${day} 10:00`)]),
    ),
    record: days.map((day) => `/2024/12/${day}/s${day}/: posts/s${day}.md\n`).join(""),
  };
}

test("a clock that has gone back by a year takes no story from its readers", () => {
  const { files, record } = published(5);
  const yearBefore = { now: NOW - 365 * 24 * 60 * 60 * 1000 };
  const site = { ...files, [RECORD]: record };
  assert.equal(faultsOf(site), []);
  const faults = faultsOf(site, {}, yearBefore);
  assert.is(faults.length, 1, faults.join("\n"));
  assert.match(
    faults[0] ?? "",
    /^_data\/published\.yaml:1:1 {2}galat {2}clock-moved-back {2}5 berita .*"\/2024\/12\/10\/s10\/".* sekarang Selasa, 2 Januari 2024 pukul 12\.00 WIB\..*SOURCE_DATE_EPOCH.*hapus baris/u,
  );
});

test("a clock that has gone back by three days is told, too, and the older stories stay unnamed", () => {
  const { files, record } = published(6);
  const faults = faultsOf(
    { ...files, [RECORD]: record },
    {},
    { now: Date.parse("2024-12-12T12:00:00+07:00") },
  );
  assert.is(faults.length, 1, faults.join("\n"));
  assert.match(faults[0] ?? "", /galat {2}clock-moved-back {2}3 berita .*s13/u);
});

test("one story that is put off to later the same day may be", () => {
  const { files, record } = published(4);
  const later = { "posts/s13.md": story("date: 2024-12-13 20:00") };
  const faults = faultsOf(
    { ...files, ...later, [RECORD]: record },
    {},
    { now: Date.parse("2024-12-13T12:00:00+07:00") },
  );
  assert.is(faults.length, 1, faults.join("\n"));
  assert.match(faults[0] ?? "", /peringatan {2}lost-url/u);
});

test("many stories that are dated anew may be, since their URLs say that it was meant", () => {
  const { record } = published(4);
  const files = Object.fromEntries(
    ["10", "11", "12", "13"].map((day) => [
      `posts/s${day}.md`,
      story(`date: 2025-02-${day} 10:00`),
    ]),
  );
  const faults = faultsOf({ "posts/lain.md": story(), ...files, [RECORD]: record });
  assert.is(faults.length, 4, faults.join("\n"));
  assert.ok(faults.every((fault) => fault.includes("peringatan  lost-url")));
});

test("a record that came along with another newsroom's data is one fault, not fifty", () => {
  const lines = ["a", "b", "c"].map((name) => `/2024/01/0${1}/${name}/: posts/${name}.md`);
  const faults = faultsOf({ "posts/sendiri.md": story(), [RECORD]: `${lines.join("\n")}\n` });
  assert.is(faults.length, 1, faults.join("\n"));
  assert.match(faults[0] ?? "", "hapus berkas ini");
});

test("a story with faults of its own is not told to be lost as well", () => {
  const faults = faultsOf({
    "posts/a.md": story("author: XX"),
    [RECORD]: "/2024/12/10/a/: posts/a.md\n",
  });
  assert.is(faults.length, 1, faults.join("\n"));
  assert.match(faults[0] ?? "", "unknown-author");
});

test("a withdrawn story keeps its URL", () => {
  const withdrawn = '{ date: 2024-12-11, ground: sara, reason: "Alasan." }';
  const files = {
    "posts/a.md": story(`withdrawn: ${withdrawn}`),
    [RECORD]: "/2024/12/10/a/: posts/a.md\n",
  };
  assert.equal(faultsOf(files), []);
});

test("a kanal that was renamed is told until its old URL leads to the new one", () => {
  const files = {
    "posts/a.md": story(),
    [RECORD]: "/kanal/politik/: _data/categories.yaml\n",
  };
  const [fault] = faultsOf(files);
  assert.match(fault ?? "", "redirects.yaml");
  const mended = { ...files, "_data/redirects.yaml": "/kanal/politik/: /kanal/daerah/\n" };
  assert.equal(faultsOf(mended), []);
  assert.equal(redirects(mended), ["/kanal/politik/ /kanal/daerah/"]);
});

const BAD: readonly (readonly [string, string, string])[] = [
  ["leads to no page", "/lama/: /kanal/olahraga/\n", "1:9  galat  dead-link"],
  ["takes a page's URL", "/kanal/daerah/: /\n", "1:1  galat  alias-collision"],
  ["takes a story's URL", "/2024/12/10/a: /\n", "1:1  galat  alias-collision"],
  ["leads out of the site", "/lama/: https://lain.example/\n", "1:9  galat  unsafe-link"],
  ["holds a step upwards", "/../lama/: /\n", "1:1  galat  bad-alias"],
  ["is claimed by a story", "/dulu/: /\n", "1:1  galat  alias-collision"],
];
for (const [what, line, expected] of BAD) {
  test(`a redirect that ${what} is a fault with its place`, () => {
    const faults = faultsOf({
      "posts/a.md": story("aliases: [/dulu/]"),
      "_data/redirects.yaml": line,
    });
    assert.is(faults.length, 1, faults.join("\n"));
    assert.match(faults[0] ?? "", `_data/redirects.yaml:${expected}`);
  });
}

test("stories, own pages, kanal and authors are recorded, and what comes and goes is not", () => {
  const site = assemble({
    "posts/a.md": story("tags: [Kopi]\nlocation: Banyuwangi"),
    "posts/b.md": story("title: B\ndraft: true"),
    "posts/c.md": story("title: C\ndate: 2025-03-01 10:00"),
    "pages/info.md": "---\ntitle: Info\n---\nIsi.\n",
  });
  assert.equal(site.urlRecord.map(({ url }) => url).sort(), [
    "/2024/12/10/a/",
    "/info/",
    "/kanal/budaya/",
    "/kanal/daerah/",
    "/penulis/ao/",
    "/penulis/rd/",
  ]);
});

test.run();
