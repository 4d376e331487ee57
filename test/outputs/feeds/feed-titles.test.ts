import { parseFeed as parseByFeedParser } from "@rowanmanning/feed-parser";
import { XMLParser } from "fast-xml-parser";
import { parseFeed as parseByFeedsmith } from "feedsmith";
import { parseFeed as parseByHtmlparser2 } from "htmlparser2";
import RssParser from "rss-parser";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { plainText } from "../../../src/outputs/feeds/plain-text.ts";
import { story } from "../../support/newsroom.ts";
import { xmlRoot } from "../xml-tree.ts";
import { asSeen, feedsContext, feedsOf } from "./feeds-support.ts";

const titles = suite("titles in feeds");

/** Headlines that programs read in different ways when they are written carelessly. */
const TITLES: readonly string[] = [
  "Harga < 5 & > 3",
  "Tag <b>tebal</b> & <i>",
  "R&D, AT&T; dan Q&A",
  "Tulis &amp; sebagai &",
  "&lt;b&gt; dan &#60;b&#62; dan &#x3C;",
  "Tanda &nbsp; dan &copy=2024",
  "<script>alert(1)</script>",
  "<!-- catatan --> <?php <![CDATA[ a ]]> b",
  "بِسْمِ اللَّهِ (الفاتحة: ١) <b> & &amp;",
  "'Kata' \"orang\" \u200f\u05d0\u05d1 ﷽ 🙂 <3",
  "a  b",
];

const context = feedsContext(
  Object.fromEntries(
    TITLES.map((title, index) => [
      `posts/t${index}.md`,
      // All of one day without a time, and named in a category and a summary, too.
      story(
        `title: ${JSON.stringify(title)}\ndate: 2024-12-10\nsummary: ${JSON.stringify(title)}\ncategory: daerah`,
      ),
    ]),
  ),
);
const FEEDS = feedsOf(context);
const EXPECTED = context.edition.live.map(({ title }) => title);

/** What each program reads as the titles of a feed. */
const READERS: Readonly<Record<string, (xml: string) => Promise<unknown[]> | unknown[]>> = {
  "rss-parser": async (xml) =>
    (await new RssParser().parseString(xml)).items.map(({ title }) => title),
  "@rowanmanning/feed-parser": (xml) => parseByFeedParser(xml).items.map(({ title }) => title),
  htmlparser2: (xml) => (parseByHtmlparser2(xml)?.items ?? []).map(({ title }) => title),
  feedsmith(xml) {
    const { format, feed } = parseByFeedsmith(xml);
    if (format === "rss") return (feed.items ?? []).map(({ title }) => titleText(title));
    if (format === "atom") return (feed.entries ?? []).map(({ title }) => titleText(title));
    return [];
  },
  "fast-xml-parser": (xml) => {
    const { rss, feed } = new XMLParser().parse(xml);
    return (rss?.channel.item ?? feed.entry).map(({ title }: { title: unknown }) => title);
  },
  // As a strict reader of XML, which knows nothing of feeds.
  xml(xml) {
    const root = xmlRoot(xml);
    const items = root.name === "rss" ? (root.children[0]?.children ?? []) : root.children;
    return items
      .filter(({ name }) => name === "item" || name === "entry")
      .map(({ children }) => children.find(({ name }) => name === "title")?.text);
  },
};

function titleText(title: unknown): unknown {
  return typeof title === "object" && title !== null && "value" in title ? title.value : title;
}

for (const [name, read] of Object.entries(READERS)) {
  for (const file of ["feed.xml", "atom.xml"]) {
    titles(`are the same words to ${name} in ${file}`, async () => {
      const found = await read(FEEDS.get(file) ?? "");
      assert.equal(found, EXPECTED.map(plainText));
      assert.equal(
        found.map((title) => asSeen(String(title))),
        EXPECTED,
      );
    });
  }
}

titles("are never taken for HTML, and read as HTML they say the same", () => {
  for (const title of TITLES) {
    const text = plainText(title);
    assert.not.match(text, /<[\p{L}/!?]|&(?:#\d|#x[\da-f]|[a-z]{2})/iu);
    assert.is(asSeen(text), title);
  }
  for (const everyday of ["R&D", "3 < 5", "Rp1.000 & Rp2.000", "<3", "a & b; c"]) {
    assert.is(plainText(everyday), everyday);
  }
});

titles("and a channel's and an item's description have one form", () => {
  const files = {
    "_data/site.yaml": 'name: Uji\nurl: https://uji.example\ndescription: "A & <b>"\nzone: WIB\n',
    "posts/a.md": story('summary: "A & <b>"'),
  };
  const xml = feedsOf(feedsContext(files)).get("feed.xml") ?? "";
  const [channel, item] = [...xml.matchAll(/<description>([\s\S]*?)<\/description>/gu)];
  assert.is(channel?.[1], "A &amp; &lt;\u2060b&gt;");
  assert.is(item?.[1], channel?.[1]);
});

titles.run();
