import { suite } from "uvu";
import * as assert from "uvu/assert";
import { generatedNewsroom, HIDDEN_WORDS, WITHDRAWN_WORDS } from "../../support/generated.ts";
import { assemble, faultsOf, story } from "../../support/newsroom.ts";
import { viewAt } from "../../support/site.ts";
import { apiOf, feedsContext, ninjsFaults } from "../feeds/feeds-support.ts";

const api = suite("stories for programs");

const NEWSROOM = {
  "posts/a.md": story(
    [
      "title: Judul & <b>",
      "author: [AO, RD]",
      "editor: RD",
      "location: Ketapang, Banyuwangi",
      "category: daerah",
      "tags: [Kopi]",
      "image: { src: foto.jpg, alt: Sawah, caption: Sawah., credit: AO, license: CC BY }",
      "type: analisis",
      "unverified: { reason: Menunggu BPBD. }",
      "expires: 2025-06-01",
      "corrections: [{ date: 2024-12-12 10:00, kind: ralat, text: Salah. }]",
    ].join("\n"),
    "Isi [b](b.md).",
  ),
  "posts/foto.jpg": "foto",
  "posts/b.md": story("title: B\ndate: 2024-12-11\nlabel: iklan\nsource: { name: Kantor Berita }"),
  "posts/c.md": story(
    `title: Dicabut\ndate: 2024-12-12 08:00\nsummary: ${WITHDRAWN_WORDS}\nwithdrawn: { date: 2024-12-13 09:00, ground: trauma-korban, reason: Atas permintaan keluarga. }\ncorrections: [{ date: 2024-12-12 10:00, kind: ralat, text: ${WITHDRAWN_WORDS} }]`,
    WITHDRAWN_WORDS,
  ),
};

api("are there only where the site wants them", () => {
  assert.is(apiOf(feedsContext(NEWSROOM)).size, 0);
  assert.equal(
    [...apiOf(feedsContext(NEWSROOM, { api: true })).keys()],
    [
      "api/stories.json",
      "2024/12/11/b/story.json",
      "2024/12/10/a/story.json",
      "2024/12/12/c/story.json",
    ],
  );
});

api("are ninjs 3.0 by its schema, whatever they hold", () => {
  for (const files of [NEWSROOM, generatedNewsroom(200)]) {
    for (const options of [
      { api: true },
      { api: true, pages: { authors: false, topics: false } },
    ]) {
      const all = apiOf(feedsContext(files, options, { pathPrefix: "/berita/" }));
      for (const [to, value] of all) {
        if (to !== "api/stories.json") assert.equal(ninjsFaults(value), [], to);
      }
    }
  }
  assert.ok(ninjsFaults({ uri: "bukan alamat", pubstatus: "usable" }).length > 1);
});

api("tell what the page tells", () => {
  const all = apiOf(feedsContext(NEWSROOM, { api: true }));
  const a = all.get("2024/12/10/a/story.json") ?? {};
  assert.is(a.uri, "https://uji.example/2024/12/10/a/");
  assert.is(a.firstCreated, "2024-12-10T14:30:00+07:00");
  assert.is(a.versionCreated, "2024-12-12T10:00:00+07:00");
  assert.is(a.by, "Kontributor AO dan Redaksi");
  assert.is(a.pubStatus, "usable");
  assert.equal(
    (a.places as { literal: string }[]).map(({ literal }) => literal),
    ["35.10", "35"],
  );
  assert.equal(a.genres, [{ name: "Analisis", literal: "analisis" }]);
  const [body] = a.bodies as { value: string }[];
  assert.match(body?.value ?? "", 'href="https://uji.example/2024/12/11/b/"');
  assert.equal(
    (a.descriptions as { role: string }[]).map(({ role }) => role),
    ["summary", "correction", "unverified"],
  );
  const b = all.get("2024/12/11/b/story.json") ?? {};
  assert.is(b.by, "Media Uji");
  assert.is(b.people, undefined);
  assert.is(b.copyrightHolder, "Kantor Berita");
  assert.equal((b.genres as unknown[])[0], { name: "Iklan", literal: "iklan" });
});

/** What a story's file names with an address: kanal, topics, places, people. */
function namedPages(story: Record<string, unknown> | undefined): (string | undefined)[] {
  const named = ["subjects", "places", "people"].flatMap((key) => story?.[key] ?? []);
  return (named as { name: string; uri?: string }[]).map(({ name, uri }) => uri ?? name);
}

api("lead to the topic and the place of an expired story only where these have a page", () => {
  const expired = story(
    "date: 2024-01-10 10:00\nexpires: 2024-02-01\ntags: [Kopi]\nlocation: Jayapura\ncategory: daerah",
  );
  const [alone, beside] = [
    { "posts/a.md": expired },
    { "posts/a.md": expired, "posts/b.md": story("tags: [Kopi]\nlocation: Papua") },
  ].map((files) => {
    const all = apiOf(feedsContext(files, { api: true }));
    return namedPages(all.get("2024/01/10/a/story.json"));
  });
  const site = "https://uji.example";
  const kanal = `${site}/kanal/daerah/`;
  const author = `${site}/penulis/ao/`;
  assert.equal(alone, [kanal, "Kopi", "Kota Jayapura", "Papua", author]);
  assert.equal(beside, [
    kanal,
    `${site}/topik/kopi/`,
    "Kota Jayapura",
    `${site}/lokasi/papua/`,
    author,
  ]);
});

api(
  "tell of a withdrawn story its title, the ground and the reason, and no word of its text",
  () => {
    const c = apiOf(feedsContext(NEWSROOM, { api: true })).get("2024/12/12/c/story.json") ?? {};
    assert.is(c.pubStatus, "canceled");
    assert.is(c.versionCreated, "2024-12-13T09:00:00+07:00");
    assert.equal(c.descriptions, [
      { role: "withdrawalGround", contentType: "text/plain", value: "trauma-korban" },
      {
        role: "withdrawalReason",
        contentType: "text/plain",
        value: "Atas permintaan keluarga.",
      },
    ]);
    assert.is(c.bodies, undefined);
    for (const files of [NEWSROOM, generatedNewsroom(200)]) {
      const text = JSON.stringify([...apiOf(feedsContext(files, { api: true }))]);
      assert.not.ok(text.includes(WITHDRAWN_WORDS));
      assert.not.ok(text.includes(HIDDEN_WORDS));
    }
  },
);

api("are listed, the latest first and without their texts", () => {
  const { stories, ...list } = apiOf(feedsContext(NEWSROOM, { api: true })).get(
    "api/stories.json",
  ) as { stories: Record<string, unknown>[] };
  assert.equal(list, { name: "Media Uji", url: "https://uji.example/", language: "id" });
  assert.equal(
    stories.map(({ title }) => title),
    ["B", "Judul & <b>"],
  );
  const [b, a] = stories;
  assert.equal(b?.label, { code: "iklan", name: "Iklan" });
  assert.equal(b?.authors, [{ name: "Media Uji" }]);
  assert.is(a?.json, "https://uji.example/2024/12/10/a/story.json");
  assert.equal(a?.place, { code: "35.10", name: "Banyuwangi", province: "Jawa Timur" });
});

api("are named by their pages, and may be linked to", () => {
  const url = "/2024/12/10/a/";
  assert.is(viewAt(assemble(NEWSROOM), "story", url).api, undefined);
  const site = assemble(NEWSROOM, { api: true });
  assert.is(viewAt(site, "story", url).api, "/2024/12/10/a/story.json");
  const menu = { "_data/navigation.yaml": "main: [{ label: API, url: /api/stories.json }]\n" };
  assert.equal(faultsOf(menu, { api: true }), []);
  assert.match(faultsOf(menu).join(), "dead-link");
});

api.run();
