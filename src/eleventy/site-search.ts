import { rm } from "node:fs/promises";
import { join } from "node:path";
import { searchRecords } from "../feeds/index.ts";
import { copyFiles, type FileCopy } from "../publish/copies.ts";
import { CACHE_FOLDER } from "../publish/manifest.ts";
import { pruneSearchIndexes, SEARCH_FOLDER, searchIndex } from "../publish/search-index.ts";
import type { Reporter } from "../report.ts";
import type { SiteBuild } from "./site-build.ts";

/** Up to so many stories an index is made again with each save while serving. */
const MOST_WHILE_SERVING = 500;

/** The search index of the builds of one site: made beside the rendering, in a process of its own. */
export class SiteSearch {
  private readonly reporter: Reporter;
  private making: Promise<readonly FileCopy[]> | undefined;
  /** While serving: the build whose index is to be made next. */
  private next: SiteBuild | undefined;
  private following: Promise<void> | undefined;

  constructor(reporter: Reporter) {
    this.reporter = reporter;
  }

  /** Begins with the index of a build that nothing stops any more. */
  begin(build: SiteBuild): void {
    this.making = this.make(build);
  }

  /** Puts the index that was begun into the site, when it is finished. */
  async write(target: string): Promise<void> {
    const { making } = this;
    this.making = undefined;
    if (making !== undefined) await put(await making, target);
  }

  /**
   * While serving: has the index follow what was saved, without anyone waiting for it. That of a large
   * archive is made once, when the site is first shown.
   */
  follow(build: SiteBuild, target: string, first: boolean): void {
    if (!first && build.site.edition.live.length > MOST_WHILE_SERVING) return;
    this.next = build;
    this.following ??= this.catchUp(target).finally(() => {
      this.following = undefined;
    });
  }

  private async catchUp(target: string): Promise<void> {
    while (this.next !== undefined) {
      const build = this.next;
      this.next = undefined;
      const files = await this.make(build);
      // A folder that vanishes under a preview is no fault of the newsroom's.
      if (this.next === undefined) await put(files, target).catch(() => undefined);
    }
  }

  /** Never rejects: a newsroom must be able to publish where its site can't be searched. */
  private async make({ site, options }: SiteBuild): Promise<readonly FileCopy[]> {
    if (!options.search) return [];
    const cacheFolder = join(process.cwd(), CACHE_FOLDER);
    try {
      const files = await searchIndex(
        searchRecords({ ...site.context, pages: site.pages }),
        cacheFolder,
      );
      await pruneSearchIndexes(cacheFolder, files);
      return files;
    } catch (error) {
      this.reporter.problem(error instanceof Error ? error.message : String(error));
      return [];
    }
  }
}

/** Without what was there before: an old index may hold what has since been withdrawn. */
async function put(files: readonly FileCopy[], target: string): Promise<void> {
  await rm(join(target, SEARCH_FOLDER), { recursive: true, force: true });
  await copyFiles(files, target);
}
