import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Finding, FindOptions, PartWords } from "../../src/search/find.ts";
import { find } from "../../src/search/find.ts";
import type { SearchRecord, WordFile } from "../../src/search/format.ts";
import { makePart } from "../../src/search/part.ts";

const forms = (root: string, value: WordFile[string]): [string, string][] =>
  typeof value === "string"
    ? [[root, value]]
    : value.flatMap((form, at) =>
        at % 2 ? [] : [[form, value[at + 1] ?? ""] as [string, string]],
      );

/** The words of a part, all at hand. */
function wordsOfPart(records: readonly SearchRecord[]): PartWords {
  const { shape, files } = makePart(records);
  const all = new Map<string, WordFile[string]>();
  for (const [name, contents] of files) {
    if (!name.startsWith("w")) continue;
    for (const [root, value] of Object.entries(JSON.parse(contents) as WordFile)) {
      all.set(root, value);
    }
  }
  return {
    size: shape.size,
    asWritten: shape.asWritten,
    ofRoot: async (root) => forms(root, all.get(root) ?? []),
    withPrefix: async (prefix) =>
      [...all].flatMap(([root, value]) => (root.startsWith(prefix) ? forms(root, value) : [])),
  };
}

function record(title: string, text = "", more: Partial<SearchRecord> = {}): SearchRecord {
  return { url: `/${title}/`, title, text, tanggal: "20241210", ...more };
}

/** The titles that are found, best first. */
async function titles(
  parts: readonly (readonly SearchRecord[])[],
  query: string,
  options?: FindOptions,
): Promise<string[]> {
  const { records } = await search(parts, query, options);
  return records.map((at) => parts.flat()[at]?.title ?? "");
}

function search(
  parts: readonly (readonly SearchRecord[])[],
  query: string,
  options?: FindOptions,
): Promise<Finding> {
  return find(query, parts.map(wordsOfPart), options);
}

test("a headline weighs more than all that a text says", async () => {
  const often = "kopi ".repeat(50);
  const parts = [
    [
      record("Harga naik", often, { summary: "Kopi", topik: "Kopi", kanal: "Kopi" }),
      record("Perkopian", "kopi"),
      record("Kopi Ijen"),
    ],
  ];
  assert.equal(await titles(parts, "kopi"), ["Kopi Ijen", "Harga naik", "Perkopian"]);
});

test("what is equally good comes newest first, over all parts; newest first is so for all", async () => {
  const parts = [
    [record("D", "kopi"), record("C", "teh")],
    [record("B kopi"), record("A", "kopi")],
  ];
  assert.equal(await titles(parts, "kopi"), ["B kopi", "D", "A"]);
  assert.equal(await titles(parts, "kopi", { newestFirst: true }), ["D", "B kopi", "A"]);
});

test("a rare word decides among the words of a search", async () => {
  const parts = [
    [
      record("Harga", "tembakau"),
      ...Array.from({ length: 9 }, (_, at) => record(`Harga ${at}`)),
      record("Tembakau", "harga"),
    ],
  ];
  assert.is((await titles(parts, "harga tembakau"))[0], "Tembakau");
});

test("a word is found in its other forms, after itself", async () => {
  const parts = [[record("Pembangunan"), record("Membangun"), record("Bangunan")]];
  assert.equal(await titles(parts, "membangun"), ["Membangun", "Pembangunan", "Bangunan"]);
});

test("a word that is none yet is the beginning of one, and a number never is", async () => {
  const parts = [[record("Banyuwangi 25000"), record("Pembangkit")]];
  assert.equal(await titles(parts, "banyuw"), ["Banyuwangi 25000"]);
  assert.equal(await titles(parts, "pembangk"), ["Pembangkit"]);
  assert.equal(await titles(parts, "25"), []);
  assert.equal(await titles(parts, "ba"), []);
  // Where the word is one, others that begin so are noise.
  assert.equal(await titles([[record("Bank"), record("Bankir")]], "bank"), ["Bank"]);
});

test("all words are wanted, those of every story are not", async () => {
  const parts = [[record("Kopi pahit"), record("Kopi"), record("Teh")]];
  assert.equal(await titles(parts, "kopi yang pahit"), ["Kopi pahit"]);
  const none = await search(parts, "kopi zzqqxx");
  assert.equal([none.records, none.missing], [[], ["zzqqxx"]]);
  const apart = await search(parts, "pahit teh");
  assert.equal([apart.records, apart.missing, apart.partial], [[], [], false]);
});

test("of three words and more two are enough where none has all", async () => {
  const parts = [[record("Harga kopi"), record("Harga kopi Toraja"), record("Gayo Toraja")]];
  const { records, partial } = await search(parts, "harga kopi gayo");
  assert.equal([records, partial], [[0, 1], true]);
});

test("a word of every story alone finds it in headlines", async () => {
  const parts = [[record("Ada Apa dengan Cinta", "yang"), record("Lain", "dengan")]];
  assert.equal(await titles(parts, "dengan"), ["Ada Apa dengan Cinta"]);
});

test("a kanal narrows, and a kanal named like a word is no word", async () => {
  const parts = [
    [record("A", "kopi", { kanal: "Budaya" }), record("B", "kopi", { kanal: "Ekonomi" })],
    [record("C", "kopi", { kanal: "Budaya" }), { url: "/d/", title: "D", text: "kopi" }],
  ];
  assert.equal(await titles(parts, "kopi", { kanal: "Budaya" }), ["A", "C"]);
  assert.equal(await titles(parts, "kopi", { kanal: "budaya" }), []);
  assert.equal(await titles(parts, "@kBudaya"), []);
});

test("a text in another language is found as it is written, and by no root of Indonesian", async () => {
  const parts = [
    [
      record("Penalty", "The merchant was meaning to pay", { asWritten: true }),
      record("Harga Beras", "Pedagang mengecek harga"),
    ],
  ];
  assert.equal(await titles(parts, "merchant"), ["Penalty"]);
  assert.equal(await titles(parts, "meaning"), ["Penalty"]);
  assert.equal(await titles(parts, "penalt"), ["Penalty"]);
  // Indonesian takes "mengecek" and "cek" for one root, and "merchant" for none.
  assert.equal(await titles(parts, "cek"), ["Harga Beras"]);
  const english = [[record("Checks", "mengecek", { asWritten: true })]];
  assert.equal(await titles(english, "cek"), []);
  assert.equal(await titles(english, "mengecek"), ["Checks"]);
});

test("words that programs know are words", async () => {
  const parts = [[record("Constructor __proto__"), record("hasOwnProperty toString")]];
  assert.equal(await titles(parts, "constructor"), ["Constructor __proto__"]);
  assert.equal(await titles(parts, "__proto__"), ["Constructor __proto__"]);
  assert.equal(await titles(parts, "valueOf"), []);
});

test("an index of nothing finds nothing", async () => {
  assert.equal(await titles([], "kopi"), []);
  assert.equal(await titles([[record("Kopi")]], "   ?!  "), []);
});

test.run();
