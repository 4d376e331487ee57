import { test } from "uvu";
import * as assert from "uvu/assert";
import { createDateFilters } from "../../src/language/dates.ts";
import type { Moment } from "../../src/language/moment.ts";
import { readTimedHeading } from "../../src/language/timed-heading.ts";

/** 31 December 2024, 20.00 WITA. */
const PUBLISHED: Moment = {
  instant: Date.parse("2024-12-31T20:00:00+08:00"),
  zone: "WITA",
  hasTime: true,
};
const { isoDate } = createDateFilters({ zone: "WIB" });

const TIMED: readonly (readonly [heading: string, at: string, title: string])[] = [
  ["14.30 WIB Jalan ditutup", "2024-12-31T14:30:00+07:00", "Jalan ditutup"],
  ["14.30 Jalan ditutup", "2024-12-31T14:30:00+08:00", "Jalan ditutup"],
  ["14:30 wit: Jalan ditutup", "2024-12-31T14:30:00+09:00", "Jalan ditutup"],
  ["Pukul 9.05 – Jalan ditutup", "2024-12-31T09:05:00+08:00", "Jalan ditutup"],
  ["jam 23.59 WITA", "2024-12-31T23:59:00+08:00", ""],
  ["1 Januari 2025 00.15 WIB Air surut", "2025-01-01T00:15:00+07:00", "Air surut"],
  ["1 Januari 00.15 Air surut", "2025-01-01T00:15:00+08:00", "Air surut"],
  ["Rabu, 1 Januari 2025 pukul 00.15 WITA Air surut", "2025-01-01T00:15:00+08:00", "Air surut"],
  ["2025-01-01 00.15 Air surut 2.50 meter", "2025-01-01T00:15:00+08:00", "Air surut 2.50 meter"],
  ["00.00.30 Tahun baru", "2024-12-31T00:00:00+08:00", "Tahun baru"],
  ["14.30. Jalan ditutup", "2024-12-31T14:30:00+08:00", "Jalan ditutup"],
];

for (const [heading, at, title] of TIMED) {
  test(`${heading} is a report`, () => {
    const read = readTimedHeading(heading, PUBLISHED);
    assert.is(read.is, "timed");
    if (read.is === "timed") assert.equal([isoDate(read.at), read.title], [at, title]);
  });
}

for (const [heading, message] of [
  ["25.70 WIB Jalan ditutup", 'Jam "25.70" tidak ada.'],
  ["24.00 Jalan ditutup", 'Jam "24.00" tidak ada.'],
  ["14.3 WIB Jalan ditutup", 'Jam "14.3" tidak ada.'],
  ["14 WIB Jalan ditutup", 'Jam pada judul "14 WIB Jalan ditutup" tidak terbaca.'],
  ["Pukul dua siang", 'Jam pada judul "Pukul dua siang" tidak terbaca.'],
  ["31 Februari 14.30 Jalan", 'Tanggal "31 Februari" di depan jam 14.30 tidak terbaca.'],
  ["Selasa 14.30 Jalan", 'Tanggal "Selasa" di depan jam 14.30 tidak terbaca.'],
] as const) {
  test(`${heading} was meant as a report`, () => {
    assert.equal(readTimedHeading(heading, PUBLISHED), { is: "bad", message });
  });
}

for (const heading of [
  "Alasan",
  "Harga naik 2.50 persen",
  "7.5 juta orang",
  "Rp14.300",
  "3 tuntutan",
  "",
  "2024",
]) {
  test(`"${heading}" is a heading like any other`, () => {
    assert.equal(readTimedHeading(heading, PUBLISHED), { is: "plain" });
  });
}

test("a long heading costs no more than a short one", () => {
  assert.equal(readTimedHeading("1 ".repeat(100_000), PUBLISHED), { is: "plain" });
});

test.run();
