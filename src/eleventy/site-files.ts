import type { Contents, OutputFile } from "../files/index.ts";
import { TakenPaths } from "../files/index.ts";
import { machineFiles } from "../outputs/index.ts";
import { makeCrops } from "../pictures/index.ts";
import { sharePictureFiles } from "../publish/index.ts";
import { lengths, outputsContext } from "./machine-files.ts";
import type { SiteBuild } from "./site-build.ts";

/** What is to be known of the rest of the site, and for whom the files are. */
export interface SiteFilesSetup {
  /** Absolute path of the project. */
  readonly root: string;
  /** Absolute path. */
  readonly cacheFolder: string;
  /** A preview has no files that only search engines and those who share a page ask for. */
  readonly isPreview: boolean;
  /** Whether only the site's own feeds are wanted, not those of each listing. */
  readonly sparesListings: boolean;
  /** Whether a page of the site's own answers a URL. */
  isAnswered(url: string): boolean;
  /** Whether the site brings a file of its own for a path within the output folder. */
  isSitesOwn(path: string): boolean;
}

/**
 * Every file of a site that no page template makes, in one list: style sheets, scripts, pictures, covers
 * and what machines read. What is not in the cache yet is made when it is written.
 */
export async function siteFiles(
  build: SiteBuild,
  setup: SiteFilesSetup,
): Promise<readonly OutputFile<Contents>[]> {
  const { site, look } = build;
  const pictures = [...build.pictures.files, ...(setup.isPreview ? [] : await crops(build, setup))];
  const shared = setup.isPreview
    ? []
    : sharePictureFiles(site.sharePictures, pictures, setup.cacheFolder);
  const assets = [...look.files, ...pictures, ...site.covers, ...shared];
  const context = outputsContext(build, await lengths(pictures));
  const machine = await machineFiles({
    ...context,
    redirects: context.redirects.filter(({ from }) => !setup.isAnswered(from)),
  });
  const taken = new TakenPaths(assets.map(({ path }) => path));
  const wanted = machine.filter(
    ({ path }) =>
      !(setup.sparesListings && path.includes("/")) &&
      taken.isFree(path) &&
      !setup.isSitesOwn(path),
  );
  return [...assets, ...wanted];
}

/** The stories' main pictures as search engines want them cut. */
async function crops({ site }: SiteBuild, setup: SiteFilesSetup) {
  const main = site.edition.published.flatMap(({ image }) => image ?? []);
  return await makeCrops(main, setup);
}
