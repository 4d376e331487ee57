import { test } from "uvu";
import * as assert from "uvu/assert";
import { countWords, readingTime } from "../../src/language/reading-time.ts";

test("words are counted as a reader would", () => {
  for (const [text, words] of [
    ["", 0],
    [" \n ", 0],
    ["satu", 1],
    ["Anak-anak datang – pukul 14.30 WIB.", 5],
    ["Harga beras Rp1.250.000 (naik)", 4],
    ["satu\ndua\t tiga\u00a0empat", 4],
    ["… — !", 0],
  ] as const) {
    assert.is(countWords(text), words, text);
  }
});

test("a long text is counted to its end", () => {
  assert.is(countWords("-".repeat(1_000_000)), 0);
  assert.is(countWords("kata ".repeat(200_000)), 200_000);
});

test("reading takes a minute for two hundred words, and at least one", () => {
  for (const [words, expected] of [
    [0, "1 menit baca"],
    [200, "1 menit baca"],
    [299, "1 menit baca"],
    [300, "2 menit baca"],
    [601, "3 menit baca"],
    [2000, "10 menit baca"],
  ] as const) {
    assert.is(readingTime(words), expected, String(words));
  }
});

test("what is no number of words is refused", () => {
  for (const value of [-1, Number.NaN, "sebuah teks", undefined]) {
    assert.throws(
      () => readingTime(value as number),
      (error: unknown) => error instanceof TypeError && /countWords/.test(error.message),
    );
  }
});

test.run();
