import { test } from "uvu";
import * as assert from "uvu/assert";
import { nearWords } from "../../src/search/near-words.ts";

const WORDS =
  "yang presiden konferensi jembatan museum Banyuwangi korupsi pemilu Soekarno februari nasional mahkamah konstitusi petani kopi kota antar desa menteri penyiaran bendungan".split(
    " ",
  );

const TABLE: readonly (readonly [typed: string, ...near: string[]])[] = [
  ["konperensi", "konferensi"],
  ["presidan", "presiden"],
  ["presidden", "presiden"],
  ["rpesiden", "presiden"],
  ["jmebatan", "jembatan"],
  ["jembatn", "jembatan"],
  ["musium", "museum"],
  ["Banjuwangi", "Banyuwangi"],
  ["BANYUWANGGI", "Banyuwangi"],
  ["soekarno", "Soekarno"],
  ["pebruari", "februari"],
  ["mahkama", "mahkamah"],
  ["konstitutsi", "konstitusi"],
  ["kopy", "kopi"],
  ["antardesa", "antar desa"],
  ["petanikopi", "petani kopi"],
  ["zzqqxx"],
  ["25000"],
  ["ab"],
  ["xylofon"],
  ["🐯"],
  [""],
];

for (const [typed, ...near] of TABLE) {
  test(`near to ${JSON.stringify(typed)}`, () => {
    assert.equal(nearWords(typed, WORDS).slice(0, Math.max(1, near.length)), near);
  });
}

test("of words as near the most frequent comes first, and three are enough", () => {
  assert.equal(nearWords("kata", ["kita", "kota", "kaca", "kaya", "bata"]), [
    "kota",
    "kita",
    "kaca",
  ]);
});

test("a large vocabulary has no long wait", () => {
  const many = Array.from({ length: 15_000 }, (_, at) => `kata${at.toString(36)}sesuatu`);
  assert.equal(nearWords("konperensi", [...many, "konferensi"]), ["konferensi"]);
});

test.run();
