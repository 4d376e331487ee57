import { attachmentFiles } from "../attachments/index.ts";
import type { Contents, InMemory, OutputFile } from "../files/index.ts";
import { bytesOf, cachedContents, isCached, TakenPaths } from "../files/index.ts";
import { machineFiles } from "../outputs/index.ts";
import { eachInPool, type MakingSetup, pictureOutput } from "../pictures/index.ts";
import { sharePictureFiles } from "../publish/index.ts";
import { outputsContext } from "./machine-files.ts";
import type { Mount } from "./mount.ts";
import type { RunSetup } from "./run-setup.ts";
import type { SiteAnswers } from "./site-answers.ts";
import type { SiteBuild } from "./site-build.ts";
import { siteEditorFiles } from "./site-editor.ts";
import { dataFolder } from "./sources.ts";

/**
 * Every file that pages name, in one list: style sheets, scripts, pictures, covers. What is not in the cache
 * yet is made when it is written.
 *
 * @param setup.isPreview a preview has no files that only search engines and those who share a page ask for
 */
export function assetFiles(
  { site, theme }: SiteBuild,
  {
    mount,
    isPreview,
    ...setup
  }: MakingSetup & { readonly mount: Mount; readonly isPreview: boolean },
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
  const attachments = attachmentFiles(site.attachments, setup.root);
  const files = [...theme.files, ...pictures, ...attachments, ...site.covers, ...shared];
  return files.map((file) => mount.place(file));
}

/**
 * The sizes of a site's files as far as feeds and data for programs tell them: of those that are there, and of
 * pictures that another machine writes, which are made to be measured.
 *
 * @param files all of the site's assets
 * @param sizes of those that this build writes, by path
 */
export async function sizesTold(
  { site, options }: SiteBuild,
  files: readonly OutputFile<Contents>[],
  sizes: ReadonlyMap<string, number>,
  mount: Mount,
): Promise<ReadonlyMap<string, number>> {
  const told = new Set(
    site.edition.published.flatMap(({ image }) =>
      image === undefined
        ? []
        : options.api
          ? image.set.files.map(({ url }) => mount.path(url.slice(1)))
          : [mount.path(image.set.full.slice(1))],
    ),
  );
  const others = new Map(sizes);
  const unknown = files.filter(({ path }) => told.has(path) && !sizes.has(path));
  await eachInPool(unknown, async ({ path, contents }) => {
    const bytes = isCached(contents) ? await cachedContents(contents) : bytesOf(contents);
    others.set(path, bytes.length);
  });
  return others;
}

/** What is known of a site's files beside those that machines read, and which of these are wanted. */
export interface MachineFilesSetup {
  /** Bytes of the files that pages name, by path within the output folder. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Paths of pages that are rendered beside Eleventy. */
  readonly pages?: Iterable<string>;
  /** Whether only the site's own feeds are wanted, not those of each listing. */
  readonly sparesListings?: boolean;
  /** A `_headers` of the site's own, if it has one. */
  readonly ownHeaders?: string | undefined;
  /** Complete addresses of the site's own pages that are to be in the sitemap. */
  readonly otherPages?: readonly string[];
  /** Whether the site brings a file of its own for a path within the output folder. */
  isSitesOwn(path: string): boolean;
}

/** Every file that machines read and the browser editor's, but for those in whose place the site has its own. */
export async function filesForMachines(
  build: SiteBuild,
  { config, mount, project }: Pick<RunSetup, "config" | "mount" | "project">,
  answers: SiteAnswers,
  {
    sizes,
    pages = [],
    sparesListings = false,
    ownHeaders,
    otherPages = [],
    isSitesOwn,
  }: MachineFilesSetup,
): Promise<readonly OutputFile<InMemory>[]> {
  const { headers } = build.options;
  const merged = headers === "merge" ? ownHeaders : undefined;
  const hasOthers = answers.ownTemplates.size > 0;
  const context = outputsContext(build, {
    lengthOf: (url) => sizes.get(mount.path(url.slice(1))),
    otherPages,
    headers:
      headers === false
        ? false
        : {
            // Below a path of its own, every rule speaks for what is there alone.
            isScoped: mount.base === "/" && headers !== "all" && (headers === "pages" || hasOthers),
            own: merged,
          },
  });
  const files = await machineFiles({
    ...context,
    redirects: context.redirects.filter(({ from }) => !answers.hasPage(from)),
  });
  const wanted = files.filter(({ path }) => !(sparesListings && path.includes("/")));
  const taken = new TakenPaths([...sizes.keys(), ...pages]);
  const editor = await siteEditorFiles(build, {
    root: project.root,
    cacheFolder: project.cacheFolder,
    dataFolder: project.fromRoot(dataFolder(config.directories, build.options)),
  });
  return [...wanted, ...editor]
    .map((file) => mount.place(file))
    .filter(
      ({ path }) =>
        (path === "_headers" && merged !== undefined) || (taken.isFree(path) && !isSitesOwn(path)),
    );
}
