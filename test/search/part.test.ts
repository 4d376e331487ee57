import { test } from "uvu";
import * as assert from "uvu/assert";
import type { SearchRecord, Shown, WordFile } from "../../src/search/format.ts";
import { mergeWords } from "../../src/search/merge-words.ts";
import { makePart } from "../../src/search/part.ts";
import { eachPosting, posting } from "../../src/search/postings.ts";
import { splitRecords } from "../../src/search/split.ts";

const record = (title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  url: `/${title}/`,
  title,
  text: "",
  tanggal: "20241210",
  ...more,
});

test("postings tell what was put into them", () => {
  const stories: readonly (readonly [number, number])[] = [
    [0, 25],
    [1, 0],
    [2, 13],
    [12, 3],
    [1000, 7],
    [1001, 1],
  ];
  let [text, last] = ["", -1];
  for (const [story, weight] of stories) {
    text += posting(story - last, weight);
    last = story;
  }
  const read: (readonly [number, number])[] = [];
  eachPosting(text, (story, weight) => read.push([story, weight]));
  assert.equal(read, stories);
});

test("a part's words lie in order, each in the file that its beginning tells", () => {
  const words = Array.from({ length: 4000 }, (_, at) => `kata${at.toString(36)}x`);
  const { shape, files } = makePart([record("A", { text: words.join(" ") })]);
  const names = [...files.keys()].filter((name) => name.startsWith("w"));
  assert.ok(names.length > 2);
  assert.is(shape.starts.length, names.length - 1);
  for (const [at, name] of names.entries()) {
    const roots = Object.keys(JSON.parse(files.get(name) ?? "") as WordFile);
    assert.ok(roots.every((root) => at === 0 || root >= (shape.starts[at - 1] ?? "")));
    assert.ok(roots.every((root) => root < (shape.starts[at] ?? "\uFFFF")));
    assert.ok((files.get(name)?.length ?? 0) < 13_000);
  }
});

test("results show a summary before the text, each a sentence", () => {
  const records = [
    record("A", { summary: "Pengantar", text: "Isi." }),
    record("B", { summary: "Benarkah?", text: "Isi." }),
    record("C", { text: "Isi." }),
    record("D"),
    record("E"),
  ];
  const { files } = makePart(records);
  const shown = ["t0.json", "t1.json"].flatMap(
    (name) => JSON.parse(files.get(name) ?? "[]") as Shown[],
  );
  assert.equal(
    shown.map(({ title, text }) => [title, text]),
    [
      ["A", "Pengantar. Isi."],
      ["B", "Benarkah? Isi."],
      ["C", "Isi."],
      ["D", ""],
      ["E", ""],
    ],
  );
});

test("the same records make the same bytes", () => {
  const records = [record("Satu", { text: "kopi teh" }), record("Dua", { text: "teh kopi" })];
  assert.equal([...makePart(records).files], [...makePart(records).files]);
});

test("near words are written as texts write them, the most frequent first", () => {
  const { words } = makePart([
    record("Kopi Banyuwangi", { text: "Kopi Banyuwangi itu kopi. RUU 12345 dan abc." }),
    record("Harga Kopi", { text: "Presiden minum kopi bersama presiden Yusuf." }),
  ]);
  assert.equal(mergeWords([words]).words.split(" "), [
    "kopi",
    "Banyuwangi",
    "Yusuf",
    "bersama",
    "harga",
    "minum",
    "presiden",
  ]);
});

const days = (year: number, month: number, count: number): { tanggal: string }[] =>
  Array.from({ length: count }, () => ({
    tanggal: `${year}${String(month).padStart(2, "0")}01`,
  }));
const sizes = (records: readonly { tanggal?: string }[]) =>
  splitRecords(records).map(({ length }) => length);

test("a small archive is one part, and pages are one", () => {
  assert.equal(sizes([...days(2024, 5, 3), ...days(2023, 1, 4), {}, {}]), [7, 2]);
  assert.equal(sizes([]), []);
  assert.equal(sizes([{}]), [1]);
});

test("a new story changes the newest part, an old one its own", () => {
  const archive = [
    ...days(2024, 3, 300),
    ...days(2024, 2, 900),
    ...days(2024, 1, 300),
    ...days(2023, 7, 2500),
    ...days(2022, 7, 400),
    ...days(2021, 7, 700),
  ];
  assert.equal(sizes(archive), [300, 1200, 2500, 1100]);
  assert.equal(sizes([...days(2024, 3, 1), ...archive]), [301, 1200, 2500, 1100]);
  assert.equal(sizes(archive.slice(0, -1)), [300, 1200, 2500, 1099]);
  assert.equal(splitRecords(archive).flat(), archive);
});

test.run();
