import type { BuildEvent } from "./config.ts";
import type { SiteAnswers } from "./site-answers.ts";
import type { SiteBuild } from "./site-build.ts";

/**
 * What a command makes of Eleventy's builds: a site that is published (`BuildRun`), one that is shown
 * while somebody writes (`ServeRun`), or only what is wrong (`CheckRun`). Chosen once; see `Lifecycle`.
 */
export interface Run {
  /** The newsroom is read and the whole site assembled; sees to it where Eleventy is to write. */
  before(event: BuildEvent): Promise<SiteBuild>;
  /**
   * Eleventy knows every URL, and nothing is rendered yet.
   *
   * @throws ContentError when these faults must stop the build
   */
  examine(build: SiteBuild, answers: SiteAnswers): void | Promise<void>;
  /** Every page is rendered; other listeners come after this. */
  after(build: SiteBuild, answers: SiteAnswers, event: BuildEvent): Promise<void>;
}
