import { groupBy } from "../../collections/index.ts";
import type { Listing } from "../../edition/index.ts";
import type { Story } from "../../front-matter/index.ts";
import { isoDay, monthName } from "../../language/index.ts";
import type { SiteContext } from "../context.ts";
import { numberedPages } from "../numbered-pages.ts";
import { namedStory } from "../story-cards.ts";
import type { TimelineMonth, TimelineView } from "../views.ts";

/** As many stories are seen at a glance without one. */
const FEW_STORIES = 8;
/** More headlines than these would be a second list of the stories: months lead to them instead. */
const MOST_HEADLINES = 60;

/**
 * The stories of a listing by year and month, as readers' days have it; undefined for a few.
 *
 * @param url of the listing, without the path prefix
 */
export function timelineOf(
  { stories }: Pick<Listing<unknown>, "stories">,
  url: string,
  context: SiteContext,
): TimelineView | undefined {
  if (stories.length <= FEW_STORIES) return undefined;
  const { text, edition } = context;
  const pageOf = new Map(
    numberedPages(url, stories, context).flatMap((page) =>
      page.items.map((story): [Story, string] => [story, page.url]),
    ),
  );
  const hasHeadlines = stories.length <= MOST_HEADLINES;
  const monthView = (month: string, list: readonly Story[]): TimelineMonth => {
    const [newest] = list;
    const day = newest === undefined ? "" : `#jejak-day-${isoDay(newest.published)}`;
    return {
      label: monthName(Number(month.slice(5)), edition.site.lang),
      url: `${(newest && pageOf.get(newest)) ?? url}${day}`,
      count: list.length,
      stories: hasHeadlines ? list.map((story) => namedStory(story, text)) : [],
    };
  };
  // Stories come by their instants; in the zones they are told in, months may come otherwise.
  const months = [...groupBy(stories, ({ published }) => [isoDay(published).slice(0, 7)])].sort(
    ([a], [b]) => (a < b ? 1 : -1),
  );
  const years = [...groupBy(months, ([month]) => [month.slice(0, 4)])];
  const [last = "", first = ""] = [years[0]?.[0], years.at(-1)?.[0]];
  return {
    label: text("topic.timeline", { years: first === last ? last : `${first}–${last}` }),
    hasHeadlines,
    years: years.map(([label, list]) => ({
      label,
      months: list.map(([month, its]) => monthView(month, its)),
    })),
  };
}
