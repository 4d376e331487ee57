import { HOME_URL, NOT_FOUND_URL } from "../urls/index.ts";
import type { SiteContext } from "./context.ts";
import { absoluteUrl } from "./context.ts";
import { openGraph } from "./open-graph.ts";
import type { PageSubject } from "./page-subject.ts";
import { structuredData } from "./structured-data.ts";
import type { AlternateView, LinkView, PageView, ShareImage } from "./views.ts";

/** The way to a page: the home page, then what stands above it. */
export function under(context: SiteContext, ...links: readonly LinkView[]): LinkView[] {
  const { directory, text } = context;
  return [directory.link(text("home.name"), HOME_URL), ...links];
}

/** The part of a view that all pages have, what it tells machines and those who share it included. */
export function pageView(
  context: SiteContext,
  page: {
    readonly url: string;
    readonly heading: string;
    readonly title?: string | undefined;
    readonly description?: string | undefined;
    /** Only the home page when absent. */
    readonly breadcrumbs?: readonly LinkView[];
    readonly shareImage?: ShareImage | undefined;
    readonly alternates?: readonly AlternateView[] | undefined;
    /** Whether the page leads to its feeds. */
    readonly feedTitle?: string | undefined;
    /** As the directory of the newsroom's pages says when absent. */
    readonly noindex?: boolean;
    /** The language of its words, BCP 47; the site's when absent. */
    readonly lang?: string | undefined;
    /** Words alone when absent. */
    readonly about?: PageSubject;
  },
): PageView {
  const { about = { type: "text" }, ...given } = page;
  const entry = context.directory.find(given.url);
  const facts = {
    url: given.url,
    heading: given.heading,
    title: "title" in given ? given.title : given.heading,
    description: given.description || context.edition.site.description,
    // Whatever a wrong address is, it is not this page.
    canonical: given.url === NOT_FOUND_URL ? undefined : absoluteUrl(given.url, context),
    noindex: given.noindex ?? entry?.isIndexable !== true,
    ...(given.alternates !== undefined && { alternates: given.alternates }),
    shareImage: given.shareImage,
    modified: entry?.lastChanged?.(context),
    feedTitle: given.feedTitle,
    breadcrumbs: given.breadcrumbs ?? under(context),
    parentUrls: (given.breadcrumbs ?? []).flatMap(({ url }) =>
      url === undefined || url === HOME_URL ? [] : [url],
    ),
  };
  return {
    ...facts,
    openGraph: openGraph(facts, about, context),
    structuredData: structuredData(
      given.lang === undefined ? facts : { ...facts, lang: given.lang },
      about,
      context,
    ),
  };
}
