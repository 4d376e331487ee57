import { groupBy } from "../../collections/index.ts";
import type { Listing } from "../../edition/index.ts";
import { calendarNames, isoDay, monthName } from "../../language/index.ts";
import type { Site } from "../../model/index.ts";
import type { SiteUrls } from "../../urls/index.ts";
import type { PagesContext, SiteContext } from "../context.ts";
import { changeOfLive, lastChange } from "../context.ts";
import { collectionOf } from "../page-subject.ts";
import { pageView, under } from "../page-view.ts";
import type { PlannedPage } from "../planned-page.ts";
import { planPage } from "../planned-page.ts";
import { storyDigests } from "../story-digest.ts";
import type { CalendarView, LinkView, MonthView } from "../views.ts";
import { monthCalendar, weekdayNames } from "./calendar.ts";
import type { ListingKind } from "./listing-kind.ts";
import { listingFacts } from "./listing-kind.ts";
import { dayName, daysOf } from "./listing-pages.ts";

/** Months that the archive's own page shows at most; the years lead to the rest. */
const RECENT_MONTHS = 12;

/** Headlines on a month's page: all of nearly every newsroom's, some 100 kB of HTML. */
const MONTH_HEADLINES = 400;
/** Of a day in a month with more. */
const LEAST_OF_A_DAY = 5;

/** A kind of the archive: what came out in one period, the newest period first. */
const PERIODS: Pick<ListingKind<string>, "keyOf" | "compare" | "url"> = {
  keyOf: (date) => date,
  compare: (a, b) => (a < b ? 1 : -1),
  url: (subject, urls) => urls.period(subject),
};

/** "2024-12-10": the day is the one that the readers of a story see. */
export const DAY_LISTINGS: ListingKind<string> = {
  ...PERIODS,
  subjectsOf: ({ published }) => [isoDay(published)],
  words: (day, { text, filters, edition: { site } }) => ({
    kicker: text("archive.name"),
    heading: dayName(day, { filters }),
    title: text("archive.periodTitle", { period: dayName(day, { filters }) }),
    description: text("archive.dayDescription", {
      day: dayName(day, { filters }),
      site: site.name,
    }),
  }),
  frame: ({ subject }, { directory, text, urls, edition: { site } }) => {
    const [year, month] = [yearOf(subject), monthOf(subject)];
    return {
      above: [
        directory.link(text("archive.name"), urls.archive),
        directory.link(year, urls.period(year)),
        directory.link(monthName(Number(month.slice(5)), site.lang), urls.period(month)),
      ],
    };
  },
  // Its headlines stand on the page of its month.
  isIndexable: () => false,
};

/** "2024-12", as a calendar. */
export const MONTH_LISTINGS: ListingKind<string> = {
  ...PERIODS,
  subjectsOf: ({ published }) => [monthOf(isoDay(published))],
  words: (month, { text, edition: { site } }) => ({
    kicker: text("archive.name"),
    heading: text("archive.periodTitle", { period: monthAndYear(month, site) }),
    description: text("archive.monthDescription", {
      month: monthAndYear(month, site),
      site: site.name,
    }),
  }),
  frame: ({ subject }, { directory, text, urls }) => ({
    above: [
      directory.link(text("archive.name"), urls.archive),
      directory.link(yearOf(subject), urls.period(yearOf(subject))),
    ],
  }),
  plan: (months, context) =>
    planCalendars(
      MONTH_LISTINGS,
      months,
      (month) => monthAndYear(month, context.edition.site),
      context,
      (month, site) => ({
        months: [monthView(month, site)],
        days: headlines(month, site),
      }),
    ),
};

/** "2024", as the calendars of its months. */
export const YEAR_LISTINGS: ListingKind<string> = {
  ...PERIODS,
  subjectsOf: ({ published }) => [yearOf(isoDay(published))],
  words: (year, { text, edition: { site } }) => ({
    kicker: text("archive.name"),
    heading: text("archive.periodTitle", { period: year }),
    description: text("archive.yearDescription", { year, site: site.name }),
  }),
  frame: (_listing, { directory, text, urls }) => ({
    above: [directory.link(text("archive.name"), urls.archive)],
  }),
  plan: (years, context) =>
    planCalendars(
      YEAR_LISTINGS,
      years,
      (year) => year,
      context,
      ({ subject }, site) => ({
        months: site.edition
          .listings(MONTH_LISTINGS)
          .filter((month) => yearOf(month.subject) === subject)
          .map((month) => monthView(month, site)),
      }),
    ),
};

/** What a page of calendars shows of its period. */
type Calendars = Pick<CalendarView, "months"> & Partial<Pick<CalendarView, "days" | "lists">>;

/** A page for each period, which leads to those before and after it. */
function planCalendars(
  kind: ListingKind<string>,
  listings: readonly Listing<string>[],
  nameOf: (period: string) => string,
  context: PagesContext,
  calendars: (listing: Listing<string>, site: SiteContext) => Calendars,
): PlannedPage[] {
  const turn = (listing: Listing<string> | undefined): LinkView | undefined =>
    listing && { label: nameOf(listing.subject), url: context.urls.period(listing.subject) };
  return listings.map((listing, index) =>
    planPage(
      "calendar",
      kind.url(listing.subject, context.urls),
      (site) =>
        calendarView(site, {
          url: kind.url(listing.subject, site.urls),
          ...kind.words(listing.subject, site),
          above: kind.frame(listing, site).above,
          ...calendars(listing, site),
          newer: turn(listings[index - 1]),
          older: turn(listings[index + 1]),
        }),
      {
        ...listingFacts(kind, listing, context),
        lastChanged: (site) => lastChange(listing.stories, site),
        inputs: (site) => [
          kind.words(listing.subject, site),
          kind.frame(listing, site),
          turn(listings[index - 1]),
          turn(listings[index + 1]),
          storyDigests(listing.stories, site),
        ],
      },
    ),
  );
}

/** `/indeks/`. */
export function archiveOverview(urls: SiteUrls): PlannedPage {
  return planPage("calendar", urls.archive, archiveView, {
    lastChanged: changeOfLive,
  });
}

function archiveView(context: SiteContext): CalendarView {
  const { edition, directory, text } = context;
  const years = edition.listings(YEAR_LISTINGS).map(({ subject, stories }) => ({
    ...directory.link(subject, context.urls.period(subject)),
    count: stories.length,
  }));
  const months = edition.listings(MONTH_LISTINGS).slice(0, RECENT_MONTHS);
  return calendarView(context, {
    url: context.urls.archive,
    heading: text("archive.title"),
    description: text("archive.description", { site: edition.site.name }),
    intro: text("archive.intro"),
    above: [],
    months: months.map((month) => monthView(month, context)),
    lists: years.length === 0 ? [] : [{ heading: text("archive.years"), items: years }],
  });
}

function calendarView(
  context: SiteContext,
  calendar: Calendars &
    Pick<CalendarView, "url" | "heading" | "description" | "intro" | "newer" | "older"> & {
      readonly above: readonly LinkView[];
    },
): CalendarView {
  const {
    url,
    heading,
    description,
    months,
    days = [],
    lists = [],
    intro,
    newer,
    older,
  } = calendar;
  const headlines = days.flatMap(({ stories }) => stories);
  return {
    ...pageView(context, {
      url,
      heading,
      description,
      breadcrumbs: under(context, ...calendar.above),
      about: collectionOf([
        ...months,
        ...headlines.map(({ title, url }) => ({ label: title, url })),
        ...lists.flatMap(({ items }) => items),
      ]),
    }),
    months,
    days,
    lists,
    intro,
    newer,
    older,
    weekdays: weekdayNames(calendarNames(context.edition.site.lang)),
    empty: context.text("site.empty"),
  };
}

function monthView(
  { subject, stories }: Listing<string>,
  { directory, urls, edition: { site } }: SiteContext,
): MonthView {
  const counts = new Map<string, number>();
  for (const { published } of stories) {
    const day = isoDay(published);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return {
    ...directory.link(monthAndYear(subject, site), urls.period(subject)),
    count: stories.length,
    weeks: monthCalendar(subject, counts, { lang: site.lang, urls }),
  };
}

/**
 * The headlines of a month under their days. A month of very many shows as many of each day as make a
 * page that a phone can bear, and leads on to the day for the rest.
 */
function headlines(month: Listing<string>, context: SiteContext): NonNullable<Calendars["days"]> {
  const days = groupBy(month.stories, ({ published }) => [isoDay(published)]);
  const most =
    month.stories.length <= MONTH_HEADLINES
      ? MONTH_HEADLINES
      : Math.max(LEAST_OF_A_DAY, Math.floor(MONTH_HEADLINES / days.size));
  return [...days].flatMap(([day, stories]) => {
    const more = { count: stories.length - most, url: context.urls.period(day) };
    return daysOf(stories.slice(0, most), context).map((view) => ({
      ...view,
      more: more.count > 0 ? more : undefined,
    }));
  });
}

/** "2024-12-10" gives "2024". */
function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** "2024-12-10" gives "2024-12". */
function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** "2024-12" gives "Desember 2024". */
function monthAndYear(month: string, { lang }: Pick<Site, "lang">): string {
  return `${monthName(Number(month.slice(5)), lang)} ${yearOf(month)}`;
}
