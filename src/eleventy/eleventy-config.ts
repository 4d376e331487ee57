/*
 * The configuration that Eleventy 3.1 hands to plugins and to `eleventy.config.ts`, as its documentation
 * describes it; Eleventy ships no types of its own. https://www.11ty.dev/docs/config/
 */

import type { BuildEvent, ContentMap, EleventyDirectories, TemplateConfig } from "./config.ts";

/** What filters, shortcodes and transforms find in `this`, unless they are arrow functions. */
export interface EleventyContext {
  readonly page: EleventyPage;
  readonly eleventy: Readonly<Record<string, unknown>>;
}

/** What Eleventy knows of a page. */
export interface EleventyPage {
  readonly url: string | false;
  readonly date: Date;
  readonly inputPath: string;
  readonly fileSlug: string;
  readonly filePathStem: string;
  readonly outputPath: string | false;
  readonly outputFileExtension: string;
  readonly templateSyntax?: string;
  readonly rawInput?: string;
  readonly lang?: string;
}

/** An entry of a collection. */
export interface EleventyItem<Data = Readonly<Record<string, unknown>>> {
  readonly page: EleventyPage;
  readonly url: string | false;
  readonly date: Date;
  readonly inputPath: string;
  readonly fileSlug: string;
  readonly filePathStem: string;
  readonly outputPath: string | false;
  readonly data: Data;
  readonly content: string;
  readonly templateContent: string;
  readonly rawInput?: string;
}

/** What a collection's function is given. */
export interface EleventyCollections {
  getAll(): EleventyItem[];
  getAllSorted(): EleventyItem[];
  getFilteredByTag(tag: string): EleventyItem[];
  getFilteredByTags(...tags: readonly string[]): EleventyItem[];
  getFilteredByGlob(globs: string | readonly string[]): EleventyItem[];
}

type Awaitable<Value> = Value | Promise<Value>;

// The parameters of what a site registers are its own affair.
type Callback = (this: EleventyContext, ...values: never[]) => unknown;
type Settings = Readonly<Record<string, unknown>>;

/** A plugin: a function, or an object with one. */
export type EleventyPlugin<Options> =
  | ((config: EleventyConfig, options?: Options) => unknown)
  // What was written for Eleventy without types takes any configuration.
  | ((config: never, options?: Options) => unknown)
  | { readonly configFunction: (config: never, options?: Options) => unknown };

/** What `eleventy.config.ts` may return, or export as `config`. */
export interface EleventySettings {
  readonly dir?: {
    readonly input?: string;
    readonly includes?: string;
    readonly layouts?: string;
    readonly data?: string;
    readonly output?: string;
  };
  readonly templateFormats?: readonly string[] | string;
  readonly pathPrefix?: string;
  readonly markdownTemplateEngine?: string | false;
  readonly htmlTemplateEngine?: string | false;
  readonly dataTemplateEngine?: string | false;
  readonly jsDataFileSuffix?: string;
  readonly dataFileSuffixes?: readonly string[];
  readonly keys?: Settings;
}

/** The configuration that Eleventy hands to plugins and to `eleventy.config.ts`. */
export interface EleventyConfig {
  readonly directories: EleventyDirectories;
  readonly pathPrefix: string;
  readonly dir: unknown;
  readonly ignores: Set<string>;
  readonly watchIgnores: Set<string>;
  readonly dataFilterSelectors: Set<string>;
  /** An emitter of Node's. */
  readonly events: { listenerCount(event: string): number };
  readonly logger: unknown;
  /** The class of luxon. */
  readonly DateTime: unknown;

  versionCheck(range?: string): void;

  // Plugins
  addPlugin<Options>(plugin: EleventyPlugin<Options>, options?: Options): unknown;
  hasPlugin(plugin: string | EleventyPlugin<never>): boolean;
  resolvePlugin(name: string): unknown;
  isPluginExecution(): boolean;
  namespace(name: string, configure: () => Awaitable<void>): Promise<void>;
  getNamespacedName(name: string): string;

  // Folders
  setInputDirectory(folder: string): void;
  setOutputDirectory(folder: string): void;
  setDataDirectory(folder: string): void;
  setIncludesDirectory(folder: string): void;
  setLayoutsDirectory(folder: string): void;

  // Templates
  setTemplateFormats(formats: readonly string[] | string): void;
  addTemplateFormats(formats: readonly string[] | string): void;
  addTemplate(path: string, content: unknown, data?: Settings): void;
  isVirtualTemplate(path: string): boolean;
  addExtension(extension: string | readonly string[], options: Settings): void;
  addLayoutAlias(name: string, path: string): void;
  setLayoutResolution(resolves: boolean): void;
  enableLayoutResolution(): void;
  setDynamicPermalinks(enabled: boolean): void;
  setFrontMatterParsingOptions(options: Settings): void;
  configureTemplateHandling(options: { readonly writeMode?: "sync" | "async" }): void;
  configureErrorReporting(options: { readonly allowMissingExtensions?: boolean }): void;
  setUseTemplateCache(uses: boolean): void;

  // Data
  addGlobalData(name: string, value: unknown): this;
  addDataExtension(extensions: string | readonly string[], parser: unknown): void;
  setDataDeepMerge(merges: boolean): void;
  setDataFileSuffixes(suffixes: readonly string[]): void;
  setDataFileBaseName(name: string): void;
  setFreezeReservedData(freezes: boolean): void;
  addDateParsing(parse: (date: never) => unknown): void;

  // Collections
  addCollection(name: string, collect: (api: EleventyCollections) => Awaitable<unknown>): void;
  getCollections(): Settings;
  setPrecompiledCollections(collections: Settings): void;

  // Filters
  addFilter(name: string, filter: Callback): void;
  addAsyncFilter(name: string, filter: Callback): void;
  addLiquidFilter(name: string, filter: Callback): void;
  addNunjucksFilter(name: string, filter: Callback, isAsync?: boolean): void;
  addNunjucksAsyncFilter(name: string, filter: Callback): void;
  addJavaScriptFilter(name: string, filter: Callback): void;
  getFilter(name: string): ((...values: unknown[]) => unknown) | undefined;
  getFilters(options?: { readonly type?: "async" | "sync" }): Settings;

  // Shortcodes
  addShortcode(name: string, shortcode: Callback): void;
  addAsyncShortcode(name: string, shortcode: Callback): void;
  addLiquidShortcode(name: string, shortcode: Callback): void;
  addNunjucksShortcode(name: string, shortcode: Callback, isAsync?: boolean): void;
  addNunjucksAsyncShortcode(name: string, shortcode: Callback): void;
  addJavaScriptShortcode(name: string, shortcode: Callback): void;
  addPairedShortcode(name: string, shortcode: Callback): void;
  addPairedAsyncShortcode(name: string, shortcode: Callback): void;
  addPairedLiquidShortcode(name: string, shortcode: Callback): void;
  addPairedNunjucksShortcode(name: string, shortcode: Callback, isAsync?: boolean): void;
  addPairedNunjucksAsyncShortcode(name: string, shortcode: Callback): void;
  addPairedJavaScriptShortcode(name: string, shortcode: Callback): void;
  getShortcode(name: string): ((...values: unknown[]) => unknown) | undefined;
  getShortcodes(options?: { readonly type?: "async" | "sync" }): Settings;
  getPairedShortcode(name: string): ((...values: unknown[]) => unknown) | undefined;
  getPairedShortcodes(options?: { readonly type?: "async" | "sync" }): Settings;

  // Template languages
  addLiquidTag(name: string, tag: (engine: never) => unknown): void;
  addNunjucksTag(name: string, tag: (...engine: never[]) => unknown): void;
  addNunjucksGlobal(name: string, value: unknown): void;
  addJavaScriptFunction(name: string, callback: Callback): void;
  addMarkdownHighlighter(highlight: (text: string, language: string) => string): void;
  setLibrary(name: string, library: unknown): void;
  amendLibrary(name: string, amend: (library: never) => unknown): void;
  setLiquidOptions(options: Settings): void;
  setLiquidParameterParsing(behavior: "legacy" | "builtin"): void;
  setNunjucksEnvironmentOptions(options: Settings): void;
  setNunjucksPrecompiledTemplates(templates: unknown): void;

  // Output
  addTransform(
    name: string,
    transform: (this: EleventyContext & EleventyPage, content: string) => Awaitable<unknown>,
  ): void;
  addPreprocessor(
    name: string,
    extensions: string | readonly string[],
    preprocess: (this: EleventyContext, data: never, content: string) => unknown,
  ): void;
  addLinter(name: string, lint: (this: EleventyPage, content: string) => Awaitable<unknown>): void;
  addUrlTransform(transform: (page: { readonly url: string }) => string | undefined): void;
  addBundle(name: string, options?: Settings): unknown;
  getBundleManagers(): Settings;
  addPassthroughCopy(paths: string | Readonly<Record<string, string>>, options?: Settings): this;
  setServerPassthroughCopyBehavior(behavior: "copy" | "passthrough"): void;

  // Watching and serving
  addWatchTarget(
    paths: string | readonly string[],
    options?: { readonly resetConfig?: boolean },
  ): void;
  setWatchJavaScriptDependencies(watches: boolean): void;
  setWatchThrottleWaitTime(milliseconds: number): void;
  setServerOptions(options: Settings, override?: boolean): void;
  setChokidarConfig(options: Settings): void;
  setUseGitIgnore(uses: boolean): void;
  setQuietMode(isQuiet: boolean): void;
  setConcurrency(number: number): void;
  getConcurrency(): number;

  // Events
  on(event: "eleventy.config", listener: (config: TemplateConfig) => unknown): unknown;
  on(event: "eleventy.contentMap", listener: (map: ContentMap) => unknown): unknown;
  on(
    event: "eleventy.before" | "eleventy.after",
    listener: (event: BuildEvent) => unknown,
  ): unknown;
  on(event: string, listener: (...values: never[]) => unknown): unknown;
  once(event: string, listener: (...values: never[]) => unknown): unknown;
  emit(event: string, ...values: readonly unknown[]): Promise<unknown>;
  setEventEmitterMode(mode: "sequential" | "parallel"): void;
  augmentFunctionContext<Fn extends (...values: never[]) => unknown>(fn: Fn, options: Settings): Fn;
}
