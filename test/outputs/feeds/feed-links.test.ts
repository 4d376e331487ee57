import { suite } from "uvu";
import * as assert from "uvu/assert";
import { story } from "../../support/newsroom.ts";
import { withProject } from "../../support/project.ts";
import { htmlElements } from "../xml-tree.ts";

const links = suite("links to feeds");

const STORIES = Object.fromEntries(
  [1, 2, 3, 4, 5].map((day) => [
    `posts/${day}.md`,
    story(`title: "Hari ${day}"\ndate: 2024-12-0${day} 08:00\ncategory: daerah`),
  ]),
);

/** `<link rel="alternate">` of a page, as "type title href". */
function alternates(html: string): string[] {
  return htmlElements(html)
    .filter(({ name, attributes }) => name === "link" && attributes.rel === "alternate")
    .map(({ attributes: { type, title, href } }) => `${type} ${title} ${href}`);
}

function feedLinks(html: string): string[] {
  return htmlElements(html)
    .filter(({ name, attributes }) => name === "a" && attributes.href?.endsWith("/feed.xml"))
    .map(({ text, attributes: { href } }) => `${text} ${href}`);
}

const SITE = [
  "application/rss+xml Media Uji (RSS) /berita/feed.xml",
  "application/atom+xml Media Uji (Atom) /berita/atom.xml",
  "application/feed+json Media Uji (JSON Feed) /berita/feed.json",
];
const KANAL = [
  "application/rss+xml Media Uji – Kanal Daerah (RSS) /berita/kanal/daerah/feed.xml",
  "application/atom+xml Media Uji – Kanal Daerah (Atom) /berita/kanal/daerah/atom.xml",
  "application/feed+json Media Uji – Kanal Daerah (JSON Feed) /berita/kanal/daerah/feed.json",
];

links(
  "stand in the head of every page and in its foot, and lead to files that are there",
  async () => {
    await withProject(STORIES, async (project) => {
      await project.build({
        pathPrefix: "/berita/",
        options: { listingSize: 2, search: false, api: true },
      });
      const read = (page: string) => project.read(`_site/${page}`);
      assert.equal(alternates(read("index.html")), SITE);
      assert.equal(alternates(read("kanal/daerah/index.html")), [...KANAL, ...SITE]);
      assert.equal(alternates(read("kanal/daerah/hal/1/index.html")), SITE);
      assert.equal(alternates(read("2024/12/05/5/index.html")), [
        ...SITE,
        "application/json ninjs /berita/2024/12/05/5/story.json",
      ]);
      assert.equal(feedLinks(read("kanal/daerah/index.html")), [
        "RSS Media Uji – Kanal Daerah /berita/kanal/daerah/feed.xml",
        "RSS /berita/feed.xml",
      ]);
      assert.equal(feedLinks(read("kanal/daerah/hal/1/index.html")), ["RSS /berita/feed.xml"]);
      const files = new Set(project.files("_site"));
      for (const page of [...files].filter((file) => file.endsWith(".html"))) {
        for (const link of alternates(project.read(page))) {
          const file = link.replace(/^.* \/berita\//u, "_site/");
          assert.ok(files.has(file), `${page} ${file}`);
        }
      }
      assert.ok(files.has("_site/api/stories.json"));
    });
  },
);

links.run();
