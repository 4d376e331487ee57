import { CORRECTIONS_URL, WITHDRAWALS_URL } from "../../urls/index.ts";
import type { ListingUrls } from "../page-directory.ts";
import { ABROAD_LISTINGS, CITY_ABROAD_LISTINGS, COUNTRY_LISTINGS } from "./abroad.ts";
import { ARCHIVE_OVERVIEW, DAY_LISTINGS, MONTH_LISTINGS, YEAR_LISTINGS } from "./archive.ts";
import { AUTHOR_LISTINGS, AUTHORS_OVERVIEW } from "./authors.ts";
import { CATEGORIES_OVERVIEW, CATEGORY_LISTINGS } from "./categories.ts";
import type { ListingGroup, ListingGroups } from "./listing-kind.ts";
import { PLACES_OVERVIEW, PROVINCE_LISTINGS, REGENCY_LISTINGS } from "./places.ts";
import { SERIES_LISTINGS, SERIES_OVERVIEW } from "./series.ts";
import { TOPIC_LISTINGS, TOPICS_OVERVIEW } from "./topics.ts";

/** Every kind of listing that a site has, by the option that leaves it out, in the order of its pages. */
export const LISTING_GROUPS = {
  categories: { overview: CATEGORIES_OVERVIEW, kinds: [CATEGORY_LISTINGS] },
  topics: { overview: TOPICS_OVERVIEW, kinds: [TOPIC_LISTINGS] },
  series: { overview: SERIES_OVERVIEW, kinds: [SERIES_LISTINGS], isOptional: true },
  places: {
    overview: PLACES_OVERVIEW,
    kinds: [
      PROVINCE_LISTINGS,
      REGENCY_LISTINGS,
      ABROAD_LISTINGS,
      COUNTRY_LISTINGS,
      CITY_ABROAD_LISTINGS,
    ],
  },
  authors: { overview: AUTHORS_OVERVIEW, kinds: [AUTHOR_LISTINGS] },
  archive: { overview: ARCHIVE_OVERVIEW, kinds: [YEAR_LISTINGS, MONTH_LISTINGS, DAY_LISTINGS] },
} as const satisfies Readonly<Record<string, ListingGroup>>;

/** Where the listings of some groups lie. */
export function listingUrls(groups: ListingGroups): ListingUrls {
  const all = Object.values(groups);
  const kinds = all.flatMap((group) => group.kinds);
  return {
    // Corrections and withdrawals are numbered, too.
    folders: [...all.map(({ overview }) => overview.url), CORRECTIONS_URL, WITHDRAWALS_URL],
    of: (story) =>
      kinds.flatMap((kind) => kind.subjectsOf(story).map((subject) => kind.url(subject))),
  };
}
