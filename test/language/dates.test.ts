import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { createDateFilters, type DateInput } from "../../src/language/dates.ts";
import type { Moment } from "../../src/language/moment.ts";
import { parseMoment } from "../../src/language/parse-moment.ts";
import { anyMoment, intl } from "./support.ts";
import "../support/fuzz.ts";

const filters = createDateFilters({ zone: "WIB" });

function moment(text: string): Moment {
  const result = parseMoment(text, "WIB");
  if (!result.ok) throw new Error(result.message);
  return result.moment;
}

const PRINTED = [
  {
    value: moment("2024-12-10 14:30"),
    dateLong: "Selasa, 10 Desember 2024",
    dateTime: "Selasa, 10 Desember 2024 pukul 14.30 WIB",
    dateMedium: "10 Des 2024",
    datePress: "Selasa (10/12/2024)",
    dateNumeric: "10/12/2024",
    monthYear: "Desember 2024",
    time: "14.30 WIB",
    isoDate: "2024-12-10T14:30:00+07:00",
    dayName: "Selasa",
  },
  {
    value: moment("2025-11-05 09:05:07 WIT"),
    dateLong: "Rabu, 5 November 2025",
    dateTime: "Rabu, 5 November 2025 pukul 09.05 WIT",
    dateMedium: "5 Nov 2025",
    datePress: "Rabu (5/11/2025)",
    dateNumeric: "5/11/2025",
    monthYear: "November 2025",
    time: "09.05 WIT",
    isoDate: "2025-11-05T09:05:07+09:00",
    dayName: "Rabu",
  },
  {
    value: moment("2024-08-16"),
    dateLong: "Jumat, 16 Agustus 2024",
    dateTime: "Jumat, 16 Agustus 2024",
    dateMedium: "16 Agu 2024",
    datePress: "Jumat (16/8/2024)",
    dateNumeric: "16/8/2024",
    monthYear: "Agustus 2024",
    time: "",
    isoDate: "2024-08-16",
    dayName: "Jumat",
  },
] as const;

for (const { value, ...expected } of PRINTED) {
  test(`each filter prints ${expected.isoDate} in its way`, () => {
    for (const [name, text] of Object.entries(expected)) {
      assert.is(filters[name as keyof typeof expected](value), text, name);
    }
  });
}

test("a moment is printed in its own zone, whatever the site's", () => {
  const value = moment("2024-12-10 23:30 WIB");
  const site = createDateFilters({ zone: "WIT" });
  assert.is(site.dateTime(value), "Selasa, 10 Desember 2024 pukul 23.30 WIB");
  assert.is(site.isoDate(value), "2024-12-10T23:30:00+07:00");
});

test("an instant without a zone of Indonesia is printed in the site's", () => {
  const site = createDateFilters({ zone: "WITA" });
  const instant = Date.UTC(2024, 11, 10, 16, 30);
  const inputs: DateInput[] = [
    new Date(instant),
    instant,
    "2024-12-10T16:30:00Z",
    "2024-12-10T16:30:00.000Z",
    "2024-12-10T23:30:00+07:00",
    "2024-12-10T23:30+0700",
  ];
  for (const input of inputs) {
    assert.is(site.dateTime(input), "Rabu, 11 Desember 2024 pukul 00.30 WITA", String(input));
    assert.is(site.isoDate(input), "2024-12-11T00:30:00+08:00", String(input));
  }
});

test("a site may print a zone in its own way", () => {
  const site = createDateFilters({ zone: "WITA", zoneLabels: { WITA: "Wita" } });
  assert.is(site.time(moment("2024-12-10 14:30 WITA")), "14.30 Wita");
  assert.match(site.dateTime(moment("2024-12-10 14:30 WITA")), /14\.30 Wita$/);
  assert.is(site.time(moment("2024-12-10 14:30 WIT")), "14.30 WIT");
});

const RANGES: ReadonlyArray<readonly [string, string, string]> = [
  ["2024-12-11", "2024-12-13", "11–13 Desember 2024"],
  ["2024-11-30", "2024-12-02", "30 November–2 Desember 2024"],
  ["2024-12-30", "2025-01-02", "30 Desember 2024–2 Januari 2025"],
  ["2023-12-11", "2024-12-11", "11 Desember 2023–11 Desember 2024"],
  ["2024-12-11", "2024-12-11", "11 Desember 2024"],
  ["2024-12-11 20:00", "2024-12-11 08:00", "11 Desember 2024"],
  ["2024-12-11 WIB", "2024-12-12 WIT", "11–12 Desember 2024"],
];

for (const [first, last, expected] of RANGES) {
  test(`the days from ${first} to ${last} are told as ${expected}`, () => {
    assert.is(filters.dateRange(moment(first), moment(last)), expected);
  });
}

test("a range that ends before it starts is an error", () => {
  for (const last of ["2024-12-10", "2024-11-30", "2023-12-31"]) {
    assert.throws(
      () => filters.dateRange(moment("2024-12-11"), moment(last)),
      (error: unknown) => error instanceof RangeError && /comes before/.test(error.message),
    );
  }
});

test("what is no date is refused with the name of the filter and what to pass", () => {
  const wrong: unknown[] = [
    undefined,
    null,
    true,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    8.64e15,
    -8.64e15,
    new Date(Number.NaN),
    "",
    "2024-12-10",
    "2024-12-10T14:30",
    "2024-12-10 14:30 WIB",
    "2024-02-30T14:30:00Z",
    "2024-12-10T25:00:00Z",
    {},
    { instant: 0, zone: "UTC", hasTime: true },
    { instant: Number.NaN, zone: "WIB", hasTime: true },
    Symbol("tanggal"),
    Object.create(null),
  ];
  for (const value of wrong) {
    for (const name of Object.keys(PRINTED[0]).filter((key) => key !== "value")) {
      const filter = filters[name as "dateLong"];
      assert.throws(
        () => filter(value as DateInput),
        (error: unknown) =>
          error instanceof TypeError &&
          error.message.startsWith(`${name}: cannot print `) &&
          error.message.includes("Pass a Moment"),
      );
    }
    assert.throws(() => filters.dateRange(value as DateInput, 0), /dateRange: cannot print/);
    assert.throws(() => filters.dateRange(0, value as DateInput), /dateRange: cannot print/);
  }
});

test("a zone that Indonesia does not have is refused at once", () => {
  assert.throws(
    () => createDateFilters({ zone: "Asia/Jakarta" as "WIB" }),
    (error: unknown) =>
      error instanceof TypeError && error.message.includes('"Asia/Jakarta"; use WIB, WITA, WIT'),
  );
});

test("every date reads as CLDR has it, at any moment in any zone", () => {
  fc.assert(
    fc.property(anyMoment, (value) => {
      const print = (options: Intl.DateTimeFormatOptions) =>
        intl(value.zone, options).format(value.instant);
      const clock = `${print({ timeStyle: "short" })} ${value.zone}`;
      const numeric = print({ year: "numeric", month: "numeric", day: "numeric" });
      // Not dateStyle "full", which alone of CLDR's dates has a zero in front of the day.
      const long = print({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
      assert.is(filters.dateLong(value), long);
      assert.is(filters.dateTime(value), `${long} pukul ${clock}`);
      assert.is(filters.dateMedium(value), print({ dateStyle: "medium" }));
      assert.is(filters.dateNumeric(value), numeric);
      assert.is(filters.datePress(value), `${print({ weekday: "long" })} (${numeric})`);
      assert.is(filters.monthYear(value), print({ year: "numeric", month: "long" }));
      assert.is(filters.dayName(value), print({ weekday: "long" }));
      assert.is(filters.time(value), clock);
      assert.is(Date.parse(filters.isoDate(value)), value.instant);
    }),
    { numRuns: 1000 },
  );
});

test("every range reads as CLDR has it, but without spaces around the dash", () => {
  fc.assert(
    fc.property(anyMoment, fc.integer({ min: 0, max: 800 }), (first, days) => {
      const last = { ...first, instant: first.instant + days * 86_400_000 };
      const expected = intl(first.zone, { dateStyle: "long" })
        .formatRange(first.instant, last.instant)
        .replaceAll(/\s?–\s?/g, "–");
      assert.is(filters.dateRange(first, last), expected);
    }),
  );
});

test.run();
