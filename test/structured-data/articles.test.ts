import { test } from "uvu";
import * as assert from "uvu/assert";
import { license } from "../../src/structured-data/license.ts";
import type { Files } from "../support/newsroom.ts";
import { assemble, story } from "../support/newsroom.ts";
import type { Thing } from "./blocks.ts";
import { thingAt, thingsAt } from "./blocks.ts";

const URL_OF_STORY = "/2024/12/10/satu/";

/** What machines are told of one story. */
function articleOf(front: string, files: Files = {}, type = "NewsArticle"): Thing {
  const site = assemble({ "posts/satu.md": story(front), ...files });
  return thingAt(site, URL_OF_STORY, type);
}

for (const [kind, front, type] of [
  ["plain news", "", "NewsArticle"],
  ["an opinion", "type: opini", "OpinionNewsArticle"],
  ["an analysis", "type: analisis", "AnalysisNewsArticle"],
  ["a feature", "type: feature", "NewsArticle"],
  ["a press release", "type: rilis", "NewsArticle"],
  ["an advertorial", "label: advertorial", "AdvertiserContentArticle"],
  ["a sponsored opinion", "type: opini\nlabel: sponsored", "AdvertiserContentArticle"],
] as const) {
  test(`${kind} says that it is a ${type}`, () => {
    const article = articleOf(front, {}, type);
    assert.is(article.headline, "Judul");
    assert.is(article.url, `https://uji.example${URL_OF_STORY}`);
  });
}

test("a story has every property that Google recommends for an article", () => {
  const site = assemble({
    "posts/satu.md": story("image: { src: foto.jpg, alt: Warga }\nauthor: [AO, RD]"),
    "posts/foto.jpg": "JPG",
  });
  const article = thingAt(site, URL_OF_STORY, "NewsArticle");
  assert.equal(article.author, [
    { "@type": "Person", name: "Kontributor AO", url: "https://uji.example/penulis/ao/" },
    { "@type": "Organization", name: "Redaksi", url: "https://uji.example/penulis/rd/" },
  ]);
  assert.is(article.datePublished, "2024-12-10T14:30:00+07:00");
  assert.is(article.dateModified, "2024-12-10T14:30:00+07:00");
  const [whole, ...cuts] = article.image as readonly [Thing, ...string[]];
  assert.match(
    String(whole.url),
    /^https:\/\/uji\.example\/gambar\/foto-[0-9a-f]{12}v\d+-\d+\.jpg$/u,
  );
  assert.equal(
    cuts.map((url) => /^https:\/\/uji\.example\/gambar\/foto-\w+-(\d+x\d+)\.jpg$/u.exec(url)?.[1]),
    ["16x9", "4x3", "1x1"],
  );
  const publisher = thingsAt(site, URL_OF_STORY).find(
    (thing) => thing["@id"] === (article.publisher as Thing)["@id"],
  );
  assert.equal([publisher?.["@type"], publisher?.name], ["NewsMediaOrganization", "Media Uji"]);
});

test("times are told with the offset of the story's own zone, and a date alone without a time", () => {
  for (const [front, published] of [
    ["date: 2024-12-10 00.30 WIT\nslug: satu", "2024-12-10T00:30:00+09:00"],
    ["date: 2024-12-10 14.30 WITA", "2024-12-10T14:30:00+08:00"],
    ["date: 2024-12-10", "2024-12-10"],
  ] as const) {
    assert.is(articleOf(front).datePublished, published);
  }
  const corrected = articleOf(
    'updated: 2024-12-11\ncorrections: [{ date: 2024-12-12 09:00, kind: ralat, text: "Lima, bukan enam." }]',
  );
  assert.is(corrected.dateModified, "2024-12-12T09:00:00+07:00");
});

test("paid content names no reporter, and is the medium's", () => {
  const article = articleOf(
    "label: iklan\neditor: AO\ncontributors: [AO]\nphotographer: AO\nimage: { src: a.jpg, alt: A }",
    { "posts/a.jpg": "JPG" },
    "AdvertiserContentArticle",
  );
  assert.equal(article.author, { "@id": "https://uji.example/#organization" });
  assert.not.match(JSON.stringify(article), "Kontributor");
});

test("a story says where it was filed, with the ministry's codes", () => {
  const kota = articleOf("location: Kota Malang");
  const kabupaten = articleOf("location: Ketapang, Banyuwangi");
  const province = {
    "@type": "State",
    name: "Jawa Timur",
    identifier: { "@type": "PropertyValue", propertyID: "Kode Kemendagri", value: "35" },
  };
  assert.equal(kota.locationCreated, {
    "@type": "City",
    name: "Kota Malang",
    identifier: { "@type": "PropertyValue", propertyID: "Kode Kemendagri", value: "35.73" },
    containedInPlace: province,
    "@id": `https://uji.example${URL_OF_STORY}#lokasi`,
    address: {
      "@type": "PostalAddress",
      addressLocality: "Kota Malang",
      addressRegion: "Jawa Timur",
      addressCountry: "ID",
    },
  });
  const { containedInPlace, name } = kabupaten.locationCreated as Thing;
  assert.is(name, "Ketapang");
  assert.equal(containedInPlace, {
    "@type": "AdministrativeArea",
    name: "Kabupaten Banyuwangi",
    identifier: { "@type": "PropertyValue", propertyID: "Kode Kemendagri", value: "35.10" },
    containedInPlace: province,
  });
  assert.is(kabupaten.dateline, "Banyuwangi, Media Uji");
  assert.is((articleOf("location: Bali").locationCreated as Thing)["@type"], "State");
  assert.is(articleOf("").locationCreated, undefined);
});

test("a dateline has no dash at its end, whatever the medium's pattern", () => {
  const site = "name: Antara\nurl: https://uji.example\ndescription: Uji.\nzone: WIB\n";
  const files = { "_data/site.yaml": `${site}dateline: "{KOTA} ({MEDIA}) -"\n` };
  assert.is(articleOf("location: Bali", files).dateline, "BALI (ANTARA)");
  assert.is(articleOf("", files).dateline, "(ANTARA)");
  const cityOnly = { "_data/site.yaml": `${site}dateline: "{Kota} -"\n` };
  assert.is(articleOf("", cityOnly).dateline, undefined);
});

test("corrections, and stories that correct, are tied to the story", () => {
  const site = assemble({
    "posts/satu.md": story(
      'corrections: [{ date: 2024-12-12, kind: koreksi, text: "Lima, bukan enam." }]',
    ),
    "posts/ralat.md": story("type: ralat\nof: satu\ntitle: Ralat\ndate: 2024-12-13"),
    "posts/jawab.md": story("type: hak-jawab\nof: satu\ntitle: Hak jawab\ndate: 2024-12-14"),
  });
  const about = (url: string, headline: string) => ({
    "@type": "NewsArticle",
    "@id": `https://uji.example${url}#artikel`,
    url: `https://uji.example${url}`,
    headline,
  });
  const article = thingAt(site, URL_OF_STORY, "NewsArticle");
  assert.equal(article.correction, [
    { "@type": "CorrectionComment", text: "Lima, bukan enam.", datePublished: "2024-12-12" },
    "https://uji.example/2024/12/13/ralat/",
  ]);
  assert.equal(article.subjectOf, [about("/2024/12/14/jawab/", "Hak jawab")]);
  assert.is(article.dateModified, "2024-12-14");
  for (const url of ["/2024/12/13/ralat/", "/2024/12/14/jawab/"]) {
    assert.equal(thingAt(site, url, "NewsArticle").about, about(URL_OF_STORY, "Judul"));
  }
});

test("all that a story's front matter tells is told to machines", () => {
  const article = articleOf(
    [
      "category: daerah",
      "tags: [Kopi, Petani]",
      "summary: Ringkasannya.",
      "type: feature",
      "editor: AO",
      "contributors: [AO]",
      "photographer: AO",
      "source: { name: UNESCO, url: https://www.unesco.org/ }",
      'image: { src: foto.jpg, alt: Warga, caption: "Warga memanen.", credit: Antara, license: CC BY 4.0 }',
    ].join("\n"),
    { "posts/foto.jpg": "JPG" },
  );
  const person = {
    "@type": "Person",
    name: "Kontributor AO",
    url: "https://uji.example/penulis/ao/",
  };
  const { image, ...told } = article;
  assert.equal(
    [told.articleSection, told.keywords, told.description, told.genre],
    ["Daerah", ["Kopi", "Petani"], "Ringkasannya.", "Feature"],
  );
  assert.equal([told.editor, told.contributor], [person, [person]]);
  assert.equal([told.wordCount, told.inLanguage, told.isAccessibleForFree], [2, "id", true]);
  assert.equal(told.isBasedOn, {
    "@type": "CreativeWork",
    name: "UNESCO",
    url: "https://www.unesco.org/",
  });
  const { caption, creditText, creator, license: terms } = (image as readonly Thing[])[0] ?? {};
  assert.equal(
    [caption, creditText, creator, terms],
    ["Warga memanen.", "Antara", person, "https://creativecommons.org/licenses/by/4.0/"],
  );
});

test("a story without a picture names none: neither its cover nor its written headline shows anything", () => {
  const files = { "posts/satu.md": story() };
  for (const sharePictures of [true, false]) {
    const site = assemble(files, { sharePictures });
    assert.is(thingAt(site, URL_OF_STORY, "NewsArticle").image, undefined);
  }
});

for (const [words, told] of [
  ["CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"],
  ["cc-by-nc-nd 3.0", "https://creativecommons.org/licenses/by-nc-nd/3.0/"],
  ["Creative Commons BY 4.0 Internasional", "https://creativecommons.org/licenses/by/4.0/"],
  ["CC0", "https://creativecommons.org/publicdomain/zero/1.0/"],
  ["https://contoh.example/lisensi", "https://contoh.example/lisensi"],
  ["https://contoh example", { "@type": "CreativeWork", name: "https://contoh example" }],
  ["javascript:alert(1)", { "@type": "CreativeWork", name: "javascript:alert(1)" }],
  ["Domain publik", { "@type": "CreativeWork", name: "Domain publik" }],
] as const) {
  test(`the licence ${words} is told by address or by name`, () => {
    assert.equal(license(words), told);
  });
}

test.run();
