import type { SiteUrls } from "../../urls/index.ts";
import type { ListingUrls } from "../page-directory.ts";
import { ABROAD_LISTINGS, CITY_ABROAD_LISTINGS, COUNTRY_LISTINGS } from "./abroad.ts";
import { archiveOverview, DAY_LISTINGS, MONTH_LISTINGS, YEAR_LISTINGS } from "./archive.ts";
import { AUTHOR_LISTINGS, authorsOverview } from "./authors.ts";
import { CATEGORY_LISTINGS, categoriesOverview } from "./categories.ts";
import type { ListingGroup, ListingGroups } from "./listing-kind.ts";
import { PROVINCE_LISTINGS, placesOverview, REGENCY_LISTINGS } from "./places.ts";
import { SERIES_LISTINGS, seriesOverview } from "./series.ts";
import { TOPIC_LISTINGS, topicsOverview } from "./topics.ts";

/** Every kind of listing that a site has, by the option that leaves it out, in the order of its pages. */
export const LISTING_GROUPS = {
  categories: { overview: categoriesOverview, kinds: [CATEGORY_LISTINGS] },
  topics: { overview: topicsOverview, kinds: [TOPIC_LISTINGS] },
  series: { overview: seriesOverview, kinds: [SERIES_LISTINGS], isOptional: true },
  places: {
    overview: placesOverview,
    kinds: [
      PROVINCE_LISTINGS,
      REGENCY_LISTINGS,
      ABROAD_LISTINGS,
      COUNTRY_LISTINGS,
      CITY_ABROAD_LISTINGS,
    ],
  },
  authors: { overview: authorsOverview, kinds: [AUTHOR_LISTINGS] },
  archive: { overview: archiveOverview, kinds: [YEAR_LISTINGS, MONTH_LISTINGS, DAY_LISTINGS] },
} as const satisfies Readonly<Record<string, ListingGroup>>;

/** Where the listings of some groups lie. */
export function listingUrls(groups: ListingGroups, urls: SiteUrls): ListingUrls {
  const all = Object.values(groups);
  const kinds = all.flatMap((group) => group.kinds);
  return {
    // Corrections and withdrawals are numbered, too.
    folders: [...all.map(({ overview }) => overview(urls).url), urls.corrections, urls.withdrawals],
    of: (story) =>
      kinds.flatMap((kind) => kind.subjectsOf(story).map((subject) => kind.url(subject, urls))),
  };
}
