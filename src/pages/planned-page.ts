import type { SiteContext } from "./context.ts";
import type { Page } from "./page.ts";
import { SitePage } from "./page.ts";
import type { PageEntry } from "./page-directory.ts";
import type { LayoutName, ViewOf } from "./views.ts";

/** What else a page says of itself. */
interface PageFacts {
  /**
   * All that its view is made from beside what is the same for the whole site: values for JSON, stories as
   * `storyDigest` tells them. A page that says nothing is told by its view, which is then made to be compared.
   */
  inputs?(context: SiteContext): unknown;
}

/** A page whose URL is known and whose view waits until all URLs are. */
export interface PlannedPage extends PageEntry, PageFacts {
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
  facts: Partial<PageEntry & PageFacts> = {},
): PlannedPage {
  return {
    isIndexable: true,
    ...facts,
    url,
    within: (context, views): Page => {
      const page: SitePage<Layout> = new SitePage(
        { layout, url, story: facts.story },
        () => views.of(page, () => view(context)),
        facts.inputs && (() => [facts.isIndexable, facts.inputs?.(context)]),
      );
      return page as unknown as Page;
    },
  };
}
