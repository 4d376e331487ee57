import { test } from "uvu";
import * as assert from "uvu/assert";
import { searchRecords } from "../../src/outputs/search/search-records.ts";
import { makePart } from "../../src/search/part.ts";
import { apiOf, feedsContext, feedsOf } from "../outputs/feeds/feeds-support.ts";
import { thingAt } from "../structured-data/blocks.ts";
import { assemble, story } from "../support/newsroom.ts";
import { titlesAt, viewAt } from "../support/site.ts";

const FILES = {
  "posts/dua.md": story("title: Di Dua Kanal\ncategory: [budaya, daerah]"),
  "posts/satu.md": story("title: Di Satu Kanal\ndate: 2024-12-09\ncategory: daerah"),
};
interface Named {
  readonly slug: string;
  readonly name: string;
}

const URL_OF_STORY = "/2024/12/10/dua/";

test("every kanal of a story lists it and counts it", () => {
  const site = assemble(FILES);
  assert.equal(titlesAt(site, "/kanal/budaya/"), ["Di Dua Kanal"]);
  assert.equal(titlesAt(site, "/kanal/daerah/"), ["Di Dua Kanal", "Di Satu Kanal"]);
  const counts = viewAt(site, "overview", "/kanal/")
    .groups.flatMap(({ items }) => items)
    .map(({ label, count }) => [label, count]);
  assert.equal(counts, [
    ["Daerah", 2],
    ["Budaya", 1],
  ]);
});

test("the first is the one that a story is called by, the others stand beside it", () => {
  const view = viewAt(assemble(FILES), "story", URL_OF_STORY);
  assert.is(view.category?.label, "Budaya");
  assert.equal(view.otherCategories, [{ label: "Daerah", url: "/kanal/daerah/" }]);
  assert.equal(
    view.breadcrumbs.map(({ label }) => label),
    ["Beranda", "Budaya"],
  );
  assert.is(view.openGraph.article?.section, "Budaya");
  const { articleSection } = thingAt(assemble(FILES), URL_OF_STORY, "NewsArticle");
  assert.equal(articleSection, ["Budaya", "Daerah"]);
  const single = thingAt(assemble(FILES), "/2024/12/09/satu/", "NewsArticle");
  assert.is(single.articleSection, "Daerah");
});

test("feeds and files for programs name them all", () => {
  const context = feedsContext(FILES, { api: true });
  const feeds = feedsOf(context);
  for (const path of ["kanal/budaya/feed.xml", "kanal/daerah/feed.xml"]) {
    assert.match(String(feeds.get(path)), "<title>Di Dua Kanal</title>");
    assert.match(String(feeds.get(path)), />Budaya<\/category>\s*<category [^>]*>Daerah</u);
  }
  const files = apiOf(context);
  const listed = files.get("api/stories.json") as {
    stories: { kanal: Named; otherKanal: Named[] }[];
  };
  const [first] = listed.stories;
  assert.equal([first?.kanal.slug, first?.otherKanal[0]?.slug], ["budaya", "daerah"]);
  const { subjects } = files.get("2024/12/10/dua/story.json") as { subjects: Named[] };
  assert.equal(
    subjects.map(({ name }) => name),
    ["Budaya", "Daerah"],
  );
});

test("the search finds a story in each of its kanal", () => {
  const { context, pages, ownPages } = assemble(FILES);
  const records = searchRecords({ ...context, pages, ownPages });
  const words = [...makePart(records).files.values()].join("");
  assert.match(words, '"@kBudaya"');
  const inDaerah = records.filter(({ kanal, kanalLain }) =>
    [kanal, ...(kanalLain ?? [])].includes("Daerah"),
  );
  assert.is(inDaerah.length, 2);
});

test.run();
