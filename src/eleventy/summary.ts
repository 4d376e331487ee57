import type { Publication } from "../publish/index.ts";
import type { BuildFacts, SiteAddress, SiteChanges } from "../report/index.ts";
import { fileUrl } from "../report/index.ts";
import type { SiteCounts } from "../state/index.ts";
import { prefixed } from "../urls/index.ts";
import type { SiteBuild } from "./site-build.ts";

/**
 * What the summary of a run is made of.
 *
 * @param written where the site was written and what changed there; absent when it was not
 */
export function summaryOf(
  build: SiteBuild,
  written: {
    /** Path as people see it. */
    readonly output?: string | undefined;
    /** Whether the site is served from this computer. */
    readonly isServed?: boolean;
    readonly changes?: Publication | undefined;
    readonly part?: BuildFacts["part"];
    readonly changedPages?: BuildFacts["changedPages"];
    /** More that is probably not meant. */
    readonly warnings?: readonly string[];
    /** The record of URLs, where it would change, and whether it did. */
    readonly urlRecord?: BuildFacts["urlRecord"];
  } = {},
): BuildFacts {
  const { site, theme } = build;
  return {
    edition: site.edition,
    pages: site.pages.length,
    pictures: site.pictures.length,
    diagnostics: build.diagnostics(() => true),
    milliseconds: performance.now() - build.startedAt,
    adjustedColors: theme.colors.adjusted,
    assetWarnings: [...theme.assets.warnings, ...(written.warnings ?? [])],
    overrides: build.overrides.used,
    misplaced: build.overrides.misplaced,
    ...written,
    changes: written.changes && {
      ...written.changes,
      written: written.changes.written.length,
      removed: written.changes.removed.length,
    },
  };
}

/**
 * How much a site has of what.
 *
 * @param files in its output folder
 */
export function countsOf({ site }: SiteBuild, files: number): SiteCounts {
  const { live, scheduled, drafts } = site.edition;
  return {
    stories: live.length,
    scheduled: scheduled.length,
    drafts: drafts.length,
    pages: site.pages.length,
    pictures: site.pictures.length,
    files,
  };
}

/** The pages among files that changed, stories first: who saves a story looks for it, not for what lists it. */
export function pagesAmong(
  { site }: SiteBuild,
  { written, removed }: SiteChanges,
  address: SiteAddress,
): NonNullable<BuildFacts["changedPages"]> {
  const stories = new Set(site.stories.map(({ url }) => prefixed(url, site.context)));
  const pagesOf = (paths: readonly string[], isRemoved: boolean) =>
    paths
      .filter((path) => path.endsWith(".html"))
      .flatMap((path) => fileUrl(path, address) ?? [])
      .sort()
      .map((url) => ({ url, isRemoved }));
  const now = pagesOf(written, false);
  const isStory = ({ url }: { readonly url: string }) => stories.has(new URL(url).pathname);
  return [
    ...now.filter(isStory),
    ...pagesOf(removed, true),
    ...now.filter((page) => !isStory(page)),
  ];
}
