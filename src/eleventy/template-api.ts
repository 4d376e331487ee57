import { prefixed } from "../content/links.ts";
import type { Navigation, Site } from "../content/registries.ts";
import { createLanguageFilters } from "../language/index.ts";
import type { BundledAssets } from "../theme/assets.ts";
import type { EleventyConfig } from "./config.ts";
import type { Look } from "./look.ts";
import type { SiteBuild } from "./site-build.ts";

/** What the theme's templates and a site's own find under `jejak`. */
export interface TemplateGlobals {
  readonly site: Site;
  readonly navigation: Navigation;
  /** Where the style sheet, the script, the icons and the fonts lie, without the path prefix. */
  readonly assets: BundledAssets;
  readonly icon: Look["icon"];
  readonly logo: Look["logo"];
  /** The build's clock. */
  readonly builtAt: Date;
}

/**
 * Registers the filters of the language: dates in the zone of the site (or of the moment given),
 * numbers, money and lists. `slugify` stays Eleventy's own.
 */
export function addFilters(config: EleventyConfig, current: () => SiteBuild | undefined): void {
  const { slugify: _slugify, ...filters } = createLanguageFilters({ zone: "WIB" });
  for (const name of Object.keys(filters) as (keyof typeof filters)[]) {
    // The site's zone is known only when its data is read, and may change while serving.
    config.addFilter(name, (...values: never[]) => {
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
  config.addFilter("href", (path: string) => {
    if (typeof path !== "string") throw new TypeError(`href: expected a path, got ${String(path)}`);
    return path.startsWith("/") ? prefixed(path, { pathPrefix }) : path;
  });
}

/** Registers `jejak`, the site's facts and menu. */
export function addGlobals(config: EleventyConfig, current: () => SiteBuild | undefined): void {
  config.addGlobalData("jejak", (): TemplateGlobals | undefined => {
    const build = current();
    if (build === undefined) return undefined;
    const { site, look } = build;
    // Frozen: Eleventy copies any other object deeply for every template.
    return Object.freeze({
      site: site.registries.site,
      navigation: site.registries.navigation,
      assets: look.assets,
      icon: look.icon,
      logo: look.logo,
      builtAt: new Date(site.edition.now),
    });
  });
}
