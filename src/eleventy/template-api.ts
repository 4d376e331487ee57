import nunjucks from "nunjucks";
import { contentSecurityPolicy, metaPolicy } from "../csp/index.ts";
import { createLanguageFilters } from "../language/index.ts";
import { directionOf } from "../markdown/index.ts";
import type { Navigation, Site } from "../model/index.ts";
import type { LinkView } from "../pages/index.ts";
import { documentLinks, footerCategories } from "../pages/index.ts";
import type { TextFunction } from "../texts/index.ts";
import type { BundledAssets, SchemePair, SiteIcon } from "../theme/index.ts";
import { SCHEME_COLORS } from "../theme/index.ts";
import { prefixed, SEARCH_URL } from "../urls/index.ts";
import type { EleventyConfig } from "./config.ts";
import { addOwnFilter } from "./rendering-internals.ts";
import type { SiteBuild } from "./site-build.ts";
import type { SiteTheme } from "./site-theme.ts";

/** What the theme's templates and a site's own find under `jejak`. */
export interface TemplateGlobals {
  readonly site: Site;
  readonly navigation: Navigation;
  /** Redaksi, Pedoman Media Siber, Hak Jawab …: those that are there and not in the menu at the foot. */
  readonly duties: readonly LinkView[];
  /** The kanal that have stories, in the newsroom's order. */
  readonly categories: readonly LinkView[];
  /** Where the style sheet, the script, the icons and the fonts lie, without the path prefix. */
  readonly assets: BundledAssets;
  /** The icon of browsers' tabs. */
  readonly icon: SiteIcon;
  /** The icon of home screens. */
  readonly touchIcon: SiteIcon;
  /** What browsers colour their own bars with. */
  readonly barColor: SchemePair;
  readonly logo: SiteTheme["logo"];
  /** Whether the site has a page to search with. */
  readonly search: boolean;
  /** The Content-Security-Policy for a page's head, where a host sends no headers of ours. */
  readonly contentSecurityPolicy: string;
  /** The interface's words for templates that are not Nunjucks, which have `t`. */
  readonly text: TextFunction;
  /** The build's clock. */
  readonly builtAt: Date;
}

/** The bar of a phone's browser goes on in the page's own ground. */
const BAR_COLOR: SchemePair = { light: SCHEME_COLORS.light.paper, dark: SCHEME_COLORS.dark.paper };

/**
 * Registers the filters of the language: dates in the zone of the site (or of the moment given),
 * numbers, money and lists. `slugify` stays Eleventy's own.
 */
export function addFilters(config: EleventyConfig, current: () => SiteBuild | undefined): void {
  const { slugify: _slugify, ...filters } = createLanguageFilters({ zone: "WIB" });
  for (const name of Object.keys(filters) as (keyof typeof filters)[]) {
    // The site's zone is known only when its data is read, and may change while serving.
    addOwnFilter(config, name, (...values: never[]) => {
      const filter = (current()?.filters ?? filters)[name] as (...values: never[]) => string;
      return filter(...values);
    });
  }
}

/**
 * Registers `href`, which makes a link of a path of the site: it adds the path prefix and leaves
 * whole addresses alone. Eleventy's own `url` does the same through the file system's rules and costs
 * forty microseconds a call, minutes over a large site.
 */
export function addLinkFilter(config: EleventyConfig): void {
  const { pathPrefix } = config;
  addOwnFilter(config, "href", (path: string) => {
    if (typeof path !== "string") throw new TypeError(`href: expected a path, got ${String(path)}`);
    return path.startsWith("/") ? prefixed(path, { pathPrefix }) : path;
  });
}

/**
 * Registers `direction`, which gives an element whose words run from right to left the attribute that says
 * so: `<h1{{ view.heading | direction }}>`. All others are left as they are, since pages run from left to right.
 */
export function addDirectionFilter(config: EleventyConfig): void {
  addOwnFilter(
    config,
    "direction",
    (text: unknown) =>
      new nunjucks.runtime.SafeString(typeof text === "string" ? directionOf(text) : ""),
  );
}

/** Registers `jejak`, the site's facts and menu. */
export function addGlobals(config: EleventyConfig, current: () => SiteBuild | undefined): void {
  config.addGlobalData("jejak", (): TemplateGlobals | undefined => {
    const build = current();
    if (build === undefined) return undefined;
    const { site, theme, options } = build;
    // Frozen: Eleventy copies any other object deeply for every template.
    return Object.freeze({
      site: site.registries.site,
      navigation: site.registries.navigation,
      duties: documentLinks(site.context, site.registries.navigation.footer),
      categories: footerCategories(site.context),
      assets: theme.assets,
      icon: theme.icons.tab,
      touchIcon: theme.icons.touch,
      barColor: BAR_COLOR,
      logo: theme.logo,
      search: site.context.directory.has(SEARCH_URL),
      contentSecurityPolicy: metaPolicy(
        contentSecurityPolicy({
          headScript: theme.assets.headScript,
          siteUrl: site.registries.site.url,
          sources: options.contentSecurityPolicy,
        }),
      ),
      text: site.texts.text,
      builtAt: new Date(site.edition.now),
    });
  });
}
