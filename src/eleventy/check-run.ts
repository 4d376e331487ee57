import { buildSummary } from "../report/index.ts";
import type { BuildEvent } from "./config.ts";
import { refuseErrors } from "./refuse-errors.ts";
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
    refuseErrors(build, answers, this.setup.reporter);
  }

  async after(build: SiteBuild): Promise<void> {
    this.setup.reporter.info(buildSummary(summaryOf(build)));
  }
}
