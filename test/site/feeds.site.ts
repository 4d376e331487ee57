import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { feedFaults } from "../outputs/feeds/feed-rules.ts";
import {
  atomFaults,
  jsonFeedFaults,
  jsonItems,
  readByFeedParser,
  readByHtmlparser2,
  readByRssParser,
} from "../outputs/feeds/feeds-support.ts";
import { htmlElements } from "../outputs/xml-tree.ts";
import { ROOT, run } from "../support/commands.ts";

/** The model newsroom's feeds as anyone builds them, read by programs that nobody here wrote. */
const feeds = suite("the model newsroom's feeds");

const BASE = "https://jejakindonesia.id/";
// A moment at which all but the scheduled story are out.
const EPOCH = 1_795_478_400;

let site = "";
/** Folders that hold feeds: "", "kanal/daerah/" … */
let folders: string[] = [];
const read = (path: string) => readFileSync(join(site, path), "utf8");

feeds.before(() => {
  // Within the project, as an output folder is; the ignore list knows the name.
  site = mkdtempSync(join(ROOT, "._site.test-"));
  const args = ["run", "--silent", "build", "--", "--output", site];
  const { status, stdout, stderr } = run("npm", args, {
    env: { SOURCE_DATE_EPOCH: String(EPOCH) },
  });
  assert.is(status, 0, stdout + stderr);
  folders = readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((file) => /(?:^|\/)feed\.xml$/u.test(file))
    .map((file) => file.slice(0, -"feed.xml".length))
    .sort();
});
feeds.after(() => rmSync(site, { recursive: true, force: true }));

feeds("are there for the site, its kanal, topics, places and authors", () => {
  for (const folder of [
    "",
    "kanal/daerah/",
    "topik/unesco/",
    "lokasi/jawa-timur/",
    "lokasi/jawa-timur/banyuwangi/",
    "penulis/ao/",
  ]) {
    assert.ok(folders.includes(folder), folder);
  }
});

feeds("keep the rules of the Feed Validation Service, of RFC 4287 and of JSON Feed", async () => {
  const faults = folders.flatMap((folder) => [
    ...["feed.xml", "atom.xml"].flatMap((file) =>
      feedFaults(read(folder + file), BASE + folder + file, EPOCH * 1000).map(
        (fault) => `${folder}${file} ${fault}`,
      ),
    ),
    ...jsonFeedFaults(read(`${folder}feed.json`)),
  ]);
  assert.equal(faults, []);
  assert.equal(await atomFaults(folders.map((folder) => read(`${folder}atom.xml`))), []);
});

feeds("tell every reader the same", async () => {
  for (const folder of folders) {
    const [rss, atom] = [read(`${folder}feed.xml`), read(`${folder}atom.xml`)];
    const items = jsonItems(read(`${folder}feed.json`));
    const told = items.map(({ id, url, title, date_published }) => ({
      id,
      url,
      title,
      published: Date.parse(date_published),
    }));
    const full = told.map((item, index) => ({ ...item, html: items[index]?.content_html }));
    assert.equal(await readByRssParser(rss), full, folder);
    assert.equal(await readByRssParser(atom), full, folder);
    assert.equal(readByHtmlparser2(rss), told, folder);
    for (const xml of [rss, atom]) {
      assert.equal(
        readByFeedParser(xml).map(({ id, url, title, published }) => ({
          id,
          url,
          title,
          published,
        })),
        told,
        folder,
      );
    }
  }
});

feeds("lead to pages and pictures of the site that are there, with their true lengths", () => {
  const files = new Set(readdirSync(site, { recursive: true, encoding: "utf8" }));
  const exists = (url: string) => {
    const path = decodeURI(new URL(url).pathname).slice(1);
    return files.has(path.endsWith("/") || path === "" ? `${path}index.html` : path);
  };
  const dead = jsonItems(read("feed.json")).flatMap(({ url, image, content_html }) => {
    const inText = htmlElements(content_html).flatMap(({ attributes: { href, src, srcset } }) => [
      ...(href === undefined ? [] : [href]),
      ...(src === undefined ? [] : [src]),
      ...(srcset?.split(", ").map((candidate) => candidate.split(" ")[0] ?? "") ?? []),
    ]);
    return [url, ...(image === undefined ? [] : [image]), ...inText].filter(
      (link) => link.startsWith(BASE) && !exists(link),
    );
  });
  assert.equal(dead, []);
  for (const { media } of readByFeedParser(read("feed.xml"))) {
    for (const { url, length } of media) {
      assert.is(length, readFileSync(join(site, new URL(url).pathname)).length, url);
    }
  }
});

feeds.run();
