import type { EleventyConfig } from "./config.ts";

/*
 * What Jejak knows of how Eleventy 3.1 renders pages, to render some beside it. As all in
 * `eleventy-internals.ts`, Eleventy does not promise to keep it.
 */

/** What of Eleventy's and Jejak's own is waited for; the theme's templates use none of it. */
const OWN_ASYNC: ReadonlySet<string> = new Set([
  "renderTransforms",
  "renderContent",
  "transformWithHtmlBase",
  "jejakRenderPage",
  "jejakRenderFrame",
]);

/**
 * Whether something of the site's own wants to see every page as Eleventy renders it: a transform, a
 * linter, bundles, a listener that is given all pages when they are written; or whether
 * a page can't be rendered at once. Only where nothing is so may pages be rendered beside Eleventy.
 *
 * If it changes: a site's transforms pass Jejak's pages by, or all pages are rendered the slow way.
 */
export function wantsEveryPage(config: EleventyConfig): boolean {
  const { nunjucks: own } = config;
  const isEleventys = (name: string) => name.startsWith("@11ty/eleventy");
  const hasOwn = (names: object = {}) => Object.keys(names).some((name) => !OWN_ASYNC.has(name));
  return (
    Object.keys(config.transforms ?? {}).some((name) => !isEleventys(name)) ||
    Object.keys(config.linters ?? {}).length > 0 ||
    (config.urlTransforms ?? []).length > 0 ||
    Object.keys(config.getBundleManagers?.() ?? {}).length > 0 ||
    // Eleventy waits for what they make.
    hasOwn(own.asyncFilters) ||
    hasOwn(own.asyncShortcodes) ||
    hasOwn(own.asyncPairedShortcodes) ||
    // Jejak's own listener is one.
    config.events.listenerCount("eleventy.after") > 1
  );
}

/** Filters and shortcodes of Eleventy's own for Nunjucks. */
const OWN_HELPERS: ReadonlySet<string> = new Set([
  ...["inputPathToUrl", "slug", "slugify", "url", "log", "renderTransforms", "renderContent"],
  ...["getCollectionItemIndex", "getCollectionItem"],
  ...["getPreviousCollectionItem", "getNextCollectionItem", "getBundle", "getBundleFileUrl"],
  ...["t", "jejakText", "jejakCard"],
  ...["jejakRenderPage", "jejakRenderFrame"],
]);

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
  JEJAKS_FILTERS.set(config, known.set(name, config.nunjucks.filters?.[name]));
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
  if ((libraryAmendments?.njk?.length ?? 0) > 0) return undefined;
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

/** How many listen where nobody but Eleventy and Jejak does. */
const LISTENERS: Readonly<Record<string, number>> = {
  "eleventy.before": 3,
  "eleventy.contentMap": 2,
  "eleventy.after": 1,
  "eleventy.layouts": 1,
  "eleventy.beforeWatch": 0,
};

/**
 * Whether the site's configuration adds code that runs while it is built, beside what `ownHelpers` names:
 * collections, templates and data that are functions, listeners, further kinds of files.
 *
 * If it changes: a build is skipped that would have made something else, or none is ever skipped.
 */
export function hasOwnCode(config: EleventyConfig): boolean {
  const { liquid, nunjucks } = config;
  const inLiquid = [liquid?.filters, liquid?.tags, liquid?.shortcodes, liquid?.pairedShortcodes]
    .flatMap((each) => Object.keys(each ?? {}))
    .filter((name) => !OWN_HELPERS.has(name) && !Object.hasOwn(nunjucks.filters ?? {}, name));
  const isJejaks = (name: string) =>
    /^(?:jejak(?:Pages$|[_-]|$)|posts$)/u.test(name.replace(/^\.\//u, ""));
  return (
    Object.keys(config.globalData ?? {}).some((name) => !isJejaks(name)) ||
    Object.keys(config.collections ?? {}).some((name) => !isJejaks(name)) ||
    Object.keys(config.virtualTemplates ?? {}).some((name) => !isJejaks(name)) ||
    Object.keys(config.preprocessors ?? {}).length > 0 ||
    Object.keys(config.libraryOverrides ?? {}).length > 0 ||
    (config.extensionMap?.size ?? 0) > 0 ||
    inLiquid.length > 0 ||
    (config.dataExtensions?.size ?? 0) > 0 ||
    (config.customDateParsingCallbacks?.size ?? 0) > 0 ||
    Object.entries(LISTENERS).some(
      ([event, most]) => (config.events?.listenerCount(event) ?? 0) > most,
    )
  );
}
