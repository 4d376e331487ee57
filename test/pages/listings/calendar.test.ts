import { DateTime } from "luxon";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { calendarNames } from "../../../src/language/index.ts";
import { monthCalendar, weekdayNames } from "../../../src/pages/listings/calendar.ts";
import { URLS } from "../../support/newsroom.ts";

const SITE = { lang: "id", urls: URLS };

/** A month as a printed calendar has it. */
function printed(month: string): string[] {
  return monthCalendar(month, new Map(), SITE).map((week) =>
    week.map((day) => String(day?.day ?? "").padStart(2)).join(" "),
  );
}

/** A month, what is peculiar about it, and its rows. */
const MONTHS: readonly (readonly [string, string, string[]])[] = [
  [
    "2024-09",
    "begins on a Sunday",
    [
      " 1  2  3  4  5  6  7",
      " 8  9 10 11 12 13 14",
      "15 16 17 18 19 20 21",
      "22 23 24 25 26 27 28",
      "29 30               ",
    ],
  ],
  [
    "2024-06",
    "begins on a Saturday and takes six rows",
    [
      "                   1",
      " 2  3  4  5  6  7  8",
      " 9 10 11 12 13 14 15",
      "16 17 18 19 20 21 22",
      "23 24 25 26 27 28 29",
      "30                  ",
    ],
  ],
  [
    "2024-08",
    "ends on a Saturday",
    [
      "             1  2  3",
      " 4  5  6  7  8  9 10",
      "11 12 13 14 15 16 17",
      "18 19 20 21 22 23 24",
      "25 26 27 28 29 30 31",
    ],
  ],
  [
    "2015-02",
    "takes four rows and no empty cell",
    [
      " 1  2  3  4  5  6  7",
      " 8  9 10 11 12 13 14",
      "15 16 17 18 19 20 21",
      "22 23 24 25 26 27 28",
    ],
  ],
  [
    "2024-02",
    "is a leap February",
    [
      "             1  2  3",
      " 4  5  6  7  8  9 10",
      "11 12 13 14 15 16 17",
      "18 19 20 21 22 23 24",
      "25 26 27 28 29      ",
    ],
  ],
];

for (const [month, peculiar, rows] of MONTHS) {
  test(`the calendar of ${month}, which ${peculiar}`, () => assert.equal(printed(month), rows));
}

test("every day of two hundred years stands under its weekday, as Luxon has it", () => {
  for (let year = 1900; year < 2100; year += 1) {
    for (let number = 1; number <= 12; number += 1) {
      const month = `${year}-${String(number).padStart(2, "0")}`;
      const weeks = monthCalendar(month, new Map(), SITE);
      const first = DateTime.utc(year, number, 1);
      // Luxon's week begins on Monday, which is 1; Sunday is 7.
      const before = first.weekday % 7;
      const days = weeks.flat().map((day) => day?.day);
      const length = first.daysInMonth ?? 0;
      assert.equal(
        days,
        [
          ...Array<undefined>(before).fill(undefined),
          ...Array.from({ length }, (_, index) => index + 1),
          ...Array<undefined>((7 - ((before + length) % 7)) % 7).fill(undefined),
        ],
        month,
      );
      assert.ok(
        weeks.every((week) => week.length === 7),
        month,
      );
    }
  }
});

test("the weekdays are Indonesian and begin with Sunday, as Intl has them", () => {
  const name = (index: number, weekday: "long" | "short") =>
    // 1 December 2024 was a Sunday.
    new Intl.DateTimeFormat("id", { weekday, timeZone: "UTC" }).format(
      Date.UTC(2024, 11, 1 + index),
    );
  assert.equal(
    weekdayNames(calendarNames("id")),
    Array.from({ length: 7 }, (_, index) => ({
      short: name(index, "short"),
      long: name(index, "long"),
    })),
  );
});

test("only days with stories lead to their page, and each is named in full", () => {
  const days = monthCalendar("2024-12", new Map([["2024-12-10", 3]]), SITE).flat();
  assert.equal(
    days.filter((day) => day?.url !== undefined),
    [{ day: 10, label: "10 Desember 2024", url: "/indeks/2024/12/10/", count: 3 }],
  );
  assert.equal(
    days.find((day) => day?.day === 9),
    { day: 9, label: "9 Desember 2024", url: undefined, count: undefined },
  );
});

test.run();
