import { test } from "uvu";
import * as assert from "uvu/assert";
import { findRelated } from "../../src/edition/related.ts";
import type { Story } from "../../src/front-matter/story.ts";
import { REGENCIES } from "../../src/places/regencies.ts";
import { story } from "../support/newsroom.ts";
import { storyOf } from "../support/site.ts";

const DAY = 24 * 60 * 60 * 1000;
const TEMPLATE = storyOf(story("category: daerah"));

/** A newsroom of four stories a day: topics and words from very common to rare, every place. */
function newsroom(count: number): readonly Story[] {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  // The lower the number, the commoner: as words and topics are.
  const skewed = (most: number) => Math.floor(most ** random());
  const letters = (number: number) =>
    [...String(number).padStart(5, "0")].map((digit) => "abcdefghij"[Number(digit)]).join("");
  return Array.from({ length: count }, (_, index) => {
    const regency = REGENCIES[Math.floor(random() * REGENCIES.length)] as (typeof REGENCIES)[0];
    const topics = new Set(["umum", ...Array.from({ length: 3 }, () => `t-${skewed(2000)}`)]);
    // Two stories of five have one topic in common, which is cut but not left out.
    if (index % 5 < 3) topics.delete("umum");
    return {
      ...TEMPLATE,
      slug: `s-${index}`,
      url: `/s-${index}/`,
      title: Array.from({ length: 8 }, () => letters(skewed(20_000))).join(" "),
      published: { ...TEMPLATE.published, instant: TEMPLATE.published.instant - (index * DAY) / 4 },
      place: { name: regency.name, regency, province: regency.province, zone: regency.zone },
      topics: [...topics].map((slug) => ({ slug, name: slug })),
    };
  });
}

/** Milliseconds of the processor, which unlike the clock others on the machine don't share. */
function work(stories: readonly Story[]): number {
  const start = process.cpuUsage();
  findRelated(stories, 4);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

test("fifty thousand stories take little more, each, than five thousand", () => {
  const [small, large] = [newsroom(5000), newsroom(50_000)];
  work(small);
  const least = (stories: readonly Story[]) =>
    Math.min(...Array.from({ length: 4 }, () => work(stories)));
  const ratio = least(large) / least(small) / 10;
  // As much is looked at for each once an archive is large enough, but farther apart in memory; squared
  // growth would make it ten.
  assert.ok(ratio < 3, `each takes ${ratio.toFixed(2)} times as long`);
});

test.run();
