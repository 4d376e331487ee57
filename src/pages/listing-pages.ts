import { groupBy } from "../collections/index.ts";
import { listingPages } from "../edition/index.ts";
import type { Story } from "../front-matter/index.ts";
import { createDateFilters, isoDay } from "../language/index.ts";
import { archiveUrl, listingPageUrl } from "../urls/index.ts";
import type { PagesContext } from "./context.ts";
import { HOME, lastChange, pageView } from "./context.ts";
import { Page } from "./page.ts";
import { storyCards } from "./story-cards.ts";
import type { CountView, DayView, LinkView, ListingView, ProfileView } from "./views.ts";

/** A listing before it is cut into pages. */
export interface ListingContent {
  readonly url: string;
  readonly kicker: string;
  readonly heading: string;
  readonly title?: string;
  readonly description: string;
  readonly intro?: string | undefined;
  readonly profile?: ProfileView;
  readonly parts?: readonly CountView[];
  readonly partsHeading?: string;
  readonly breadcrumbs: readonly LinkView[];
  readonly stories: readonly Story[];
  /** The name of its feeds; a listing without it has none. */
  readonly feedTitle?: string;
  readonly empty?: string;
}

/**
 * The pages of one listing: its own URL with the newest stories, and numbered pages that keep theirs
 * (see edition/listing-pages.ts). A numbered page tells nothing that a new story would change, such
 * as how many pages there are.
 */
export function listingPagesOf(
  listing: ListingContent,
  context: PagesContext,
): Page<ListingView>[] {
  const { front, numbered } = listingPages(listing.stories, context.listingSize);
  const urlOf = (number: number) =>
    number > numbered.length ? listing.url : listingPageUrl(listing.url, number);
  const older = (number: number): LinkView | undefined =>
    number < 1 ? undefined : { label: "Lebih lama", url: urlOf(number) };
  const newer = (number: number): LinkView => ({ label: "Lebih baru", url: urlOf(number) });
  const empty = listing.empty ?? "Belum ada tulisan di sini.";

  const view = (
    stories: readonly Story[],
    own: Pick<ListingView, "older" | "newer"> & Partial<ListingView>,
    number?: number,
  ): ListingView => ({
    ...pageView(context, {
      url: number === undefined ? listing.url : urlOf(number),
      heading: listing.heading,
      title: [
        listing.title ?? listing.heading,
        ...(number === undefined ? [] : [`halaman ${number}`]),
      ].join(", "),
      description: listing.description,
      modified: lastChange(stories, context),
      // The feeds hold the newest stories, as the front does.
      feedTitle: number === undefined ? listing.feedTitle : undefined,
      breadcrumbs:
        number === undefined
          ? listing.breadcrumbs
          : [...listing.breadcrumbs, { label: listing.heading, url: listing.url }],
    }),
    kicker: number === undefined ? listing.kicker : `${listing.kicker} · Halaman ${number}`,
    days: daysOf(stories, context),
    parts: [],
    empty,
    ...own,
  });

  return [
    new Page(
      "listing",
      view(front, {
        intro: listing.intro,
        count: listing.stories.length,
        profile: listing.profile,
        parts: listing.parts ?? [],
        partsHeading: listing.partsHeading,
        older: older(numbered.length),
        newer: undefined,
      }),
    ),
    ...numbered.map((stories, index) => {
      const number = index + 1;
      return new Page(
        "listing",
        view(stories, { older: older(index), newer: newer(number + 1) }, number),
      );
    }),
  ];
}

/** Stories, which come newest first, under the days on which they came out where they were filed. */
function daysOf(stories: readonly Story[], context: PagesContext): DayView[] {
  const { dateLong } = createDateFilters({ zone: "WIB" });
  return [...groupBy(stories, ({ published }) => [isoDay(published)])].map(([day, list]) => ({
    day,
    label: dateLong(`${day}T00:00:00+07:00`),
    url: archiveUrl(day),
    stories: storyCards(list, context),
  }));
}

/** Breadcrumbs to a listing from its overview. */
export function under(...links: readonly LinkView[]): LinkView[] {
  return [HOME, ...links];
}
