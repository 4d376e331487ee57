import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { read, STORY } from "../stories/support.ts";
import { faultsOf, story } from "../support/newsroom.ts";
import "../support/fuzz.ts";

const levels = (written: readonly number[]) => {
  const body = written.map((level, index) => `${"#".repeat(level)} Bab ${index}`).join("\n\n");
  const faults = faultsOf({ [STORY]: story("", body) }).filter((line) =>
    line.includes("heading-level"),
  );
  return { printed: read(story("", body)).headings.map(({ level }) => level), faults };
};

/** Levels as they are written and as they are printed, and how many skips are told. */
const HEADINGS: ReadonlyArray<readonly [number[], number[], told: number]> = [
  [[2, 3, 3, 2], [2, 3, 3, 2], 0],
  [[1, 2, 3, 1], [2, 3, 4, 2], 0],
  [[3], [2], 1],
  [[3, 3, 3], [2, 2, 2], 1],
  [[3, 4, 3], [2, 3, 2], 1],
  [[2, 4, 4, 3, 2], [2, 3, 3, 3, 2], 1],
  [[2, 6], [2, 3], 1],
  [[1, 3], [2, 3], 1],
  [[1, 2, 3, 4, 5, 6], [2, 3, 4, 5, 6, 6], 0],
  [[4, 3, 2], [2, 2, 2], 2],
];

for (const [written, printed, told] of HEADINGS) {
  test(`headings of the levels ${written.join(", ")} are printed without a skip`, () => {
    const found = levels(written);
    assert.equal(found.printed, printed);
    assert.is(found.faults.length, told, found.faults.join("\n"));
  });
}

test("a skipped level is told where it stands", () => {
  assert.equal(levels([2, 4]).faults, [
    "posts/a.md:8:1  peringatan  heading-level  Judul bagian ini melompati satu tingkat: #### ditulis ###. Halaman mencetaknya tanpa lompatan.",
  ]);
});

test("no reader of headings misses a level", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 12 }), (written) => {
      const { printed } = levels(written);
      for (const [index, level] of printed.entries()) {
        assert.ok(level >= 2 && level <= (printed[index - 1] ?? 1) + 1, `${written}: ${printed}`);
      }
    }),
    { numRuns: 60 },
  );
});

test.run();
