import { join, posix } from "node:path";
import type { AssembledSite } from "../assembly/index.ts";
import { assembleSite, settleDeadPaths } from "../assembly/index.ts";
import type { Registries } from "../data/index.ts";
import { readRegistries } from "../data/index.ts";
import type { Diagnostic, Position, RuleId } from "../diagnostics/index.ts";
import { ContentError } from "../diagnostics/index.ts";
import { findEditorPackage } from "../editor/index.ts";
import type { FileFailure } from "../files/index.ts";
import { attachmentFault, brokenPicture } from "../front-matter/index.ts";
import type { LanguageFilters } from "../language/index.ts";
import type { ResolvedOptions } from "../options/index.ts";
import { resolveOptions, urlWordClashes } from "../options/index.ts";
import type { Page } from "../pages/index.ts";
import { buildTime } from "../state/index.ts";
import type { StoryMemory } from "../stories/index.ts";
import type { Texts } from "../texts/index.ts";
import { createTexts, languageOf } from "../texts/index.ts";
import { isAfresh } from "./build-wishes.ts";
import { editorDiagnostics } from "./editor-package.ts";
import { readConfigFile, readSources, unusableFiles } from "./read-sources.ts";
import type { RunSetup } from "./run-setup.ts";
import type { SiteTheme } from "./site-theme.ts";
import { makeSiteTheme } from "./site-theme.ts";
import { dataFolder } from "./sources.ts";
import { Steps } from "./steps.ts";
import { readStoryMemory } from "./story-memory-file.ts";
import { templateFilters } from "./template-names.ts";
import type { Overrides } from "./theme-folder.ts";
import { findOverrides, OVERRIDES } from "./theme-folder.ts";

/** Thrown where the call or the configuration is wrong, not the content. */
export class ConfigurationError extends ContentError {
  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics);
    this.name = "ConfigurationError";
  }
}

/** What one build of the site reads, makes and has to say; made anew for each. */
export class SiteBuild {
  /** By `performance.now()`, before anything was read. */
  readonly startedAt: number;
  readonly steps: Steps;
  readonly site: AssembledSite;
  readonly filters: LanguageFilters;
  /** The interface's words. */
  readonly texts: Texts;
  /** Style sheet, scripts, fonts, colours, logo. */
  readonly theme: SiteTheme;
  readonly options: ResolvedOptions;
  /** The pages that Eleventy renders: all, but for those that a served site already shows as they are. */
  rendered: readonly Page[];
  /** The pages that are rendered beside Eleventy, see `PageRenderer`. */
  besides: readonly Page[] = [];
  /** How the stories were read, for the next build. */
  readonly memory: StoryMemory;
  /** What the site has of its own in the theme's place. */
  overrides: Overrides = { used: [], misplaced: [] };
  private readonly optionDiagnostics: readonly Diagnostic[];
  private readonly unusable: readonly Diagnostic[];
  private readonly editorDiagnostics: readonly Diagnostic[];

  private constructor(
    site: AssembledSite,
    theme: SiteTheme,
    options: ResolvedOptions,
    diagnostics: {
      readonly options: readonly Diagnostic[];
      readonly unusable: readonly Diagnostic[];
      readonly editor: readonly Diagnostic[];
    },
    { startedAt, steps }: { readonly startedAt: number; readonly steps: Steps },
    memory: StoryMemory,
  ) {
    this.steps = steps;
    this.memory = memory;
    this.theme = theme;
    this.options = options;
    this.startedAt = startedAt;
    this.site = site;
    this.rendered = site.pages;
    this.optionDiagnostics = diagnostics.options;
    this.unusable = diagnostics.unusable;
    this.editorDiagnostics = diagnostics.editor;
    this.filters = templateFilters(site.context);
    this.texts = site.texts;
  }

  /**
   * Reads the newsroom's folders and assembles the site.
   *
   * @param keeps whether what is found out may be kept for later builds
   * @param fallback stands in for data that can't be read, so that a served site keeps its name
   * @param previews whether drafts and what is scheduled have pages
   * @param memory how stories were read before; what the last build left on disk where it is not given
   * @throws ContentError with all that was found where Eleventy would open what nobody may open
   */
  static async start(
    setup: Pick<RunSetup, "config" | "options" | "configPath" | "project" | "mount">,
    {
      keeps,
      fallback,
      previews = false,
      memory,
    }: {
      readonly keeps: boolean;
      readonly fallback?: Registries | undefined;
      readonly previews?: boolean;
      readonly memory?: StoryMemory | undefined;
    },
  ): Promise<SiteBuild> {
    const startedAt = performance.now();
    const steps = new Steps(startedAt);
    const now = buildTime();
    const { root, cacheFolder } = setup.project;
    const { directories } = setup.config;
    const pathPrefix = setup.mount.pathPrefix(setup.config.pathPrefix);
    const configFile = await readConfigFile(setup.project, setup.configPath);
    const { options, diagnostics } = resolveOptions(setup.options, configFile);
    const sources = await readSources(
      setup.project,
      dataFolder(directories, options),
      options,
      keeps,
    );
    const { data: dataFiles, includes, layouts = includes } = directories;
    const read = new Set([dataFiles, dataFolder(directories, options), includes, layouts]);
    const unusable = await unusableFiles(setup.project, [...read]);
    const data = readRegistries(sources.registries, fallback, sources.pictures);
    steps.done("reading");
    // The theme comes first, since pages tell search engines of the logo.
    const theme = await makeSiteTheme(data.registries.site, {
      texts: createTexts(data.registries.texts, languageOf(data.registries.site.lang)),
      root,
      siteAssets: join(setup.project.absolute(directories.includes), OVERRIDES, "assets"),
      siteFile: sources.registries.site?.path ?? "",
      cacheFolder,
      keeps,
    });
    steps.done("theme");
    const known = memory ?? (await readStoryMemory(cacheFolder, isAfresh(setup.config)));
    const site = assembleSite(sources, options, {
      pathPrefix,
      now,
      data,
      logo: theme.logo?.light ?? theme.icons.picture,
      previews,
      memory: known,
    });
    steps.done("assembling");
    const editor = editorDiagnostics(data.registries, {
      isInstalled: findEditorPackage(root) !== undefined,
      dataFolder: sources.registries.folder,
    });
    const clashes = urlWordClashes(
      options,
      data.registries.site.lang,
      configFile,
      data.registries.categories.values(),
    );
    const found = { options: [...diagnostics, ...clashes], unusable, editor };
    const build = new SiteBuild(site, theme, options, found, { startedAt, steps }, known);
    build.overrides = findOverrides(directories, setup.project);
    // Layouts and data are read before anybody looks at what was found.
    if (unusable.length > 0) throw new ContentError(build.diagnostics(() => true));
    return build;
  }

  /**
   * Everything that was found.
   *
   * @param answers whether the site's own templates or files answer a path that Jejak's pages don't
   * @param twins what was found of templates that have the URL of one of Jejak's pages
   */
  diagnostics(
    answers: (path: string) => boolean,
    twins: readonly Diagnostic[] = [],
  ): readonly Diagnostic[] {
    const dead = this.site.deadLinks.filter(({ path }) => !answers(path));
    const told = new Set(this.site.diagnostics.map(({ file, rule }) => `${file} ${rule}`));
    return [
      ...this.optionDiagnostics,
      ...this.site.diagnostics,
      ...this.unusable.filter(({ file, rule }) => !told.has(`${file} ${rule}`)),
      ...this.theme.diagnostics,
      ...this.editorDiagnostics,
      ...dead.map(({ diagnostic }) => diagnostic),
      ...twins,
    ];
  }

  /** Has links of the old archive that nothing answers printed as words; before any page is printed. */
  settle(answers: (path: string) => boolean): void {
    settleDeadPaths(this.site, answers);
  }

  /** What to tell of files that broke after they were looked at: each where a story names it. */
  brokenFiles(failures: readonly FileFailure[]): readonly Diagnostic[] {
    const reasons = new Map(
      failures.flatMap(({ files, why }) => files.map((file) => [file, why] as const)),
    );
    const told = (
      rule: RuleId,
      explain: (name: string, why: string) => string,
      used: readonly (Position & { readonly file: string; readonly usedBy: string })[],
    ) =>
      used.flatMap(({ file, usedBy, line, column }): Diagnostic[] => {
        const why = reasons.get(file);
        if (why === undefined) return [];
        const message = explain(posix.basename(file), why);
        return [{ file: usedBy, line, column, severity: "error", rule, message }];
      });
    return [
      ...told("broken-picture", brokenPicture, this.site.pictures),
      ...told("broken-attachment", attachmentFault, this.site.attachments),
    ];
  }

  /** The error that must stop a build with these diagnostics; undefined when none must. */
  fault(diagnostics: readonly Diagnostic[]): ContentError | undefined {
    if (this.optionDiagnostics.length > 0) return new ConfigurationError(diagnostics);
    return diagnostics.some(({ severity }) => severity === "error")
      ? new ContentError(diagnostics)
      : undefined;
  }
}
