import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import type { Sources } from "../assembly/index.ts";
import { readRegistryFiles, URL_RECORD } from "../data/index.ts";
import type { ConfigFile, ResolvedOptions } from "../options/index.ts";
import { isPicture, probePictures } from "../pictures/index.ts";
import type { SourceFile } from "../source/index.ts";
import { readSourceFolder } from "../source/index.ts";
import type { Project } from "./project.ts";

/**
 * Reads every file that a site is made from, and the heads of its pictures.
 *
 * @param folder that of the newsroom's data, from the root
 */
export async function readSources(
  project: Project,
  folder: string,
  options: ResolvedOptions,
): Promise<Sources> {
  const { root, cacheFolder } = project;
  const dataFolder = project.fromRoot(folder);
  const [registries, urlRecord, posts, ownPages] = await Promise.all([
    readRegistryFiles(root, dataFolder),
    options.urlRecord ? readWhole(root, posix.join(dataFolder, URL_RECORD)) : undefined,
    readSourceFolder(root, options.posts),
    readSourceFolder(root, options.ownPages),
  ]);
  return {
    registries,
    posts,
    ownPages,
    urlRecord,
    pictures: await probePictures(
      root,
      [...posts.others, ...ownPages.others].filter(isPicture),
      cacheFolder,
    ),
  };
}

/** A file of Jejak's own making, however large; undefined when it is not there. */
async function readWhole(root: string, path: string): Promise<SourceFile | undefined> {
  try {
    return { path, bytes: await readFile(join(root, path)) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** The configuration file, in which the plugin's options are looked for to say where a wrong one stands. */
export async function readConfigFile(
  project: Project,
  path: string | undefined,
): Promise<ConfigFile | undefined> {
  if (path === undefined) return undefined;
  return {
    path: project.fromRoot(path),
    text: await readFile(project.absolute(path), "utf8").catch(() => ""),
  };
}
