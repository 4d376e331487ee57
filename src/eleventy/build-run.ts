import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { URL_RECORD } from "../data/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { ContentError } from "../diagnostics/index.ts";
import { nextChange } from "../edition/index.ts";
import { cachedPaths, isOfShard, writesShared } from "../files/index.ts";
import type { Page } from "../pages/index.ts";
import { fileOf } from "../pages/index.ts";
import { prunePictures } from "../pictures/index.ts";
import type { Publication, StagedFiles, StagedRecord } from "../publish/index.ts";
import {
  clearSearchIndex,
  hasRoom,
  PublishedSite,
  publish,
  Stage,
  stageFiles,
  stageUrlRecord,
  writeFiles,
  writeNextChange,
} from "../publish/index.ts";
import type { BuildFacts, SiteChanges } from "../report/index.ts";
import { buildSummary, siteChanges, siteSummary, warningsReport } from "../report/index.ts";
import type { InputFiles } from "../state/index.ts";
import { prepareState, projectFiles } from "../state/index.ts";
import { isAfresh, isAtomic, notesUrls, shardOf } from "./build-wishes.ts";
import { buildListener } from "./checks.ts";
import type { BuildEvent } from "./config.ts";
import { redirectOlderName } from "./eleventy-output.ts";
import { shownByAll } from "./layout-inputs.ts";
import { changedScripts, otherPages } from "./other-pages.ts";
import { warningsOf } from "./refuse-errors.ts";
import { wantsEveryPage } from "./rendering-internals.ts";
import type { Run } from "./run.ts";
import type { RunSetup } from "./run-setup.ts";
import type { SiteAnswers } from "./site-answers.ts";
import { SiteBuild } from "./site-build.ts";
import { assetFiles, filesForMachines, sizesTold } from "./site-files.ts";
import { writeSiteSchemas } from "./site-schemas.ts";
import { SiteSearch, searchFolder } from "./site-search.ts";
import { dataFolder } from "./sources.ts";
import { pageFiles, stagePages } from "./stage-pages.ts";
import { stage } from "./staging.ts";
import { writeStoryMemory } from "./story-memory-file.ts";
import { countsOf, pagesAmong, summaryOf } from "./summary.ts";
import { hasDataForEachPage } from "./theme.ts";
import { rememberBuild } from "./unchanged.ts";

const isTemplate = (path: string) => path.endsWith(".njk");

/**
 * Publishes the site, or nothing: the whole site is written into a folder of its own beside the output
 * folder, and what changed is moved in when all of it is there.
 */
export class BuildRun implements Run {
  private readonly setup: RunSetup;
  private readonly search: SiteSearch;
  /** The project's files before this build read any. */
  private files: InputFiles | undefined;
  private warnings: readonly Diagnostic[] = [];

  constructor(setup: RunSetup) {
    this.setup = setup;
    this.search = new SiteSearch(setup.reporter, setup.project.cacheFolder);
  }

  async before(event: BuildEvent): Promise<SiteBuild> {
    await prepareState(this.setup.project.root);
    this.files = projectFiles(this.setup.project.root, this.setting.output);
    const build = await SiteBuild.start(this.setup, { keeps: true });
    this.shareOutPages(build, event);
    await stage(event, this.setup);
    return build;
  }

  /**
   * Leaves Eleventy one page, and has the others rendered beside it, where nothing of the site's own wants
   * to see each.
   */
  private shareOutPages(build: SiteBuild, { incremental }: BuildEvent): void {
    const { config, project, renderer } = this.setup;
    renderer.begin();
    const own = build.site.pages.filter((page) => isOfShard(this.pathOf(page), shardOf(config)));
    if (incremental || wantsEveryPage(config) || hasDataForEachPage(config, project)) {
      build.rendered = own;
      return;
    }
    const [first, ...others] = own;
    if (first === undefined) return;
    build.rendered = [first];
    build.besides = others;
  }

  /** Where a page is written within the output folder. */
  private pathOf({ url }: Page): string {
    return this.setup.mount.path(fileOf(url).slice(1));
  }

  /** What the next build may find unchanged. */
  private get setting() {
    const { config, options, output, project } = this.setup;
    return { config, options, project, output: output.own };
  }

  examine(build: SiteBuild, answers: SiteAnswers): void {
    const { config, reporter } = this.setup;
    this.warnings = warningsOf(build, answers);
    const listener = buildListener(config);
    if (listener !== undefined) listener.found(this.warnings);
    else if (this.warnings.length > 0) reporter.problem(warningsReport(this.warnings));
    if (writesShared(shardOf(config))) this.search.begin(build);
    build.steps.done("checking");
  }

  async after(build: SiteBuild, answers: SiteAnswers, event: BuildEvent): Promise<void> {
    build.steps.done("templates");
    const { config, output, project } = this.setup;
    // In a dry run Eleventy wrote nothing, and nothing must be published over the last site.
    if (!existsSync(output.written)) {
      await this.tell(build, summaryOf(build), undefined);
      return;
    }
    const shown = project.fromRoot(output.own);
    let publication: Publication | undefined;
    let urlRecord: BuildFacts["urlRecord"];
    if (output.isRedirected) {
      const published = await PublishedSite.open(project.root, shown, output.own);
      if (isAfresh(config)) published.forgetInputs();
      const staged = await this.stageFiles(build, answers, published, event);
      await writeStoryMemory(project.cacheFolder, build.memory);
      const record = await this.stageRecord(build);
      const notes = notesUrls(config, build.options);
      try {
        publication = await publish({
          root: project.root,
          staging: output.written,
          output: output.own,
          shown,
          kept: staged.kept,
          known: staged.hashes,
          inputs: staged.inputs,
          published,
          atomic: isAtomic(config),
        });
      } catch (error) {
        await record?.discard();
        throw error;
      }
      build.steps.done("publishing");
      // A URL is owed to its readers from the moment it is out; who only tries owes none.
      await (notes ? record?.commit() : record?.discard());
      urlRecord = record && { path: record.path, isNoted: notes };
      output.redirect(undefined);
      redirectOlderName(event, `${shown}/`);
      await writeNextChange(project.root, nextChange(build.site.edition));
      const changed = notes ? record?.path : undefined;
      await rememberBuild(this.setting, this.files, build, {
        changed,
        counts: countsOf(build, publication.written.length + publication.unchanged),
        warnings: this.warnings,
        // As a check tells it, which writes nothing.
        summary: siteSummary(summaryOf(build)),
      });
    } else await this.writeFiles(build, answers, event);
    await writeSiteSchemas(build, project.root);
    build.steps.done("remembering");
    const address = { siteUrl: build.site.edition.site.url, pathPrefix: config.pathPrefix };
    const changes = publication && siteChanges(publication.written, publication.removed, address);
    const facts = summaryOf(build, {
      output: shown,
      part: shardOf(config),
      changes: publication,
      changedPages: changes && pagesAmong(build, changes, address),
      urlRecord,
      warnings: changedScripts(build, event),
    });
    await this.tell(build, facts, changes);
  }

  private async tell(
    build: SiteBuild,
    facts: BuildFacts,
    changes: SiteChanges | undefined,
  ): Promise<void> {
    const { config, reporter } = this.setup;
    const listener = buildListener(config);
    if (listener === undefined) reporter.info(buildSummary(facts));
    else {
      const { written = 0, unchanged = 0 } = facts.changes ?? {};
      const counts = countsOf(build, written + unchanged);
      await listener.done({ facts, counts, changes, steps: build.steps.took });
    }
  }

  /** Writes all that Eleventy does not into the folder that is this build's own. */
  private async stageFiles(
    build: SiteBuild,
    answers: SiteAnswers,
    published: PublishedSite,
    event: BuildEvent,
  ): Promise<StagedFiles> {
    const { mount, output, project, renderer } = this.setup;
    const { root, cacheFolder } = project;
    const folder = output.written;
    const isWritten = (path: string) => existsSync(join(folder, path));
    const shard = shardOf(this.setup.config);
    // A file that the site copies to a page's place wins.
    const shown = shownByAll(build, this.setup);
    const pages = pageFiles(build.besides, (page) => renderer.fileOf(page, shown), isWritten);
    const files = assetFiles(build, { root, cacheFolder, mount, isPreview: false });
    const own = files.filter(({ path }) => isOfShard(path, shard));
    const staged = await stageFiles(own, folder, published);
    if (staged.broken.length > 0) throw new ContentError(build.brokenFiles(staged.broken));
    const machine = !writesShared(shard)
      ? []
      : await filesForMachines(build, this.setup, answers, {
          ownHeaders: await readFile(join(folder, "_headers"), "utf8").catch(() => undefined),
          otherPages: otherPages(build, this.setup, event),
          sizes: await sizesTold(build, files, staged.sizes, mount),
          pages: [
            ...build.site.pages.map((page) => this.pathOf(page)),
            ...files.map(({ path }) => path),
          ],
          isSitesOwn: (path) => isWritten(path) || !hasRoom(path, folder),
        });
    const next = new Stage(folder, published, staged);
    await stagePages(this.setup, build, {
      ...{ folder, pages, stage: next },
      areThemes: shown !== undefined && !build.overrides.used.some(isTemplate),
      meanwhile: async () => next.addAll(machine),
    });
    build.steps.done("pages");
    const index = (await this.search.finish()).map((file) => mount.place(file));
    build.steps.done("search");
    await next.addAll(index);
    await prunePictures(cacheFolder, cachedPaths(files));
    return staged;
  }

  /** Where a part of the site alone is built, into the folder that is there. */
  private async writeFiles(
    build: SiteBuild,
    answers: SiteAnswers,
    event: BuildEvent,
  ): Promise<void> {
    const { mount, output, project } = this.setup;
    const { root, cacheFolder } = project;
    const folder = output.written;
    const files = assetFiles(build, { root, cacheFolder, mount, isPreview: false });
    const assets = await writeFiles(files, folder);
    if (assets.broken.length > 0) throw new ContentError(build.brokenFiles(assets.broken));
    const machine = await filesForMachines(build, this.setup, answers, {
      otherPages: otherPages(build, this.setup, event),
      sizes: assets.sizes,
      // Our own files of the last build lie there, too, so the folder tells nothing.
      isSitesOwn: (path) => answers.hasFile(path) || !hasRoom(path, folder),
    });
    const index = (await this.search.finish()).map((file) => mount.place(file));
    // An old index may hold what has since been withdrawn.
    await clearSearchIndex(join(folder, mount.base), searchFolder(build));
    await writeFiles([...machine, ...index], folder);
    await prunePictures(cacheFolder, cachedPaths(files));
  }

  private async stageRecord({
    site,
    options,
  }: SiteBuild): Promise<(StagedRecord & { readonly path: string }) | undefined> {
    const { config, project } = this.setup;
    if (options.urlRecord === false || !writesShared(shardOf(config))) return undefined;
    const path = posix.join(project.fromRoot(dataFolder(config.directories, options)), URL_RECORD);
    const staged = await stageUrlRecord(project.absolute(path), site.urlRecord);
    return staged && { ...staged, path };
  }
}
