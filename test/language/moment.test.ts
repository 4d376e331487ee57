import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  isMoment,
  isZone,
  offsetMinutes,
  partsOf,
  ZONES,
  zoneAtOffset,
} from "../../src/language/moment.ts";
import { anyMoment, intl } from "./support.ts";
import "../support/fuzz.ts";

test("a zone knows its offset and an offset its zone", () => {
  assert.equal(
    ZONES.map((zone) => [zone, offsetMinutes(zone)]),
    [
      ["WIB", 420],
      ["WITA", 480],
      ["WIT", 540],
    ],
  );
  for (const zone of ZONES) assert.is(zoneAtOffset(offsetMinutes(zone)), zone);
  assert.is(zoneAtOffset(0), undefined);
  assert.is(zoneAtOffset(450), undefined);
});

test("only the three names are zones", () => {
  for (const value of ["wib", "Asia/Jakarta", "", "toString", undefined, 420]) {
    assert.not.ok(isZone(value), String(value));
  }
});

test("a moment is told from other objects", () => {
  assert.ok(isMoment({ instant: 0, zone: "WIB", hasTime: true }));
  const others = [
    null,
    undefined,
    "WIB",
    new Date(),
    {},
    { instant: Number.NaN, zone: "WIB", hasTime: true },
    { instant: 0, zone: "GMT", hasTime: true },
    { instant: 0, zone: "WIB" },
  ];
  for (const value of others) assert.not.ok(isMoment(value), JSON.stringify(value));
});

test("late in the evening UTC it is already tomorrow in Indonesia", () => {
  const instant = Date.UTC(2024, 11, 31, 16, 30, 15);
  assert.equal(partsOf({ instant, zone: "WIB", hasTime: true }), {
    year: 2024,
    month: 12,
    day: 31,
    weekday: 2,
    hour: 23,
    minute: 30,
    second: 15,
  });
  assert.equal(partsOf({ instant, zone: "WITA", hasTime: true }), {
    year: 2025,
    month: 1,
    day: 1,
    weekday: 3,
    hour: 0,
    minute: 30,
    second: 15,
  });
});

test("a week has its days numbered from Senin, 1, to Minggu, 7", () => {
  const days = [9, 10, 11, 12, 13, 14, 15].map((day) => {
    return partsOf({ instant: Date.UTC(2024, 11, day), zone: "WIB", hasTime: true }).weekday;
  });
  assert.equal(days, [1, 2, 3, 4, 5, 6, 7]);
});

test("the parts are those that Intl finds in the zone", () => {
  fc.assert(
    fc.property(anyMoment, (moment) => {
      const { year, month, day, hour, minute, second } = partsOf(moment);
      const expected = Object.fromEntries(
        intl(moment.zone, {
          year: "numeric",
          month: "numeric",
          day: "numeric",
          hour: "numeric",
          minute: "numeric",
          second: "numeric",
          hourCycle: "h23",
        })
          .formatToParts(moment.instant)
          .map(({ type, value }) => [type, Number(value)]),
      );
      assert.equal([year, month, day], [expected.year, expected.month, expected.day]);
      assert.equal([hour, minute, second], [expected.hour, expected.minute, expected.second]);
    }),
  );
});

test.run();
