import type { Edition } from "../edition/index.ts";
import type { Story } from "../front-matter/index.ts";
import type { LanguageFilters, Moment } from "../language/index.ts";
import type { Newsroom } from "../model/index.ts";
import { latest } from "../newsroom/index.ts";
import type { LogoFacts } from "../structured-data/index.ts";
import type { TextFunction } from "../texts/index.ts";
import type { SiteUrls } from "../urls/index.ts";
import { prefixed } from "../urls/index.ts";
import type { DeadPaths } from "./dead-paths.ts";
import type { LinkView } from "./link-view.ts";
import type { PageDirectory } from "./page-directory.ts";

/** The listings of a site's own that a story is in, by the name of their kind. */
export type OwnListingLinks = (
  story: Story,
  directory: PageDirectory,
) => Readonly<Record<string, readonly LinkView[]>>;

/** What a site's pages are planned from. */
export interface PagesContext {
  readonly edition: Edition;
  /** The interface's words. */
  readonly text: TextFunction;
  /** Where the site's own pages lie. */
  readonly urls: SiteUrls;
  /** Dates, numbers and lists in the interface's language. */
  readonly filters: LanguageFilters;
  /** The URL under which a story was published first, by which feeds know it for good. */
  firstUrl(story: Story): string;
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
  /** The listings of the site's own that a story is in, by the name of their kind; undefined where it has none. */
  readonly ownListings?: OwnListingLinks | undefined;
  /** The medium's mark, for search engines. */
  readonly logo?: LogoFacts | undefined;
  /** Whether pictures of headlines are made, for those who share a story. */
  readonly sharePictures: boolean;
  /** Stories that only those see who write: drafts, and what is to come. None in a site that is published. */
  readonly previews?: readonly Story[] | undefined;
  /** Whether stories are also published for programs. */
  readonly api?: boolean | undefined;
}

/** The same when every page is known: what views are made from. */
export interface SiteContext extends PagesContext {
  readonly directory: PageDirectory;
  readonly deadPaths: DeadPaths;
}

/** The full address of a page, for `rel=canonical`: the site's origin, the prefix, the page. One that is full stays. */
export function absoluteUrl(url: string, { edition, pathPrefix }: PagesContext): string {
  if (!url.startsWith("/")) return url;
  return new URL(prefixed(url, { pathPrefix }), edition.site.url).href;
}

/** The full address of a page of the site; undefined where it has none. */
export function pageAddress(url: string, context: SiteContext): string | undefined {
  return context.directory.has(url) ? absoluteUrl(url, context) : undefined;
}

/** When a page that shows all live stories last changed, or says how many there are. */
export function changeOfLive(context: Pick<PagesContext, "edition">): Moment | undefined {
  return lastChange(context.edition.live, context);
}

/** When a page that shows some stories last changed. */
export function lastChange(
  stories: readonly Story[],
  { edition }: Pick<PagesContext, "edition">,
): Moment | undefined {
  return latest(stories.map((story) => edition.modified(story)));
}
