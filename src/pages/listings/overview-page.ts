import type { Moment } from "../../language/index.ts";
import type { SiteContext } from "../context.ts";
import { lastChange } from "../context.ts";
import type { Page } from "../page.ts";
import { makePage } from "../page.ts";
import { collectionOf } from "../page-subject.ts";
import { pageView } from "../page-view.ts";
import type { CountView } from "../views.ts";

/** A page of ways in: all categories, all topics, all withdrawn stories. */
export function overviewPage(
  context: SiteContext,
  overview: {
    readonly url: string;
    readonly heading: string;
    readonly description: string;
    readonly intro?: string;
    readonly items: readonly CountView[];
    /** That of all stories when absent. */
    readonly modified?: Moment | undefined;
    /** Said when there is no item. */
    readonly empty?: string;
  },
): Page<"overview"> {
  const { items, intro, empty = context.text("site.empty"), ...page } = overview;
  return makePage("overview", {
    ...pageView(context, {
      modified: lastChange(context.edition.live, context),
      ...page,
      about: collectionOf(items),
    }),
    intro,
    groups: items.length === 0 ? [] : [{ items }],
    empty,
  });
}
