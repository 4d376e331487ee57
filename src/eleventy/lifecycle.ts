import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join, posix, resolve } from "node:path";
import { URL_RECORD } from "../data/index.ts";
import { nextChange } from "../edition/index.ts";
import { cachedPaths } from "../files/index.ts";
import { documentLinks } from "../pages/index.ts";
import { prunePictures } from "../pictures/index.ts";
import type { Publication } from "../publish/index.ts";
import {
  CACHE_FOLDER,
  clearSearchIndex,
  clearStaging,
  hasRoom,
  OutputManifest,
  publish,
  removeStagingOnExit,
  STATE_FOLDER,
  stagingFolder,
  writeFiles,
  writeNextChange,
  writeUrlRecord,
} from "../publish/index.ts";
import type { Reporter } from "../report/index.ts";
import { buildSummary, diagnosticsReport, rebuildLine } from "../report/index.ts";
import type { BuildEvent, ContentMap, EleventyConfig, TemplateConfig } from "./config.ts";
import { latestBuild } from "./latest-build.ts";
import { fromRoot, isSameOrAbove } from "./paths.ts";
import { servedSite } from "./served-site.ts";
import { SiteBuild } from "./site-build.ts";
import { siteFiles } from "./site-files.ts";
import { SiteSearch } from "./site-search.ts";

/** Stories up to which every feed is written again with each save. */
const MOST_FEEDS_WHILE_SERVING = 500;

/** Eleventy's output folders as they were before a build was sent elsewhere. */
const OWN_OUTPUT = new WeakMap<object, string>();

/**
 * The course of every build, told to Eleventy as listeners:
 *
 * - before: the newsroom is read and the whole site assembled;
 * - once Eleventy knows every URL, and before anything is rendered: faults stop the build;
 * - while it renders: Eleventy writes into a folder of its own beside the output folder;
 * - after: what changed is moved into the output folder.
 *
 * While serving, faults are told and the rest of the site is shown, only the pages that changed are
 * rendered, and everything is written below `.jejak/`, so that the last good site stays as it is.
 */
export class Lifecycle {
  private readonly config: EleventyConfig;
  private readonly options: unknown;
  /** The folders of the newsroom's Markdown. */
  private readonly folders: readonly string[];
  private readonly reporter: Reporter;
  private readonly search: SiteSearch;
  private build: SiteBuild | undefined;
  private configPath: string | undefined;
  /** Where Eleventy writes in place of its output folder, from the working directory. */
  private redirected: string | undefined;
  /** Eleventy's own output folder, as an absolute path. */
  private output = "";
  private finishes = false;
  /** Whether files are written; a check writes none. */
  private writes = false;
  /** URLs of all that Eleventy renders. */
  private templates: ContentMap["urlToInputPath"] = {};

  constructor(
    config: EleventyConfig,
    options: unknown,
    folders: readonly string[],
    reporter: Reporter,
  ) {
    this.config = config;
    this.options = options;
    this.folders = folders;
    this.reporter = reporter;
    this.search = new SiteSearch(reporter);
    // The configuration is read again when a template of the site changes: then any page may differ.
    servedSite.pages.forget();
  }

  readonly current = (): SiteBuild | undefined => this.build;

  listen(): void {
    const { config } = this;
    // In order of registration, so that publishing comes after all that others write.
    config.setEventEmitterMode("sequential");
    // Files that change together are built together: a change that Eleventy hears of in the middle of a
    // build empties caches that the build is reading.
    if (this.isServing) config.setWatchThrottleWaitTime(100);
    config.on("eleventy.config", (templateConfig) => {
      this.redirect(templateConfig);
      if (this.finishes) return;
      this.finishes = true;
      // Registered here, when every plugin and the site's own configuration have had their turn.
      config.on("eleventy.after", (event) => this.finish(event));
    });
    config.on("eleventy.before", (event) => this.begin(event));
    config.on("eleventy.contentMap", (map) => this.examine(map));
  }

  /**
   * Eleventy has no setting by which a plugin moves the output folder for the length of a build, and
   * a folder given on the command line beats all settings. Every part of it asks this object.
   */
  private redirect(templateConfig: TemplateConfig): void {
    this.configPath = templateConfig.getLocalProjectConfigFile();
    const { directories } = templateConfig;
    const own = OWN_OUTPUT.get(directories) ?? directories.output;
    OWN_OUTPUT.set(directories, own);
    this.output = resolve(own);
    if (runMode() === "serve") this.redirected = `./${STATE_FOLDER}/serve/`;
    Object.defineProperty(directories, "output", {
      get: () => this.redirected ?? own,
      configurable: true,
    });
  }

  /** Whether someone is at work on the site: then faults are told and the rest is shown. */
  private get isServing(): boolean {
    return ["serve", "watch"].includes(runMode());
  }

  private async begin({ runMode: mode, outputMode, incremental, dir }: BuildEvent): Promise<void> {
    this.refuseSources();
    this.writes = outputMode === "fs";
    if (mode === "serve" && !servedSite.started && servedSite.registries === undefined) {
      await rm(join(process.cwd(), STATE_FOLDER, "serve"), { recursive: true, force: true });
    }
    this.build = await SiteBuild.start({
      options: this.options,
      configPath: this.configPath,
      dataFolder: this.config.directories.data,
      includesFolder: this.config.directories.includes,
      pathPrefix: this.config.pathPrefix,
      fallback: servedSite.registries,
    });
    latestBuild.site = this.build.site;
    if (this.isServing) {
      servedSite.registries = this.build.site.registries;
      const { pages, registries } = this.build.site;
      const duties = documentLinks(pages, registries.navigation.footer);
      this.build.rendered = servedSite.pages.changed(pages, [registries, duties]);
    }
    if (mode !== "build") return;
    await clearStaging(this.output);
    // A check writes nothing, but other plugins may: they, too, are sent to the folder that is cleared.
    removeStagingOnExit(this.output);
    if (outputMode !== "fs") await mkdir(stagingFolder(this.output), { recursive: true });
    this.redirected = incremental ? undefined : `${fromRoot(stagingFolder(this.output))}/`;
    // The older of the two names that Eleventy has for the same folder.
    if (this.redirected !== undefined) dir.output = this.redirected;
  }

  /** An output folder may neither hold the project nor lie among what the site is made from. */
  private refuseSources(): void {
    const { input, includes, data } = this.config.directories;
    const root = process.cwd();
    const sources = [includes, data, ...this.folders, "node_modules"].map((path) => resolve(path));
    const holdsSources = [root, resolve(input), ...sources].some((path) =>
      isSameOrAbove(this.output, path),
    );
    if (holdsSources || sources.some((path) => isSameOrAbove(path, this.output))) {
      throw new Error(
        `Folder keluaran ${this.output} memuat atau termasuk sumber situs ini. Pilih folder lain, misalnya _site.`,
      );
    }
  }

  private async examine({ urlToInputPath }: ContentMap): Promise<void> {
    const { build } = this;
    this.templates = urlToInputPath;
    if (build === undefined) return;
    const diagnostics = build.diagnostics(
      (path) => Object.hasOwn(urlToInputPath, path) || this.isCopied(path),
    );
    const fault = build.fault(diagnostics);
    if (this.isServing) {
      const report =
        diagnostics.length === 0
          ? ""
          : diagnosticsReport(diagnostics, "Halaman lain tetap ditampilkan; perbaiki lalu simpan.");
      if (report !== "" && report !== servedSite.report) this.reporter.problem(report);
      servedSite.report = report;
    } else if (fault !== undefined) {
      throw fault;
    } else if (diagnostics.length > 0) {
      this.reporter.problem(`${diagnosticsReport(diagnostics, "Situs tetap dapat dibangun.")}\n`);
    }
    if (this.writes && !this.isServing) {
      this.search.begin(build);
    }
  }

  /** Whether the site copies a file to a path, as far as can be told without copying. */
  private isCopied(path: string): boolean {
    const { input } = this.config.directories;
    for (const [source, { outputPath }] of Object.entries(this.config.passthroughCopies ?? {})) {
      const target =
        typeof outputPath === "string"
          ? outputPath
          : posix.relative(posix.normalize(input), source);
      const base = posix.join("/", target);
      if (path !== base && !path.startsWith(base === "/" ? "/" : `${base}/`)) continue;
      if (existsSync(join(source, path.slice(base.length)))) return true;
    }
    return false;
  }

  /** Whether a page of the site's own answers a URL: some hosts would follow a redirect all the same. */
  private isAnswered(url: string): boolean {
    const folder = url.replace(/\/?$/u, "/");
    return (
      [url, folder].some((each) => Object.hasOwn(this.templates, each)) ||
      this.isCopied(`${folder}index.html`) ||
      (/\.[^/]+$/u.test(url) && this.isCopied(url))
    );
  }

  /** Whether the site brings a file of its own for a path: a `robots.txt` that it copies, a template. */
  private isSitesOwn(path: string, target: string): boolean {
    // A staging folder was empty before Eleventy wrote; elsewhere lie our own files of the last build.
    if (!this.isServing && target !== this.output) return existsSync(join(target, path));
    const url = `/${path}`.replace(/\/index\.html$/u, "/");
    return Object.hasOwn(this.templates, url) || this.isCopied(`/${path}`);
  }

  /**
   * Writes all that is no page.
   *
   * @returns the files that the output folder already holds under names that tell their contents
   */
  private async writeAssets(build: SiteBuild, target: string): Promise<readonly string[]> {
    const cacheFolder = join(process.cwd(), CACHE_FOLDER);
    const files = await siteFiles(build, {
      root: process.cwd(),
      cacheFolder,
      isPreview: this.isServing,
      // A save of a large archive must not wait for thousands of feeds; those of the start stay to look at.
      sparesListings:
        this.isServing &&
        servedSite.started &&
        build.site.edition.live.length > MOST_FEEDS_WHILE_SERVING,
      isAnswered: (url) => this.isAnswered(url),
      isSitesOwn: (path) => this.isSitesOwn(path, target) || !hasRoom(path, target),
    });
    const index = await this.search.finish();
    // Where a part of the site alone is built: an old index may hold what has since been withdrawn.
    if (target === this.output) await clearSearchIndex(target);
    const published = this.isServing || target === this.output ? undefined : this.output;
    const kept = await writeFiles([...files, ...index], target, published);
    if (!this.isServing) await prunePictures(cacheFolder, cachedPaths(files));
    return kept;
  }

  /** Notes what is published now: a URL is owed to its readers from the moment it is out. */
  private async record({ site, options }: SiteBuild): Promise<string | undefined> {
    if (!options.urlRecord) return undefined;
    const path = posix.join(fromRoot(this.config.directories.data), URL_RECORD);
    return (await writeUrlRecord(resolve(path), site.urlRecord)) ? path : undefined;
  }

  private async finish({ outputMode }: BuildEvent): Promise<void> {
    const { build } = this;
    if (build === undefined) return;
    const { site } = build;
    const target = this.redirected === undefined ? this.output : resolve(this.redirected);
    // In a dry run Eleventy wrote nothing, and nothing must be published over the last site.
    const wrote = outputMode === "fs" && existsSync(target);
    const kept = wrote ? await this.writeAssets(build, target) : [];
    if (this.isServing) {
      await servedSite.pages.commit(target);
      this.search.follow(build, target, !servedSite.started);
    }
    const shown = fromRoot(this.isServing ? target : this.output);
    let publication: Publication | undefined;
    if (wrote && !this.isServing && this.redirected !== undefined) {
      publication = await publish(
        target,
        this.output,
        new OutputManifest(process.cwd(), shown),
        kept,
      );
      this.redirected = undefined;
    }
    const recorded = publication === undefined ? undefined : await this.record(build);
    if (publication !== undefined) await writeNextChange(process.cwd(), nextChange(site.edition));
    const milliseconds = performance.now() - build.startedAt;
    if (this.isServing && servedSite.started) {
      if (build.rendered.length > 0) {
        this.reporter.info(rebuildLine(build.rendered.length, milliseconds, new Date()));
      }
      return;
    }
    servedSite.started = this.isServing;
    this.reporter.info(
      buildSummary({
        edition: site.edition,
        pages: site.pages.length,
        pictures: site.pictures.length,
        diagnostics: build.diagnostics(() => true),
        milliseconds,
        adjustedColors: build.look.colors.adjusted,
        assetWarnings: build.look.assets.warnings,
        output: wrote ? shown : undefined,
        changes: publication,
        urlRecord: recorded,
      }),
    );
  }
}

/** Set by Eleventy before it reads the configuration, and by the commands. */
function runMode(): string {
  return process.env.ELEVENTY_RUN_MODE ?? "build";
}
