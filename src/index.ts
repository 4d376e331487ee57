import type { EleventyConfig } from "./eleventy/config.ts";
import { Lifecycle } from "./eleventy/lifecycle.ts";
import { addPages, addPostsCollection } from "./eleventy/pages.ts";
import { addSources } from "./eleventy/sources.ts";
import { addFilters, addGlobals, addLinkFilter } from "./eleventy/template-api.ts";
import { addTheme } from "./eleventy/theme.ts";
import type { JejakOptions } from "./options.ts";
import { resolveOptions } from "./options.ts";
import type { Reporter } from "./report.ts";
import { consoleReporter } from "./report.ts";

export type { Diagnostic, RuleId, Severity } from "./diagnostics/diagnostics.ts";
export { ContentError, RULES } from "./diagnostics/diagnostics.ts";
export type { EleventyConfig } from "./eleventy/config.ts";
export type { Moment, Zone } from "./language/moment.ts";
export type { Story } from "./model/story.ts";
export type { JejakOptions } from "./options.ts";
export type { Place } from "./places/location.ts";
export type { Province } from "./places/provinces.ts";
export type { Regency } from "./places/regencies.ts";

/**
 * Turns an Eleventy project into an Indonesian news site: stories from `posts/`, the newsroom's data
 * from `_data/`, pages from the theme.
 *
 * @example
 * // eleventy.config.ts
 * import jejak, { type EleventyConfig } from "eleventy-plugin-jejak";
 *
 * export default function (config: EleventyConfig) {
 *   config.addPlugin(jejak, { listingSize: 30 });
 *   return { templateFormats: ["njk", "11ty.js"] };
 * }
 */
export default function jejak(config: EleventyConfig, options: JejakOptions = {}): void {
  register(config, options, consoleReporter);
}

/** The same with its reports sent elsewhere. */
export function register(config: EleventyConfig, options: JejakOptions, reporter: Reporter): void {
  config.versionCheck(">=3.1.0");
  // What is wrong with the options is told with all other faults, when a build begins.
  const { posts, ownPages } = resolveOptions(options, undefined).options;
  const folders = [posts, ownPages];
  const lifecycle = new Lifecycle(config, options, folders, reporter);
  addSources(config, folders);
  addTheme(config);
  addFilters(config, lifecycle.current);
  addLinkFilter(config);
  addGlobals(config, lifecycle.current);
  addPages(config, lifecycle.current);
  addPostsCollection(config, lifecycle.current);
  lifecycle.listen();
}
