import { test } from "uvu";
import * as assert from "uvu/assert";
import { jumpsFromFront, jumpsFromNumbered } from "../../src/pages/page-jumps.ts";

test("the newest page leads to every page of a short listing, of a long one to round numbers", () => {
  assert.equal(jumpsFromFront(0), []);
  assert.equal(jumpsFromFront(1), []);
  assert.equal(jumpsFromFront(2), [2, 1]);
  assert.is(jumpsFromFront(40).length, 40);
  assert.equal(jumpsFromFront(41).slice(0, 3), [40, 38, 36]);
  assert.is(jumpsFromFront(41).at(-1), 1);
});

test("a numbered page leads to older pages alone, which are there for good", () => {
  for (let number = 1; number <= 300; number += 1) {
    assert.ok(jumpsFromNumbered(number).every((other) => other >= 1 && other < number - 1));
  }
  assert.equal(jumpsFromNumbered(137), [127, 37, 1]);
  assert.equal(jumpsFromNumbered(11), [1]);
});

test("no page of a listing lies more than fifteen clicks away, of five thousand neither", () => {
  for (const count of [1, 12, 41, 500, 5000]) {
    // Breadth first, as a crawler goes: count + 1 is the listing's newest page.
    const clicks = new Map([[count + 1, 0]]);
    for (const [page, away] of clicks) {
      const jumps = page > count ? jumpsFromFront(count) : [page + 1, ...jumpsFromNumbered(page)];
      for (const next of [page - 1, ...jumps]) {
        if (next >= 1 && !clicks.has(next)) clicks.set(next, away + 1);
      }
    }
    assert.is(clicks.size, count + 1);
    assert.ok(Math.max(...clicks.values()) <= 15, `${count}: ${Math.max(...clicks.values())}`);
  }
});

test.run();
