import type { SiteContext } from "./context.ts";
import type { Page } from "./page.ts";
import type { PageEntry } from "./page-directory.ts";

/** A page whose URL is known and whose view waits until all URLs are. */
export interface PlannedPage extends PageEntry {
  make(context: SiteContext): Page;
}

/**
 * Plans a page.
 *
 * @param facts what else is known of it by now; search engines may show it unless this says otherwise
 */
export function planPage(
  url: string,
  make: PlannedPage["make"],
  facts: Partial<PageEntry> = {},
): PlannedPage {
  return { isIndexable: true, ...facts, url, make };
}
