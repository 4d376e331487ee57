import { groupBy } from "../content/group-by.ts";
import { ARCHIVE_URL, archiveUrl } from "../content/urls.ts";
import type { Listing } from "../edition/edition.ts";
import { createDateFilters, monthName } from "../language/index.ts";
import type { PagesContext } from "./context.ts";
import { listingPagesOf, under } from "./listing-pages.ts";
import { overviewPage } from "./overview-page.ts";
import type { Page } from "./page.ts";
import type { CountView, LinkView } from "./views.ts";

/** A year or month of the archive: its prefix of the date, and the days with stories in it. */
interface Period {
  /** "2024" or "2024-12". */
  readonly key: string;
  readonly days: readonly Listing<string>[];
}

/** `/indeks/`, then a page for every year, month and day on which something was published. */
export function archivePages(context: PagesContext): Page[] {
  const { days, site } = context.edition;
  const years = periods(days, 4);
  const archive: LinkView = { label: "Indeks", url: ARCHIVE_URL };
  const { dateLong } = createDateFilters({ zone: "WIB" });
  const dayName = (day: string) => dateLong(`${day}T00:00:00+07:00`);
  return [
    overviewPage(context, {
      url: ARCHIVE_URL,
      heading: "Indeks Berita",
      description: `Indeks berita ${site.name} menurut tahun, bulan, dan hari.`,
      groups: years.map((year) => ({
        heading: year.key,
        items: [
          { ...count(year), label: `Semua bulan ${year.key}` },
          ...periods(year.days, 7).map((month) => ({ ...count(month), label: monthOf(month.key) })),
        ],
      })),
    }),
    ...years.map((year) =>
      overviewPage(context, {
        url: archiveUrl(year.key),
        heading: `Indeks Berita ${year.key}`,
        description: `Berita ${site.name} sepanjang ${year.key}.`,
        breadcrumbs: under(archive),
        groups: [
          {
            items: periods(year.days, 7).map((month) => ({
              ...count(month),
              label: `${monthOf(month.key)} ${year.key}`,
            })),
          },
        ],
      }),
    ),
    ...periods(days, 7).map((month) => {
      const year = month.key.slice(0, 4);
      return overviewPage(context, {
        url: archiveUrl(month.key),
        heading: `Indeks Berita ${monthOf(month.key)} ${year}`,
        description: `Berita ${site.name} selama ${monthOf(month.key)} ${year}.`,
        breadcrumbs: under(archive, { label: year, url: archiveUrl(year) }),
        groups: [
          {
            items: month.days.map(({ subject, stories }) => ({
              label: dayName(subject),
              url: archiveUrl(subject),
              count: stories.length,
            })),
          },
        ],
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
            { label: monthOf(month), url: archiveUrl(month) },
          ),
          stories,
        },
        context,
      );
    }),
  ];
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

/** "2024-12" gives "Desember". */
function monthOf(key: string): string {
  return monthName(Number(key.slice(5, 7)));
}
