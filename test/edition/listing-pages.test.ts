import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { listingPages } from "../../src/edition/listing-pages.ts";
import "../support/fuzz.ts";

const newestFirst = (count: number) => Array.from({ length: count }, (_, index) => count - index);

/** Count of stories, size of a page, the front, the numbered pages from the oldest. */
const CUTS: readonly (readonly [number, number, number[], number[][]])[] = [
  [0, 2, [], []],
  [1, 2, [1], []],
  [3, 2, [3, 2, 1], []],
  [4, 2, [4, 3], [[2, 1]]],
  [5, 2, [5, 4, 3], [[2, 1]]],
  [
    6,
    2,
    [6, 5],
    [
      [2, 1],
      [4, 3],
    ],
  ],
  [3, 1, [3], [[1], [2]]],
];

for (const [count, size, front, numbered] of CUTS) {
  test(`${count} stories on pages of ${size}`, () => {
    assert.equal(listingPages(newestFirst(count), size), { front, numbered });
  });
}

const sizes = fc.record({ count: fc.nat(400), size: fc.integer({ min: 1, max: 60 }) });

test("every story is on exactly one page, and all pages together are the listing", () => {
  fc.assert(
    fc.property(sizes, ({ count, size }) => {
      const items = newestFirst(count);
      const { front, numbered } = listingPages(items, size);
      assert.equal([...front, ...numbered.toReversed().flat()], items);
    }),
  );
});

test("numbered pages are full, and the front is between one and nearly two pages long", () => {
  fc.assert(
    fc.property(sizes, ({ count, size }) => {
      const { front, numbered } = listingPages(newestFirst(count), size);
      assert.ok(numbered.every((page) => page.length === size));
      assert.ok(front.length < 2 * size);
      assert.ok(front.length >= (numbered.length === 0 ? Math.min(count, 1) : size));
    }),
  );
});

test("a new story changes no numbered page", () => {
  fc.assert(
    fc.property(sizes, ({ count, size }) => {
      const before = listingPages(newestFirst(count), size).numbered;
      const after = listingPages(newestFirst(count + 1), size).numbered;
      assert.equal(after.slice(0, before.length), before);
      assert.ok(after.length - before.length <= 1);
    }),
  );
});

test.run();
