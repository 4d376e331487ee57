import { suite } from "uvu";
import * as assert from "uvu/assert";
import { searchRecords } from "../../src/outputs/search/search-records.ts";
import { assemble, faultsOf, story } from "../support/newsroom.ts";

const language = suite("the language of a story");

const STORY_URL = "/2024/12/10/a/";
const ENGLISH = "title: Coffee From the Slopes\nlang: en\ncategory: daerah";

language("is told to browsers, search engines and those who share it", () => {
  const site = assemble({
    "posts/a.md": story(ENGLISH, "The harvest was large."),
    "posts/b.md": story(),
  });
  const page = site.pages.find(({ url }) => url === STORY_URL);
  assert.ok(page?.layout === "story");
  assert.is(page.view.lang, "en");
  assert.is(page.view.openGraph.locale, "en_GB");
  assert.match(page.view.structuredData ?? "", '"inLanguage":"en"');
  const other = site.pages.find(({ url }) => url === "/2024/12/10/b/");
  assert.ok(other?.layout === "story");
  assert.is(other.view.lang, undefined);
  assert.is(other.view.openGraph.locale, "id_ID");
  assert.match(other.view.structuredData ?? "", '"inLanguage":"id"');
});

language(
  "which is the site's own says nothing, and one that runs the other way has its direction",
  () => {
    const viewOf = (front: string) => {
      const page = assemble({ "posts/a.md": story(front) }).pages.find(
        ({ url }) => url === STORY_URL,
      );
      assert.ok(page?.layout === "story");
      return [page.view.lang, page.view.dir];
    };
    assert.equal(viewOf("lang: id"), [undefined, undefined]);
    assert.equal(viewOf("lang: ID"), [undefined, undefined]);
    assert.equal(viewOf("lang: jv"), ["jv", undefined]);
    assert.equal(viewOf("lang: ms-Arab"), ["ms-Arab", "rtl"]);
  },
);

language("is given by its code, and a name is told with the code", () => {
  assert.equal(faultsOf({ "posts/a.md": story("lang: inggris") }), [
    'posts/a.md:5:7  galat  unknown-language  Bahasa "inggris" tidak dikenal. Bahasa Inggris ditulis en.',
  ]);
  assert.equal(faultsOf({ "posts/a.md": story("bahasa: en") }).length, 1);
});

language("frees a text from rules that are about Indonesian", () => {
  const text = "Sales rose to Rp 1.250.000 on Jum'at, 5 Nopember 2024.";
  const rules = (front: string, site = "") =>
    faultsOf({
      "posts/a.md": story(front, text),
      ...(site === ""
        ? {}
        : {
            "_data/site.yaml": `name: Test Post\nurl: https://uji.example\ndescription: A paper.\nzone: WIB\nlang: ${site}\n`,
          }),
    }).length;
  assert.ok(rules("title: Harga") > 0);
  assert.is(rules("title: Prices\nlang: en"), 0);
  assert.is(rules("title: Prices", "en"), 0);
  assert.ok(rules("title: Harga\nlang: id", "en") > 0);
});

language("keeps its words out of Indonesian roots in the search", () => {
  const { context, pages, ownPages } = assemble({
    "posts/a.md": story(ENGLISH, "The harvest was large."),
    "posts/b.md": story(),
  });
  const records = searchRecords({ ...context, pages, ownPages });
  const asWritten = records.filter((record) => record.asWritten).map(({ url }) => url);
  assert.equal(asWritten, [STORY_URL]);
});

language.run();
