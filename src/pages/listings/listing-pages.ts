import { groupBy } from "../../collections/index.ts";
import type { Listing } from "../../edition/index.ts";
import type { Story } from "../../front-matter/index.ts";
import type { LanguageFilters, Moment } from "../../language/index.ts";
import { isoDay } from "../../language/index.ts";
import { labelledTitle } from "../../model/index.ts";
import { mayLead } from "../../newsroom/index.ts";
import type { PagesContext, SiteContext } from "../context.ts";
import { lastChange } from "../context.ts";
import type { NumberedPage } from "../numbered-pages.ts";
import { numberedPages } from "../numbered-pages.ts";
import { collectionOf } from "../page-subject.ts";
import { pageView, under } from "../page-view.ts";
import type { PlannedPage } from "../planned-page.ts";
import { planPage } from "../planned-page.ts";
import { storyCards } from "../story-cards.ts";
import { storyDigests } from "../story-digest.ts";
import type { DayView, ListingView } from "../views.ts";
import type { ListingKind } from "./listing-kind.ts";
import { feedTitle, listingFacts } from "./listing-kind.ts";

/** The pages of all listings of a kind. */
export function planListings<Subject>(
  kind: ListingKind<Subject>,
  context: PagesContext,
): PlannedPage[] {
  const listings = context.edition.listings(kind);
  return (
    kind.plan?.(listings, context) ??
    listings.flatMap((listing) => planListing(kind, listing, context))
  );
}

/**
 * The pages of one listing: its own URL with the newest stories, and numbered pages that keep theirs. A
 * numbered page tells nothing that a new story would change, such as how many pages there are.
 */
function planListing<Subject>(
  kind: ListingKind<Subject>,
  listing: Listing<Subject>,
  context: PagesContext,
): PlannedPage[] {
  const url = kind.url(listing.subject, context.urls);
  const { subject, stories } = listing;
  return numberedPages(url, stories, context).map((page) =>
    planPage("listing", page.url, (site) => listingView(kind, listing, page, site), {
      ...(page.number === undefined
        ? listingFacts(kind, listing, context)
        : // Judged by its own stories alone, which stay. The feeds hold the newest, as the front does.
          { isIndexable: kind.isIndexable?.({ subject, stories: page.items }, context) ?? true }),
      lastChanged: (site) => lastChange(page.items, site),
      inputs: (site) => listingInputs(kind, listing, page, site),
    }),
  );
}

/** What a page of a listing is made from. */
function listingInputs<Subject>(
  kind: ListingKind<Subject>,
  listing: Listing<Subject>,
  { items, ...page }: NumberedPage<Story>,
  context: SiteContext,
): unknown {
  const { above, ofCategory, ...frame } = kind.frame(listing, context);
  return [
    page,
    kind.words(listing.subject, context),
    { above, ofCategory },
    // A numbered page shows nothing that a new story would change.
    page.number === undefined
      ? [frame, listing.stories.length, kind.timeline?.(listing, context)]
      : [],
    storyDigests(items, context),
  ];
}

function listingView<Subject>(
  kind: ListingKind<Subject>,
  listing: Listing<Subject>,
  { url, number, items, newer, older, jumps }: NumberedPage<Story>,
  context: SiteContext,
): ListingView {
  const { subject, stories } = listing;
  const { text } = context;
  const { site } = context.edition;
  const words = kind.words(subject, context);
  const { above, parts = [], ...frame } = kind.frame(listing, context);
  const title = words.title ?? words.heading;
  const listed = items.map((story) => ({ label: labelledTitle(story, text), url: story.url }));
  const isFront = number === undefined;
  return {
    ...pageView(context, {
      url,
      heading: words.heading,
      title: isFront ? title : text("listing.pageTitle", { title, number: String(number) }),
      description: isFront
        ? words.description
        : text("listing.pageDescription", {
            description: words.description,
            number: String(number),
            days: daySpan(items, context.filters),
          }),
      feedTitle:
        isFront && words.feedName !== undefined ? feedTitle(words.feedName, site) : undefined,
      breadcrumbs: isFront
        ? under(context, ...above)
        : under(
            context,
            ...above,
            context.directory.link(words.heading, kind.url(subject, context.urls)),
          ),
      // A numbered page is of what an author wrote, not of them.
      about: (isFront ? kind.about?.(subject, listed, context) : undefined) ?? collectionOf(listed),
    }),
    kicker: isFront
      ? words.kicker
      : text("listing.pageKicker", { kicker: words.kicker, number: String(number) }),
    days: daysOf(items, context),
    empty: text("listing.empty"),
    newer,
    older,
    jumps,
    ofCategory: frame.ofCategory,
    ...(isFront
      ? {
          ...{ ...frame, parts, count: stories.length },
          timeline: kind.timeline?.(listing, context),
          leadUrl: items.slice(0, 1).find(mayLead)?.url,
        }
      : { parts: [] }),
  };
}

/** "10–12 Desember 2024": the days of some stories, which tell a numbered page from the others. */
function daySpan(stories: readonly Story[], { dateRange }: LanguageFilters): string {
  // Compared as days: stories come by their instants, and where they were filed it may be another day.
  const days = stories.map(({ published }) => isoDay(published)).sort();
  return dateRange(midnight(days[0] ?? ""), midnight(days.at(-1) ?? ""));
}

/** Stories, which come newest first, under the days on which they came out where they were filed. */
export function daysOf(stories: readonly Story[], context: SiteContext): DayView[] {
  return [...groupBy(stories, ({ published }) => [isoDay(published)])].map(([day, list]) => ({
    day,
    ...context.directory.link(dayName(day, context), context.urls.period(day)),
    stories: storyCards(list, context),
  }));
}

/** "2024-12-10" is "Selasa, 10 Desember 2024". */
export function dayName(day: string, { filters }: Pick<PagesContext, "filters">): string {
  return filters.dateLong(midnight(day));
}

/** A day by itself, told in a zone of its own so that it is that day in any. */
function midnight(day: string): Moment {
  return { instant: Date.parse(`${day}T00:00:00+07:00`), zone: "WIB", hasTime: false };
}
