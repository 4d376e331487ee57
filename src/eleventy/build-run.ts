import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { URL_RECORD } from "../data/index.ts";
import { ContentError } from "../diagnostics/index.ts";
import { nextChange } from "../edition/index.ts";
import { cachedPaths } from "../files/index.ts";
import { prunePictures } from "../pictures/index.ts";
import type { Publication, StagedRecord } from "../publish/index.ts";
import {
  clearSearchIndex,
  hasRoom,
  PublishedSite,
  prepareState,
  publish,
  stageUrlRecord,
  writeFiles,
  writeNextChange,
} from "../publish/index.ts";
import { buildSummary } from "../report/index.ts";
import { isAtomic } from "./atomic.ts";
import type { BuildEvent } from "./config.ts";
import { refuseErrors } from "./refuse-errors.ts";
import type { Run } from "./run.ts";
import type { RunSetup } from "./run-setup.ts";
import type { SiteAnswers } from "./site-answers.ts";
import { SiteBuild } from "./site-build.ts";
import { assetFiles, filesForMachines } from "./site-files.ts";
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
    await prepareState(this.setup.project.root);
    const build = await SiteBuild.start(this.setup, { keeps: true });
    await stage(event, this.setup);
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
    const shown = project.fromRoot(output.own);
    const published = await PublishedSite.open(project.root, shown, output.own);
    const kept = await this.writeFiles(build, answers, published);
    let publication: Publication | undefined;
    let recorded: string | undefined;
    if (output.isRedirected) {
      const record = await this.stageRecord(build);
      try {
        publication = await publish({
          root: project.root,
          staging: output.written,
          output: output.own,
          shown,
          kept,
          atomic: isAtomic(this.setup.config),
        });
      } catch (error) {
        await record?.discard();
        throw error;
      }
      // A URL is owed to its readers from the moment it is out.
      await record?.commit();
      recorded = record?.path;
      output.redirect(undefined);
      await writeNextChange(project.root, nextChange(build.site.edition));
    }
    reporter.info(
      buildSummary(summaryOf(build, { output: shown, changes: publication, urlRecord: recorded })),
    );
  }

  /** @returns files that the output folder holds already and that stay as they are */
  private async writeFiles(
    build: SiteBuild,
    answers: SiteAnswers,
    published: PublishedSite,
  ): Promise<readonly string[]> {
    const { output, project } = this.setup;
    const { root, cacheFolder } = project;
    const folder = output.written;
    // A staging folder was empty before Eleventy wrote; elsewhere lie our own files of the last build.
    const isStaged = output.isRedirected;
    const known = isStaged ? published : undefined;
    const files = assetFiles(build, { root, cacheFolder, isPreview: false });
    const assets = await writeFiles(files, folder, known);
    if (assets.broken.length > 0) throw new ContentError(build.brokenPictures(assets.broken));
    const hasFile = (path: string) =>
      isStaged ? existsSync(join(folder, path)) : answers.hasFile(path);
    const machine = await filesForMachines(build, {
      sizes: assets.sizes,
      sparesListings: false,
      isAnswered: (url) => answers.hasPage(url),
      isSitesOwn: (path) => hasFile(path) || !hasRoom(path, folder),
    });
    const index = await this.search.finish();
    // Where a part of the site alone is built: an old index may hold what has since been withdrawn.
    if (!isStaged) await clearSearchIndex(folder);
    const rest = await writeFiles([...machine, ...index], folder, known);
    await prunePictures(cacheFolder, cachedPaths(files));
    return [...assets.kept, ...rest.kept];
  }

  private async stageRecord({
    site,
    options,
  }: SiteBuild): Promise<(StagedRecord & { readonly path: string }) | undefined> {
    if (!options.urlRecord) return undefined;
    const { config, project } = this.setup;
    const path = posix.join(project.fromRoot(config.directories.data), URL_RECORD);
    const staged = await stageUrlRecord(project.absolute(path), site.urlRecord);
    return staged && { ...staged, path };
  }
}
