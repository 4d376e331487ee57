import { SEARCH_URL } from "../urls/index.ts";
import type { PagesContext } from "./context.ts";
import { pageView } from "./context.ts";
import { categoryLinks, WAYS_IN } from "./entry-links.ts";
import { Page } from "./page.ts";
import type { SearchView } from "./views.ts";

/**
 * `/cari/`: a form, filled with what the search index answers by a script, and the other ways to the
 * stories for those who have none. Search engines are kept from it: it has nothing of its own to find.
 */
export function searchPage(context: PagesContext): Page<SearchView> {
  const { live, categories, site } = context.edition;
  return new Page("search", {
    ...pageView(context, {
      url: SEARCH_URL,
      heading: "Cari",
      description: `Cari tulisan di ${site.name}.`,
      noindex: true,
    }),
    empty: live.length === 0 ? "Belum ada tulisan yang dapat dicari." : undefined,
    filters: categories
      .filter(({ stories }) => stories.length > 0)
      .map(({ subject }) => subject.name),
    ways: WAYS_IN,
    categories: categoryLinks(context),
  });
}
