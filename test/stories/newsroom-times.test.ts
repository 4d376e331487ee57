import { suite } from "uvu";
import * as assert from "uvu/assert";
import { faultsOf, story } from "../support/newsroom.ts";

const times = suite("the times of a story");

const correction = (date: string) =>
  story(`corrections:\n  - { date: ${date}, kind: ralat, text: Angka keliru. }`);

times("a correction tells the hour of its publication", () => {
  assert.equal(faultsOf({ "posts/a.md": correction("2024-12-11 09:00") }), []);
  assert.equal(faultsOf({ "posts/a.md": correction("2024-12-11") }), [
    "posts/a.md:6:13  galat  bad-date  Ralat dan koreksi harus menyebut jam pemuatannya (Pedoman Media Siber, butir 4c). Tulis misalnya 2024-12-11 09:00.",
  ]);
});

for (const [what, file, at] of [
  [
    "a correction",
    correction("2024-12-09 09:00"),
    '6:13  galat  date-order  Waktu "corrections.date"',
  ],
  [
    "a withdrawal",
    story("withdrawn: { date: 2024-12-09, ground: sara, reason: Alasan. }"),
    '5:20  galat  date-order  Waktu "withdrawn.date"',
  ],
  ["a change", story("updated: 2024-12-10 14:29"), '5:10  galat  date-order  Waktu "updated"'],
] as const) {
  times(`${what} does not come before the story`, () => {
    assert.equal(faultsOf({ "posts/a.md": file }), [
      `posts/a.md:${at} mendahului "date". Periksa keduanya.`,
    ]);
  });
}

times.run();
