import type { Diagnostic } from "../diagnostics/index.ts";
import { FILE_START, quote } from "../diagnostics/index.ts";
import type { OwnPage } from "../stories/index.ts";
import type { PagesContext, SiteContext } from "./context.ts";
import { DeadPaths } from "./dead-paths.ts";
import type { ListingGroups } from "./listings/listing-kind.ts";
import { LISTING_GROUPS, listingUrls } from "./listings/listing-kinds.ts";
import { planOwnPage } from "./own-page.ts";
import type { Page } from "./page.ts";
import { PageDirectory } from "./page-directory.ts";
import { planBuiltIn } from "./page-kinds.ts";
import { LastView, type PlannedPage } from "./planned-page.ts";
import { planStories } from "./story-page.ts";

/** The site's pages, and how they know of each other. */
export interface SitePages {
  readonly context: SiteContext;
  readonly pages: readonly Page[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Every page of the site. First all are planned, so that every URL is known; the view of each is made when
 * it is asked for, leading only to what is there.
 *
 * @param leftOut kinds of built-in pages that the site does without
 * @param listings the kinds of listings that it has
 */
export function sitePages(
  context: PagesContext,
  ownPages: readonly OwnPage[],
  leftOut: ReadonlySet<string> = new Set(),
  listings: ListingGroups = LISTING_GROUPS,
): SitePages {
  const { planned, diagnostics } = planSite(context, ownPages, leftOut, listings);
  const directory = new PageDirectory(planned, listingUrls(listings, context.urls));
  const site: SiteContext = { ...context, directory, deadPaths: new DeadPaths() };
  const views = new LastView();
  return { context: site, pages: planned.map((page) => page.within(site, views)), diagnostics };
}

/**
 * The pages that there will be, no two at one URL. A page of the newsroom's own takes the place of a
 * built-in one with its URL; anything else that would land on a URL twice is a fault, and only the
 * first is kept.
 */
function planSite(
  context: PagesContext,
  ownPages: readonly OwnPage[],
  leftOut: ReadonlySet<string>,
  listings: ListingGroups,
): { planned: readonly PlannedPage[]; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const own = new Map<string, OwnPage>();
  for (const page of ownPages) {
    const first = own.get(page.url);
    if (first === undefined) own.set(page.url, page);
    else diagnostics.push(duplicateUrl(page, first, "Ganti nama salah satu berkas."));
  }
  const builtIn = new Map(planBuiltIn(context, listings, leftOut).map((page) => [page.url, page]));
  const planned = [
    // The feeds of a listing stay where they are.
    ...[...own.values()].map((page) => ({
      ...planOwnPage(page),
      feed: builtIn.get(page.url)?.feed,
    })),
    ...[...builtIn.values()].filter(({ url }) => !own.has(url)),
  ];
  const taken = new Set(planned.map(({ url }) => url.toLowerCase()));
  const { published, withdrawn, scheduled } = context.edition;
  // The scheduled ones too: the build that publishes them may run when nobody watches.
  for (const story of [...published, ...withdrawn, ...scheduled]) {
    const key = story.url.toLowerCase();
    if (!taken.has(key)) continue;
    diagnostics.push(duplicateUrl(story, own.get(key), "Ganti slug tulisan ini."));
  }
  for (const page of planStories(context)) {
    const key = page.url.toLowerCase();
    // Two stories at one URL are told about where stories are read.
    if (taken.has(key)) continue;
    taken.add(key);
    planned.push(page);
  }
  return { planned, diagnostics };
}

/** @param first the newsroom's own page that has the URL; undefined where a built-in one has it */
function duplicateUrl(
  { file, url }: { readonly file: string; readonly url: string },
  first: OwnPage | undefined,
  advice: string,
): Diagnostic {
  const owner = first === undefined ? "halaman bawaan" : `halaman ${quote(first.file, 90)}`;
  return {
    file,
    ...FILE_START,
    severity: "error",
    rule: "duplicate-url",
    message: `Alamat ${quote(url, 90)} sudah dipakai ${owner}. ${advice}`,
  };
}
