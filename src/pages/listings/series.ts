import type { Listing, NumberedPart } from "../../edition/index.ts";
import { compareNames } from "../../edition/index.ts";
import type { SeriesPart } from "../../model/index.ts";
import type { SiteUrls } from "../../urls/index.ts";
import type { PagesContext, SiteContext } from "../context.ts";
import { changeOfLive, lastChange } from "../context.ts";
import { collectionOf } from "../page-subject.ts";
import { pageView, under } from "../page-view.ts";
import { imageView } from "../pictures.ts";
import type { PlannedPage } from "../planned-page.ts";
import { planPage } from "../planned-page.ts";
import { namedStory, storyCards } from "../story-cards.ts";
import { storyDigests } from "../story-digest.ts";
import type { SeriesView } from "../views.ts";
import type { ListingKind } from "./listing-kind.ts";
import { feedTitle, listingFacts } from "./listing-kind.ts";
import { overviewView } from "./overview-page.ts";

/** Parts on one page: all of nearly every series. */
const PARTS_ON_A_PAGE = 100;

/** A series that a live story is part of, by name. */
export const SERIES_LISTINGS: ListingKind<SeriesPart> = {
  subjectsOf: ({ series }) => (series === undefined ? [] : [series]),
  keyOf: ({ slug }) => slug,
  compare: compareNames,
  url: (subject, urls) => urls.oneSeries(subject),
  words: ({ slug, name }, { text, edition: { site, registeredSeries } }) => ({
    kicker: text("series.kicker"),
    heading: name,
    title: text("series.title", { name }),
    description:
      registeredSeries.get(slug)?.description ??
      text("series.description", { name, site: site.name }),
    feedName: text("series.feed", { name }),
  }),
  frame: (_listing, { directory, text, urls }) => ({
    above: [directory.link(text("seriesList.title"), urls.series)],
  }),
  // One part alone is that story again.
  isIndexable: ({ stories }) => stories.length > 1,
  plan: (listings, context) => listings.flatMap((listing) => planSeries(listing, context)),
};

/** The pages of one series, its first parts on its own URL. */
function planSeries(listing: Listing<SeriesPart>, context: PagesContext): PlannedPage[] {
  const { subject } = listing;
  const parts = context.edition.series.get(subject.slug)?.parts ?? [];
  const pages = Math.ceil(parts.length / PARTS_ON_A_PAGE);
  const front = context.urls.oneSeries(subject);
  const url = (page: number) => (page === 1 ? front : context.urls.listingPage(front, page));
  return Array.from({ length: pages }, (_, index): PlannedPage => {
    const shown = parts.slice(index * PARTS_ON_A_PAGE, (index + 1) * PARTS_ON_A_PAGE);
    const page: SeriesPage = {
      url: url(index + 1),
      isFront: index === 0,
      shown,
      count: parts.length,
      earlier: index === 0 ? undefined : url(index),
      later: index + 1 === pages ? undefined : url(index + 2),
    };
    const stories = shown.map(({ story }) => story);
    return planPage("series", page.url, (site) => seriesView(subject, page, site), {
      ...(page.isFront ? listingFacts(SERIES_LISTINGS, listing, context) : {}),
      lastChanged: (site) => lastChange(stories, site),
      inputs: (site) => [
        { ...page, shown: shown.map(({ part }) => part) },
        SERIES_LISTINGS.words(subject, site),
        storyDigests(stories, site),
      ],
    });
  });
}

/** A page of a series. */
interface SeriesPage {
  readonly url: string;
  readonly isFront: boolean;
  readonly shown: readonly NumberedPart[];
  /** Parts of the whole series. */
  readonly count: number;
  readonly earlier: string | undefined;
  readonly later: string | undefined;
}

function seriesView(
  subject: SeriesPart,
  { url, isFront, shown, count, earlier, later }: SeriesPage,
  context: SiteContext,
): SeriesView {
  const { text, directory, edition } = context;
  const { name } = subject;
  const { description, picture } = edition.registeredSeries.get(subject.slug) ?? {};
  const { above } = SERIES_LISTINGS.frame({ subject, stories: [] }, context);
  const words = SERIES_LISTINGS.words(subject, context);
  const cards = storyCards(
    shown.map(({ story }) => story),
    context,
  );
  const number = (at: number) => String(shown.at(at)?.part ?? 0);
  const self = directory.link(name, context.urls.oneSeries(subject));
  return {
    ...pageView(context, {
      url,
      heading: name,
      title: isFront
        ? words.title
        : text("series.pageTitle", { name, first: number(0), last: number(-1) }),
      description: words.description,
      feedTitle:
        isFront && words.feedName !== undefined
          ? feedTitle(words.feedName, edition.site)
          : undefined,
      breadcrumbs: isFront ? under(context, ...above) : under(context, ...above, self),
      about: collectionOf(
        shown.map(({ story }) => namedStory(story, text)),
        {
          type: "CreativeWorkSeries",
          url: context.urls.oneSeries(subject),
          name,
          description,
          picture,
        },
      ),
    }),
    kicker: words.kicker,
    intro: isFront ? description : undefined,
    image: !isFront || picture === undefined ? undefined : imageView(picture, context),
    count: isFront ? count : undefined,
    parts: shown.flatMap(({ part }, index) => {
      const story = cards[index];
      return story === undefined
        ? []
        : [{ label: text("series.part", { number: String(part) }), story }];
    }),
    earlier,
    later,
  };
}

/** `/seri/`. */
export function seriesOverview(urls: SiteUrls): PlannedPage {
  return planPage("overview", urls.series, allSeriesView, {
    lastChanged: changeOfLive,
  });
}

function allSeriesView(context: SiteContext) {
  const { edition, directory, text } = context;
  return overviewView(context, {
    url: context.urls.series,
    heading: text("seriesList.title"),
    description: text("seriesList.description", { site: edition.site.name }),
    items: edition.listings(SERIES_LISTINGS).map(({ subject, stories }) => ({
      ...directory.link(subject.name, context.urls.oneSeries(subject)),
      count: stories.length,
      note: edition.registeredSeries.get(subject.slug)?.description,
    })),
  });
}
