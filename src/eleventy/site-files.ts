import type { Contents, InMemory, OutputFile } from "../files/index.ts";
import { TakenPaths } from "../files/index.ts";
import { machineFiles } from "../outputs/index.ts";
import { type MakingSetup, pictureOutput } from "../pictures/index.ts";
import { sharePictureFiles } from "../publish/index.ts";
import { outputsContext } from "./machine-files.ts";
import type { SiteBuild } from "./site-build.ts";
import type { EditorFolders } from "./site-editor.ts";
import { siteEditorFiles } from "./site-editor.ts";

/**
 * Every file that pages name, in one list: style sheets, scripts, pictures, covers. What is not in the cache
 * yet is made when it is written.
 *
 * @param setup.isPreview a preview has no files that only search engines and those who share a page ask for
 */
export function assetFiles(
  { site, theme }: SiteBuild,
  { isPreview, ...setup }: MakingSetup & { readonly isPreview: boolean },
): readonly OutputFile<Contents>[] {
  // The stories' main pictures as search engines want them cut.
  const cropped = site.edition.published.flatMap(({ image }) => image ?? []);
  const pictures = pictureOutput(
    { shown: site.pictures, cropped: isPreview ? [] : cropped },
    setup,
  );
  const shared = isPreview
    ? []
    : sharePictureFiles(site.sharePictures, pictures, setup.cacheFolder);
  return [...theme.files, ...pictures, ...site.covers, ...shared];
}

/** What is to be known of the rest of the site, and which files are wanted. */
export interface MachineFilesSetup extends EditorFolders {
  /** Bytes of the files that pages name, by path within the output folder. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Paths of pages that are rendered beside Eleventy. */
  readonly pages?: Iterable<string>;
  /** Whether only the site's own feeds are wanted, not those of each listing. */
  readonly sparesListings: boolean;
  /** Whether a page of the site's own answers a URL. */
  isAnswered(url: string): boolean;
  /** Whether the site brings a file of its own for a path within the output folder. */
  isSitesOwn(path: string): boolean;
}

/** Every file that machines read and the browser editor's, but for those in whose place the site has its own. */
export async function filesForMachines(
  build: SiteBuild,
  { sizes, pages = [], ...setup }: MachineFilesSetup,
): Promise<readonly OutputFile<InMemory>[]> {
  const context = outputsContext(build, sizes);
  const files = await machineFiles({
    ...context,
    redirects: context.redirects.filter(({ from }) => !setup.isAnswered(from)),
  });
  const wanted = files.filter(({ path }) => !(setup.sparesListings && path.includes("/")));
  const taken = new TakenPaths([...sizes.keys(), ...pages]);
  return [...wanted, ...(await siteEditorFiles(build, setup))].filter(
    ({ path }) => taken.isFree(path) && !setup.isSitesOwn(path),
  );
}
