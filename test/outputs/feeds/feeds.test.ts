import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { OutputsContext } from "../../../src/outputs/context/context.ts";
import { feedUrls } from "../../../src/outputs/feeds/feed-listings.ts";
import { generatedNewsroom, HIDDEN_WORDS, WITHDRAWN_WORDS } from "../../support/generated.ts";
import type { Files } from "../../support/newsroom.ts";
import { faultsOf, NOW, story } from "../../support/newsroom.ts";
import { xmlRoot } from "../xml-tree.ts";
import { feedFaults } from "./feed-rules.ts";
import {
  atomFaults,
  feedsContext,
  feedsOf,
  jsonFeedFaults,
  jsonItems,
  readByFeedParser,
  readByHtmlparser2,
  readByRssParser,
} from "./feeds-support.ts";

const feeds = suite("feeds");

const HOSTILE_TITLE =
  "'Kata' \"orang\": a ]]> b <![CDATA[ c </script><b>& &amp; é 🙂 \u200f\u05d0\u05d1 ﷽ 1 < 2";

/** Stories of every kind, and texts that break what is written carelessly. */
const NEWSROOM: Files = {
  "_data/site.yaml": `name: "Media 'Uji' & <Kawan> ]]>"\nurl: https://uji.example\ndescription: "Kabar & <b>cerita</b> ]]>"\nzone: WITA\n`,
  "_data/authors.yaml": `AO: { name: "Siti Aminah, S.H., M.H. & <Kawan> ]]>" }\nRD: { name: Redaksi }\n`,
  "_data/categories.yaml": 'daerah: { name: "Daerah & <Desa>" }\nkosong: { name: Kosong }\n',
  "posts/jahat.md": story(
    `title: ${JSON.stringify(HOSTILE_TITLE)}\ndate: 2024-12-20 07:30\nauthor: [AO, RD]\ncategory: daerah\nlocation: Banyuwangi\ntags: ["A & <B> ]]>", Kopi]\nsummary: ${JSON.stringify(`Ringkasan ${HOSTILE_TITLE}`)}\nimage: { src: foto.jpg, alt: ${JSON.stringify(HOSTILE_TITLE)}, caption: "Foto <x> & \\"y\\"", credit: "AO ]]>", license: CC BY }`,
    [
      `${HOSTILE_TITLE}`,
      "## Judul <b>",
      "Lihat [kopi](kopi.md), [daerah](/kanal/daerah/), [luar](https://x.example/?a=1&b=]]>) dan [bawah](#judul-b).[^1]",
      '![Foto lagi](foto.jpg "Keterangan <x>")',
      "| a | b |\n|--:|:--|\n| 1 | 2 |",
      "`]]>` dan\n\n```html\n<script>alert(1)</script>\n```",
      "Baca juga: [Kopi](kopi.md)",
      "https://www.youtube.com/watch?v=abcdefghijk",
      "[^1]: Catatan <i>.",
    ].join("\n\n"),
  ),
  "posts/foto.jpg": "foto",
  "posts/kopi.md": story(
    "title: Kopi\ndate: 2024-12-19\nlocation: Jayapura\ntags: [Kopi]\nlabel: advertorial",
    "Isi [luar](https://x.example/).",
  ),
  "posts/timur.md": story(
    "title: Dari timur\ndate: 2024-12-18 00.30 WIT\nlocation: Jayapura\nunverified: { reason: Menunggu BPBD & <lain>. }\nai: { kind: ilustrasi }\nsource: { name: BPBD & <x>, url: https://bpbd.example/?a=1&b=2 }\ncorrections:\n  - { date: 2024-12-18 09.00 WIT, kind: koreksi, text: Pertama <x>. }\n  - { date: 2024-12-21 10.00 WIT, kind: ralat, text: Kedua. }",
  ),
  "posts/ralat.md": story(
    "title: Ralat kopi\ndate: 2024-12-22 08:00\ntype: ralat\nof: kopi",
    "Yang benar kopi.",
  ),
  "posts/gambar.md": story("title: Gambar saja\ndate: 2024-12-17", "![Foto](foto.jpg)"),
};

const SETUPS = [
  { name: "at a domain's root", pathPrefix: "/", base: "https://uji.example/" },
  { name: "under a path prefix", pathPrefix: "/berita/", base: "https://uji.example/berita/" },
] as const;

async function faultsOfFeeds(context: OutputsContext, base: string): Promise<string[]> {
  const all = [...feedsOf(context)];
  return [
    ...all.flatMap(([to, text]) =>
      to.endsWith(".json")
        ? jsonFeedFaults(text)
        : feedFaults(text, base + to, NOW).map((fault) => `${to} ${fault}`),
    ),
    ...(await atomFaults(all.flatMap(([to, text]) => (to.endsWith("atom.xml") ? [text] : [])))),
  ];
}

for (const { name, pathPrefix, base } of SETUPS) {
  feeds(`of hostile stories keep the rules of the Feed Validation Service, ${name}`, async () => {
    const context = feedsContext(NEWSROOM, { hub: "https://hub.example/" }, { pathPrefix });
    const faults = await faultsOfFeeds(context, base);
    assert.equal(faults, []);
  });

  feeds(`tell readers of all three formats the same, ${name}`, async () => {
    const all = feedsOf(feedsContext(NEWSROOM, {}, { pathPrefix }));
    for (const folder of ["", "topik/kopi/", "penulis/ao/", "lokasi/jawa-timur/banyuwangi/"]) {
      const rss = all.get(`${folder}feed.xml`) ?? "";
      const atom = all.get(`${folder}atom.xml`) ?? "";
      const items = jsonItems(all.get(`${folder}feed.json`) ?? "");
      assert.ok(items.length > 0, folder);
      const told = items.map(({ id, url, title, date_published }) => ({
        id,
        url,
        title,
        published: Date.parse(date_published),
      }));
      const full = told.map((item, index) => ({ ...item, html: items[index]?.content_html }));
      assert.equal(await readByRssParser(rss), full);
      assert.equal(await readByRssParser(atom), full);
      assert.equal(readByHtmlparser2(rss), told);
      assert.equal(
        readByHtmlparser2(atom),
        told.map((item, index) => ({
          ...item,
          published: Date.parse(items[index]?.date_modified ?? ""),
        })),
      );
      const described = items.map((item) => ({
        authors: item.authors.map((author) => author.name),
        categories: item.tags ?? [],
        media: item.image === undefined ? [] : [item.image],
        published: Date.parse(item.date_published),
      }));
      for (const xml of [rss, atom]) {
        assert.equal(
          readByFeedParser(xml).map(({ authors, categories, media, published }) => ({
            authors,
            categories,
            media: media.map(({ url }) => url),
            published,
          })),
          described,
        );
      }
    }
  });
}

feeds("of an empty newsroom, and of a kanal without stories, are feeds all the same", async () => {
  assert.equal(await faultsOfFeeds(feedsContext({}), "https://uji.example/"), []);
  const all = feedsOf(feedsContext(NEWSROOM));
  assert.equal(jsonItems(all.get("kanal/kosong/feed.json") ?? ""), []);
});

feeds("of a large newsroom are valid and hold nothing that readers must not see", async () => {
  const context = feedsContext(generatedNewsroom(300));
  assert.equal(await faultsOfFeeds(context, "https://uji.example/"), []);
  const text = [...feedsOf(context).values()].join("\n");
  assert.not.ok(text.includes(WITHDRAWN_WORDS));
  assert.not.ok(text.includes(HIDDEN_WORDS));
  const { expired, live } = context.edition;
  assert.ok(expired.length > 0);
  const urls = new Set(live.map(({ url }) => `https://uji.example${url}`));
  for (const [to, feed] of feedsOf(context)) {
    if (to.endsWith(".json")) {
      for (const { url } of jsonItems(feed)) assert.ok(urls.has(url), `${to} ${url}`);
    }
  }
});

feeds("say in the title what is paid for, and name no writer of it", () => {
  const all = feedsOf(feedsContext(NEWSROOM));
  for (const xml of [all.get("feed.xml") ?? "", all.get("atom.xml") ?? ""]) {
    const paid = readByFeedParser(xml).find(({ url }) => url?.endsWith("/kopi/"));
    assert.is(paid?.title, "[Advertorial] Kopi");
    assert.equal(paid?.authors, ["Media 'Uji' & <Kawan> ]]>"]);
  }
  const byWriter = jsonItems(all.get("penulis/ao/feed.json") ?? "").map(({ title }) => title);
  assert.ok(byWriter.includes("Ralat kopi"));
  assert.not.ok(byWriter.some((title) => title.includes("Advertorial")));
});

feeds("tell dates with English names, in the zone of the story", () => {
  const all = feedsOf(feedsContext(NEWSROOM));
  assert.match(all.get("feed.xml") ?? "", "<pubDate>Wed, 18 Dec 2024 00:30:00 +0900</pubDate>");
  assert.match(all.get("feed.xml") ?? "", "<pubDate>Fri, 20 Dec 2024 07:30:00 +0800</pubDate>");
  assert.match(all.get("atom.xml") ?? "", "<published>2024-12-18T00:30:00+09:00</published>");
});

feeds("tell a picture with its true length, or not at all", () => {
  const context = feedsContext(NEWSROOM);
  const url = "https://uji.example/gambar/foto-";
  const media = readByFeedParser(feedsOf(context).get("feed.xml") ?? "").flatMap(
    (item) => item.media,
  );
  assert.is(media.length, 1);
  assert.ok(media[0]?.url.startsWith(url));
  assert.is(media[0]?.length, (media[0]?.url ?? "").length - "https://uji.example".length);
  const unknown = feedsOf({ ...context, lengthOf: () => undefined });
  assert.not.match(unknown.get("feed.xml") ?? "", "<enclosure");
  assert.not.match(unknown.get("atom.xml") ?? "", 'rel="enclosure"');
});

feeds("name the hub, and no hub where there is none", () => {
  const hub = "https://hub.example/";
  const all = feedsOf(feedsContext(NEWSROOM, { hub }));
  const hubsIn = (xml: string) => {
    const root = xmlRoot(xml);
    return (root.name === "rss" ? (root.children[0]?.children ?? []) : root.children).flatMap(
      ({ attributes }) => (attributes.rel === "hub" ? [attributes.href] : []),
    );
  };
  assert.equal(hubsIn(all.get("feed.xml") ?? ""), [hub]);
  assert.equal(hubsIn(all.get("kanal/daerah/atom.xml") ?? ""), [hub]);
  assert.equal(JSON.parse(all.get("feed.json") ?? "").hubs, [{ type: "WebSub", url: hub }]);
  const without = [...feedsOf(feedsContext(NEWSROOM)).values()].join("");
  assert.not.match(without, /hub/u);
});

feeds("hold as many stories as the site says, the newest", () => {
  const files = Object.fromEntries(
    [1, 2, 3, 4].map((day) => [`posts/${day}.md`, story(`title: ${day}\ndate: 2024-12-0${day}`)]),
  );
  const titles = (feedSize: number) =>
    jsonItems(feedsOf(feedsContext(files, { feedSize })).get("feed.json") ?? "").map(
      ({ title }) => title,
    );
  assert.equal(titles(3), ["4", "3", "2"]);
  assert.equal(titles(200), ["4", "3", "2", "1"]);
});

feeds("are there for the site and each listing with a page, and their URLs are known", () => {
  const context = feedsContext(NEWSROOM);
  const files = [...feedsOf(context).keys()];
  assert.equal(
    files.map((to) => `/${to}`),
    feedUrls(context),
  );
  assert.equal(
    files.filter((to) => to.endsWith("feed.xml")),
    [
      "feed.xml",
      "kanal/daerah/feed.xml",
      "kanal/kosong/feed.xml",
      "topik/a-dan-b/feed.xml",
      "topik/kopi/feed.xml",
      "lokasi/jawa-timur/feed.xml",
      "lokasi/papua/feed.xml",
      "lokasi/jawa-timur/banyuwangi/feed.xml",
      "lokasi/papua/jayapura/feed.xml",
      "penulis/ao/feed.xml",
      "penulis/rd/feed.xml",
    ],
  );
  const pages = new Set(context.pages.map(({ url }) => url));
  for (const to of files) assert.ok(pages.has(`/${to.replace(/[^/]*$/u, "")}`), to);
  const lesser = feedsContext(NEWSROOM, { pages: { topics: false, places: false } });
  assert.equal(
    [...feedsOf(lesser).keys()].filter((to) => /^(?:topik|lokasi)/u.test(to)),
    [],
  );
});

feeds("may be linked to from a menu and from stories; only feeds that there are", () => {
  const menu = (url: string) => ({
    "_data/navigation.yaml": `main: [{ label: A, url: ${url} }]\n`,
  });
  const body = { "posts/a.md": story("category: daerah", "[RSS](/kanal/daerah/feed.xml)") };
  assert.equal(faultsOf({ ...menu("/feed.xml"), ...body }), []);
  assert.equal(faultsOf({ ...menu("/penulis/ao/feed.json"), ...body }), []);
  assert.match(faultsOf({ ...menu("/kanal/dearah/feed.xml"), ...body }).join(), "dead-link");
});

feeds("have a name that says whose they are, and the page that shows the same", () => {
  const channel = (to: string) => {
    const items = xmlRoot(
      feedsOf(feedsContext({ "posts/a.md": story("location: Kota Malang") })).get(to) ?? "",
    );
    const texts = items.children[0]?.children ?? [];
    return texts.slice(0, 4).map(({ text }) => text);
  };
  assert.equal(channel("feed.xml"), [
    "Media Uji",
    "https://uji.example/",
    "Media untuk pengujian.",
    "id",
  ]);
  assert.equal(channel("kanal/daerah/feed.xml"), [
    "Media Uji – Kanal Daerah",
    "https://uji.example/kanal/daerah/",
    "Berita kanal Daerah di Media Uji.",
    "id",
  ]);
  assert.is(channel("lokasi/jawa-timur/malang/feed.xml")[0], "Media Uji – Kota Malang");
});

feeds.run();
