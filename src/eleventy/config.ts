/** What Jejak uses of Eleventy's configuration; Eleventy 3.1 ships no types of its own. */

import type { AssembledSite } from "../assembly/index.ts";

export interface EleventyDirectories {
  readonly input: string;
  readonly includes: string;
  /** Absent where layouts lie among the includes. */
  readonly layouts?: string | undefined;
  readonly data: string;
  readonly output: string;
}

/** The argument of Eleventy's build events. */
export interface BuildEvent {
  readonly directories: EleventyDirectories;
  readonly runMode: "build" | "serve" | "watch";
  readonly outputMode: "fs" | "json" | "ndjson";
  readonly incremental: boolean;
  /** The folders under their older name; `output` is not derived from `directories`. */
  readonly dir: { output: string };
  /** Only in `eleventy.after`. */
  readonly results?: readonly RenderedPage[];
}

export interface RenderedPage {
  readonly url: string | false;
  readonly inputPath: string;
  readonly outputPath: string | false;
  readonly content: string;
}

/** The argument of `eleventy.contentMap`. */
export interface ContentMap {
  /** The URLs of what each template renders. */
  readonly inputPathToUrl: Readonly<Record<string, readonly (string | false | undefined)[]>>;
  readonly urlToInputPath: Readonly<Record<string, { readonly inputPath: string } | undefined>>;
}

/** The argument of `eleventy.config`: Eleventy's own view of the configuration. */
export interface TemplateConfig {
  readonly directories: EleventyDirectories;
  getLocalProjectConfigFile(): string | undefined;
}

/** What is used of a Nunjucks environment; named here so that a site needs no types of Nunjucks. */
export interface NunjucksEnvironment {
  readonly loaders: unknown[];
  addGlobal(name: string, value: unknown): unknown;
  render(name: string, context: Readonly<Record<string, unknown>>): string;
}

/** A template that has no file. */
export interface VirtualTemplate<Data> {
  readonly data: Data;
  readonly render: (data: Readonly<Record<string, unknown>>) => string;
}

/**
 * Jejak's own event: a build's site is assembled, and nothing is rendered yet. For whoever asks more of a
 * site than Eleventy can tell.
 */
export const ASSEMBLED = "jejak.assembled";

/** The configuration that Eleventy hands to plugins and to `eleventy.config.ts`. */
export interface EleventyConfig {
  readonly directories: EleventyDirectories;
  readonly pathPrefix: string;
  readonly passthroughCopies?: Readonly<Record<string, { readonly outputPath?: unknown }>>;
  readonly transforms?: Readonly<Record<string, unknown>>;
  readonly universal?: { readonly filters?: object };
  readonly liquid?: {
    readonly filters?: object;
    readonly tags?: object;
    readonly shortcodes?: object;
    readonly pairedShortcodes?: object;
  };
  readonly libraryOverrides?: object;
  readonly extensionMap?: { readonly size: number };
  readonly javascript?: { readonly filters?: object; readonly functions?: object };
  readonly nunjucks: {
    readonly filters?: Readonly<Record<string, unknown>>;
    readonly asyncFilters?: object;
    readonly shortcodes?: object;
    readonly pairedShortcodes?: object;
    readonly asyncShortcodes: Record<string, (...values: never[]) => unknown>;
    readonly asyncPairedShortcodes?: object;
    readonly tags?: object;
    readonly globals?: object;
  };
  readonly collections?: Readonly<Record<string, unknown>>;
  readonly layoutAliases?: Readonly<Record<string, string>>;
  readonly libraryAmendments?: { readonly njk?: readonly unknown[] };
  readonly virtualTemplates?: object;
  readonly preprocessors?: object;
  readonly dataExtensions?: { readonly size: number };
  readonly customDateParsingCallbacks?: { readonly size: number };
  readonly globalData?: Readonly<Record<string, unknown>>;
  readonly linters?: Readonly<Record<string, unknown>>;
  readonly urlTransforms?: readonly unknown[];
  readonly htmlTransformer?: {
    transformContent(
      outputPath: string,
      content: string,
      context: { readonly inputPath?: string; readonly page?: unknown },
    ): Promise<string>;
  };
  readonly events: {
    listenerCount(event: string): number;
    prependListener(event: string, listener: (event: BuildEvent) => unknown): unknown;
  };
  getBundleManagers?(): Readonly<Record<string, unknown>>;
  readonly ignores: Set<string>;
  readonly watchIgnores: Set<string>;
  versionCheck(range: string): void;
  addPlugin<Options>(
    plugin: (config: EleventyConfig, options?: Options) => void,
    options?: Options,
  ): void;
  addCollection(name: string, collect: () => readonly unknown[]): void;
  addFilter(name: string, filter: (...values: never[]) => unknown): void;
  addNunjucksShortcode(name: string, shortcode: (...values: never[]) => unknown): void;
  addNunjucksGlobal(name: string, value: unknown): void;
  addGlobalData(name: string, value: unknown): void;
  addLayoutAlias(name: string, path: string): void;
  addPassthroughCopy(copies: Readonly<Record<string, string>>): void;
  addTemplate(path: string, template: VirtualTemplate<unknown>): void;
  addWatchTarget(glob: string, options?: { readonly resetConfig?: boolean }): void;
  setEventEmitterMode(mode: "sequential" | "parallel"): void;
  setWatchThrottleWaitTime(milliseconds: number): void;
  setServerOptions(options: Readonly<Record<string, unknown>>): void;
  on(event: "eleventy.config", listener: (config: TemplateConfig) => void | Promise<void>): void;
  on(event: "eleventy.contentMap", listener: (map: ContentMap) => void | Promise<void>): void;
  on(
    event: "eleventy.before" | "eleventy.after",
    listener: (event: BuildEvent) => void | Promise<void>,
  ): void;
  on(event: typeof ASSEMBLED, listener: (site: AssembledSite) => void): void;
  emit(event: typeof ASSEMBLED, site: AssembledSite): Promise<unknown>;
}
