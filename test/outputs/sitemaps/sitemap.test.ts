import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { OutputFile } from "../../../src/files/output-file.ts";
import { textOf } from "../../../src/files/output-file.ts";
import { newsSitemapFiles } from "../../../src/outputs/sitemaps/news-sitemap.ts";
import { sitemapFiles } from "../../../src/outputs/sitemaps/sitemap.ts";
import { PageDirectory } from "../../../src/pages/page-directory.ts";
import { planPage } from "../../../src/pages/planned-page.ts";
import { faultsOf, NOW, story } from "../../support/newsroom.ts";
import { contextOf, entriesOf, faultsIn, locsOf } from "./sitemap-support.ts";

const sitemap = suite("the sitemap");
const news = suite("the news sitemap");

function textAt(files: readonly OutputFile[], to: string): string {
  const file = files.find((candidate) => candidate.path === to);
  if (file === undefined) throw new Error(`No ${to} among ${files.map((each) => each.path)}.`);
  return String(file.contents);
}

/** All URLs of all parts that the index names. */
function listedIn(files: readonly OutputFile[], base = "https://uji.example/"): string[] {
  return locsOf(textAt(files, "sitemap.xml")).flatMap((part) => {
    assert.ok(part.startsWith(base), part);
    return locsOf(textAt(files, part.slice(base.length)));
  });
}

const NO_LISTINGS = { folders: [], of: () => [] };

/** A moment at which two of the newsroom's stories are new. */
const THEN = Date.parse("2024-12-12T12:00:00+07:00");

const NEWSROOM = {
  "posts/2023/lama.md": story("title: Lama\ndate: 2023-03-01 08:00"),
  "posts/2024/gambar.md": story(
    "title: Bergambar\nlocation: Banyuwangi\nimage: { src: foto.jpg, alt: Foto, credit: AO }",
    "![Satu](satu.jpg)\n\n![Foto lagi](foto.jpg)",
  ),
  "posts/2024/foto.jpg": "foto",
  "posts/2024/satu.jpg": "satu",
  "posts/2024/hari.md": story("title: Sehari\ndate: 2024-12-11"),
  "posts/2024/usai.md": story("title: Usai\ndate: 2024-12-12 08:00\nexpires: 2024-12-20"),
  "posts/2024/cabut.md": story(
    "title: Dicabut\ndate: 2024-12-13 08:00\nwithdrawn: { date: 2024-12-14, ground: sara, reason: Menyangkut SARA. }",
  ),
  "posts/2024/draf.md": story("title: Draf\ndraft: true"),
  "posts/2025/nanti.md": story("title: Nanti\ndate: 2025-02-01 08:00"),
  "pages/iklan.md": "---\ntitle: Info Iklan\n---\nIsi.\n",
};

sitemap("is valid by the published schemas, under a path prefix too", async () => {
  const all: string[] = [];
  for (const pathPrefix of ["/", "/berita/"]) {
    const context = contextOf(NEWSROOM, { pathPrefix });
    const files = [...(await sitemapFiles(context)), ...(await newsSitemapFiles(context))];
    assert.equal(
      files.map(({ path }) => path),
      [
        "sitemap.xml",
        "sitemap-pages.xml",
        "sitemap-stories-2023.xml",
        "sitemap-stories-2024.xml",
        "sitemap-news.xml",
      ],
    );
    const today = await newsSitemapFiles(contextOf(NEWSROOM, { pathPrefix, now: THEN }));
    all.push(...[...files, ...today].map(({ contents }) => String(contents)));
    const base = `https://uji.example${pathPrefix}`;
    const listed = listedIn(files, base);
    assert.ok(listed.includes(`${base}2024/12/10/gambar/`));
    assert.ok(
      listed.every((url) => url.startsWith(base)),
      listed.join("\n"),
    );
  }
  assert.equal(await faultsIn(...all), []);
});

sitemap("lists every page that search engines may show, once, and no other", async () => {
  const context = contextOf(NEWSROOM);
  const listed = listedIn(await sitemapFiles(context));
  assert.equal(
    [...listed].sort(),
    context.pages.flatMap(({ view }) => (view.noindex ? [] : [String(view.canonical)])).sort(),
  );
  const has = (path: string) => listed.includes(`https://uji.example${path}`);
  for (const path of ["/", "/iklan/", "/indeks/2024/12/", "/2023/03/01/lama/"]) {
    assert.ok(has(path), path);
  }
  assert.ok(has("/2024/12/12/usai/"), "an expired story keeps its page");
  assert.not(has("/2024/12/13/cabut/"), "withdrawn");
  assert.not(has("/404.html"));
  assert.not(
    listed.some((url) => /draf|nanti/u.test(url)),
    "not yet out",
  );
});

sitemap(
  "tells when a page last changed as readers see it, and nothing where none knows",
  async () => {
    const files = await sitemapFiles(
      contextOf({
        "posts/a.md": story("title: A\nupdated: 2024-12-11 09:30 WITA"),
        "posts/b.md": story("title: B\ndate: 2024-12-12"),
        "posts/c.md": story(
          "title: C\ndate: 2024-12-13 07:00 WIT\ncorrections: [{ date: 2024-12-20 10:00, text: Nama diperbaiki., kind: ralat }]",
        ),
        "pages/iklan.md": "---\ntitle: Info Iklan\n---\nIsi.\n",
      }),
    );
    const stories = textAt(files, "sitemap-stories-2024.xml");
    assert.equal(
      entriesOf(stories).map(({ texts }) => [texts.loc, texts.lastmod]),
      [
        ["https://uji.example/2024/12/10/a/", "2024-12-11T09:30:00+08:00"],
        ["https://uji.example/2024/12/12/b/", "2024-12-12"],
        ["https://uji.example/2024/12/13/c/", "2024-12-20T10:00:00+07:00"],
      ],
    );
    const pages = entriesOf(textAt(files, "sitemap-pages.xml"));
    const own = pages.find(({ texts }) => texts.loc === "https://uji.example/iklan/");
    assert.is(own?.texts.lastmod, undefined);
    assert.not.match(stories + textAt(files, "sitemap-pages.xml"), /changefreq|priority/u);
  },
);

sitemap("tells of each part the last change of all that is in it", async () => {
  const files = await sitemapFiles(contextOf(NEWSROOM));
  for (const { texts } of entriesOf(textAt(files, "sitemap.xml"))) {
    const { loc, lastmod } = texts;
    const part = entriesOf(textAt(files, String(loc).replace("https://uji.example/", "")));
    // As every program reads them: a date alone as its midnight in UTC.
    const shown = part.flatMap((entry) => entry.texts.lastmod ?? []).map(Date.parse);
    assert.is(Date.parse(String(lastmod)), Math.max(...shown), String(loc));
  }
});

sitemap("shows at most a thousand pictures of one story", async () => {
  const context = contextOf(NEWSROOM);
  const pages = context.directory.entries.map((page) => {
    const [picture] = page.story?.pictures ?? [];
    if (page.story === undefined || picture === undefined) return page;
    const pictures = Array.from({ length: 1001 }, (_, index) => ({
      ...picture,
      set: { ...picture.set, full: `/gambar/${index}.jpg` },
    }));
    return { ...page, story: { ...page.story, image: undefined, pictures } };
  });
  const files = await sitemapFiles({
    ...context,
    directory: new PageDirectory(pages, NO_LISTINGS),
  });
  const shown = entriesOf(textAt(files, "sitemap-stories-2024.xml")).map(
    (entry) => entry.pictures.length,
  );
  assert.is(Math.max(...shown), 1000);
});

sitemap("shows a story's pictures once each, the main one first", async () => {
  const context = contextOf(NEWSROOM, { pathPrefix: "/berita/" });
  const stories = entriesOf(textAt(await sitemapFiles(context), "sitemap-stories-2024.xml"));
  const [image, other] =
    context.edition.published.find(({ title }) => title === "Bergambar")?.pictures ?? [];
  assert.equal(
    stories
      .filter(({ pictures }) => pictures.length > 0)
      .map(({ texts, pictures }) => [texts.loc, pictures]),
    [
      [
        "https://uji.example/berita/2024/12/10/gambar/",
        [image, other].map((each) => `https://uji.example/berita${each?.set.full}`),
      ],
    ],
  );
  assert.match(image?.file ?? "", /foto/u);
});

sitemap("changes the part of a story's own year alone, and old parts never", async () => {
  const before = await sitemapFiles(contextOf(NEWSROOM));
  const after = await sitemapFiles(
    contextOf({ ...NEWSROOM, "posts/baru.md": story("title: Baru\ndate: 2025-01-01 09:00") }),
  );
  for (const part of ["sitemap-stories-2023.xml", "sitemap-stories-2024.xml"]) {
    assert.is(textAt(after, part), textAt(before, part));
  }
  assert.equal(locsOf(textAt(after, "sitemap-stories-2025.xml")), [
    "https://uji.example/2025/01/01/baru/",
  ]);
});

sitemap("is cut into parts that hold less than the protocol allows", async () => {
  const context = contextOf({});
  const url = (index: number) => `/halaman/${"sangat-panjang-".repeat(20)}${index}/`;
  const pages = Array.from({ length: 50_001 }, (_, index) =>
    planPage("own-page", url(index), () => {
      throw new Error("No view is needed.");
    }),
  );
  const files = await sitemapFiles({
    ...context,
    directory: new PageDirectory(pages, NO_LISTINGS),
  });
  assert.equal(locsOf(textAt(files, "sitemap.xml")), [
    "https://uji.example/sitemap-pages.xml",
    "https://uji.example/sitemap-pages-2.xml",
    "https://uji.example/sitemap-pages-3.xml",
  ]);
  let listed = 0;
  for (const file of files.slice(1)) {
    const text = textOf(file);
    const count = text.split("<loc>").length - 1;
    assert.ok(count < 50_000, `${file.path} has ${count} URLs`);
    assert.ok(Buffer.byteLength(text) < 50_000_000, `${file.path} has ${text.length} letters`);
    listed += count;
  }
  assert.is(listed, 50_001);
});

sitemap("is there for a newsroom without a story", async () => {
  const files = await sitemapFiles(contextOf({}));
  assert.equal(
    files.map(({ path }) => path),
    ["sitemap.xml", "sitemap-pages.xml"],
  );
  assert.equal(await faultsIn(...files.map(({ contents }) => String(contents))), []);
});

sitemap("may be linked to from a menu", () => {
  const navigation = (url: string) => ({
    "_data/navigation.yaml": `main:\n  - { label: Peta Situs, url: ${url} }\n`,
  });
  for (const url of ["/sitemap.xml", "/sitemap-news.xml", "/robots.txt"]) {
    assert.equal(faultsOf({ ...navigation(url), "posts/a.md": story() }), []);
  }
  // A newsroom without a story has no news.
  assert.is(faultsOf(navigation("/sitemap-news.xml")).length, 1);
  assert.is(faultsOf(navigation("/sitemap-9.xml")).length, 1);
});

/** Titles in the news sitemap, in its order. */
async function titlesIn(files: Readonly<Record<string, string>>, now = NOW): Promise<unknown[]> {
  const [file] = await newsSitemapFiles(contextOf(files, { now }));
  return entriesOf(String(file?.contents)).map((entry) => entry.texts["news:title"]);
}

news("has exactly the live, unpaid stories of the last two days, newest first", async () => {
  const at = (title: string, date: string, more = "") => ({
    [`posts/${title.toLowerCase().replaceAll(" ", "-")}.md`]: story(
      `title: ${title}\ndate: ${date}${more && `\n${more}`}`,
    ),
  });
  const files = {
    ...at("Terlalu lama", "2024-12-30 11:59"),
    ...at("Dua hari", "2024-12-30 12:00"),
    ...at("Timur", "2025-01-01 08:00 WIT"),
    ...at("Baru", "2025-01-01 11:59"),
    ...at("Nanti", "2025-01-01 12:01"),
    ...at("Draf", "2025-01-01 08:00", "draft: true"),
    ...at("Usai", "2024-12-31 08:00", "expires: 2024-12-31 20:00"),
    ...at("Advertorial", "2025-01-01 08:00", "label: advertorial"),
    ...at("Iklan", "2025-01-01 08:00", "label: iklan"),
    ...at(
      "Dicabut",
      "2025-01-01 08:00",
      "withdrawn: { date: 2025-01-01, ground: sara, reason: Menyangkut SARA. }",
    ),
    ...at("Ralat", "2024-12-31 10:00", "type: ralat\nof: dua-hari"),
    ...at("Opini", "2024-12-31 09:00", "type: opini"),
  };
  assert.equal(await titlesIn(files), ["Baru", "Timur", "Ralat", "Opini", "Dua hari"]);
  const later = NOW + 24 * 60 * 60 * 1000;
  assert.equal(await titlesIn(files, later), ["Nanti", "Baru", "Timur"]);
});

news("names the medium, its language, and when a story came out in its own zone", async () => {
  const context = contextOf(
    {
      "posts/a.md": story("title: A\ndate: 2025-01-01 08:00 WITA\nupdated: 2025-01-01 11:00"),
      "posts/b.md": story("title: B\ndate: 2024-12-31"),
    },
    { pathPrefix: "/berita/" },
  );
  const [file] = await newsSitemapFiles(context);
  const xml = String(file?.contents);
  assert.equal(
    entriesOf(xml).map(({ texts }) => texts),
    [
      {
        loc: "https://uji.example/berita/2025/01/01/a/",
        "news:news": "",
        "news:publication": "",
        "news:name": "Media Uji",
        "news:language": "id",
        "news:publication_date": "2025-01-01T08:00:00+08:00",
        "news:title": "A",
      },
      {
        loc: "https://uji.example/berita/2024/12/31/b/",
        "news:news": "",
        "news:publication": "",
        "news:name": "Media Uji",
        "news:language": "id",
        "news:publication_date": "2024-12-31",
        "news:title": "B",
      },
    ],
  );
});

news("carries any title as plain text", async () => {
  const titles = [
    `</news:title><script>alert("1")</script>`,
    "]]> & &amp; <b>tebal</b> 'kutip'",
    "Emoji 🎉 dan العربية",
  ];
  const files = Object.fromEntries(
    titles.map((title, index) => [
      `posts/${index}.md`,
      story(`title: ${JSON.stringify(title)}\ndate: 2025-01-01 0${9 - index}:00\nslug: s-${index}`),
    ]),
  );
  const context = contextOf(files);
  const [file] = await newsSitemapFiles(context);
  assert.equal(await faultsIn(String(file?.contents)), []);
  assert.equal(
    entriesOf(String(file?.contents)).map((entry) => entry.texts["news:title"]),
    titles,
  );
});

news("drops letters that XML has no place for", async () => {
  const context = contextOf({ "posts/a.md": story("title: Judul\ndate: 2025-01-01 08:00") });
  const live = context.edition.live.map((each) => ({ ...each, title: "Ju\u0000\u000Bd\uFFFFul" }));
  const [file] = await newsSitemapFiles({ ...context, edition: { ...context.edition, live } });
  assert.equal(await faultsIn(String(file?.contents)), []);
  assert.is(entriesOf(String(file?.contents))[0]?.texts["news:title"], "Judul");
});

news("holds a thousand stories at most, the newest", async () => {
  const context = contextOf({ "posts/a.md": story("date: 2025-01-01 08:00") });
  const live = Array.from({ length: 1001 }, (_, index) => ({
    ...(context.edition.live[0] ?? assert.unreachable()),
    title: `Berita ${index}`,
  }));
  const [file] = await newsSitemapFiles({
    ...context,
    edition: { ...context.edition, live: live as typeof context.edition.live },
  });
  const entries = entriesOf(String(file?.contents));
  assert.is(entries.length, 1000);
  assert.is(entries.at(-1)?.texts["news:title"], "Berita 999");
});

news(
  "is never empty: when nothing is new, the newest story stands there, no longer as news",
  async () => {
    const [file] = await newsSitemapFiles(contextOf(NEWSROOM));
    assert.is(file?.path, "sitemap-news.xml");
    assert.equal(
      entriesOf(String(file?.contents)).map(({ texts }) => texts),
      [{ loc: "https://uji.example/2024/12/11/hari/" }],
    );
    assert.equal(await faultsIn(String(file?.contents)), []);
  },
);

sitemap.run();
news.run();
