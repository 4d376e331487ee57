import type { Grouping, Listing } from "../../edition/index.ts";
import type { Story } from "../../front-matter/index.ts";
import type { Site } from "../../model/index.ts";
import type { ListedPage } from "../../structured-data/index.ts";
import type { SiteUrls } from "../../urls/index.ts";
import type { PagesContext, SiteContext } from "../context.ts";
import type { PageEntry } from "../page-directory.ts";
import type { PageSubject } from "../page-subject.ts";
import type { PlannedPage } from "../planned-page.ts";
import type { LinkView, ListingView, TimelineView } from "../views.ts";

/** What a listing, its feeds and links to it are called; plain text. */
export interface ListingWords {
  /** "Provinsi": what kind of listing it is. */
  readonly kicker: string;
  readonly heading: string;
  /** The document's title, where the heading alone would not tell enough. */
  readonly title?: string;
  /** For search engines and for whoever subscribes. */
  readonly description: string;
  /** "Kanal Daerah": the name of its feeds, after the medium's; a listing without it has none. */
  readonly feedName?: string;
}

/** What the front of a listing shows beside its stories, and where it stands. */
export interface ListingFrame
  extends Pick<
    Partial<ListingView>,
    "intro" | "facts" | "image" | "profile" | "parts" | "partsHeading" | "ofCategory"
  > {
  /** What stands above the listing, below the home page. */
  readonly above: readonly LinkView[];
}

/**
 * A kind of listing: how stories are gathered into it, where its pages lie, what they are called. One row
 * of a table (listing-kinds.ts); pages, feeds, sitemaps and checks of links follow from it.
 */
export interface ListingKind<Subject = unknown> extends Grouping<Subject> {
  /** Without the path prefix. */
  url(subject: Subject, urls: SiteUrls): string;
  words(subject: Subject, context: PagesContext): ListingWords;
  frame(listing: Listing<Subject>, context: SiteContext): ListingFrame;
  /**
   * Whether search engines may show a listing, or a numbered page with some of its stories: it is in the
   * sitemap then. They may where this is absent. Readers find it all the same.
   */
  isIndexable?(listing: Listing<Subject>, context: PagesContext): boolean;
  /** What machines are told that a listing is about; its stories where this is absent. */
  about?(subject: Subject, items: readonly ListedPage[], context: SiteContext): PageSubject;
  /** Its stories by year and month, at the head of its own page. */
  timeline?(listing: Listing<Subject>, context: SiteContext): TimelineView | undefined;
  /** The data file that registers the subjects, whose URLs must then never be lost. */
  readonly registry?: "authors" | "categories";
  /** Its pages, where they are others than numbered pages of stories; newest or first listing first. */
  plan?(listings: readonly Listing<Subject>[], context: PagesContext): PlannedPage[];
}

/** Kinds of listings that a site has or leaves out together, and the page that leads to them. */
export interface ListingGroup {
  overview(urls: SiteUrls): PlannedPage;
  /** Whether a site without any such listing has no overview either. */
  readonly isOptional?: boolean;
  readonly kinds: readonly ListingKind[];
}

/** The listings of a site, by the name of the option that leaves them out. */
export type ListingGroups = Readonly<Record<string, ListingGroup>>;

/** What is known of a listing's own page before it is made. */
export function listingFacts<Subject>(
  kind: ListingKind<Subject>,
  listing: Listing<Subject>,
  context: PagesContext,
): Partial<PageEntry> {
  const { site } = context.edition;
  const { description, feedName } = kind.words(listing.subject, context);
  return {
    isIndexable: kind.isIndexable?.(listing, context) ?? true,
    feed:
      feedName === undefined
        ? undefined
        : { title: feedTitle(feedName, site), description, stories: listing.stories },
    origin: kind.registry === undefined ? undefined : { data: kind.registry },
  };
}

/** Whether some stories are all of one part of a listing's subject, so that its listing is that part's again. */
export function areOfOne(
  stories: readonly Story[],
  partOf: (story: Story) => object | string | undefined,
): boolean {
  const parts = new Set(stories.map(partOf));
  return parts.size === 1 && !parts.has(undefined);
}

/** "Media Uji – Kanal Daerah": among many feeds a name must say whose it is. */
export function feedTitle(name: string, { name: medium }: Pick<Site, "name">): string {
  return `${medium} – ${name}`;
}
