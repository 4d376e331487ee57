import { HOME_URL, NOT_FOUND_URL, SEARCH_URL, WITHDRAWALS_URL } from "../urls/index.ts";
import type { PagesContext } from "./context.ts";
import { planCorrections } from "./corrections-page.ts";
import { DOCUMENT_KINDS, DOCUMENTS, documentPage } from "./documents.ts";
import { homePage } from "./home-page.ts";
import type { ListingGroups } from "./listings/listing-kind.ts";
import { LISTING_GROUPS } from "./listings/listing-kinds.ts";
import { planListings } from "./listings/listing-pages.ts";
import { notFoundPage } from "./not-found-page.ts";
import type { PlannedPage } from "./planned-page.ts";
import { planPage } from "./planned-page.ts";
import { searchPage } from "./search-page.ts";
import { withdrawalsPage } from "./withdrawals-page.ts";

/** Plans the pages of a kind. */
type Planner = (context: PagesContext) => readonly PlannedPage[];

/** The built-in pages that are no listings, by the option that leaves them out: what comes before the listings … */
const BEFORE_LISTINGS = {
  home: () => [planPage(HOME_URL, homePage)],
} satisfies Readonly<Record<string, Planner>>;

/** … and what comes after. */
const AFTER_LISTINGS = {
  corrections: planCorrections,
  withdrawals: () => [planPage(WITHDRAWALS_URL, withdrawalsPage)],
  // It has nothing of its own to find.
  search: () => [planPage(SEARCH_URL, searchPage, { isIndexable: false })],
  notFound: () => [planPage(NOT_FOUND_URL, notFoundPage, { isIndexable: false })],
} satisfies Readonly<Record<string, Planner>>;

export type PageKind =
  | keyof typeof BEFORE_LISTINGS
  | keyof typeof LISTING_GROUPS
  | keyof typeof AFTER_LISTINGS
  | (typeof DOCUMENT_KINDS)[number];

/** The kinds of pages that a site may leave out. Stories are always there. */
export const PAGE_KINDS = [
  ...keysOf(BEFORE_LISTINGS),
  ...keysOf(LISTING_GROUPS),
  ...keysOf(AFTER_LISTINGS),
  ...DOCUMENT_KINDS,
] as const satisfies readonly PageKind[];

function keysOf<Table extends object>(table: Table): (keyof Table)[] {
  return Object.keys(table) as (keyof Table)[];
}

/** The built-in pages, but for those that are left out, in their order. */
export function planBuiltIn(
  context: PagesContext,
  listings: ListingGroups,
  leftOut: ReadonlySet<string>,
): PlannedPage[] {
  const planners: Readonly<Record<string, Planner>> = {
    ...BEFORE_LISTINGS,
    ...Object.fromEntries(
      Object.entries(listings).map(([name, { overview, kinds }]): [string, Planner] => [
        name,
        () => [overview, ...kinds.flatMap((kind) => planListings(kind, context))],
      ]),
    ),
    ...AFTER_LISTINGS,
    ...Object.fromEntries(
      DOCUMENT_KINDS.map((kind): [string, Planner] => [
        kind,
        () => [planPage(DOCUMENTS[kind].url, (site) => documentPage(kind, site))],
      ]),
    ),
  };
  return Object.entries(planners)
    .filter(([name]) => !leftOut.has(name))
    .flatMap(([, plan]) => plan(context));
}
