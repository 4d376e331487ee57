import type { PagesContext } from "./context.ts";
import { pageView } from "./context.ts";
import { Page } from "./page.ts";
import type { LinkView, OverviewView } from "./views.ts";

/** A page of ways in: all categories, all years, all days of a month. */
export function overviewPage(
  context: PagesContext,
  overview: {
    readonly url: string;
    readonly heading: string;
    readonly description: string;
    readonly intro?: string;
    readonly breadcrumbs?: readonly LinkView[];
    readonly groups: OverviewView["groups"];
    /** Said when no group has an item. */
    readonly empty?: string;
  },
): Page<OverviewView> {
  const { groups, intro, empty = "Belum ada tulisan.", ...page } = overview;
  return new Page("overview", {
    ...pageView(context, page),
    intro,
    groups: groups.filter(({ items }) => items.length > 0),
    empty,
  });
}
