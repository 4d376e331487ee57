import type { Story } from "../front-matter/index.ts";
import { coverageEnd, isRunning } from "../newsroom/index.ts";
import type { SiteContext } from "./context.ts";
import type { CoverageView } from "./views.ts";

/** How a live coverage stands, for its page; undefined for every other story. */
export function coverageView(
  story: Story,
  { edition }: Pick<SiteContext, "edition">,
): CoverageView | undefined {
  if (story.type !== "langsung") return undefined;
  const { live = [], ended } = story;
  const running = isRunning(story, edition.now);
  return {
    isRunning: running,
    ended: running ? undefined : ended,
    newest: live[0]?.at,
    firstId: live.length > 1 ? live.at(-1)?.id : undefined,
  };
}

/** Until when a card calls a story running; undefined where it does not. */
export function runsUntil(
  story: Story,
  { edition }: Pick<SiteContext, "edition">,
): string | undefined {
  const end = isRunning(story, edition.now) ? coverageEnd(story) : undefined;
  return end === undefined ? undefined : new Date(end).toISOString();
}
