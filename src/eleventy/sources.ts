import { posix } from "node:path";
import type { JejakOptions } from "../options.ts";
import { resolveOptions } from "../options.ts";
import { STATE_FOLDER } from "../publish/manifest.ts";
import type { EleventyConfig } from "./config.ts";

/**
 * Keeps the newsroom's Markdown away from Eleventy, for which it is data and never a template, and
 * has Eleventy watch it.
 */
export function addSources(config: EleventyConfig, given: JejakOptions): void {
  const { options } = resolveOptions(given, undefined);
  for (const folder of [options.posts, options.ownPages]) {
    config.ignores.add(`${folder}/**`);
    config.addWatchTarget(`./${folder}/**/*`);
  }
  config.addWatchTarget(posix.join(config.directories.data, "*.yaml"));
  // What a build stands in for and leaves behind is nobody's source.
  config.ignores.add(`${STATE_FOLDER}/**`);
  config.watchIgnores.add(`${STATE_FOLDER}/**`);
  config.ignores.add(posix.join(config.directories.output, "**"));
}
