import { test } from "uvu";
import * as assert from "uvu/assert";
import { faultsOf, story } from "../support/newsroom.ts";

/** What an editor may forget of the press's duties, and the place at which it is told. */
const FORGOTTEN: readonly (readonly [string, string, string])[] = [
  [
    "a ralat on a story that is not there",
    "type: ralat\nof: bajnir",
    "6:5  galat  dead-story-reference",
  ],
  [
    "a follow-up to a story that is not there",
    "updates: bajnir",
    "5:10  galat  dead-story-reference",
  ],
  ["a ralat that names no story", "type: ralat", "5:7  galat  missing-field"],
  ["an answer that does not say what it is", "of: banjir", "5:1  galat  missing-field"],
  [
    "a sixth ground",
    "withdrawn:\n  date: 2024-12-11\n  ground: permintaan\n  reason: Diminta.",
    "7:11  galat  invalid-value",
  ],
  [
    "a withdrawal without a reason",
    "withdrawn:\n  date: 2024-12-11\n  ground: sara",
    "galat  missing-field",
  ],
  [
    "a correction without its hour",
    "corrections:\n  - date: 2024-12-11\n    kind: ralat\n    text: Salah.",
    "6:11  galat  bad-date",
  ],
  [
    "a correction from before the story",
    "corrections:\n  - date: 2024-12-01 10:00\n    kind: ralat\n    text: Salah.",
    "6:11  galat  date-order",
  ],
];

for (const [what, lines, expected] of FORGOTTEN) {
  test(`${what} is a fault with file and line`, () => {
    const faults = faultsOf({
      "posts/a.md": story(lines),
      "posts/banjir.md": story("title: Banjir"),
    });
    assert.is(faults.length, 1, faults.join("\n"));
    assert.match(faults[0] ?? "", /^posts\/a\.md:\d+:\d+ {2}/u);
    assert.match(faults[0] ?? "", expected);
  });
}

test.run();
