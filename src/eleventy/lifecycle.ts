import { finishPublication } from "../publish/index.ts";
import type { Reporter } from "../report/index.ts";
import { BuildRun } from "./build-run.ts";
import { CheckRun } from "./check-run.ts";
import { buildListener } from "./checks.ts";
import type { BuildEvent, ContentMap, EleventyConfig, TemplateConfig } from "./config.ts";
import { ASSEMBLED } from "./config.ts";
import { afterBeforeOthers, runMode } from "./eleventy-internals.ts";
import { keepOutputPaths } from "./eleventy-output.ts";
import type { Mount } from "./mount.ts";
import { OutputFolder } from "./output-folder.ts";
import type { PageRenderer } from "./page-renderer.ts";
import { Preview } from "./preview.ts";
import type { Project } from "./project.ts";
import type { Run } from "./run.ts";
import { ServeRun } from "./serve-run.ts";
import { SiteAnswers } from "./site-answers.ts";
import type { SiteBuild } from "./site-build.ts";

/**
 * The course of every build, told to Eleventy as listeners:
 *
 * - before: the newsroom is read and the whole site assembled;
 * - once Eleventy knows every URL, and before anything is rendered: faults stop the build;
 * - after: what was made is published, shown or thrown away.
 *
 * What each step does is the run's; which run it is, is asked here alone.
 */
export class Lifecycle {
  private readonly config: EleventyConfig;
  private readonly options: unknown;
  /** The folders of the newsroom's Markdown, from the root. */
  private readonly folders: readonly string[];
  private readonly project: Project;
  private readonly mount: Mount;
  private readonly renderer: PageRenderer;
  private readonly ownReporter: Reporter;
  /** Known when the whole configuration has been read. */
  private output: OutputFolder | undefined;
  private configPath: string | undefined;
  private run: Run | undefined;
  private build: SiteBuild | undefined;
  private answers: SiteAnswers | undefined;

  constructor(
    config: EleventyConfig,
    setup: {
      readonly options: unknown;
      readonly folders: readonly string[];
      readonly project: Project;
      readonly mount: Mount;
      readonly renderer: PageRenderer;
      readonly reporter: Reporter;
    },
  ) {
    this.config = config;
    this.options = setup.options;
    this.folders = setup.folders;
    this.project = setup.project;
    this.mount = setup.mount;
    this.renderer = setup.renderer;
    this.ownReporter = setup.reporter;
  }

  readonly current = (): SiteBuild | undefined => this.build;

  private get reporter(): Reporter {
    return buildListener(this.config)?.reporter ?? this.ownReporter;
  }

  listen(): void {
    const { config } = this;
    // Files that change together are built together: a change that Eleventy hears of in the middle of a
    // build empties caches that the build is reading.
    config.setWatchThrottleWaitTime(100);
    config.on("eleventy.config", (templateConfig) => this.configured(templateConfig));
    config.on("eleventy.before", (event) => this.before(event));
    config.on("eleventy.contentMap", (map) => this.examine(map));
    afterBeforeOthers(config, (event) => this.after(event));
  }

  private async configured(templateConfig: TemplateConfig): Promise<void> {
    await keepOutputPaths();
    this.configPath = templateConfig.getLocalProjectConfigFile();
    this.output ??= new OutputFolder(templateConfig.directories, this.project);
    // Eleventy's server asks for its folder before a build begins.
    if (runMode() === "serve") this.output.redirect(this.project.previewFolder);
  }

  private async before(event: BuildEvent): Promise<void> {
    this.answers = undefined;
    await this.finishPublication();
    this.run ??= this.choose(event);
    this.output?.refuseSources(this.config, this.folders);
    this.build = await this.run.before(event);
    await this.config.emit(ASSEMBLED, this.build.site);
  }

  /** What a process began to publish and died in comes before all else: the site may be half old. */
  private async finishPublication(): Promise<void> {
    const outcome = await finishPublication(this.project.root);
    if (outcome === undefined) return;
    this.reporter.info(
      outcome === "new"
        ? "Penerbitan sebelumnya terhenti di tengah jalan; sekarang sudah diselesaikan."
        : "Penerbitan sebelumnya terhenti di tengah jalan dan tidak dapat diselesaikan; situs sebelumnya sudah dipulihkan.",
    );
  }

  private choose({ runMode: mode, outputMode }: BuildEvent): Run {
    const { config, output } = this;
    if (output === undefined) throw new Error("Eleventy began to build before it was configured.");
    const { options, configPath, project, mount, renderer, reporter } = this;
    const setup = { config, options, configPath, project, output, mount, renderer, reporter };
    if (mode !== "build") return new ServeRun(setup, Preview.of(config.directories));
    return outputMode === "fs" ? new BuildRun(setup) : new CheckRun(setup);
  }

  private async examine(map: ContentMap): Promise<void> {
    if (this.build === undefined) return;
    const { config, project, mount } = this;
    this.answers = new SiteAnswers({ config, project, mount, map }, this.build.site.pages);
    const { answers } = this;
    this.build.settle((path) => answers.hasPath(path));
    await this.run?.examine(this.build, this.answers);
  }

  private async after(event: BuildEvent): Promise<void> {
    if (this.build === undefined || this.answers === undefined) return;
    await this.run?.after(this.build, this.answers, event);
  }
}
