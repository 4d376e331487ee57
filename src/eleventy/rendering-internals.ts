import type { EleventyConfig } from "./config.ts";

/*
 * What Jejak knows of how Eleventy 3.1 renders pages, to render some beside it. As all in
 * `eleventy-internals.ts`, Eleventy does not promise to keep it.
 */

/** Plugins for HTML that Eleventy brings itself; it asks this one only where pictures lie beside templates. */
const OWN_HTML_PLUGINS = 1;

/** Filters of Eleventy's own that are waited for; the theme uses none. */
const OWN_ASYNC_FILTERS: ReadonlySet<string> = new Set(["renderTransforms", "renderContent"]);

/**
 * Whether something of the site's own wants to see every page as Eleventy renders it: a transform, a
 * linter, a plugin for HTML, bundles, a listener that is given all pages when they are written; or whether
 * a page can't be rendered at once. Only where nothing is so may pages be rendered beside Eleventy.
 *
 * If it changes: a site's transforms pass Jejak's pages by, or all pages are rendered the slow way.
 */
export function wantsEveryPage(config: EleventyConfig): boolean {
  const { htmlTransformer, libraryOverrides = {}, nunjucks: own = {} } = config;
  const isEleventys = (name: string) => name.startsWith("@11ty/eleventy");
  const hasOwn = (names: object = {}) =>
    Object.keys(names).some((name) => !OWN_ASYNC_FILTERS.has(name));
  const listed = (lists: Readonly<Record<string, readonly unknown[]>> = {}) =>
    Object.values(lists).flat().length;
  return (
    Object.keys(config.transforms ?? {}).some((name) => !isEleventys(name)) ||
    Object.keys(config.linters ?? {}).length > 0 ||
    (config.urlTransforms ?? []).length > 0 ||
    (config.passthroughCopiesHtmlRelative?.size ?? 0) > 0 ||
    listed(htmlTransformer?.callbacks) > 0 ||
    listed(htmlTransformer?.plugins) > OWN_HTML_PLUGINS ||
    Object.keys(config.getBundleManagers?.() ?? {}).length > 0 ||
    libraryOverrides.njk !== undefined ||
    [...(config.extensionMap ?? [])].some(({ extension }) => extension === "njk") ||
    // Eleventy waits for what they make.
    hasOwn(own.asyncFilters) ||
    hasOwn(own.asyncShortcodes) ||
    hasOwn(own.asyncPairedShortcodes) ||
    // Jejak's own listener is one.
    (config.events?.listenerCount("eleventy.after") ?? 0) > 1
  );
}

/** Filters and shortcodes of Eleventy's own for Nunjucks. */
const OWN_HELPERS: ReadonlySet<string> = new Set([
  ...["inputPathToUrl", "slug", "slugify", "url", "log", "renderTransforms", "renderContent"],
  ...["getCollectionItemIndex", "getCollectionItem"],
  ...["getPreviousCollectionItem", "getNextCollectionItem", "getBundle", "getBundleFileUrl"],
]);

/** Jejak puts its theme and its texts into Nunjucks. */
const OWN_AMENDMENTS = 2;

/** Filters that Jejak registers, by the configuration that they were registered in. */
const JEJAKS_FILTERS = new WeakMap<object, Map<string, unknown>>();

/** Registers a filter as Jejak's own, which any page may use. */
export function addOwnFilter(
  config: EleventyConfig,
  name: string,
  filter: (...values: never[]) => unknown,
): void {
  config.addFilter(name, filter);
  const known = JEJAKS_FILTERS.get(config) ?? new Map<string, unknown>();
  JEJAKS_FILTERS.set(config, known.set(name, config.nunjucks?.filters?.[name]));
}

/**
 * Names of what the site's own code adds to Nunjucks: filters, shortcodes, tags, globals. Undefined where
 * it changes Nunjucks in a way that names don't tell.
 *
 * If it changes: pages are taken for unchanged that a filter of the site's would print otherwise, or all
 * pages are rendered each time.
 */
export function ownHelpers(config: EleventyConfig): readonly string[] | undefined {
  const { nunjucks: own, libraryAmendments } = config;
  const jejaks = JEJAKS_FILTERS.get(config);
  if (own === undefined || libraryAmendments?.njk?.length !== OWN_AMENDMENTS) return undefined;
  const filters = Object.entries(own.filters ?? {})
    .filter(([name, filter]) => !jejaks?.has(name) || jejaks.get(name) !== filter)
    .map(([name]) => name);
  const others = [
    own.asyncFilters,
    own.shortcodes,
    own.pairedShortcodes,
    own.asyncShortcodes,
    own.asyncPairedShortcodes,
    own.tags,
    own.globals,
  ].flatMap((each) => Object.keys(each ?? {}));
  return [...filters, ...others].filter((name) => !OWN_HELPERS.has(name));
}
