import { prefixed } from "../content/links.ts";
import { HOME_URL } from "../content/urls.ts";
import type { Edition } from "../edition/edition.ts";
import type { LinkView, PageView } from "./views.ts";

/** What the pages are made from. */
export interface PagesContext {
  readonly edition: Edition;
  /** "/" or "/berita/". */
  readonly pathPrefix: string;
  /** Stories on a numbered page of a listing. */
  readonly listingSize: number;
}

/** The full address of a page, for `rel=canonical`: the site's origin, the prefix, the page. */
export function absoluteUrl(url: string, { edition, pathPrefix }: PagesContext): string {
  return new URL(prefixed(url, { pathPrefix }), edition.site.url).href;
}

export const HOME: LinkView = { label: "Beranda", url: HOME_URL };

/** The part of a view that all pages have. */
export function pageView(
  context: PagesContext,
  page: {
    readonly url: string;
    readonly heading: string;
    readonly title?: string | undefined;
    readonly description?: string | undefined;
    readonly breadcrumbs?: readonly LinkView[];
    readonly noindex?: boolean;
  },
): PageView {
  const noindex = page.noindex ?? false;
  return {
    url: page.url,
    heading: page.heading,
    title: "title" in page ? page.title : page.heading,
    // A story of pictures alone has no summary.
    description: page.description || context.edition.site.description,
    canonical: noindex ? undefined : absoluteUrl(page.url, context),
    noindex,
    breadcrumbs: page.breadcrumbs ?? [HOME],
  };
}
