import robotsParser from "robots-parser";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { newsSitemapFiles } from "../../../src/outputs/sitemaps/news-sitemap.ts";
import { robotsFiles } from "../../../src/outputs/sitemaps/robots.ts";
import { sitemapFiles } from "../../../src/outputs/sitemaps/sitemap.ts";
import { story } from "../../support/newsroom.ts";
import { contextOf } from "./sitemap-support.ts";

// Its types describe a module that it is not.
const read = robotsParser as unknown as (
  url: string,
  text: string,
) => {
  isAllowed(url: string, crawler: string): boolean | undefined;
  getSitemaps(): string[];
};

for (const pathPrefix of ["/", "/berita/"]) {
  test(`robots.txt opens every page and names the sitemaps, under ${pathPrefix}`, async () => {
    const context = contextOf({ "posts/a.md": story("category: daerah") }, { pathPrefix });
    const [file] = robotsFiles(context);
    assert.is(file?.path, "robots.txt");
    const base = `https://uji.example${pathPrefix}`;
    const robots = read(`${base}robots.txt`, String(file?.contents));
    // What must not be found says so itself, and only who reads it hears that.
    assert.ok(context.pages.some(({ view }) => view.noindex));
    for (const { url } of context.pages) {
      for (const crawler of ["Googlebot", "Googlebot-News", "bingbot", "*"]) {
        assert.is(robots.isAllowed(base + url.slice(1), crawler), true, url);
      }
    }
    const written = [...(await sitemapFiles(context)), ...(await newsSitemapFiles(context))];
    const there = new Set(written.map(({ path }) => base + path));
    assert.equal(robots.getSitemaps(), [`${base}sitemap.xml`, `${base}sitemap-news.xml`]);
    assert.ok(robots.getSitemaps().every((url) => there.has(url)));
  });
}

test("a sitemap of the news that is not there is not named", async () => {
  for (const files of [{}, { "posts/a.md": story("label: advertorial") }]) {
    const context = contextOf(files);
    const [file] = robotsFiles(context);
    const robots = read("https://uji.example/robots.txt", String(file?.contents));
    assert.equal(robots.getSitemaps(), ["https://uji.example/sitemap.xml"]);
    assert.equal(await newsSitemapFiles(context), []);
  }
});

test.run();
