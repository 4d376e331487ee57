import type { Story } from "../content/story.ts";
import { listingPageUrl } from "../content/urls.ts";
import { listingPages } from "../edition/listing-pages.ts";
import type { PagesContext } from "./context.ts";
import { HOME, pageView } from "./context.ts";
import { Page } from "./page.ts";
import { storyCards } from "./story-cards.ts";
import type { CountView, LinkView, ListingView } from "./views.ts";

/** A listing before it is cut into pages. */
export interface ListingContent {
  readonly url: string;
  readonly kicker: string;
  readonly heading: string;
  readonly title?: string;
  readonly description: string;
  readonly intro?: string | undefined;
  readonly facts?: readonly LinkView[];
  readonly parts?: readonly CountView[];
  readonly breadcrumbs: readonly LinkView[];
  readonly stories: readonly Story[];
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
    own: Pick<ListingView, "older" | "newer" | "intro" | "facts" | "parts">,
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
      breadcrumbs:
        number === undefined
          ? listing.breadcrumbs
          : [...listing.breadcrumbs, { label: listing.heading, url: listing.url }],
    }),
    kicker: number === undefined ? listing.kicker : `${listing.kicker} · Halaman ${number}`,
    stories: storyCards(stories),
    empty,
    ...own,
  });

  return [
    new Page(
      "listing",
      view(front, {
        intro: listing.intro,
        facts: listing.facts ?? [],
        parts: listing.parts ?? [],
        older: older(numbered.length),
        newer: undefined,
      }),
    ),
    ...numbered.map((stories, index) => {
      const number = index + 1;
      return new Page(
        "listing",
        view(
          stories,
          { intro: undefined, facts: [], parts: [], older: older(index), newer: newer(number + 1) },
          number,
        ),
      );
    }),
  ];
}

/** Breadcrumbs to a listing from its overview. */
export function under(...links: readonly LinkView[]): LinkView[] {
  return [HOME, ...links];
}
