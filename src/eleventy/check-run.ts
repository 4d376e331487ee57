import { buildSummary } from "../report/index.ts";
import { checkListener } from "./checks.ts";
import type { BuildEvent } from "./config.ts";
import { refuseErrors, warningsOf } from "./refuse-errors.ts";
import type { Run } from "./run.ts";
import type { RunSetup } from "./run-setup.ts";
import type { SiteAnswers } from "./site-answers.ts";
import { SiteBuild } from "./site-build.ts";
import { redirectForNothing } from "./staging.ts";
import { summaryOf } from "./summary.ts";

/** Tells what is wrong, renders every page, and writes nothing, not even into the cache. */
export class CheckRun implements Run {
  private readonly setup: RunSetup;

  constructor(setup: RunSetup) {
    this.setup = setup;
  }

  async before(event: BuildEvent): Promise<SiteBuild> {
    const build = await SiteBuild.start(this.setup, { keeps: false });
    await redirectForNothing(event, this.setup);
    return build;
  }

  examine(build: SiteBuild, answers: SiteAnswers): void {
    const listener = checkListener(this.setup.config);
    if (listener === undefined) refuseErrors(build, answers, this.setup.reporter);
    else listener.found(warningsOf(build, answers));
  }

  async after(build: SiteBuild): Promise<void> {
    const { config, reporter } = this.setup;
    const summary = buildSummary(summaryOf(build));
    const listener = checkListener(config);
    // Not where Eleventy's own command prints JSON for another program (`--to=json`).
    if (listener === undefined) reporter.problem(summary);
    else listener.done(summary);
  }
}
