import type { SiteContext } from "./context.ts";
import type { Page } from "./page.ts";
import { SitePage } from "./page.ts";
import type { PageEntry } from "./page-directory.ts";
import type { LayoutName, ViewOf } from "./views.ts";

/** A page whose URL is known and whose view waits until all URLs are. */
export interface PlannedPage extends PageEntry {
  /** The page as one of a site whose URLs are all known. */
  within(context: SiteContext, views: LastView): Page;
}

/**
 * Remembers the view that was made last. Whoever looks at a page asks for its view many times in turn, and
 * the views of all pages together would take more memory than all else of a large archive.
 */
export class LastView {
  private owner: object | undefined;
  private view: unknown;

  /** The view of a page, made unless it is the one that was made last. */
  of<View>(owner: object, make: () => View): View {
    if (this.owner !== owner) {
      this.view = make();
      this.owner = owner;
    }
    return this.view as View;
  }
}

/**
 * Plans a page.
 *
 * @param view makes what the layout prints: anew each time it is asked, and the same
 * @param facts what else is known of it by now; search engines may show it unless this says otherwise
 */
export function planPage<Layout extends LayoutName>(
  layout: Layout,
  url: string,
  view: (context: SiteContext) => ViewOf[Layout],
  facts: Partial<PageEntry> = {},
): PlannedPage {
  return {
    isIndexable: true,
    ...facts,
    url,
    within: (context, views): Page => {
      const page: SitePage<Layout> = new SitePage(layout, url, facts.story, () =>
        views.of(page, () => view(context)),
      );
      return page as unknown as Page;
    },
  };
}
