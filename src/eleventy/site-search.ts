import { statSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { searchRecords } from "../outputs/search/index.ts";
import {
  CACHE_FOLDER,
  copyFiles,
  type FileCopy,
  pruneSearchIndexes,
  SEARCH_FOLDER,
  searchIndex,
} from "../publish/index.ts";
import type { Reporter } from "../report/index.ts";
import type { SiteBuild } from "./site-build.ts";

/** Up to so many stories an index is made again with each save while serving. */
const MOST_WHILE_SERVING = 500;

/** The search index of the builds of one site: made beside the rendering, in a process of its own. */
export class SiteSearch {
  private readonly reporter: Reporter;
  private writing: Promise<readonly string[]> | undefined;
  /** While serving: the build whose index is to be made next. */
  private next: SiteBuild | undefined;
  private following: Promise<void> | undefined;

  constructor(reporter: Reporter) {
    this.reporter = reporter;
  }

  /**
   * Begins with the index of a build whose content is sound, while its pages are rendered.
   *
   * @param staging absolute path of the folder in which the build is written
   * @param output absolute path of the folder that is served
   */
  begin(build: SiteBuild, staging: string, output: string): void {
    this.writing = this.make(build).then(async (files) => {
      const stay = new Set(staging === output ? [] : files.filter((file) => isIn(output, file)));
      await put(
        files.filter((file) => !stay.has(file)),
        staging,
      );
      return [...stay].map(({ to }) => to);
    });
    // Told where the index is waited for; a build that fails on the way never does.
    this.writing.catch(() => undefined);
  }

  /**
   * Waits until the index that was begun is written.
   *
   * @returns those of its files that the output folder already holds, by paths from it
   */
  async finish(): Promise<readonly string[]> {
    const stay = (await this.writing) ?? [];
    this.writing = undefined;
    return stay;
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
        searchRecords({ ...site.context, pages: site.pages, ownPages: site.ownPages }),
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

/** Files whose names are made of what is in them; the size is asked too, for the names are short. */
const NAMED_BY_CONTENTS = /\/(?:fragment|index|filter)\//u;

function isIn(output: string, { from, to }: FileCopy): boolean {
  if (!NAMED_BY_CONTENTS.test(to)) return false;
  const present = statSync(join(output, to), { throwIfNoEntry: false });
  return present?.size === statSync(from).size;
}

/** Without what was there before: an old index may hold what has since been withdrawn. */
async function put(files: readonly FileCopy[], target: string): Promise<void> {
  await rm(join(target, SEARCH_FOLDER), { recursive: true, force: true });
  await copyFiles(files, target);
}
