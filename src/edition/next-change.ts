import { endOf } from "../language/index.ts";
import { coverageEnd } from "../newsroom/index.ts";
import type { Edition } from "./edition.ts";

/**
 * The next moment at which a site would change by itself, without anybody writing: a scheduled story
 * is due, one expires, breaking news is none any more, or a live coverage is over.
 *
 * @returns milliseconds since 1970; undefined when nothing is due
 */
export function nextChange({
  now,
  live,
  scheduled,
}: Pick<Edition, "now" | "live" | "scheduled">): number | undefined {
  const ends = live.flatMap((story) => [
    ...[coverageEnd(story) ?? []].flat(),
    ...(story.expires === undefined ? [] : [endOf(story.expires)]),
    ...(story.breakingUntil === undefined ? [] : [endOf(story.breakingUntil)]),
  ]);
  const due = [...scheduled.map(({ published }) => published.instant), ...ends];
  return due
    .filter((instant) => instant > now)
    .reduce<number | undefined>(
      (next, instant) => (next === undefined || instant < next ? instant : next),
      undefined,
    );
}
