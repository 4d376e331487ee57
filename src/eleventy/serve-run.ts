import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { documentLinks, footerCategories } from "../pages/index.ts";
import { hasRoom, writeFiles } from "../publish/index.ts";
import { buildSummary, diagnosticsReport, rebuildLine } from "../report/index.ts";
import { prepareState } from "../state/index.ts";
import type { Preview } from "./preview.ts";
import type { Run } from "./run.ts";
import type { RunSetup } from "./run-setup.ts";
import type { SiteAnswers } from "./site-answers.ts";
import { SiteBuild } from "./site-build.ts";
import { assetFiles, filesForMachines } from "./site-files.ts";
import { SiteSearch } from "./site-search.ts";
import { summaryOf } from "./summary.ts";

/** Stories up to which every feed is written again with each save. */
const MOST_FEEDS = 500;

/**
 * Shows the site while somebody writes: faults are told and the rest is shown, only the pages that
 * changed are rendered, and everything is written below `.jejak/`, so that the last good site stays as
 * it is.
 */
export class ServeRun implements Run {
  private readonly setup: RunSetup;
  private readonly preview: Preview;
  private readonly search: SiteSearch;

  constructor(setup: RunSetup, preview: Preview) {
    this.setup = setup;
    this.preview = preview;
    this.search = new SiteSearch(setup.reporter, setup.project.cacheFolder);
    // A run is new when the configuration was read again, since a template changed: then any page may
    // differ.
    preview.pages.forget();
  }

  async before(): Promise<SiteBuild> {
    const { preview, setup } = this;
    await prepareState(setup.project.root);
    const isFirst = !preview.started && preview.registries === undefined;
    if (isFirst) await rm(setup.project.previewFolder, { recursive: true, force: true });
    const build = await SiteBuild.start(setup, {
      keeps: true,
      fallback: preview.registries,
      previews: true,
      memory: preview.memory,
    });
    preview.memory = build.memory.forNextBuild();
    const { circumstances, context, pages, registries } = build.site;
    preview.registries = registries;
    const foot = [
      ...documentLinks(context, registries.navigation.footer),
      ...footerCategories(context),
    ];
    build.rendered = preview.pages.changed(pages, [circumstances, foot]);
    return build;
  }

  examine(build: SiteBuild, answers: SiteAnswers): void {
    const { preview } = this;
    const diagnostics = build.diagnostics(
      (path) => answers.hasPath(path),
      answers.twins(build.site.context.directory),
    );
    preview.note(build.site, diagnostics);
    const report =
      diagnostics.length === 0
        ? ""
        : diagnosticsReport(diagnostics, "Halaman lain tetap ditampilkan; perbaiki lalu simpan.");
    if (report !== "" && report !== preview.report) this.setup.reporter.problem(report);
    preview.report = report;
  }

  async after(build: SiteBuild, answers: SiteAnswers): Promise<void> {
    const { preview, search } = this;
    const { mount, output, reporter } = this.setup;
    const folder = output.written;
    const wrote = existsSync(folder);
    if (wrote) await this.writeFiles(build, answers);
    const newsroom = join(folder, mount.base);
    await preview.pages.commit(newsroom);
    preview.failure = undefined;
    search.follow(build, newsroom, !preview.started);
    if (!preview.started) {
      preview.started = true;
      reporter.info(buildSummary(summaryOf(build, { isServed: true })));
    } else if (build.rendered.length > 0) {
      const milliseconds = performance.now() - build.startedAt;
      reporter.info(rebuildLine(build.rendered.length, milliseconds, new Date()));
    }
  }

  private async writeFiles(build: SiteBuild, answers: SiteAnswers): Promise<void> {
    const { mount, project } = this.setup;
    const { root, cacheFolder } = project;
    const folder = this.setup.output.written;
    const assets = await writeFiles(
      assetFiles(build, { root, cacheFolder, mount, isPreview: true }),
      folder,
    );
    if (assets.broken.length > 0) {
      this.setup.reporter.problem(
        diagnosticsReport(build.brokenFiles(assets.broken), "Perbaiki lalu simpan."),
      );
    }
    const files = await filesForMachines(build, this.setup, answers, {
      sizes: assets.sizes,
      // A save of a large archive must not wait for thousands of feeds; those of the start stay to look at.
      sparesListings: this.preview.started && build.site.edition.live.length > MOST_FEEDS,
      // Our own files of the last save lie there, too, so the folder tells nothing.
      isSitesOwn: (path) => answers.hasFile(path) || !hasRoom(path, folder),
    });
    await writeFiles(files, folder);
  }
}
