import { test } from "uvu";
import * as assert from "uvu/assert";
import { changesText, fileUrl, siteChanges } from "../../src/report/site-changes.ts";

/** A file of the output folder, where it is served, and its address. */
const ADDRESSES: readonly (readonly [string, string, string | undefined])[] = [
  ["index.html", "/", "https://uji.example/"],
  ["2024/12/10/a/index.html", "/", "https://uji.example/2024/12/10/a/"],
  ["404.html", "/", "https://uji.example/404.html"],
  ["bukan-index.html", "/", "https://uji.example/bukan-index.html"],
  ["feed.xml", "/berita/", "https://uji.example/berita/feed.xml"],
  ["index.html", "/berita", "https://uji.example/berita/"],
  ["unduh/a b#1?.pdf", "/", "https://uji.example/unduh/a%20b%231%3F.pdf"],
  ["unduh/50%.pdf", "/", "https://uji.example/unduh/50%25.pdf"],
  ["_headers", "/", undefined],
  ["_redirects", "/", undefined],
  [".nojekyll", "/", undefined],
];

for (const [path, pathPrefix, url] of ADDRESSES) {
  test(`${path} at ${pathPrefix} is ${url ?? "nobody's to read"}`, () => {
    assert.is(fileUrl(path, { siteUrl: "https://uji.example", pathPrefix }), url);
  });
}

test("what went is purged, too, and the list is in order", () => {
  const changes = siteChanges(["index.html", "_headers"], ["b/index.html", "a.css"], {
    siteUrl: "https://uji.example",
    pathPrefix: "/",
  });
  assert.equal(JSON.parse(changesText(changes)), {
    written: ["_headers", "index.html"],
    removed: ["a.css", "b/index.html"],
    urls: ["https://uji.example/", "https://uji.example/a.css", "https://uji.example/b/"],
  });
});

test.run();
