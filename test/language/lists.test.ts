import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { listAnd, listOr } from "../../src/language/lists.ts";
import "../support/fuzz.ts";

test("lists of three or more take a comma before the last", () => {
  for (const [items, and, or] of [
    [[], "", ""],
    [["A"], "A", "A"],
    [["A", "B"], "A dan B", "A atau B"],
    [["A", "B", "C"], "A, B, dan C", "A, B, atau C"],
    [["A", "B", "C", "D"], "A, B, C, dan D", "A, B, C, atau D"],
  ] as const) {
    assert.is(listAnd(items), and);
    assert.is(listOr(items), or);
  }
});

test("any iterable of texts is a list", () => {
  assert.is(listAnd(new Set(["A", "B"])), "A dan B");
});

test("lists read as CLDR has them", () => {
  const and = new Intl.ListFormat("id");
  const or = new Intl.ListFormat("id", { type: "disjunction" });
  fc.assert(
    fc.property(fc.array(fc.string()), (items) => {
      assert.is(listAnd(items), and.format(items));
      assert.is(listOr(items), or.format(items));
    }),
  );
});

test("what is no list of texts is refused, a text included", () => {
  for (const [name, filter] of Object.entries({ listAnd, listOr })) {
    for (const value of ["Ana", undefined, null, 3, {}, ["A", 1], [undefined]]) {
      assert.throws(
        () => filter(value as string[]),
        (error: unknown) =>
          error instanceof TypeError &&
          error.message.startsWith(`${name}: expected a list of texts`),
      );
    }
  }
});

test.run();
