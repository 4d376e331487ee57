import { test } from "uvu";
import * as assert from "uvu/assert";
import { formatUrlRecord } from "../../src/data/url-record.ts";
import { apiOf, feedsContext, feedsOf, readByHtmlparser2 } from "../outputs/feeds/feeds-support.ts";
import type { Files } from "../support/newsroom.ts";
import { assemble, faultsOf, story } from "../support/newsroom.ts";
import { deadLinksOf, pagesWith, urlsOf } from "../support/site.ts";

const options = { storyUrl: "/{category}/{slug}.html", api: true };
const at = (more: string, body?: string) => story(`category: daerah\n${more}`, body);

test("stories lie in their main kanal, and all that names them follows", () => {
  const files: Files = {
    "posts/banjir.md": story("title: Banjir\ncategory: [daerah, budaya]", "Isi [tari](tari.md)."),
    "posts/tari.md": story(
      "title: Tari\ncategory: budaya",
      "Lihat [banjir](/daerah/banjir.html#kaki) dan [banjir lagi](https://uji.example/daerah/banjir.html).\n\n## Kaki",
    ),
    "posts/feed.md": at("title: Umpan"),
    "posts/404.md": at("title: Hilang"),
    "posts/stories.md": at(
      "title: Kisah\nwithdrawn: { date: 2024-12-11, ground: sara, reason: R. }",
    ),
  };
  const site = assemble(files, options);
  const own = ["banjir", "feed", "404", "stories"].map((slug) => `/daerah/${slug}.html`);
  for (const url of [...own, "/budaya/tari.html"]) assert.ok(urlsOf(site).includes(url), url);
  assert.equal(
    deadLinksOf(site).filter((dead) => !dead.includes("#kaki")),
    [],
  );
  assert.ok(pagesWith(site, "/daerah/banjir.html").includes("/kanal/daerah/"));

  const context = feedsContext(files, options);
  assert.equal(
    readByHtmlparser2(feedsOf(context).get("kanal/budaya/feed.xml") ?? "")
      .map(({ id }) => id)
      .sort(),
    ["https://uji.example/budaya/tari.html", "https://uji.example/daerah/banjir.html"],
  );
  const api = apiOf(context);
  assert.ok(api.has("daerah/feed.story.json") && api.has("daerah/stories.story.json"));
  assert.is(api.get("budaya/tari.story.json")?.uri, "https://uji.example/budaya/tari.html");
});

for (const [what, files, storyUrl, expected] of [
  [
    "a story without a kanal is told why it needs one",
    { "posts/a.md": story() },
    options.storyUrl,
    [
      'posts/a.md:2:1  galat  missing-field  Tulisan ini belum punya category, padahal alamat tulisan memuat kanalnya (opsi storyUrl: "/{category}/{slug}.html"). Tambahkan category dengan kunci kanal dari categories.yaml.',
    ],
  ],
  [
    "a story without a kanal has a date's address",
    { "posts/a.md": story() },
    "/{year}/{slug}/",
    [],
  ],
  [
    "a story that would be a folder's front page is told",
    { "posts/a.md": at("slug: index") },
    options.storyUrl,
    [
      'posts/a.md:6:7  galat  bad-slug  Alamat "/daerah/index.html" adalah nama halaman depan sebuah folder. Pakai slug lain, atau tambah satu kata.',
    ],
  ],
  [
    "a story that would be the page for lost ones is told",
    { "posts/404.md": at("title: A") },
    "/{slug}.html",
    [
      'posts/404.md:1:1  galat  duplicate-url  Alamat "/404.html" sudah dipakai halaman bawaan. Ganti slug tulisan ini.',
    ],
  ],
  [
    "two stories at one address are told at both",
    { "posts/a.md": at("slug: sama"), "posts/b.md": at("slug: sama\ndate: 2023-01-01") },
    options.storyUrl,
    [
      'posts/a.md:6:7  galat  duplicate-url  Alamat /daerah/sama.html sama dengan tulisan "posts/b.md". Ganti slug salah satunya.',
      'posts/b.md:5:7  galat  duplicate-url  Alamat /daerah/sama.html sama dengan tulisan "posts/a.md". Ganti slug salah satunya.',
    ],
  ],
] as const) {
  test(what, () => {
    assert.equal(faultsOf(files, { storyUrl }), expected);
  });
}

test("an unknown kanal is told once", () => {
  const faults = faultsOf({ "posts/a.md": story("category: daera") }, options);
  assert.is(faults.length, 1);
  assert.match(faults[0] ?? "", "unknown-category");
  for (const category of ["[]", "", "{}"]) {
    const said = faultsOf({ "posts/a.md": story(`category: ${category}`) }, options);
    assert.is(said.length, 1, `${category}: ${said}`);
  }
});

test("a story that changes its kanal leads on from its old address, and is the same to feeds", () => {
  const before = assemble({ "posts/a.md": at("title: A") }, options);
  const record = { "_data/published.yaml": formatUrlRecord(before.urlRecord) };
  const moved = { "posts/a.md": story("title: A\ncategory: budaya") };
  const after = assemble({ ...record, ...moved }, options);
  assert.ok(urlsOf(after).includes("/budaya/a.html"));
  assert.equal(after.redirects, [{ from: "/daerah/a.html", to: "/budaya/a.html" }]);
  assert.equal(
    after.urlRecord.flatMap(({ url, file }) => (file === "posts/a.md" ? [url] : [])).sort(),
    ["/budaya/a.html", "/daerah/a.html"],
  );
  // Without a record, an alias below a kanal is a story's earlier address, and no other is.
  const aliases = story("title: A\ncategory: budaya\naliases: [/arsip/a.html, /daerah/a.html]");
  for (const files of [{ ...record, ...moved }, { "posts/a.md": aliases }]) {
    const [item] = readByHtmlparser2(feedsOf(feedsContext(files, options)).get("feed.xml") ?? "");
    assert.is(item?.id, "https://uji.example/daerah/a.html");
  }
});

test.run();
