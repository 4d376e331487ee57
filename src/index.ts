import type { EleventyConfig } from "./eleventy/index.ts";
import {
  addDirectionFilter,
  addFilters,
  addGlobals,
  addLinkFilter,
  addPages,
  addPostsCollection,
  addSources,
  addTexts,
  addTheme,
  Lifecycle,
  noteRegistration,
  PageRenderer,
  Project,
  requireEleventy,
} from "./eleventy/index.ts";
import type { JejakOptions } from "./options/index.ts";
import { resolveOptions } from "./options/index.ts";
import type { Reporter } from "./report/index.ts";
import { consoleReporter } from "./report/index.ts";

export type { Diagnostic, RuleId, Severity } from "./diagnostics/index.ts";
export { ContentError, RULES } from "./diagnostics/index.ts";
export type { EleventyConfig } from "./eleventy/index.ts";
export type { Story } from "./front-matter/index.ts";
export type { Moment, Zone } from "./language/index.ts";
export type { JejakOptions } from "./options/index.ts";
export type { Place, Province, Regency } from "./places/index.ts";

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
  requireEleventy(config);
  // Eleventy's root is the folder in which it was started; everything else is told.
  const project = new Project(process.cwd());
  // What is wrong with the options is told with all other faults, when a build begins.
  const { posts, ownPages } = resolveOptions(options, undefined).options;
  const folders = [posts, ownPages];
  noteRegistration(config, { options, project });
  const renderer = new PageRenderer();
  const lifecycle = new Lifecycle(config, { options, folders, project, renderer, reporter });
  addSources(config, folders);
  addTheme(config, project, renderer);
  addFilters(config, lifecycle.current);
  addDirectionFilter(config);
  addLinkFilter(config);
  addGlobals(config, lifecycle.current);
  addTexts(config, lifecycle.current);
  addPages(config, lifecycle.current, renderer);
  addPostsCollection(config, lifecycle.current);
  lifecycle.listen();
}
