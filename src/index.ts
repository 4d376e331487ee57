import type { EleventyConfig, EleventySettings, HostConfig } from "./eleventy/index.ts";
import {
  addCards,
  addFrame,
  addGlobals,
  addNames,
  addPages,
  addSources,
  addStories,
  addTheme,
  dataFolder,
  Lifecycle,
  Mount,
  makeRenderer,
  noteRegistration,
  Project,
  requireEleventy,
  templateNames,
} from "./eleventy/index.ts";
import type { FieldSchemas } from "./front-matter/index.ts";
import type { JejakOptions } from "./options/index.ts";
import { resolveOptions } from "./options/index.ts";
import type { Reporter } from "./report/index.ts";
import { consoleReporter } from "./report/index.ts";

export type { Diagnostic, RuleId, Severity } from "./diagnostics/index.ts";
export { ContentError, RULES } from "./diagnostics/index.ts";
export type {
  EleventyCollections,
  EleventyConfig,
  EleventyContext,
  EleventyItem,
  EleventyPage,
  EleventyPlugin,
  EleventySettings,
  StoryData,
  StoryItem,
  StoryPicture,
} from "./eleventy/index.ts";
export type {
  FieldSchema,
  FieldSchemas,
  FieldsOf,
  OwnFields,
  Story,
  StoryHead,
} from "./front-matter/index.ts";
export type { Moment, Zone } from "./language/index.ts";
export type { JejakOptions } from "./options/index.ts";
export type {
  AlternateView,
  ArticleView,
  AuthorsView,
  CalendarDay,
  CalendarView,
  CorrectionsView,
  CountView,
  CreditView,
  DayView,
  DocumentBlock,
  DocumentItem,
  DocumentView,
  HomeView,
  ImageView,
  LayoutName,
  LinkView,
  ListingValues,
  ListingView,
  MonthView,
  NotFoundView,
  NoticeView,
  OpenGraphView,
  OverviewView,
  OwnListing,
  OwnListingWords,
  OwnPageView,
  Page,
  PageJumps,
  PageTurn,
  PageView,
  PictureView,
  PlacesView,
  ProfileView,
  ProvinceView,
  ReferenceView,
  Runs,
  SearchView,
  ShareImage,
  ShareLink,
  StoryCard,
  StoryLinkView,
  StoryView,
  TemplatePageView,
  TranslationView,
  ViewOf,
  WithdrawnView,
} from "./pages/index.ts";
export type { Place, Province, Regency } from "./places/index.ts";
export type { ContentHooks, MarkdownHook, StoryChange, StoryHook } from "./stories/index.ts";

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

/**
 * Gives a configuration its types, in JavaScript as well, where an editor then completes Eleventy's calls.
 *
 * @example
 * // eleventy.config.js
 * import jejak, { defineConfig } from "eleventy-plugin-jejak";
 *
 * export default defineConfig((config) => {
 *   config.addPlugin(jejak, { listingSize: 30 });
 *   return { templateFormats: ["njk", "11ty.js"] };
 * });
 */
export function defineConfig(
  configure: (config: EleventyConfig) => ConfigResult | Promise<ConfigResult>,
): (config: EleventyConfig) => ConfigResult | Promise<ConfigResult> {
  return configure;
}

/** What a configuration may give back. */
// biome-ignore lint/suspicious/noConfusingVoidType: a configuration may give nothing back.
type ConfigResult = EleventySettings | void;

/**
 * Gives options that stand in a file of their own their types, in JavaScript as well.
 *
 * @example export const options = defineOptions({ listingSize: 30 });
 */
export function defineOptions(options: JejakOptions): JejakOptions {
  return options;
}

/**
 * Gives fields of a site's own (option `fields`) their types, so that they can be told to TypeScript.
 *
 * @example
 * const fields = defineFields({ rating: z.number().min(1).max(5).optional() });
 * declare module "eleventy-plugin-jejak" {
 *   interface OwnFields extends FieldsOf<typeof fields> {}
 * }
 */
export function defineFields<const Schemas extends FieldSchemas>(fields: Schemas): Schemas {
  return fields;
}

/** The same with its reports sent elsewhere. */
export function register(
  eleventyConfig: EleventyConfig,
  options: JejakOptions,
  reporter: Reporter,
): void {
  // The same object, with what Jejak uses of it beside the documented.
  const config = eleventyConfig as unknown as HostConfig;
  requireEleventy(config);
  // Eleventy's root is the folder in which it was started; everything else is told.
  const project = new Project(process.cwd());
  // What is wrong with the options is told with all other faults, when a build begins.
  const resolved = resolveOptions(options, undefined).options;
  const { posts, ownPages } = resolved;
  const folders = [posts, ownPages];
  const mount = new Mount(resolved.base);
  noteRegistration(config, { options, project });
  const current = () => lifecycle.current();
  const renderer = makeRenderer(config, { project, mount, current });
  const lifecycle = new Lifecycle(config, {
    ...{ options, folders, project, mount, renderer, reporter },
  });
  const data = dataFolder(config.directories, resolved);
  addSources(config, project.root, { posts, ownPages, data });
  addTheme(config, project, renderer);
  addFrame(config, project, { renderer, mount, current });
  addCards(config, renderer);
  addNames(config, templateNames(current, config.pathPrefix), resolved);
  addGlobals(config, current);
  addPages(config, current, mount);
  if (resolved.collection !== undefined) {
    addStories(config, resolved.collection, { current, mount });
  }
  lifecycle.listen();
}
