import { suite } from "uvu";
import * as assert from "uvu/assert";
import { NOW, story } from "../../support/newsroom.ts";
import { feedFaults } from "./feed-rules.ts";
import { atomFaults, feedsContext, feedsOf, jsonFeedFaults } from "./feeds-support.ts";

/** The checks of feeds are only worth something when they find what is wrong. */
const rules = suite("the rules for feeds");

const FILES = {
  "posts/a.md": story(
    "title: A\ncategory: daerah\nimage: { src: foto.jpg, alt: Foto, credit: AO }",
    "Isi [b](b.md).\n\n| a | b |\n|--:|---|\n| 1 | 2 |",
  ),
  "posts/foto.jpg": "foto",
  "posts/b.md": story("title: B\ndate: 2024-12-11 08:00"),
};
const FEEDS = feedsOf(feedsContext(FILES));
const BASE = "https://uji.example/";

const BROKEN: readonly (readonly [
  rule: string,
  file: string,
  from: string | RegExp,
  to: string,
])[] = [
  ["MissingTitle", "feed.xml", "<title>Media Uji</title>", ""],
  ["MissingLink", "feed.xml", `<link>${BASE}</link>`, ""],
  ["MissingDescription", "feed.xml", "<description>Media untuk pengujian.</description>", ""],
  ["MissingDCLanguage", "feed.xml", "<language>id</language>", ""],
  ["InvalidLanguage", "feed.xml", "<language>id", "<language>Bahasa Indonesia"],
  ["MissingAtomSelfLink", "feed.xml", /<atom:link[^>]*>/u, ""],
  ["SelfDoesntMatchLocation", "feed.xml", `href="${BASE}feed.xml"`, `href="${BASE}rss.xml"`],
  ["RelativeSelf", "feed.xml", `href="${BASE}feed.xml"`, 'href="/feed.xml"'],
  ["SelfNotAtom", "feed.xml", 'type="application/rss+xml"', 'type="text/xml"'],
  ["MissingNamespace", "feed.xml", / xmlns:dc="[^"]*"/u, ""],
  ["NonstdPrefix", "feed.xml", "http://purl.org/dc/elements/1.1/", "https://purl.org/dc/"],
  ["UndefinedElement", "feed.xml", "<item>", "<item><updated>2024</updated>"],
  ["DuplicateElement", "feed.xml", "<ttl>", "<ttl>30</ttl><ttl>"],
  ["InvalidPositiveInteger", "feed.xml", "<ttl>60", "<ttl>sejam"],
  ["MisplacedItem", "feed.xml", "</item>\n  </channel>", "</item><docs>x</docs></channel>"],
  ["ContainsHTML", "feed.xml", "<title>B", "<title>&lt;b&gt;B&lt;/b&gt;"],
  ["ContainsHTML", "feed.xml", "<title>B", "<title>A &amp;amp; B"],
  ["NotBlank", "feed.xml", "<title>B", "<title>"],
  ["BadCharacters", "feed.xml", "<title>B", "<title>B\ufffd"],
  ["InvalidRFC2822Date", "feed.xml", "<pubDate>Wed, 11 Dec", "<pubDate>Rab, 11 Des"],
  ["ProblematicalRFC822Date", "feed.xml", "<pubDate>Wed, 11 Dec 2024", "<pubDate>11 Dec 24"],
  ["IncorrectDOW", "feed.xml", "<pubDate>Wed, 11", "<pubDate>Tue, 11"],
  ["ImplausibleDate", "feed.xml", "<pubDate>Wed, 11 Dec 2024", "<pubDate>Thu, 11 Dec 2025"],
  ["MissingGuid", "feed.xml", /<guid[^>]*>[^<]*<\/guid>/u, ""],
  ["DuplicateValue", "feed.xml", "/2024/12/10/a/</guid>", "/2024/12/11/b/</guid>"],
  [
    "NotSufficientlyUnique",
    "feed.xml",
    /<guid isPermaLink="false">[^<]*/u,
    '<guid isPermaLink="false">17',
  ],
  ["InvalidBooleanAttribute", "feed.xml", 'isPermaLink="false"', 'isPermaLink="no"'],
  ["InvalidHttpGUID", "feed.xml", /<guid isPermaLink="false">[^<]*/u, "<guid>tag:x,2024:1"],
  ["InvalidFullLink", "feed.xml", `<link>${BASE}2024/12/11/b/`, "<link>/2024/12/11/b/"],
  ["InvalidUriChar", "feed.xml", `<link>${BASE}2024/12/11/b/`, `<link>${BASE}é/`],
  ["NeedDescriptionBeforeContent", "feed.xml", "<description>Isi berita.</description>", ""],
  ["DuplicateItemSemantics", "feed.xml", "<dc:creator>", "<author>a</author><dc:creator>"],
  ["MissingAttribute", "feed.xml", /<enclosure url="[^"]*"/u, "<enclosure"],
  ["InvalidURLAttribute", "feed.xml", `<enclosure url="${BASE}`, '<enclosure url="/'],
  ["InvalidNonNegativeInteger", "feed.xml", /length="\d+"/u, 'length="-1"'],
  ["InvalidMIMEAttribute", "feed.xml", 'type="image/jpeg"', 'type="jpeg"'],
  ["DuplicateEnclosure", "feed.xml", "<enclosure", '<enclosure url="x"/><enclosure'],
  ["ContainsRelRef", "feed.xml", `<a href="${BASE}2024`, '<a href="/2024'],
  ["ContainsRelRef", "feed.xml", `srcset="${BASE}`, 'srcset="/'],
  ["SecurityRisk", "feed.xml", "<![CDATA[<p>", "<![CDATA[<script>a()</script><p>"],
  ["SecurityRiskAttr", "feed.xml", "<![CDATA[<p>", '<![CDATA[<p onclick="a()">'],
  ["DangerousStyleAttr", "feed.xml", "text-align:right", "position:fixed"],
  ["NotHtml", "feed.xml", "<![CDATA[<p>", "<![CDATA[<blink>x</blink><p>"],
  ["MissingElement", "atom.xml", /<updated>[^<]*<\/updated>/u, ""],
  ["MissingElement", "atom.xml", /<author>[\s\S]*?<\/author>/u, ""],
  ["MissingSelf", "atom.xml", 'rel="self"', 'rel="via"'],
  ["MissingDCLanguage", "atom.xml", ' xml:lang="id"', ""],
  ["MisplacedMetadata", "atom.xml", "</entry>\n</feed>", "</entry><generator>J</generator></feed>"],
  ["UnregisteredAtomLinkRel", "atom.xml", 'rel="enclosure"', 'rel="gambar"'],
  [
    "DuplicateAtomLink",
    "atom.xml",
    '<link href="',
    '<link href="x" rel="alternate" type="text/html"/><link href="',
  ],
  ["NonCanonicalURI", "atom.xml", `<id>${BASE}2024`, "<id>HTTPS://UJI.example/2024"],
  ["UnexpectedWhitespace", "atom.xml", `<id>${BASE}2024`, `<id>\n${BASE}2024`],
  ["DuplicateEntries", "atom.xml", "/2024/12/10/a/</id>", "/2024/12/11/b/</id>"],
  ["InvalidRFC3339Date", "atom.xml", "<published>2024-12-11T", "<published>2024-12-11 "],
  ["ContainsUndeclaredHTML", "atom.xml", "<title>B", "<title>&lt;b&gt;B&lt;/b&gt;"],
  ["InvalidMIMEType", "atom.xml", 'type="text/html"', 'type="html"'],
];

for (const [rule, file, from, to] of BROKEN) {
  rules(`find ${rule} in ${file}: ${to || String(from)}`, () => {
    const sound = FEEDS.get(file) ?? "";
    assert.equal(feedFaults(sound, BASE + file, NOW), []);
    const broken = sound.replace(from, to);
    assert.is.not(broken, sound);
    const found = feedFaults(broken, BASE + file, NOW).map((fault) => fault.split(" ")[0]);
    assert.ok(found.includes(rule), found.join());
  });
}

rules("of RFC 4287 and of JSON Feed find what is missing and what has no place", async () => {
  const atom = FEEDS.get("atom.xml") ?? "";
  assert.equal(await atomFaults([atom]), []);
  const broken = [atom.replace(/<id>[^<]*<\/id>/u, ""), atom.replace("<entry>", "<entry><guid/>")];
  const names = (await atomFaults(broken)).map((fault) => /^\d\.xml/u.exec(fault)?.[0]);
  assert.equal([...new Set(names)].sort(), ["0.xml", "1.xml"]);
  const json = JSON.parse(FEEDS.get("feed.json") ?? "");
  assert.equal(jsonFeedFaults(JSON.stringify(json)), []);
  assert.ok(jsonFeedFaults(JSON.stringify({ ...json, items: undefined })).length > 0);
  assert.ok(jsonFeedFaults(JSON.stringify({ ...json, home_page_url: "/" })).length > 0);
});

rules.run();
