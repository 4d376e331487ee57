import type { Edition } from "../edition/index.ts";
import type { Story } from "../front-matter/index.ts";
import type { Moment } from "../language/index.ts";
import type { Newsroom } from "../model/index.ts";
import { latest } from "../newsroom/index.ts";
import type { LogoFacts } from "../structured-data/index.ts";
import { HOME_URL, NOT_FOUND_URL, prefixed } from "../urls/index.ts";
import type { LinkView, PageView, ShareImage } from "./views.ts";

/** What the pages are made from. */
export interface PagesContext {
  readonly edition: Edition;
  /** "/" or "/berita/". */
  readonly pathPrefix: string;
  /** Stories on a numbered page of a listing. */
  readonly listingSize: number;
  /** The most read stories and the span they were counted in; undefined where nobody counts. */
  readonly popular?:
    | { readonly period?: string | undefined; readonly stories: readonly Story[] }
    | undefined;
  /** Who stands behind the medium, where the newsroom's data tells. */
  readonly newsroom?: Newsroom | undefined;
  /** The medium's mark, for search engines. */
  readonly logo?: LogoFacts | undefined;
  /** Whether pictures of headlines are made, for those who share a story. */
  readonly sharePictures: boolean;
  /** Whether stories are also published for programs. */
  readonly api?: boolean | undefined;
}

/** The full address of a page, for `rel=canonical`: the site's origin, the prefix, the page. */
export function absoluteUrl(url: string, { edition, pathPrefix }: PagesContext): string {
  return new URL(prefixed(url, { pathPrefix }), edition.site.url).href;
}

/** When a page that shows some stories last changed. */
export function lastChange(
  stories: readonly Story[],
  { edition }: Pick<PagesContext, "edition">,
): Moment | undefined {
  return latest(stories.map((story) => edition.modified(story)));
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
    readonly shareImage?: ShareImage | undefined;
    readonly modified?: Moment | undefined;
    readonly feedTitle?: string | undefined;
  },
): PageView {
  const noindex = page.noindex ?? false;
  return {
    url: page.url,
    heading: page.heading,
    title: "title" in page ? page.title : page.heading,
    // A story of pictures alone has no summary.
    description: page.description || context.edition.site.description,
    // Whatever a wrong address is, it is not this page.
    canonical: page.url === NOT_FOUND_URL ? undefined : absoluteUrl(page.url, context),
    noindex,
    shareImage: page.shareImage,
    modified: page.modified,
    feedTitle: page.feedTitle,
    breadcrumbs: page.breadcrumbs ?? [HOME],
  };
}
