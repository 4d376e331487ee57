import { test } from "uvu";
import * as assert from "uvu/assert";
import { assembleSite } from "../../src/assembly/assemble-site.ts";
import type { JejakOptions } from "../../src/options/options.ts";
import { optionsSchema } from "../../src/options/options.ts";
import { accountOnX } from "../../src/pages/open-graph.ts";
import { sharePictureOf } from "../../src/pages/share-pictures.ts";
import type { Files } from "../support/newsroom.ts";
import { assemble, NOW, sourcesOf, story } from "../support/newsroom.ts";
import { storyOf } from "../support/site.ts";

const STORY_URL = "/2024/12/10/a/";
const PICTURE = { "posts/f.jpg": "gambar" };
const WITH_PICTURE = 'image: { src: f.jpg, alt: "Kawah" }';

/** What the page at a URL tells those who share it. */
function shared(files: Files, url = STORY_URL, options: JejakOptions = {}, pathPrefix = "/") {
  const page = assemble(files, options, { pathPrefix }).pages.find((each) => each.url === url);
  if (page?.view.openGraph === undefined) throw new Error(`Nothing is shared of ${url}.`);
  return page.view.openGraph;
}

/** Facts of a story's picture other than those that the tests' pictures have. */
function withFacts(facts: Readonly<Record<string, unknown>>) {
  const sources = sourcesOf({ "posts/a.md": story(WITH_PICTURE), ...PICTURE });
  const pictures = new Map(
    [...sources.pictures].map(([path, probe]) => [
      path,
      probe.ok ? { ...probe, facts: { ...probe.facts, ...facts } } : probe,
    ]),
  );
  const site = assembleSite({ ...sources, pictures }, optionsSchema.parse({}), {
    pathPrefix: "/",
    now: NOW,
  });
  return site.sharePictures.at(-1)?.contents.background;
}

test("a story is an article with times, kanal, topics and the pages of its authors", () => {
  const front = "category: daerah\ntags: [Kopi, Ekspor Kopi]\nauthor: [AO, RD]";
  const { article, image, ...rest } = shared({ "posts/a.md": story(front) });
  assert.equal(rest, {
    locale: "id_ID",
    type: "article",
    title: "Judul",
    url: "https://uji.example/2024/12/10/a/",
    description: "Isi berita.",
    account: undefined,
    video: undefined,
  });
  assert.equal(article, {
    published: "2024-12-10T14:30:00+07:00",
    modified: undefined,
    section: "Daerah",
    tags: ["Kopi", "Ekspor Kopi"],
    authors: ["https://uji.example/penulis/ao/", "https://uji.example/penulis/rd/"],
  });
  const { url = "", ...shape } = image ?? {};
  assert.match(url, /^https:\/\/uji\.example\/gambar\/bagi-[0-9a-f]{12}\.jpg$/u);
  assert.equal(shape, { type: "image/jpeg", width: 1200, height: 630, alt: "Judul" });
});

test("a story without a time of day tells its date, and one that changed tells when", () => {
  const corrected =
    "date: 2024-12-10\ncorrections: [{ date: 2024-12-11 08:00 WIT, text: T., kind: ralat }]";
  const { article } = shared({ "posts/a.md": story(corrected) });
  assert.equal(
    [article?.published, article?.modified],
    ["2024-12-10", "2024-12-11T08:00:00+09:00"],
  );
  assert.is(shared({ "posts/a.md": story("updated: 2024-12-09") }).article?.modified, undefined);
});

test("paid content says so in title and picture, and names no reporter", () => {
  const { title, image, article } = shared({ "posts/a.md": story("label: sponsored") });
  assert.is(title, "[Konten Bersponsor] Judul");
  assert.is(image?.alt, "Konten Bersponsor: Judul");
  assert.equal(article?.authors, []);
});

test("addresses are complete, with origin and path prefix", () => {
  const { url, image, article } = shared({ "posts/a.md": story() }, STORY_URL, {}, "/berita/");
  assert.is(url, "https://uji.example/berita/2024/12/10/a/");
  assert.match(image?.url ?? "", /^https:\/\/uji\.example\/berita\/gambar\/bagi-/u);
  assert.equal(article?.authors, ["https://uji.example/berita/penulis/ao/"]);
});

test("authors without a page are not named by one", () => {
  const files = { "posts/a.md": story() };
  assert.equal(shared(files, STORY_URL, { pages: { authors: false } }).article?.authors, []);
});

test("an author's page is a profile, its later pages and all others are web pages", () => {
  const files = Object.fromEntries(
    [1, 2, 3].map((day) => [`posts/${day}.md`, story(`date: 2024-12-0${day}`)]),
  );
  const { pages } = assemble(files, { listingSize: 1 });
  const typesOf = (type: string) =>
    pages.filter(({ view }) => view.openGraph?.type === type).map(({ url }) => url);
  assert.equal(typesOf("profile"), ["/penulis/ao/", "/penulis/rd/"]);
  assert.is(typesOf("article").length, 3);
  const author = pages.find(({ url }) => url === "/penulis/ao/hal/1/")?.view.openGraph;
  assert.equal(
    [author?.type, author?.title, author?.url],
    ["website", "Penulis Kontributor AO (AO), halaman 1", "https://uji.example/penulis/ao/hal/1/"],
  );
});

test("every page has a title, a description, a picture and, but for the one of wrong addresses, its address", () => {
  const { pages } = assemble({ "posts/a.md": story("category: daerah\ntags: [Kopi]") });
  for (const { url, view } of pages) {
    const { openGraph } = view;
    assert.ok(openGraph?.title && openGraph.description && openGraph.image, url);
    const expected = url === "/404.html" ? undefined : `https://uji.example${url}`;
    assert.is(openGraph?.url, expected);
    assert.is(openGraph?.url, view.canonical);
    assert.is(openGraph?.article === undefined, url !== STORY_URL, url);
  }
  const pictures = new Set(pages.map(({ view }) => view.openGraph?.image?.url));
  assert.is(pictures.size, 2);
});

test("a withdrawn story is shared by title and address, without a picture or word of its own", () => {
  const withdrawn = "withdrawn: { date: 2024-12-11, ground: sara, reason: R. }";
  const files = {
    "posts/a.md": story(`${withdrawn}\ncategory: daerah\n${WITH_PICTURE}`),
    ...PICTURE,
  };
  const site = assemble(files);
  const { image, ...rest } = shared(files);
  assert.equal(rest, {
    locale: "id_ID",
    type: "website",
    title: "Judul",
    url: "https://uji.example/2024/12/10/a/",
    description: "Berita ini telah dicabut.",
    account: undefined,
    article: undefined,
    video: undefined,
  });
  assert.is(image?.url, shared(files, "/").image?.url);
  assert.is(site.sharePictures.length, 1);
});

test("drafts, scheduled and withdrawn stories have no share picture, expired ones keep theirs", () => {
  const { sharePictures } = assemble({
    "posts/a.md": story("draft: true"),
    "posts/b.md": story("date: 2025-06-01"),
    "posts/c.md": story("withdrawn: { date: 2024-12-11, ground: sara, reason: R. }"),
    "posts/d.md": story("expires: 2024-12-12"),
  });
  assert.is(sharePictures.length, 2);
});

test("every picture that a page names is made with the site", () => {
  const { pages, sharePictures } = assemble(
    { "posts/a.md": story(WITH_PICTURE), "posts/b.md": story("title: B"), ...PICTURE },
    {},
    { pathPrefix: "/berita/" },
  );
  const made = sharePictures.map(({ path }) => `https://uji.example/berita/${path}`);
  const named = new Set(pages.map(({ view }) => view.openGraph?.image?.url ?? ""));
  assert.equal([...named].sort(), made.sort());
});

test("without share pictures a story shows its own picture, and nothing else shows any", () => {
  const without = { sharePictures: false };
  const files = { "posts/a.md": story(WITH_PICTURE), "posts/b.md": story("title: B"), ...PICTURE };
  const { url = "", ...shape } = shared(files, STORY_URL, without).image ?? {};
  assert.match(url, /^https:\/\/uji\.example\/gambar\/f-[0-9a-f]{12}v\d+-1200\.jpg$/u);
  assert.equal(shape, { type: "image/jpeg", width: 1200, height: 800, alt: "Kawah" });
  const { pages, sharePictures } = assemble(files, without);
  const others = pages.filter((page) => page.url !== STORY_URL);
  assert.equal(
    others.filter(({ view }) => view.openGraph?.image !== undefined),
    [],
  );
  assert.equal(sharePictures, []);
});

test("the headline is laid over a photograph; over a diagram, a cut-out or a stamp it isn't", () => {
  const photo = withFacts({});
  assert.ok(photo !== undefined && "photo" in photo);
  assert.match("photo" in photo ? photo.photo : "", /^\/gambar\/f-[0-9a-f]{12}v\d+-1200\.jpg$/u);
  for (const facts of [
    { flat: true, format: "png" },
    { alpha: true, format: "png" },
    { animated: true, format: "gif" },
    { width: 320, height: 240 },
  ]) {
    const background = withFacts(facts);
    assert.ok(background !== undefined && "draw" in background, JSON.stringify(facts));
  }
  const large = withFacts({ width: 4000, height: 3000 });
  assert.match(JSON.stringify(large), /-1200\.jpg/u);
  const small = withFacts({ width: 700, height: 500 });
  assert.match(JSON.stringify(small), /-700\.jpg/u);
});

test("the picture's name changes with all that is on it, and with nothing else", () => {
  const { context } = assemble({});
  const { site } = context.edition;
  const name = (front: string, body?: string) =>
    sharePictureOf(storyOf(story(front, body)), site, context).path;
  const plain = name("");
  const others = [
    "title: Lain",
    "category: daerah",
    "date: 2024-12-11",
    "label: iklan",
    "slug: lain",
  ].map((front) => name(front));
  assert.is(new Set([plain, ...others]).size, others.length + 1);
  assert.is(name("updated: 2024-12-12\ntags: [Kopi]", "Isi lain."), plain);
  const renamed = { ...site, name: "Media Lain" };
  const recolored = { ...site, color: "#123456" };
  const bare = storyOf(story());
  assert.is.not(sharePictureOf(bare, renamed, context).path, plain);
  assert.is.not(sharePictureOf(bare, recolored, context).path, plain);
});

const ACCOUNTS: readonly (readonly [string, string | undefined])[] = [
  ["https://x.com/mediauji", "@mediauji"],
  ["https://www.twitter.com/Media_Uji/", "@Media_Uji"],
  ["https://mobile.twitter.com/mediauji?lang=id", "@mediauji"],
  ["https://x.com/@mediauji", "@mediauji"],
  ["https://x.com/mediauji/status/1", undefined],
  ["https://x.com/i/communities", undefined],
  ["https://x.com/home", undefined],
  ["https://x.com/", undefined],
  ["https://netflix.com/mediauji", undefined],
  ["https://x.com.contoh.example/mediauji", undefined],
  ["https://instagram.com/mediauji", undefined],
];

for (const [address, expected] of ACCOUNTS) {
  test(`the account on X of ${address} is ${expected ?? "none"}`, () => {
    assert.is(accountOnX({ social: [address] }), expected);
  });
}

test("of several accounts the one on X is named", () => {
  assert.is(accountOnX({ social: ["https://facebook.com/a", "https://x.com/b"] }), "@b");
  assert.is(accountOnX(undefined), undefined);
});

test.run();
