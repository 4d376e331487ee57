import { test } from "uvu";
import * as assert from "uvu/assert";
import { searchRecords } from "../../../src/outputs/search/search-records.ts";
import type { SearchRecord } from "../../../src/search/index.ts";
import type { Files } from "../../support/newsroom.ts";
import { assemble, story } from "../../support/newsroom.ts";

function recordsOf(files: Files): SearchRecord[] {
  const { context, pages, ownPages, diagnostics } = assemble(files);
  assert.equal(
    diagnostics.filter(({ severity }) => severity === "error"),
    [],
  );
  return searchRecords({ ...context, pages, ownPages });
}

/** The records of the stories alone. */
function storyRecords(files: Files): SearchRecord[] {
  return recordsOf(files).filter(({ url }) => /^\/\d/u.test(url));
}

const only = (text: string): SearchRecord =>
  storyRecords({ "posts/a.md": text })[0] as SearchRecord;

test("a story is found by what it says and by what is said of it", () => {
  const record = only(
    story(
      "title: Kopi Ijen\ncategory: budaya\nlocation: Solo\ntags: [Kopi, Panen Raya]\nauthor: [AO, RD]",
      "Isi berita.",
    ),
  );
  assert.equal(record, {
    url: "/2024/12/10/a/",
    title: "Kopi Ijen",
    summary: undefined,
    label: undefined,
    kanal: "Budaya",
    jenis: undefined,
    lokasi: "Solo, Surakarta, Jawa Tengah",
    topik: "Kopi, Panen Raya",
    penulis: "Kontributor AO, Redaksi",
    tanggal: "20241210",
    text: "Isi berita.",
  });
});

test("the text has neither dateline nor sign-off, neither tags nor entities", () => {
  const body = [
    'Warga **Desa** & "desa" <sekitar>.[^1]',
    "",
    "## Di lapangan",
    "",
    "- satu",
    "- dua",
    "",
    "| A | B |",
    "|---|---|",
    "| tiga | empat |",
    "",
    "Baca juga: [Tulisan lain](/kanal/daerah/)",
    "",
    "[^1]: Catatan.",
  ].join("\n");
  assert.is(
    only(story("location: Banyuwangi", body)).text,
    "Warga Desa & “desa” <sekitar>. Di lapangan satu dua A B tiga empat Catatan.",
  );
});

test("a summary of its own is found, one taken from the text is not twice", () => {
  assert.is(only(story("summary: Pengantar", "Isi.")).summary, "Pengantar");
  assert.is(only(story("", "Isi.")).summary, undefined);
});

test("paid content says so and names no writer", () => {
  const record = only(story("title: Kopi\nlabel: advertorial"));
  assert.is(record.title, "Kopi");
  assert.is(record.label, "Advertorial");
  assert.is(JSON.stringify(record).includes("Kontributor"), false);
});

test("the kind of a story is told unless the kanal says it", () => {
  const categories = {
    "_data/categories.yaml": "opini: { name: Opini }\ndaerah: { name: Daerah }\n",
  };
  const kinds = storyRecords({
    ...categories,
    "posts/a.md": story("type: opini\ncategory: opini"),
    "posts/b.md": story("title: B\ntype: opini\ncategory: daerah"),
  }).map(({ jenis }) => jenis);
  assert.equal(kinds, [undefined, "Opini"]);
});

test("nothing of a draft, of what is scheduled, withdrawn or expired can be found", () => {
  const secret = (more: string) => story(`title: Rahasia\n${more}`, "Kalimat rahasia.");
  const records = recordsOf({
    "posts/a.md": story(),
    "posts/b.md": secret("draft: true"),
    "posts/c.md": secret("date: 2099-01-01"),
    "posts/d.md": secret("withdrawn: { date: 2024-12-11, ground: sara, reason: Alasan rahasia. }"),
    "posts/e.md": secret("expires: 2024-12-20"),
  });
  assert.not.match(JSON.stringify(records), /rahasia/iu);
  assert.ok(records.some(({ url }) => url === "/2024/12/10/a/"));
});

test("the newsroom's own pages and its explanations can be found, listings can't", () => {
  const records = recordsOf({
    "posts/a.md": story("category: daerah"),
    "pages/sejarah.md": "---\ntitle: Sejarah\n---\nBerdiri sejak 2020.\n",
  });
  const own = records.find(({ url }) => url === "/sejarah/");
  assert.equal(own, {
    url: "/sejarah/",
    title: "Sejarah",
    text: "Berdiri sejak 2020.",
  });
  const guidelines = records.find(({ url }) => url === "/pedoman-media-siber/");
  assert.match(guidelines?.text ?? "", /hak jawab/iu);
  assert.not.match(guidelines?.text ?? "", /\[object|undefined/u);
  assert.is(
    records.some(({ url }) => url.startsWith("/kanal/") || url === "/" || url === "/cari/"),
    false,
  );
});

test.run();
