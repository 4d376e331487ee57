import type { SiteContext } from "../context.ts";
import { collectionOf } from "../page-subject.ts";
import { pageView } from "../page-view.ts";
import type { CountView, OverviewView } from "../views.ts";

/** A page of ways in: all categories, all topics, all withdrawn stories. */
export function overviewView(
  context: SiteContext,
  overview: {
    readonly url: string;
    readonly heading: string;
    readonly description: string;
    readonly intro?: string;
    readonly items: readonly CountView[];
    /** Said when there is no item. */
    readonly empty?: string;
  },
): OverviewView {
  const { items, intro, empty = context.text("site.empty"), ...page } = overview;
  return {
    ...pageView(context, {
      ...page,
      about: collectionOf(items),
    }),
    intro,
    groups: items.length === 0 ? [] : [{ items }],
    empty,
  };
}
