import { posix } from "node:path";
import type { Sources } from "../assembly/index.ts";
import { isAttachment, probeAttachments } from "../attachments/index.ts";
import { MOST_RECORD_BYTES, readRegistryFiles, URL_RECORD } from "../data/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { FILE_START } from "../diagnostics/index.ts";
import { readBounded } from "../files/index.ts";
import type { ConfigFile, ResolvedOptions } from "../options/index.ts";
import { isPicture, probePictures } from "../pictures/index.ts";
import {
  FILE_PROBLEMS,
  findUnusable,
  readOptionalFile,
  readSourceFolder,
} from "../source/index.ts";
import { MOST_ASSET_BYTES } from "../theme/index.ts";
import type { Project } from "./project.ts";

/**
 * Reads every file that a site is made from, and the heads of its pictures.
 *
 * @param folder that of the newsroom's data, from the root
 * @param keeps whether what is found out may be kept for later builds
 */
export async function readSources(
  project: Project,
  folder: string,
  options: ResolvedOptions,
  keeps: boolean,
): Promise<Sources> {
  const { root, cacheFolder } = project;
  const dataFolder = project.fromRoot(folder);
  const [registries, urlRecord, posts, ownPages] = await Promise.all([
    readRegistryFiles(root, dataFolder),
    options.urlRecord
      ? readOptionalFile(root, posix.join(dataFolder, URL_RECORD), MOST_RECORD_BYTES)
      : undefined,
    readSourceFolder(root, options.posts),
    readSourceFolder(root, options.ownPages),
  ]);
  const others = [...posts.others, ...ownPages.others];
  const setup = { root, cacheFolder, keeps };
  return {
    registries,
    posts,
    ownPages,
    urlRecord,
    pictures: await probePictures(others.filter(isPicture), setup),
    attachments: await probeAttachments(others.filter(isAttachment), setup),
  };
}

/**
 * Reports what can't be opened in folders that Eleventy, Nunjucks and the bundler read.
 *
 * @param folders from the root
 */
export async function unusableFiles(
  project: Project,
  folders: readonly string[],
): Promise<readonly Diagnostic[]> {
  const found = await Promise.all(
    folders.map((folder) => findUnusable(project.root, project.fromRoot(folder), MOST_ASSET_BYTES)),
  );
  return found.flat().map(({ path, problem }) => ({
    file: path,
    ...FILE_START,
    severity: "error",
    rule: FILE_PROBLEMS[problem].rule,
    message:
      problem === "too-large"
        ? `Berkas ini lebih besar dari ${MOST_ASSET_BYTES / 1024 / 1024} MiB. Perkecil dahulu.`
        : FILE_PROBLEMS[problem].message,
  }));
}

const MOST_CONFIG_BYTES = 1024 * 1024;

/** The configuration file, in which the plugin's options are looked for to say where a wrong one stands. */
export async function readConfigFile(
  project: Project,
  path: string | undefined,
): Promise<ConfigFile | undefined> {
  if (path === undefined) return undefined;
  return {
    path: project.fromRoot(path),
    text: await readBounded(project.absolute(path), MOST_CONFIG_BYTES).then(
      (bytes) => bytes.toString("utf8"),
      () => "",
    ),
  };
}
