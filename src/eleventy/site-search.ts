import type { OutputFile } from "../files/index.ts";
import { searchRecords } from "../outputs/search/index.ts";
import { clearSearchIndex, pruneSearchIndexes, searchIndex, writeFiles } from "../publish/index.ts";
import type { Reporter } from "../report/index.ts";
import type { SiteBuild } from "./site-build.ts";

/** Up to so many stories an index is made again with each save while serving. */
const MOST_WHILE_SERVING = 500;

/** The search index of the builds of one site: made beside the rendering, in a thread of its own. */
export class SiteSearch {
  private readonly reporter: Reporter;
  private readonly cacheFolder: string;
  private making: Promise<readonly OutputFile[]> | undefined;
  /** While serving: the build whose index is to be made next. */
  private next: SiteBuild | undefined;
  private following: Promise<void> | undefined;

  /** @param cacheFolder absolute path of the folder in which an index is kept from build to build */
  constructor(reporter: Reporter, cacheFolder: string) {
    this.reporter = reporter;
    this.cacheFolder = cacheFolder;
  }

  /** Begins with the index of a build whose content is sound, while its pages are rendered. */
  begin(build: SiteBuild): void {
    this.making = this.make(build);
  }

  /** Waits until the index that was begun is made; its files are to be written with the site. */
  async finish(): Promise<readonly OutputFile[]> {
    const files = (await this.making) ?? [];
    this.making = undefined;
    return files;
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
      if (this.next === undefined)
        await replaceIndex(files, target, searchFolder(build)).catch(() => undefined);
    }
  }

  /** Never rejects: a newsroom must be able to publish where its site can't be searched. */
  private async make({ site, options }: SiteBuild): Promise<readonly OutputFile[]> {
    if (!options.search) return [];
    const { cacheFolder } = this;
    try {
      const files = await searchIndex(
        searchRecords({ ...site.context, pages: site.pages, ownPages: site.ownPages }),
        searchFolder({ site }),
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

/** The file that names the parts comes after them, and old parts go when it no longer names them. */
async function replaceIndex(
  files: readonly OutputFile[],
  target: string,
  folder: string,
): Promise<void> {
  await writeFiles(files, target);
  await clearSearchIndex(target, folder, files);
}

/** The folder of a site that holds its index: "cari/indeks/". */
export function searchFolder({ site }: Pick<SiteBuild, "site">): string {
  return site.context.urls.searchIndex.slice(1);
}
