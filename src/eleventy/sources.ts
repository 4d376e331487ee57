import { posix } from "node:path";
import { STATE_FOLDER } from "../publish/index.ts";
import type { EleventyConfig } from "./config.ts";

/**
 * Keeps the newsroom's Markdown away from Eleventy, for which it is data and never a template, and
 * has Eleventy watch it.
 *
 * @param folders of the Markdown, from the project's root
 */
export function addSources(config: EleventyConfig, folders: readonly string[]): void {
  for (const folder of folders) {
    config.ignores.add(`${folder}/**`);
    config.addWatchTarget(`./${folder}/**/*`);
  }
  config.addWatchTarget(posix.join(config.directories.data, "*.yaml"));
  // What a build stands in for and leaves behind is nobody's source.
  config.ignores.add(`${STATE_FOLDER}/**`);
  config.watchIgnores.add(`${STATE_FOLDER}/**`);
  config.ignores.add(posix.join(config.directories.output, "**"));
}
