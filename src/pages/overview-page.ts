import type { Moment } from "../language/index.ts";
import type { PagesContext } from "./context.ts";
import { lastChange, pageView } from "./context.ts";
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
    /** That of all stories when absent. */
    readonly modified?: Moment | undefined;
    /** Said when no group has an item. */
    readonly empty?: string;
  },
): Page<OverviewView> {
  const { groups, intro, empty = "Belum ada tulisan.", ...page } = overview;
  return new Page("overview", {
    ...pageView(context, { modified: lastChange(context.edition.live, context), ...page }),
    intro,
    groups: groups.filter(({ items }) => items.length > 0),
    empty,
  });
}
