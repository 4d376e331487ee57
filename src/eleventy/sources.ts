import { existsSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { LIST_FILE } from "../publish/index.ts";
import { STATE_FOLDER } from "../state/index.ts";
import type { EleventyConfig, EleventyDirectories } from "./config.ts";

/** The folder of the newsroom's data: the option's, else Eleventy's own. */
export function dataFolder(
  directories: EleventyDirectories,
  { data }: { readonly data?: string | undefined },
): string {
  return data ?? directories.data;
}

/** Folders of a newsroom, from the project's root. */
export interface SourceFolders {
  readonly posts: string;
  readonly ownPages: string;
  readonly data: string;
}

/**
 * Keeps the newsroom's Markdown away from Eleventy, for which it is data and never a template, and
 * has Eleventy watch it.
 *
 * @param root the project's, absolute
 */
export function addSources(
  config: EleventyConfig,
  root: string,
  { posts, ownPages, data }: SourceFolders,
): void {
  for (const folder of [posts, ownPages]) {
    config.ignores.add(`${folder}/**`);
    config.addWatchTarget(`./${folder}/**/*`);
  }
  config.addWatchTarget(`./${posix.join(data, "*.yaml")}`);
  // What a build stands in for and leaves behind is nobody's source.
  config.ignores.add(`${STATE_FOLDER}/**`);
  config.watchIgnores.add(`${STATE_FOLDER}/**`);
  config.ignores.add(posix.join(config.directories.output, "**"));
  // Nor is a site that was published into another folder than this time.
  const output = posix.join(config.directories.output, ".");
  for (const folder of publishedFolders(root)) {
    if (folder !== output) config.ignores.add(`${folder}/**`);
  }
}

/** Folders of the root into which Jejak has published. */
function publishedFolders(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, LIST_FILE)))
    .map(({ name }) => name);
}
