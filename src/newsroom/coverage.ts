import type { Story } from "../front-matter/index.ts";
import type { Moment } from "../language/index.ts";
import { endOf } from "../language/index.ts";

/** Nobody who covers an event is silent for so long: a coverage whose end was forgotten ends by itself. In milliseconds. */
const SILENCE = 24 * 60 * 60 * 1000;

type Covering = Pick<Story, "type" | "published" | "ended" | "live">;

/**
 * When a live coverage is over, in milliseconds since 1970: at the end that it states, else a day after its newest report.
 * Undefined for every other story.
 */
export function coverageEnd({ type, published, ended, live }: Covering): number | undefined {
  if (type !== "langsung") return undefined;
  return ended === undefined ? (live?.[0]?.at ?? published).instant + SILENCE : endOf(ended);
}

/** Whether a live coverage is running at a moment, in milliseconds since 1970. */
export function isRunning(story: Covering, now: number): boolean {
  const end = coverageEnd(story);
  return end !== undefined && story.published.instant <= now && now < end;
}

/** When a story's text last changed as it says itself: `updated`, or its newest report, whichever came last. */
export function updatedOf({
  updated,
  live,
  published,
}: Pick<Story, "updated" | "live" | "published">): Moment | undefined {
  const newest = live?.[0]?.at;
  if (newest === undefined || newest.instant <= published.instant) return updated;
  return updated !== undefined && updated.instant > newest.instant ? updated : newest;
}
