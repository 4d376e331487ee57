import { buildSummary } from "../report/index.ts";
import { readPublishedFiles, unpackFiles } from "../state/index.ts";
import { checkListener } from "./checks.ts";
import type { BuildEvent } from "./config.ts";
import { shownByAll } from "./layout-inputs.ts";
import { refuseErrors, warningsOf } from "./refuse-errors.ts";
import { wantsEveryPage } from "./rendering-internals.ts";
import type { Run } from "./run.ts";
import type { RunSetup } from "./run-setup.ts";
import type { SiteAnswers } from "./site-answers.ts";
import { SiteBuild } from "./site-build.ts";
import { redirectForNothing } from "./staging.ts";
import { summaryOf } from "./summary.ts";
import { hasDataForEachPage } from "./theme.ts";

/** Tells what is wrong, and writes nothing, not even into the cache. */
export class CheckRun implements Run {
  private readonly setup: RunSetup;

  constructor(setup: RunSetup) {
    this.setup = setup;
  }

  async before(event: BuildEvent): Promise<SiteBuild> {
    const build = await SiteBuild.start(this.setup, { keeps: false });
    this.shareOutPages(build);
    await redirectForNothing(event, this.setup);
    return build;
  }

  /**
   * Leaves Eleventy a page of each layout, where nothing of the site's own wants to see more. The theme's templates
   * print whatever a page may show; those of the site's own in their place are tried with every page.
   */
  private shareOutPages(build: SiteBuild): void {
    const { config, project, renderer } = this.setup;
    // Eleventy's own command is to print all pages (`--to=json`).
    if (checkListener(config) === undefined) return;
    if (wantsEveryPage(config) || hasDataForEachPage(config, project)) return;
    renderer.begin();
    const { pages } = build.site;
    build.rendered = [...new Map(pages.map((page) => [page.layout, page])).values()];
    const hasOwnTemplates = build.overrides.used.some((path) => path.endsWith(".njk"));
    const rendered = new Set(build.rendered);
    if (hasOwnTemplates) build.besides = pages.filter((page) => !rendered.has(page));
  }

  examine(build: SiteBuild, answers: SiteAnswers): void {
    const listener = checkListener(this.setup.config);
    if (listener === undefined) refuseErrors(build, answers, this.setup.reporter);
    else listener.found(warningsOf(build, answers));
  }

  async after(build: SiteBuild): Promise<void> {
    await this.tryPages(build);
    const { config, reporter } = this.setup;
    const summary = buildSummary(summaryOf(build));
    const listener = checkListener(config);
    // Not where Eleventy's own command prints JSON for another program (`--to=json`).
    if (listener === undefined) reporter.problem(summary);
    else listener.done(summary);
  }

  /** Renders what Eleventy did not, but for pages that the last build has rendered from the same. */
  private async tryPages(build: SiteBuild): Promise<void> {
    if (build.besides.length === 0) return;
    const { output, project, renderer } = this.setup;
    const published = (await readPublishedFiles(project.root))[project.fromRoot(output.own)];
    const known = published && unpackFiles(published);
    const shown = shownByAll(build, this.setup);
    for (const page of build.besides) {
      const { path, inputs, contents } = renderer.fileOf(page, shown);
      const isKnown = inputs !== undefined && known?.get(path)?.inputs === inputs;
      if (!isKnown && typeof contents === "function") contents();
    }
  }
}
