import { test } from "uvu";
import * as assert from "uvu/assert";
import { sitemapFiles } from "../../src/outputs/sitemaps/sitemap.ts";
import { embedAddress } from "../../src/structured-data/video.ts";
import { blocksOf, thingAt } from "../structured-data/blocks.ts";
import { faultsOf as vocabularyFaults } from "../structured-data/vocabulary.ts";
import { assemble, faultsOf, story } from "../support/newsroom.ts";
import { viewAt } from "../support/site.ts";

const URL_ = "/2024/12/10/satu/";
const IMAGE = "image: { src: foto.jpg, alt: Adegan, credit: AO }";

function siteWith(video: string, image = IMAGE) {
  return assemble({
    "posts/foto.jpg": "JPG",
    "posts/film.mp4": "MP4",
    "posts/satu.md": story(`video: ${video}${image === "" ? "" : `\n${image}`}`),
  });
}

const ELSEWHERE: readonly (readonly [address: string, words: string, embed: string | undefined])[] =
  [
    [
      "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
      "YouTube",
      "https://www.youtube.com/embed/aqz-KE-bpKQ",
    ],
    ["https://youtu.be/aqz-KE-bpKQ?t=3", "YouTube", "https://www.youtube.com/embed/aqz-KE-bpKQ"],
    ["https://m.youtube.com/shorts/abc_1", "YouTube", "https://www.youtube.com/embed/abc_1"],
    ["https://vimeo.com/1084537", "Vimeo", "https://player.vimeo.com/video/1084537"],
    ["https://www.tiktok.com/@akun/video/7", "TikTok", undefined],
    ["https://www.instagram.com/reel/abc/", "Instagram", undefined],
    ["https://fb.watch/abc/", "Facebook", undefined],
    ["https://video.contoh.example/a?b=c", "video.contoh.example", undefined],
  ];

for (const [address, where, embed] of ELSEWHERE) {
  test(`${address} is led to, by its platform's name`, async () => {
    const site = siteWith(address);
    const view = viewAt(site, "story", URL_);
    assert.equal(view.video, { address, words: `Tonton di ${where}` });
    assert.is(embedAddress(address), embed);
    const { video } = thingAt(site, URL_, "NewsArticle") as { video?: Record<string, string> };
    assert.is(video?.embedUrl, embed);
    assert.is(video === undefined, embed === undefined);
    assert.is(view.openGraph.video, undefined);
    for (const block of blocksOf(site).values()) assert.equal(await vocabularyFaults(block), []);
  });
}

test("a file of the newsroom's own is played, and machines are told where it lies", async () => {
  const site = siteWith("film.mp4");
  const view = viewAt(site, "story", URL_);
  assert.ok(view.video !== undefined && "url" in view.video);
  const { url, facts } = view.video as { url: string; facts: string };
  assert.match(url, /^\/berkas\/film-[0-9a-f]{12}\.mp4$/u);
  assert.is(facts, "MP4, 3 menit 30 detik, 1,2 MB");
  const whole = `https://uji.example${url}`;
  assert.equal(view.openGraph.video, { url: whole, type: "video/mp4" });
  const { video } = thingAt(site, URL_, "NewsArticle") as { video: Record<string, string> };
  // Google's required properties, and where the file is.
  for (const key of ["name", "description", "thumbnailUrl", "uploadDate"])
    assert.ok(video[key], key);
  assert.is(video.contentUrl, whole);
  assert.is(video.duration, "PT3M30S");
  const sitemap = (await sitemapFiles(site.context))
    .map(({ contents }) => String(contents))
    .join("");
  assert.match(sitemap, /xmlns:video="http:\/\/www\.google\.com\/schemas\/sitemap-video\/1\.1"/u);
  assert.ok(sitemap.includes(`<video:content_loc>${whole}</video:content_loc>`), sitemap);
  assert.match(sitemap, /<video:thumbnail_loc>https:[^<]+\.jpg<\/video:thumbnail_loc>/u);
  assert.match(sitemap, /<video:duration>210<\/video:duration>/u);
  for (const block of blocksOf(site).values()) assert.equal(await vocabularyFaults(block), []);
});

test("without a poster nothing half-described is told to search engines", async () => {
  const site = siteWith("film.mp4", "");
  assert.is(thingAt(site, URL_, "NewsArticle").video, undefined);
  const sitemap = (await sitemapFiles(site.context))
    .map(({ contents }) => String(contents))
    .join("");
  assert.not.match(sitemap, /video/u);
});

test("a card says that a story is a video", () => {
  const cards = (video: string) =>
    JSON.stringify(viewAt(siteWith(video), "listing", "/penulis/ao/")).match(
      /(?<="video":")[^"]*/gu,
    );
  assert.equal(cards("film.mp4"), ["Video 3 menit 30 detik"]);
  assert.equal(cards("https://youtu.be/a"), ["Video"]);
});

const told = (video: string) =>
  faultsOf({
    "posts/foto.jpg": "JPG",
    "posts/lagu.mp3": "MP3",
    "posts/satu.md": story(`video: ${video}\n${IMAGE}`),
  })
    .filter((line) => line.includes("satu.md"))
    .join("\n");

const REFUSED: readonly (readonly [string, RegExp])[] = [
  ["javascript:alert(1)", /5:8 {2}galat {2}unsafe-link/u],
  ["https://youtube.com@jahat.example/a", /5:8 {2}galat {2}deceptive-link/u],
  ["www.youtube.com/watch?v=a", /5:8 {2}galat {2}unsafe-link.*Tulis https:\/\/www\.youtube\.com/u],
  ["lagu.mp3", /5:8 {2}galat {2}attachment-type {2}.*Pakai MP4 atau WebM/u],
  ["film.mov", /5:8 {2}galat {2}attachment-type {2}.*Simpan sebagai MP4/u],
  ["tiada.mp4", /5:8 {2}galat {2}missing-attachment/u],
  ["../../rahasia.mp4", /5:8 {2}galat {2}missing-attachment.*di luar folder/u],
];

for (const [video, line] of REFUSED) {
  test(`${video} is no video, and told`, () => {
    assert.match(told(video), line);
  });
}

test.run();
