import { test } from "uvu";
import * as assert from "uvu/assert";
import { nearest } from "../../src/diagnostics/nearest.ts";

const KNOWN = ["title", "date", "author", "alt", "of", "draft", "AO", "RD"];

const CASES: ReadonlyArray<readonly [word: string, meant: string | undefined]> = [
  ["titel", "title"],
  ["Title", "title"],
  ["tittle", "title"],
  ["auther", "author"],
  ["penulis", undefined],
  ["atl", "alt"],
  ["or", "of"],
  ["A0", "AO"],
  ["ao", "AO"],
  ["XY", undefined],
  ["dratf", "draft"],
  ["", undefined],
  ["constructor", undefined],
];

for (const [word, meant] of CASES) {
  test(`"${word}" ${meant === undefined ? "means nothing known" : `means "${meant}"`}`, () => {
    assert.is(nearest(word, KNOWN), meant);
  });
}

test("of nothing nothing is near", () => {
  assert.is(nearest("title", []), undefined);
});

test("a long name with many other letters is another name", () => {
  assert.is(nearest("harga-beras-naik-di-solo", ["harga-cabai-turun-di-tegal"]), undefined);
});

test.run();
