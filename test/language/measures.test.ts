import { test } from "uvu";
import * as assert from "uvu/assert";
import { duration, fileSize, isoDuration } from "../../src/language/measures.ts";

const SIZES: readonly (readonly [bytes: number, id: string, en: string])[] = [
  [0, "1 kB", "1 kB"],
  [1_499, "1 kB", "1 kB"],
  [999_499, "999 kB", "999 kB"],
  [999_500, "1 MB", "1 MB"],
  [1_234_567, "1,2 MB", "1.2 MB"],
  [9_949_999, "9,9 MB", "9.9 MB"],
  [9_950_000, "10 MB", "10 MB"],
  [99_999_999, "100 MB", "100 MB"],
];

for (const [bytes, id, en] of SIZES) {
  test(`${bytes} bytes are ${id}`, () => {
    assert.equal([fileSize(bytes), fileSize(bytes, "en")], [id, en]);
  });
}

const TIMES: readonly (readonly [seconds: number, id: string, en: string, iso: string])[] = [
  [0.2, "1 detik", "1 second", "PT1S"],
  [59.6, "1 menit", "1 minute", "PT1M"],
  [201.3, "3 menit 21 detik", "3 minutes 21 seconds", "PT3M21S"],
  [3599.9, "1 jam", "1 hour", "PT1H"],
  [3721, "1 jam 2 menit", "1 hour 2 minutes", "PT1H2M1S"],
  [7199, "2 jam", "2 hours", "PT1H59M59S"],
];

for (const [seconds, id, en, iso] of TIMES) {
  test(`${seconds} seconds are ${id}`, () => {
    assert.equal([duration(seconds), duration(seconds, "en"), isoDuration(seconds)], [id, en, iso]);
  });
}

test.run();
