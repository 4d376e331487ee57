import { existsSync } from "node:fs";
import { join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import nunjucks from "nunjucks";
import { LAYOUTS } from "../pages/index.ts";
import type { EleventyConfig } from "./config.ts";
import { slashed } from "./paths.ts";

/** The theme's own folder; the same seen from `src/` and from `dist/`. */
export const THEME_FOLDER = fileURLToPath(new URL("../../_includes", import.meta.url));

/** What an override writes to reach the template that it replaces. */
const THEME_PREFIX = "jejak/";

/** The name under which a layout is known to Eleventy. */
export function layoutName(name: string): string {
  return `${THEME_PREFIX}${name}`;
}

/**
 * Puts the theme behind the site's own templates. A file of the site's includes folder stands in for
 * the theme's of the same path (`partials/card.njk`, `layouts/story.njk`, `assets/jejak.css`), and an
 * override can extend what it replaces: `{% extends "jejak/layouts/story.njk" %}`.
 */
export function addTheme(config: EleventyConfig): void {
  const includes = config.directories.includes;
  config.amendLibrary("njk", ({ loaders }) => {
    loaders.push(new ThemeLoader());
  });
  for (const name of LAYOUTS) {
    const file = posix.join("layouts", `${name}.njk`);
    const path = existsSync(join(includes, file))
      ? file
      : slashed(relative(includes, join(THEME_FOLDER, file)));
    config.addLayoutAlias(layoutName(name), path);
  }
  // A new override is found only when the configuration is read again.
  config.addWatchTarget(posix.join(slashed(includes), "**/*"), { resetConfig: true });
}

/**
 * Finds the theme's templates by the paths that the site's own would have, and always by the prefixed
 * ones. Built on Nunjucks's loader for its cache and for the map that Eleventy's watcher reads.
 */
class ThemeLoader extends nunjucks.FileSystemLoader {
  // Nunjucks gives loaders a cache when it makes an environment; this one comes later.
  readonly cache = {};

  constructor() {
    super(THEME_FOLDER);
  }

  override getSource(name: string): nunjucks.LoaderSource {
    return super.getSource(name.startsWith(THEME_PREFIX) ? name.slice(THEME_PREFIX.length) : name);
  }
}
