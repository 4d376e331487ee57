import { test } from "uvu";
import * as assert from "uvu/assert";
import { isMonthWord, readDayWord, readMonthWord } from "../../src/language/calendar-words.ts";

test("months are read in every spelling of newsrooms", () => {
  const words: Array<[string, number]> = [
    ["Desember", 12],
    ["DESEMBER", 12],
    ["des", 12],
    ["Mei", 5],
    ["Agu", 8],
    ["Agt", 8],
    ["Ags", 8],
    ["Agust", 8],
    ["Sep", 9],
    ["Sept", 9],
  ];
  for (const [word, number] of words) {
    assert.equal(readMonthWord(word), { number, kind: "indonesian" }, word);
  }
});

test("English months are known as English", () => {
  for (const [word, number] of [
    ["January", 1],
    ["May", 5],
    ["Aug", 8],
    ["October", 10],
    ["dec", 12],
  ] as const) {
    assert.equal(readMonthWord(word), { number, kind: "english" }, word);
  }
});

test("a misspelt month is known by the only name it is close to", () => {
  for (const [word, number] of [
    ["Desmber", 12],
    ["Nopember", 11],
    ["Pebruari", 2],
    ["Septem", 9],
    ["Oktobr", 10],
    ["Dess", 12],
  ] as const) {
    assert.equal(readMonthWord(word), { number, kind: "misspelt" }, word);
  }
});

test("what is close to two months or to none stays unknown", () => {
  for (const word of ["Jun/Jul", "Jux", "Oxx", "Ma", "Ramadan", "x", ""]) {
    assert.is(readMonthWord(word), undefined, word);
  }
});

test("days are read with an apostrophe and by their other name", () => {
  assert.equal(readDayWord("Jum'at"), { number: 5, kind: "indonesian" });
  assert.equal(readDayWord("jum’at"), { number: 5, kind: "indonesian" });
  assert.equal(readDayWord("Ahad"), { number: 7, kind: "indonesian" });
  assert.equal(readDayWord("Sel"), { number: 2, kind: "indonesian" });
  assert.equal(readDayWord("Tuesday"), { number: 2, kind: "english" });
  assert.equal(readDayWord("Selsa"), { number: 2, kind: "misspelt" });
  assert.is(readDayWord("Banyuwangi"), undefined);
});

test("a month is told from a weekday without guessing", () => {
  assert.ok(isMonthWord("december"));
  assert.ok(isMonthWord("Mar"));
  assert.not.ok(isMonthWord("Selasa"));
  assert.not.ok(isMonthWord("Desmber"));
});

test.run();
