import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Standing } from "../../src/newsroom/standing.ts";
import { standingOf } from "../../src/newsroom/standing.ts";
import { story } from "../support/newsroom.ts";
import { storyOf } from "../support/site.ts";

const WITHDRAWN = "withdrawn: { date: 2025-01-02 10:00, ground: sara, reason: Alasan. }";

/** What an editor wrote (beside `date: 2024-12-10 14:30`), the build's clock, and what comes of it. */
const STANDINGS: readonly (readonly [string, string, string, Standing])[] = [
  ["a story is live from its very minute", "", "2024-12-10T14:30+07:00", "live"],
  ["a minute before, it is scheduled", "", "2024-12-10T14:29+07:00", "scheduled"],
  ["a date alone is live from midnight", "date: 2024-12-10", "2024-12-10T00:00+07:00", "live"],
  ["and scheduled the evening before", "date: 2024-12-10", "2024-12-09T23:59+07:00", "scheduled"],
  [
    "a WIT date begins two hours earlier",
    "date: 2024-12-10 14:30 WIT",
    "2024-12-10T12:30+07:00",
    "live",
  ],
  ["a draft is never live", "draft: true", "2025-06-01T00:00+07:00", "draft"],
  ["draft: false is no draft", "draft: false", "2025-06-01T00:00+07:00", "live"],
  [
    "`expires: 2025-01-31` keeps a story through the evening of 31 January",
    "expires: 2025-01-31",
    "2025-01-31T23:59:59+07:00",
    "live",
  ],
  [
    "and it is gone from listings on 1 February",
    "expires: 2025-01-31",
    "2025-02-01T00:00+07:00",
    "expired",
  ],
  [
    "the last day is that of the zone written",
    "expires: 2025-01-31 WIT",
    "2025-01-31T22:00+07:00",
    "expired",
  ],
  [
    "with a time, a story expires at that time",
    "expires: 2025-01-31 18:00",
    "2025-01-31T18:00+07:00",
    "expired",
  ],
  ["not before", "expires: 2025-01-31 18:00", "2025-01-31T17:59+07:00", "live"],
  ["a withdrawn story is withdrawn", WITHDRAWN, "2025-01-02T10:00+07:00", "withdrawn"],
  [
    "a withdrawal counts at once, even where its date has a finding",
    WITHDRAWN,
    "2025-01-02T08:00+07:00",
    "withdrawn",
  ],
  [
    "a withdrawn story is not merely expired",
    `expires: 2024-12-31\n${WITHDRAWN}`,
    "2025-06-01T00:00+07:00",
    "withdrawn",
  ],
  [
    "a withdrawn draft stays a draft, which nobody ever saw",
    `draft: true\n${WITHDRAWN}`,
    "2025-06-01T00:00+07:00",
    "draft",
  ],
  ["a draft is not scheduled", "draft: true", "2024-01-01T00:00+07:00", "draft"],
  [
    "a withdrawn story that never came out is not shown as withdrawn",
    WITHDRAWN,
    "2024-12-01T00:00+07:00",
    "scheduled",
  ],
  ["`updated` changes no standing", "updated: 2025-03-01", "2025-01-01T00:00+07:00", "live"],
];

for (const [name, frontMatter, clock, expected] of STANDINGS) {
  test(name, () => {
    assert.is(standingOf(storyOf(story(frontMatter)), Date.parse(clock)), expected);
  });
}

test.run();
