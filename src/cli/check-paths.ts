import { relative, resolve } from "node:path";
import { nearest, quote } from "../diagnostics/index.ts";
import { slashed } from "../files/index.ts";
import type { Newsroom } from "../inspect/index.ts";
import { checkablePaths, listNewsroom } from "../inspect/index.ts";
import { changedFiles } from "./changed-files.ts";

/** Thrown where a path can't be checked, with a sentence for whoever named it. */
export class PathFailure extends Error {
  override readonly name = "PathFailure";
}

/**
 * The files that were named, from the root; of a folder all below it.
 *
 * @param given paths from the working directory
 * @throws PathFailure
 */
export async function givenPaths(
  newsroom: Newsroom,
  given: readonly string[],
): Promise<readonly string[]> {
  const known = checkablePaths(newsroom, await listNewsroom(newsroom));
  const paths = given.flatMap((name) => {
    const path = slashed(relative(newsroom.root, resolve(name)));
    const within = known.filter((each) => each === path || each.startsWith(`${path}/`));
    if (within.length > 0 || path === "") return path === "" ? known : within;
    throw new PathFailure(whyNot(name, path, known, newsroom));
  });
  return [...new Set(paths)];
}

function whyNot(name: string, path: string, known: readonly string[], newsroom: Newsroom): string {
  const { posts, ownPages } = newsroom.options;
  const folders = [posts, ownPages, newsroom.dataFolder];
  if (!folders.some((folder) => path === folder || path.startsWith(`${folder}/`))) {
    return `${quote(name, 90)} bukan tulisan, halaman, atau data situs ini. Yang diperiksa adalah berkas di ${posts}/, ${ownPages}/, dan ${newsroom.dataFolder}/.`;
  }
  const near = nearest(path, known);
  return `${quote(name, 90)} tidak ada.${near === undefined ? "" : ` Mungkin maksud Anda ${quote(near, 90)}.`}`;
}

/**
 * The files that Git says have changed, as far as they can be checked by themselves; "all" where something has changed
 * that any story may depend on.
 *
 * @param base the branch that changes are to go into
 * @throws GitFailure
 */
export async function changedPaths(
  newsroom: Newsroom,
  base: string | undefined,
): Promise<readonly string[] | "all"> {
  const { present, removed } = await changedFiles(newsroom.root, base);
  const { posts, ownPages } = newsroom.options;
  const isContent = (path: string) =>
    [posts, ownPages].some((folder) => path.startsWith(`${folder}/`));
  // Other stories may lead to one that is gone.
  if (removed.some(isContent)) return "all";
  if ([...present, ...removed].some((path) => !isContent(path) && isSource(path, newsroom))) {
    return "all";
  }
  const known = new Set(checkablePaths(newsroom, await listNewsroom(newsroom)));
  return present.filter((path) => known.has(path) && isContent(path));
}

/** Whether pages are made of a file, beside stories: data, templates, the configuration. */
function isSource(path: string, { dataFolder }: Newsroom): boolean {
  return (
    path.startsWith(`${dataFolder}/`) ||
    path.startsWith("_includes/") ||
    /^(?:\.eleventy|eleventy\.config)\.\w+$/u.test(path) ||
    /\.(?:njk|11ty\.[cm]?[jt]s)$/u.test(path)
  );
}
