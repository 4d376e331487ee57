import { HOME_URL, NOT_FOUND_URL } from "../urls/index.ts";
import type { PagesContext } from "./context.ts";
import { changeOfLive, lastChange } from "./context.ts";
import { planCorrections } from "./corrections-page.ts";
import { DOCUMENT_KINDS, documentView } from "./documents.ts";
import { homeView } from "./home-page.ts";
import type { ListingGroups } from "./listings/listing-kind.ts";
import { LISTING_GROUPS } from "./listings/listing-kinds.ts";
import { planListings } from "./listings/listing-pages.ts";
import { notFoundView } from "./not-found-page.ts";
import type { PlannedPage } from "./planned-page.ts";
import { planPage } from "./planned-page.ts";
import { searchView } from "./search-page.ts";
import { withdrawalsView } from "./withdrawals-page.ts";

/** Plans the pages of a kind. */
type Planner = (context: PagesContext) => readonly PlannedPage[];

/** The built-in pages that are no listings, by the option that leaves them out: what comes before the listings … */
const BEFORE_LISTINGS = {
  home: () => [planPage("home", HOME_URL, homeView, { lastChanged: changeOfLive })],
} satisfies Readonly<Record<string, Planner>>;

/** … and what comes after. */
const AFTER_LISTINGS = {
  corrections: planCorrections,
  withdrawals: ({ urls }) => [
    planPage("overview", urls.withdrawals, withdrawalsView, {
      lastChanged: (site) => lastChange(site.edition.withdrawn, site),
    }),
  ],
  // It has nothing of its own to find.
  search: ({ urls }) => [planPage("search", urls.search, searchView, { isIndexable: false })],
  notFound: () => [planPage("not-found", NOT_FOUND_URL, notFoundView, { isIndexable: false })],
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
      Object.entries(listings).map(([name, { overview, kinds, isOptional }]): [string, Planner] => [
        name,
        () => {
          const pages = kinds.flatMap((kind) => planListings(kind, context));
          return isOptional && pages.length === 0 ? [] : [overview(context.urls), ...pages];
        },
      ]),
    ),
    ...AFTER_LISTINGS,
    ...Object.fromEntries(
      DOCUMENT_KINDS.map((kind): [string, Planner] => [
        kind,
        () => [planPage("document", context.urls[kind], (site) => documentView(kind, site))],
      ]),
    ),
  };
  return Object.entries(planners)
    .filter(([name]) => !leftOut.has(name))
    .flatMap(([kind, plan]) => plan(context).map((page) => ({ ...page, kind })));
}
