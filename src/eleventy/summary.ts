import type { Publication } from "../publish/index.ts";
import type { BuildFacts } from "../report/index.ts";
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
  };
}
