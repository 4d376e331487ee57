import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join, posix, relative, resolve, sep } from "node:path";
import { copyFiles, pictureCopies } from "../publish/copies.ts";
import { OutputManifest, STATE_FOLDER } from "../publish/manifest.ts";
import type { Publication } from "../publish/publish.ts";
import { publish } from "../publish/publish.ts";
import { ShownPages } from "../publish/shown-pages.ts";
import { clearStaging, removeStagingOnExit, stagingFolder } from "../publish/staging.ts";
import type { Reporter } from "../report.ts";
import { buildSummary, faultReport, rebuildLine } from "../report.ts";
import type { BuildEvent, ContentMap, EleventyConfig, TemplateConfig } from "./config.ts";
import { SiteBuild } from "./site-build.ts";
import { themeAssets } from "./theme.ts";

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
  private readonly reporter: Reporter;
  private build: SiteBuild | undefined;
  private configPath: string | undefined;
  /** Where Eleventy writes in place of its output folder, from the working directory. */
  private redirected: string | undefined;
  /** Eleventy's own output folder, as an absolute path. */
  private output = "";
  private finishes = false;
  private served = false;
  private readonly shownPages = new ShownPages();

  constructor(config: EleventyConfig, options: unknown, reporter: Reporter) {
    this.config = config;
    this.options = options;
    this.reporter = reporter;
  }

  readonly current = (): SiteBuild | undefined => this.build;

  listen(): void {
    const { config } = this;
    // In order of registration, so that publishing comes after all that others write.
    config.setEventEmitterMode("sequential");
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

  private async begin({ runMode: mode, outputMode, incremental }: BuildEvent): Promise<void> {
    if (isSameOrAbove(this.output, process.cwd())) {
      throw new Error(
        `Folder keluaran ${this.output} memuat proyek ini sendiri. Pilih folder lain, misalnya _site.`,
      );
    }
    if (mode === "serve" && this.build === undefined) {
      await rm(join(process.cwd(), STATE_FOLDER, "serve"), { recursive: true, force: true });
    }
    this.build = await SiteBuild.start({
      options: this.options,
      configPath: this.configPath,
      dataFolder: this.config.directories.data,
      pathPrefix: this.config.pathPrefix,
    });
    if (this.isServing) {
      const { site } = this.build;
      this.build.rendered = this.shownPages.changed(site.pages, site.registries);
    }
    if (mode !== "build") return;
    await clearStaging(this.output);
    removeStagingOnExit(this.output);
    this.redirected =
      outputMode === "fs" && !incremental
        ? `${slashed(relative(process.cwd(), stagingFolder(this.output)))}/`
        : undefined;
  }

  private async examine({ urlToInputPath }: ContentMap): Promise<void> {
    const { build } = this;
    if (build === undefined) return;
    const diagnostics = build.diagnostics(
      (path) => Object.hasOwn(urlToInputPath, path) || this.isCopied(path),
    );
    const fault = build.fault(diagnostics);
    if (this.isServing) {
      if (diagnostics.length > 0) {
        this.reporter.problem(
          faultReport(diagnostics, "Halaman lain tetap ditampilkan; perbaiki lalu simpan."),
        );
      }
    } else if (fault !== undefined) {
      throw fault;
    } else if (diagnostics.length > 0) {
      this.reporter.problem(`${faultReport(diagnostics, "Situs tetap dibangun.")}\n`);
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

  private async finish({ outputMode }: BuildEvent): Promise<void> {
    const { build } = this;
    if (build === undefined) return;
    const { site } = build;
    const target = this.redirected === undefined ? this.output : resolve(this.redirected);
    // In a dry run Eleventy wrote nothing, and nothing must be published over the last site.
    const wrote = outputMode === "fs" && existsSync(target);
    if (wrote) {
      const assets = themeAssets(this.config.directories.includes);
      await copyFiles([...assets, ...pictureCopies(site.pictures, process.cwd())], target);
    }
    if (this.isServing) await this.shownPages.commit(target);
    const shown = slashed(relative(process.cwd(), this.isServing ? target : this.output));
    let publication: Publication | undefined;
    if (wrote && !this.isServing && this.redirected !== undefined) {
      publication = await publish(target, this.output, new OutputManifest(process.cwd(), shown));
      this.redirected = undefined;
    }
    const milliseconds = performance.now() - build.startedAt;
    if (this.isServing && this.served) {
      this.reporter.info(rebuildLine(build.rendered.length, milliseconds, new Date()));
      return;
    }
    this.served = this.isServing;
    this.reporter.info(
      buildSummary({
        edition: site.edition,
        pages: site.pages.length,
        pictures: site.pictures.length,
        diagnostics: build.diagnostics(() => true),
        milliseconds,
        output: wrote ? shown : undefined,
        changes: publication,
      }),
    );
  }
}

/** Set by Eleventy before it reads the configuration, and by the commands. */
function runMode(): string {
  return process.env.ELEVENTY_RUN_MODE ?? "build";
}

function isSameOrAbove(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || !(way.startsWith("..") || resolve(way) === way);
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}
