import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compactNumber, number, rupiah, rupiahShort } from "../../src/language/numbers.ts";
import "../support/fuzz.ts";

test("numbers take a point between thousands and a decimal comma", () => {
  for (const [value, expected] of [
    [1234567.8, "1.234.567,8"],
    [0, "0"],
    [-0, "0"],
    [-0.0001, "0"],
    [999, "999"],
    [1000, "1.000"],
    [-1250000, "-1.250.000"],
    [0.1 + 0.2, "0,3"],
    [2.71935, "2,719"],
    [123456789012345678901234567890n, "123.456.789.012.345.678.901.234.567.890"],
  ] as const) {
    assert.is(number(value), expected);
  }
});

test("a printed number can be read back", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 999 }), (whole, thousandths) => {
      const value = Number(`${whole}.${String(thousandths).padStart(3, "0")}`);
      const text = number(value);
      assert.match(text, /^-?\d{1,3}(?:\.\d{3})*(?:,\d{1,3})?$/);
      assert.is(Number(text.replaceAll(".", "").replace(",", ".")), value + 0);
    }),
  );
});

test("money stands next to Rp, whole amounts without decimals", () => {
  for (const [amount, expected] of [
    [1250000, "Rp1.250.000"],
    [-1250000, "-Rp1.250.000"],
    [0, "Rp0"],
    [-0, "Rp0"],
    [-0.001, "Rp0"],
    [0.1 + 0.2, "Rp0,30"],
    [1250.5, "Rp1.250,50"],
    [1000.999, "Rp1.001"],
    [-12.34, "-Rp12,34"],
    [10_000_000_000_000n, "Rp10.000.000.000.000"],
    [0n, "Rp0"],
    [-5n, "-Rp5"],
  ] as const) {
    assert.is(rupiah(amount), expected);
  }
});

test("whole money reads as CLDR has it, but without its space", () => {
  const format = new Intl.NumberFormat("id", { style: "currency", currency: "IDR" });
  fc.assert(
    fc.property(fc.maxSafeInteger(), (amount) => {
      assert.is(rupiah(amount), format.format(amount).replace("\u00a0", ""));
    }),
  );
});

const SHORT: ReadonlyArray<readonly [number | bigint, string, string]> = [
  [0, "0", "Rp0"],
  [999, "999", "Rp999"],
  [999.5, "999,5", "Rp999,50"],
  [1000, "1 ribu", "Rp1 ribu"],
  [15_000, "15 ribu", "Rp15 ribu"],
  [999_999, "1 juta", "Rp1 juta"],
  [1_500_000, "1,5 juta", "Rp1,5 juta"],
  [1_234_567, "1,23 juta", "Rp1,23 juta"],
  [1_250_000_000, "1,25 miliar", "Rp1,25 miliar"],
  [10_000_000_000_000, "10 triliun", "Rp10 triliun"],
  [3_500_000_000_000_000, "3.500 triliun", "Rp3.500 triliun"],
  [2_000_000_000n, "2 miliar", "Rp2 miliar"],
  [-1_500_000, "-1,5 juta", "-Rp1,5 juta"],
  [-250, "-250", "-Rp250"],
];

for (const [value, expected, money] of SHORT) {
  test(`${value} is told in short as ${expected} and ${money}`, () => {
    assert.is(compactNumber(value), expected);
    assert.is(rupiahShort(value), money);
  });
}

test("short numbers that need no rounding read as CLDR has them", () => {
  const format = new Intl.NumberFormat("id", { notation: "compact", compactDisplay: "long" });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 0, max: 13 }),
      (digits, zeros) => {
        const value = digits * 10 ** zeros;
        assert.is(
          compactNumber(value).replaceAll(".", ""),
          format.format(value).replaceAll(".", ""),
        );
      },
    ),
  );
});

test("what is no number is refused with the name of the filter", () => {
  for (const [name, filter] of Object.entries({ number, rupiah, compactNumber, rupiahShort })) {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, "1250000", null, undefined, {}]) {
      assert.throws(
        () => filter(value as number),
        (error: unknown) =>
          error instanceof TypeError && new RegExp(`^${name}: .*finite`).test(error.message),
      );
    }
  }
});

test.run();
