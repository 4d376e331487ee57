import type { OutputFile } from "../files/index.ts";
import type { Page } from "../pages/index.ts";
import type { Stage } from "../publish/index.ts";
import { sitesData } from "./layout-inputs.ts";
import type { PageThreadSetup } from "./page-job.ts";
import type { PageFile } from "./page-threads.ts";
import { PageThreads, threadsFor } from "./page-threads.ts";
import type { RunSetup } from "./run-setup.ts";
import type { SiteBuild } from "./site-build.ts";
import type { TemplateGlobals } from "./template-api.ts";

/**
 * Renders pages beside Eleventy and stages them, but for those that are published as they would be: in threads, where
 * there are many and no template of the site's own has a share in them.
 *
 * @param folder absolute path of the folder in which the site is put together
 * @param pages with the files that they become
 * @param areThemes whether all that pages print is known, and printed by the theme alone
 * @param meanwhile what is to be done while the last pages are rendered
 */
export async function stagePages(
  setup: RunSetup,
  build: SiteBuild,
  {
    folder,
    pages,
    stage,
    areThemes,
    meanwhile,
  }: {
    readonly folder: string;
    readonly pages: readonly PageFile[];
    readonly stage: Stage;
    readonly areThemes: boolean;
    readonly meanwhile: () => Promise<void>;
  },
): Promise<void> {
  const made = pages.filter(({ file }) => !stage.keepKnown(file));
  const count = areThemes ? threadsFor(made.length) : 0;
  const threads = count === 0 ? undefined : startThreads(count, setup, build, folder, stage);
  if (threads === undefined) {
    await stage.addAll(made.map(({ file }) => file));
    await meanwhile();
    return;
  }
  try {
    await threads.render(made);
    await meanwhile();
    await threads.finish();
  } finally {
    await threads.end();
  }
}

/** Undefined where something that layouts see can't be sent to a thread. */
function startThreads(
  count: number,
  { config, mount, renderer }: RunSetup,
  { site }: SiteBuild,
  folder: string,
  stage: Stage,
): PageThreads | undefined {
  const { registries } = site;
  const setup: PageThreadSetup = {
    folder,
    pathPrefix: mount.pathPrefix(config.pathPrefix),
    registries: { site: registries.site, texts: registries.texts },
    jejak: sentGlobals(renderer.data.jejak as TemplateGlobals),
    data: sitesData(renderer.data),
  };
  try {
    return new PageThreads(count, setup, stage);
  } catch {
    return undefined;
  }
}

/** Without functions, and without the contents of files, which no layout prints. */
function sentGlobals({
  text: _text,
  builtAt: _builtAt,
  assets,
  ...rest
}: TemplateGlobals): PageThreadSetup["jejak"] {
  return { ...rest, assets: { ...assets, files: [] } };
}

/** A page that the site has a file of its own for is none of these. */
export function pageFiles(
  pages: readonly Page[],
  fileOf: (page: Page) => OutputFile,
  isTaken: (path: string) => boolean,
): readonly PageFile[] {
  return pages
    .map((page) => ({ page, file: fileOf(page) }))
    .filter(({ file }) => !isTaken(file.path));
}
