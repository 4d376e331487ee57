import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  DAYS,
  MONTHS,
  monthName,
  SHORT_DAYS,
  SHORT_MONTHS,
  weekdayName,
} from "../../src/language/calendar-names.ts";
import { intl } from "./support.ts";

test("months are called as CLDR calls them, in full and in short", () => {
  const name = (month: "long" | "short") => (_: string, index: number) =>
    intl("WIB", { month }).format(Date.UTC(2024, index, 15));
  assert.equal(MONTHS, MONTHS.map(name("long")));
  assert.equal(SHORT_MONTHS, MONTHS.map(name("short")));
  assert.is(MONTHS.length, 12);
});

test("days are called as CLDR calls them, from Senin", () => {
  const name = (weekday: "long" | "short") => (_: string, index: number) =>
    intl("WIB", { weekday }).format(Date.UTC(2024, 11, 9 + index));
  assert.equal(DAYS, DAYS.map(name("long")));
  assert.equal(SHORT_DAYS, DAYS.map(name("short")));
  assert.is(DAYS.length, 7);
});

test("months and days are asked for by number, counted from one", () => {
  assert.is(monthName(1), "Januari");
  assert.is(monthName(12), "Desember");
  assert.is(weekdayName(1), "Senin");
  assert.is(weekdayName(7), "Minggu");
});

test("a month or day that does not exist is an error of the caller", () => {
  for (const month of [0, 13, 1.5, Number.NaN])
    assert.throws(() => monthName(month), /not a month/);
  for (const day of [0, 8]) assert.throws(() => weekdayName(day), /not a day/);
});

test.run();
