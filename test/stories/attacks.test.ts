import { test } from "uvu";
import * as assert from "uvu/assert";
import { assemble, faultsOf, story } from "../support/newsroom.ts";
import { viewAt } from "../support/site.ts";

/** What one contributor's file might try; each was tried. */

const CONTROLS: readonly (readonly [string, string])[] = [
  ["a form feed by its number", "Isi &#12; berita."],
  ["a mark that turns the line around, by its number", "Isi &#x202e;berita."],
  ["the same in the words of a link", "Lihat [ini&#x202e;](https://uji.example/)."],
  ["the same in code", "Lihat `a` dan [b](https://uji.example/ 'judul&#x202e;')."],
];
for (const [what, body] of CONTROLS) {
  test(`${what} is a fault`, () => {
    const faults = faultsOf({ "posts/a.md": story("", body) });
    assert.ok(
      faults.some((line) => /^posts\/a\.md:6:\d+ {2}galat {2}control-character/u.test(line)),
      faults.join("\n"),
    );
  });
}

test("an address that hides a control character is shown as it was written", () => {
  const site = assemble({ "posts/a.md": story("", "Lihat <https://x.example/a%01%E2%80%AEb>.") });
  const { html } = viewAt(site, "story", "/2024/12/10/a/");
  assert.match(html, "%01");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  assert.not.match(html, /[\u0000-\u0008\u202a-\u202e]/u);
});

test("a paragraph of brackets is a fault, and not minutes of work", () => {
  const faults = faultsOf({ "posts/a.md": story("", "[".repeat(900_000)) });
  assert.ok(
    faults.some((line) => line.includes("file-too-large")),
    faults.join("\n"),
  );
});

const SPELLINGS: readonly string[] = [
  "/index.html",
  "/2024/12/10/b/index.html",
  "/2024%2F12%2F10%2Fb/",
  "/2024/12/10/%62",
  "/2024/12/10/b/story.json",
  "/%6Banal/budaya/",
  "/kanal//budaya/",
  "/kanal/budaya/hal/9/",
  "/indeks/2027/02/09/",
  "/topik/nanti/",
  "/%67ambar/bagi-0123456789ab.jpg",
  "/cari/%69ndeks/search.json",
  "/.well-known/security.txt",
  "/.netlify/functions/x",
  "/cdn-cgi/trace",
  "/_worker.js",
  "/ads.txt",
  "/feed.xml",
];
for (const alias of SPELLINGS) {
  test(`${alias} can't be taken by a story`, () => {
    const faults = faultsOf({
      "posts/a.md": story(`title: A\naliases: ["${alias}"]`),
      "posts/b.md": story("title: B"),
    });
    assert.is(faults.length, 1, faults.join("\n"));
    assert.match(faults[0] ?? "", "alias-collision");
  });
}

test("an old URL of another story can't be claimed", () => {
  const faults = faultsOf({
    "posts/a.md": story('title: A\naliases: ["/2024/12/10/lama/"]'),
    "posts/b.md": story("title: B"),
    "_data/published.yaml": "/2024/12/10/lama/: posts/b.md\n",
  });
  assert.is(faults.length, 1, faults.join("\n"));
  assert.match(faults[0] ?? "", "galat  alias-collision  Alamat lama");
});

test("a URL of the record is held to what an alias is held to", () => {
  const faults = faultsOf({
    "posts/a.md": story(),
    "_data/published.yaml": "/%6Banal/daerah/: posts/a.md\n/../x/: posts/a.md\n",
  });
  assert.match(faults.join("\n"), "_data/published.yaml:2:1  galat  bad-url-record");
  assert.match(faults.join("\n"), "alias-collision");
});

const AHEAD: readonly (readonly [string, string])[] = [
  ["corrections: [{ date: 2025-12-01 10:00, kind: ralat, text: X. }]", "galat  date-order"],
  ["updated: 2025-12-01", "galat  date-order"],
  ["withdrawn: { date: 2025-12-01, ground: sara, reason: X. }", "peringatan  date-order"],
];
for (const [line, expected] of AHEAD) {
  test(`${line.split(":", 1)[0]} of next year is told`, () => {
    const faults = faultsOf({ "posts/a.md": story(line) });
    assert.is(faults.length, 1, faults.join("\n"));
    assert.match(faults[0] ?? "", expected);
  });
}

test("a hak jawab can't be sold", () => {
  const faults = faultsOf({
    "posts/a.md": story("title: A\nauthor: { name: Budi }\ntype: hak-jawab\nof: b\nlabel: iklan"),
    "posts/b.md": story("title: B"),
  });
  assert.is(faults.length, 1, faults.join("\n"));
  assert.match(
    faults[0] ?? "",
    "galat  invalid-value  Tulisan berjenis hak-jawab dimuat tanpa biaya",
  );
});

test("paid content that carries a story further says so where that story names it", () => {
  const site = assemble({
    "posts/a.md": story("title: A\nlabel: iklan\nupdates: b"),
    "posts/b.md": story("title: B\nunverified: { reason: X. }"),
  });
  assert.equal(
    viewAt(site, "story", "/2024/12/10/b/").references.map(({ paid, label }) => [paid, label]),
    [["Iklan", "A"]],
  );
});

test("a headline that nobody can see is a fault", () => {
  assert.match(faultsOf({ "posts/a.md": story('title: "\\u200b"') }).join("\n"), "title");
});

test("an author's address for mail is one, and nothing behind it", () => {
  const faults = faultsOf({
    "posts/a.md": story(),
    "_data/authors.yaml": 'AO: { name: A, email: "a@b.example?bcc=x" }\n',
  });
  assert.is(faults.length, 1, faults.join("\n"));
  assert.match(faults[0] ?? "", "_data/authors.yaml:1:23  galat  invalid-value");
});

test("an origin's address that is none is a fault", () => {
  for (const url of ["https://[", 'https://x"onclick=y', "https://x><b>"]) {
    const faults = faultsOf({ "posts/a.md": story(`source: { name: X, url: '${url}' }`) });
    assert.is(faults.length, 1, `${url}: ${faults.join("\n")}`);
  }
});

test("of a person who must not be found, old URLs and links to the story are told", () => {
  const withdrawn =
    "withdrawn: { date: 2024-12-11, ground: masa-depan-anak, reason: Identitas anak. }";
  const faults = faultsOf({
    "posts/a.md": story(`title: A\nslug: baru\n${withdrawn}\naliases: [/lama-nama/]`),
    "posts/b.md": story("title: B", "Lihat [nama](a.md)."),
  });
  assert.equal(
    faults.map((line) => line.split("  ", 3).join(" ")),
    ["posts/a.md:7:1 peringatan withdrawn-trace", "posts/b.md:6:14 peringatan withdrawn-trace"],
  );
});

test("a reference by an old slug or a whole address is told the slug that is meant", () => {
  const files = {
    "posts/b.md": story("title: B\nslug: baru"),
    "_data/published.yaml": "/2024/12/10/lama/: posts/b.md\n",
  };
  for (const of of ["lama", "/2024/12/10/lama/", "https://uji.example/2024/12/10/baru/"]) {
    const faults = faultsOf({ ...files, "posts/a.md": story(`title: A\ntype: ralat\nof: ${of}`) });
    assert.match(faults.join("\n"), 'Mungkin maksud Anda "baru"', of);
  }
  assert.match(
    faultsOf({ "posts/a.md": story("of: b"), "posts/b.md": story() }).join("\n"),
    "type",
  );
});

test.run();
