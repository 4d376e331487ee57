import { test } from "uvu";
import * as assert from "uvu/assert";
import { blocksOf, thingAt } from "../../structured-data/blocks.ts";
import { faultsOf } from "../../structured-data/vocabulary.ts";
import { assemble, story } from "../../support/newsroom.ts";
import {
  apiOf,
  atomFaults,
  feedsContext,
  feedsOf,
  jsonFeedFaults,
  readByFeedParser,
} from "./feeds-support.ts";

const FILES = {
  "posts/foto.jpg": "JPG",
  "posts/sidang.mp3": "MP3",
  "posts/saksi.m4a": "M4A",
  "posts/putusan.pdf": "PDF",
  "posts/satu.md": story(
    "audio: sidang.mp3\nimage: { src: foto.jpg, alt: Foto, credit: AO }",
    "Isi [putusan](putusan.pdf).\n\n[Kata *saksi*](saksi.m4a)",
  ),
};
const RSS = "feed.xml";
const URL_ =
  /^https:\/\/uji\.example\/berkas\/(sidang-[0-9a-f]{12}\.mp3|saksi-[0-9a-f]{12}\.m4a)$/u;

test("a feed reader is given a story's recordings, and in RSS its main one alone", async () => {
  const feeds = feedsOf(feedsContext(FILES));
  const rss = feeds.get(RSS) ?? "";
  const atom = feeds.get("atom.xml") ?? "";
  const [inRss, inAtom] = [rss, atom].map((xml) => readByFeedParser(xml)[0]?.media ?? []);
  assert.is(inRss?.length, 1);
  assert.match(inRss?.[0]?.url ?? "", URL_);
  assert.is(inRss?.[0]?.length, 1_234_567);
  assert.match(rss, /<enclosure url="[^"]+" length="1234567" type="audio\/mpeg"\/>/u);
  assert.equal(
    inAtom?.map(({ url }) => url.replace(/^.*\/|-[^/]*(?=\.)/gu, "")),
    ["sidang.mp3", "saksi.m4a", "foto.jpg"],
  );
  assert.equal(await atomFaults([atom]), []);
  const json = feeds.get("feed.json") ?? "";
  assert.equal(jsonFeedFaults(json), []);
  const [first, second] = JSON.parse(json).items[0].attachments;
  assert.match(first.url, URL_);
  assert.equal(
    { ...first, url: "" },
    {
      url: "",
      mime_type: "audio/mpeg",
      title: "Judul",
      size_in_bytes: 1_234_567,
      duration_in_seconds: 210,
    },
  );
  assert.equal([second.mime_type, second.title], ["audio/x-m4a", "Kata saksi"]);
});

test("a story's text in a feed has players and links with whole addresses", () => {
  const item = JSON.parse(feedsOf(feedsContext(FILES)).get("feed.json") ?? "").items[0];
  const html: string = item.content_html;
  assert.is(
    html.match(/<audio controls="" preload="none" src="https:\/\/uji\.example\/berkas/gu)?.length,
    2,
  );
  assert.match(
    html,
    /<a href="https:\/\/uji\.example\/berkas\/putusan-[0-9a-f]{12}\.pdf" type="application\/pdf">putusan&nbsp;\(PDF, 1,2 MB\)<\/a>/u,
  );
  assert.not.match(html, /class=|aria-/u);
  assert.ok([...apiOf(feedsContext(FILES, { api: true })).keys()].length > 0);
});

test("search engines are told of recordings and documents in schema.org's words", async () => {
  const site = assemble(FILES);
  const article = thingAt(site, "/2024/12/10/satu/", "NewsArticle");
  const [main, second] = article.audio as Record<string, string>[];
  assert.match(main?.contentUrl ?? "", URL_);
  assert.equal(
    { ...main, contentUrl: "" },
    {
      "@type": "AudioObject",
      name: "Judul",
      contentUrl: "",
      encodingFormat: "audio/mpeg",
      contentSize: "1,2 MB",
      duration: "PT3M30S",
      uploadDate: "2024-12-10T14:30:00+07:00",
    },
  );
  assert.is(second?.name, "Kata saksi");
  assert.equal(
    (article.associatedMedia as Record<string, string>[]).map(({ "@type": type, name }) => [
      type,
      name,
    ]),
    [["MediaObject", "putusan"]],
  );
  for (const block of blocksOf(site).values()) assert.equal(await faultsOf(block), []);
});

test.run();
