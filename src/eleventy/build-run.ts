import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { URL_RECORD } from "../data/index.ts";
import { nextChange } from "../edition/index.ts";
import { cachedPaths } from "../files/index.ts";
import { prunePictures } from "../pictures/index.ts";
import type { Publication } from "../publish/index.ts";
import {
  clearSearchIndex,
  hasRoom,
  OutputManifest,
  publish,
  writeFiles,
  writeNextChange,
  writeUrlRecord,
} from "../publish/index.ts";
import { buildSummary } from "../report/index.ts";
import type { BuildEvent } from "./config.ts";
import { refuseErrors } from "./refuse-errors.ts";
import type { Run } from "./run.ts";
import type { RunSetup } from "./run-setup.ts";
import type { SiteAnswers } from "./site-answers.ts";
import { SiteBuild } from "./site-build.ts";
import { siteFiles } from "./site-files.ts";
import { SiteSearch } from "./site-search.ts";
import { stage } from "./staging.ts";
import { summaryOf } from "./summary.ts";

/**
 * Publishes the site, or nothing: the whole site is written into a folder of its own beside the output
 * folder, and what changed is moved in when all of it is there.
 */
export class BuildRun implements Run {
  private readonly setup: RunSetup;
  private readonly search: SiteSearch;

  constructor(setup: RunSetup) {
    this.setup = setup;
    this.search = new SiteSearch(setup.reporter, setup.project.cacheFolder);
  }

  async before(event: BuildEvent): Promise<SiteBuild> {
    const build = await SiteBuild.start(this.setup);
    await stage(event, this.setup.output, this.setup.project);
    return build;
  }

  examine(build: SiteBuild, answers: SiteAnswers): void {
    refuseErrors(build, answers, this.setup.reporter);
    this.search.begin(build);
  }

  async after(build: SiteBuild, answers: SiteAnswers): Promise<void> {
    const { output, project, reporter } = this.setup;
    // In a dry run Eleventy wrote nothing, and nothing must be published over the last site.
    if (!existsSync(output.written)) {
      reporter.info(buildSummary(summaryOf(build)));
      return;
    }
    const kept = await this.writeFiles(build, answers);
    const shown = project.fromRoot(output.own);
    let publication: Publication | undefined;
    let recorded: string | undefined;
    if (output.isRedirected) {
      const manifest = new OutputManifest(project.root, shown);
      publication = await publish(output.written, output.own, manifest, kept);
      output.redirect(undefined);
      recorded = await this.record(build);
      await writeNextChange(project.root, nextChange(build.site.edition));
    }
    reporter.info(
      buildSummary(summaryOf(build, { output: shown, changes: publication, urlRecord: recorded })),
    );
  }

  /** @returns files that the output folder holds already and that stay as they are */
  private async writeFiles(build: SiteBuild, answers: SiteAnswers): Promise<readonly string[]> {
    const { output, project } = this.setup;
    const { root, cacheFolder } = project;
    const folder = output.written;
    // A staging folder was empty before Eleventy wrote; elsewhere lie our own files of the last build.
    const isStaged = output.isRedirected;
    const hasFile = (path: string) =>
      isStaged ? existsSync(join(folder, path)) : answers.hasFile(path);
    const files = await siteFiles(build, {
      root,
      cacheFolder,
      isPreview: false,
      sparesListings: false,
      isAnswered: (url) => answers.hasPage(url),
      isSitesOwn: (path) => hasFile(path) || !hasRoom(path, folder),
    });
    const index = await this.search.finish();
    // Where a part of the site alone is built: an old index may hold what has since been withdrawn.
    if (!isStaged) await clearSearchIndex(folder);
    const kept = await writeFiles([...files, ...index], folder, isStaged ? output.own : undefined);
    await prunePictures(cacheFolder, cachedPaths(files));
    return kept;
  }

  /** Notes what is published now: a URL is owed to its readers from the moment it is out. */
  private async record({ site, options }: SiteBuild): Promise<string | undefined> {
    if (!options.urlRecord) return undefined;
    const { config, project } = this.setup;
    const path = posix.join(project.fromRoot(config.directories.data), URL_RECORD);
    return (await writeUrlRecord(project.absolute(path), site.urlRecord)) ? path : undefined;
  }
}
