import { existsSync } from "node:fs";
import { join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { LAYOUTS } from "../pages/index.ts";
import type { EleventyConfig } from "./config.ts";
import { addTemplateFolder } from "./eleventy-internals.ts";
import type { Project } from "./project.ts";
import { slashed } from "./project.ts";

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
export function addTheme(config: EleventyConfig, project: Project): void {
  const { includes } = config.directories;
  const folder = project.absolute(includes);
  config.amendLibrary("njk", (environment) => {
    addTemplateFolder(environment, THEME_FOLDER, pathInTheme);
  });
  for (const name of LAYOUTS) {
    const file = posix.join("layouts", `${name}.njk`);
    const path = existsSync(join(folder, file))
      ? file
      : slashed(relative(folder, join(THEME_FOLDER, file)));
    config.addLayoutAlias(layoutName(name), path);
  }
  // A new override is found only when the configuration is read again.
  config.addWatchTarget(posix.join(slashed(includes), "**/*"), { resetConfig: true });
}

/** The theme's templates are found by the paths that the site's own would have, and always by the prefixed ones. */
function pathInTheme(name: string): string {
  return name.startsWith(THEME_PREFIX) ? name.slice(THEME_PREFIX.length) : name;
}
