import type { SiteContext } from "./context.ts";
import { categoryLinks, waysIn } from "./entry-links.ts";
import { CATEGORY_LISTINGS } from "./listings/categories.ts";
import { pageView } from "./page-view.ts";
import type { SearchView } from "./views.ts";

/**
 * `/cari/`: a form, filled with what the search index answers by a script, and the other ways to the
 * stories for those who have none. Search engines are kept from it: it has nothing of its own to find.
 */
export function searchView(context: SiteContext): SearchView {
  const { edition, text } = context;
  const { live, site } = edition;
  return {
    ...pageView(context, {
      url: context.urls.search,
      heading: text("search.title"),
      description: text("search.description", { site: site.name }),
    }),
    empty: live.length === 0 ? text("search.empty") : undefined,
    filters: edition
      .listings(CATEGORY_LISTINGS)
      .filter(({ stories }) => stories.length > 0)
      .map(({ subject }) => subject.name),
    ways: waysIn(context),
    categories: categoryLinks(context),
  };
}
