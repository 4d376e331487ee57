import { buildSummary } from "../report/index.ts";
import type { BuildEvent } from "./config.ts";
import { refuseErrors } from "./refuse-errors.ts";
import type { Run } from "./run.ts";
import type { RunSetup } from "./run-setup.ts";
import type { SiteAnswers } from "./site-answers.ts";
import { SiteBuild } from "./site-build.ts";
import { makeStagingFolder, stage } from "./staging.ts";
import { summaryOf } from "./summary.ts";

/** Tells what is wrong, renders every page, and writes nothing. */
export class CheckRun implements Run {
  private readonly setup: RunSetup;

  constructor(setup: RunSetup) {
    this.setup = setup;
  }

  async before(event: BuildEvent): Promise<SiteBuild> {
    const build = await SiteBuild.start(this.setup, { keeps: false });
    // Other plugins may write; they, too, are sent to a folder that is thrown away.
    await stage(event, this.setup);
    await makeStagingFolder(this.setup);
    return build;
  }

  examine(build: SiteBuild, answers: SiteAnswers): void {
    refuseErrors(build, answers, this.setup.reporter);
  }

  async after(build: SiteBuild): Promise<void> {
    this.setup.reporter.info(buildSummary(summaryOf(build)));
  }
}
