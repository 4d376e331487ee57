import { Parser } from "htmlparser2";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { jsonLd } from "../../src/structured-data/json-ld.ts";
import type { Files } from "../support/newsroom.ts";
import { assemble, story } from "../support/newsroom.ts";
import { blocksOf } from "./blocks.ts";
import { expanded, faultsOf } from "./vocabulary.ts";

const HOSTILE = [
  "</script><script>alert(1)</script>",
  "<!-- <script>",
  "]]> & \\u003c \\",
  "'\" ‘kutip’ {{ 7 * 7 }} {% raw %}",
  "a\u2028b\u2029c\u200fd",
  "🌋 \ud83c\udf0b 文字 العربية",
  "@id",
  "https://schema.org/Person",
];

/** A newsroom with every kind of page, in which every text is one that nobody should trust. */
function hostileNewsroom(): Files {
  const quoted = (index: number) => JSON.stringify(HOSTILE[index % HOSTILE.length]);
  const types = ["berita", "opini", "analisis", "feature", "rilis"];
  const stories = HOSTILE.map((_, index): [string, string] => [
    `posts/berita-${index}.md`,
    story(
      [
        `title: ${quoted(index)}`,
        `date: 2024-12-${String(10 + index)}${index % 2 === 0 ? "" : " 14.30 WITA"}`,
        `author: [AO, RD]`,
        `type: ${types[index % types.length]}`,
        "category: daerah",
        `location: ${["Kota Malang", "Ketapang, Banyuwangi", "Bali", "Jakarta Selatan"][index % 4]}`,
        `tags: [Kopi, ${JSON.stringify(`Topik ${HOSTILE[index]}`)}]`,
        `summary: ${quoted(index + 1)}`,
        "editor: AO",
        "contributors: [AO]",
        "photographer: AO",
        `source: { name: ${quoted(index + 2)}, url: https://sumber.example/a?b=c&d=%22 }`,
        `corrections: [{ date: 2024-12-20 10:00, kind: ralat, text: ${quoted(index + 3)} }]`,
        ...(index % 2 === 0
          ? [
              `image: { src: foto.jpg, alt: ${quoted(index)}, caption: ${quoted(index)}, credit: ${quoted(index)}, license: ${quoted(index)} }`,
            ]
          : []),
        ...(index === 4 ? ["label: advertorial"] : []),
      ].join("\n"),
      // An open comment is a fault of its own in a text.
      `Isi. ${HOSTILE[index]?.replace("<!--", "<! --")}`,
    ),
  ]);
  const answers = ["ralat", "koreksi", "hak-jawab"].map((type): [string, string] => [
    `posts/${type}.md`,
    story(`title: ${quoted(0)}\ntype: ${type}\nof: berita-1\ndate: 2024-12-21`),
  ]);
  const page = `---\ntitle: ${quoted(0)}\nsummary: ${quoted(1)}\n---\nIsi.\n`;
  return {
    ...Object.fromEntries([...stories, ...answers]),
    "posts/foto.jpg": "JPG",
    "posts/lanjutan.md": story("updates: laporan\ndate: 2024-12-22"),
    "posts/report.md": story(`title: ${quoted(0)}\nlang: en\ntranslations: laporan`),
    "posts/laporan.md": story("unverified: { reason: Menunggu. }"),
    "posts/dicabut.md": story(
      `title: ${quoted(0)}\nwithdrawn: { date: 2024-12-11, ground: sara, reason: ${quoted(1)} }`,
    ),
    "posts/langsung.md": story(
      `title: ${quoted(0)}\ntype: langsung\ndate: 2024-12-23 14.00\nended: 2024-12-23 18.00`,
      HOSTILE.map(
        (text, index) => `## 14.${30 + index} ${text.replace("<!--", "<! --")}\n\nIsi.`,
      ).join("\n\n"),
    ),
    "_data/series.yaml": `seri: { name: ${quoted(0)}, description: ${quoted(1)}, order: [langsung, lanjutan] }\n`,
    "pages/tentang.md": page,
    "pages/kontak.md": page,
    "pages/cari.md": page,
    "pages/kode-etik.md": page,
    "_data/site.yaml": `name: ${quoted(0)}\nurl: https://uji.example\ndescription: ${quoted(1)}\nzone: WIB\n`,
    "_data/authors.yaml": `AO: { name: ${quoted(0)}, role: ${quoted(2)}, bio: ${quoted(1)} }\nRD: { name: Redaksi, bio: ${quoted(0)} }\n`,
    "_data/categories.yaml": `daerah: { name: ${quoted(0)}, description: ${quoted(1)} }\n`,
    "_data/newsroom.yaml": [
      `company: ${quoted(0)}`,
      `registration: ${quoted(1)}`,
      `address: ${quoted(2)}`,
      "email: redaksi@uji.example",
      'phone: "(0333) 123456"',
      "editorial: { name: Nama }",
      "business: { name: Nama }",
      `pressCouncil: ${quoted(3)}`,
      'founded: "2024"',
      `ownership: ${quoted(0)}`,
      "social: [https://sosial.example/@uji]",
      "",
    ].join("\n"),
  };
}

for (const pathPrefix of ["/", "/berita/"]) {
  test(`all that pages tell machines is schema.org's, under ${pathPrefix}`, async () => {
    const site = assemble(hostileNewsroom(), { listingSize: 3 }, { pathPrefix });
    assert.equal(
      site.diagnostics.filter(({ severity }) => severity === "error"),
      [],
    );
    const layouts = new Set(
      site.pages
        .filter(({ view }) => view.structuredData !== undefined)
        .map(({ layout }) => layout as string),
    );
    for (const layout of ["home", "story", "withdrawn", "listing", "overview", "calendar"]) {
      assert.ok(layouts.has(layout), layout);
    }
    for (const [url, block] of blocksOf(site)) assert.equal(await faultsOf(block), [], url);
  });
}

test("no text breaks out of its script, and each arrives as it was", () => {
  const site = assemble(hostileNewsroom());
  for (const [url, block] of blocksOf(site)) {
    const read = inHtml(block);
    assert.is(read.scripts, 1, url);
    assert.equal(JSON.parse(read.text), JSON.parse(block), url);
    assert.not.match(block, /[<>\u2028\u2029]/u, url);
  }
  const names = [...blocksOf(site).values()].flatMap((block) =>
    JSON.parse(block)["@graph"].map(({ headline }: { headline?: string }) => headline),
  );
  for (const title of HOSTILE) {
    const line = title.replace(/\s+/gu, " ").trim();
    assert.ok(names.includes(line), line);
  }
});

/** A block as a browser's parser finds it in a page. */
function inHtml(block: string): { readonly scripts: number; readonly text: string } {
  let scripts = 0;
  let text = "";
  let inside = false;
  const parser = new Parser({
    onopentag(name) {
      if (name !== "script") return;
      scripts += 1;
      inside = true;
    },
    ontext(part) {
      if (inside) text += part;
    },
    onclosetag(name) {
      if (name === "script") inside = false;
    },
  });
  parser.end(`<head><script type="application/ld+json">${block}</script><title>A</title></head>`);
  return { scripts, text };
}

test("an empty newsroom is described, too", async () => {
  for (const [url, block] of blocksOf(assemble({}))) assert.equal(await faultsOf(block), [], url);
});

for (const [fault, node, told] of [
  ["a type that isn't", { "@type": "NewsStory" }, "No type: NewsStory"],
  ["a property that isn't", { "@type": "Article", headlines: "A" }, "No property: headlines"],
  ["a property on the wrong thing", { "@type": "Person", headline: "A" }, "Person has no headline"],
  [
    "a value of the wrong kind",
    { "@type": "Article", author: { "@type": "Place", name: "A" } },
    "Article.author can't be",
  ],
  ["words for a date", { "@type": "Article", datePublished: "kemarin" }, "Article.datePublished"],
  ["a property of the past", { "@type": "Event", actors: "A" }, "actors is now actor"],
] as const) {
  test(`the check finds ${fault}`, async () => {
    const faults = await faultsOf(jsonLd([node]));
    assert.is(faults.length, 1, faults.join("\n"));
    assert.ok(faults[0]?.startsWith(told), faults[0]);
  });
}

test("the check refuses what a reader would lose", async () => {
  await expanded(jsonLd([{ "@type": "Article", headline: "A" }]));
  let lost = false;
  try {
    await expanded(jsonLd([{ "@type": "Article", image: { "@id": "relatif/alamat" } }]));
  } catch {
    lost = true;
  }
  assert.ok(lost);
});

test.run();
