import { groupBy } from "../collections/index.ts";
import type { Listing } from "../edition/index.ts";
import type { Moment } from "../language/index.ts";
import { createDateFilters, monthName } from "../language/index.ts";
import { ARCHIVE_URL, archiveUrl } from "../urls/index.ts";
import { monthCalendar, WEEKDAYS } from "./calendar.ts";
import type { PagesContext } from "./context.ts";
import { lastChange, pageView } from "./context.ts";
import { listingPagesOf, under } from "./listing-pages.ts";
import { Page } from "./page.ts";
import type { CalendarView, CountView, LinkView } from "./views.ts";

/** A year or month of the archive: its prefix of the date, and the days with stories in it. */
interface Period {
  /** "2024" or "2024-12". */
  readonly key: string;
  readonly days: readonly Listing<string>[];
}

/** Months that the archive's own page shows at most; the years lead to the rest. */
const RECENT_MONTHS = 12;

/** `/indeks/`, then a page for every year, month and day on which something was published. */
export function archivePages(context: PagesContext): Page[] {
  const { days, site } = context.edition;
  const years = periods(days, 4);
  const months = periods(days, 7);
  const archive: LinkView = { label: "Indeks", url: ARCHIVE_URL };
  const { dateLong } = createDateFilters({ zone: "WIB" });
  const dayName = (day: string) => dateLong(`${day}T00:00:00+07:00`);
  const yearItems = years.map((year) => ({ ...count(year), label: year.key }));
  return [
    calendarPage(context, {
      url: ARCHIVE_URL,
      heading: "Indeks Berita",
      description: `Indeks berita ${site.name} menurut tahun, bulan, dan hari.`,
      intro: "Pilih tanggal untuk membaca semua yang terbit pada hari itu.",
      modified: lastChange(context.edition.live, context),
      months: months.slice(0, RECENT_MONTHS).map(monthView),
      lists: yearItems.length === 0 ? [] : [{ heading: "Menurut tahun", items: yearItems }],
    }),
    ...years.map((year, index) =>
      calendarPage(context, {
        url: archiveUrl(year.key),
        heading: `Indeks Berita ${year.key}`,
        description: `Berita ${site.name} sepanjang ${year.key}.`,
        breadcrumbs: under(archive),
        modified: change(year, context),
        months: periods(year.days, 7).map(monthView),
        lists: [],
        newer: periodLink(years[index - 1], ({ key }) => key),
        older: periodLink(years[index + 1], ({ key }) => key),
      }),
    ),
    ...months.map((month, index) => {
      const year = month.key.slice(0, 4);
      return calendarPage(context, {
        url: archiveUrl(month.key),
        heading: `Indeks Berita ${monthAndYear(month)}`,
        description: `Berita ${site.name} selama ${monthAndYear(month)}.`,
        breadcrumbs: under(archive, { label: year, url: archiveUrl(year) }),
        modified: change(month, context),
        months: [monthView(month)],
        lists: [
          {
            heading: "Hari terbit",
            items: month.days.map(({ subject, stories }) => ({
              label: dayName(subject),
              url: archiveUrl(subject),
              count: stories.length,
            })),
          },
        ],
        newer: periodLink(months[index - 1], monthAndYear),
        older: periodLink(months[index + 1], monthAndYear),
      });
    }),
    ...days.flatMap(({ subject, stories }) => {
      const year = subject.slice(0, 4);
      const month = subject.slice(0, 7);
      return listingPagesOf(
        {
          url: archiveUrl(subject),
          kicker: "Indeks",
          heading: dayName(subject),
          title: `Indeks Berita ${dayName(subject)}`,
          description: `Berita ${site.name} pada ${dayName(subject)}.`,
          breadcrumbs: under(
            archive,
            { label: year, url: archiveUrl(year) },
            { label: monthName(Number(month.slice(5))), url: archiveUrl(month) },
          ),
          stories,
        },
        context,
      );
    }),
  ];
}

function calendarPage(
  context: PagesContext,
  calendar: Pick<CalendarView, "url" | "heading" | "description" | "months" | "lists"> &
    Partial<CalendarView>,
): Page<CalendarView> {
  return new Page("calendar", {
    ...calendar,
    ...pageView(context, calendar),
    weekdays: WEEKDAYS,
    empty: "Belum ada tulisan.",
  });
}

/** Groups days, which come newest first, by the beginning of their date. */
function periods(days: readonly Listing<string>[], length: number): Period[] {
  const groups = groupBy(days, ({ subject }) => [subject.slice(0, length)]);
  return [...groups].map(([key, list]) => ({ key, days: list }));
}

function count({ key, days }: Period): Omit<CountView, "label"> {
  return {
    url: archiveUrl(key),
    count: days.reduce((sum, { stories }) => sum + stories.length, 0),
  };
}

function change({ days }: Period, context: PagesContext): Moment | undefined {
  return lastChange(
    days.flatMap(({ stories }) => stories),
    context,
  );
}

function monthView(month: Period) {
  const counts = new Map(month.days.map(({ subject, stories }) => [subject, stories.length]));
  return { ...count(month), label: monthAndYear(month), weeks: monthCalendar(month.key, counts) };
}

function periodLink(
  period: Period | undefined,
  label: (period: Period) => string,
): LinkView | undefined {
  return period === undefined ? undefined : { label: label(period), url: archiveUrl(period.key) };
}

/** "2024-12" gives "Desember 2024". */
function monthAndYear({ key }: Period): string {
  return `${monthName(Number(key.slice(5, 7)))} ${key.slice(0, 4)}`;
}
