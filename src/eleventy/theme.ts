import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { LAYOUTS } from "../pages/index.ts";
import type { EleventyConfig } from "./config.ts";
import { addTemplateFolder } from "./eleventy-internals.ts";
import type { PageRenderer } from "./page-renderer.ts";
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
export function addTheme(config: EleventyConfig, project: Project, renderer: PageRenderer): void {
  const { includes } = config.directories;
  const folder = project.absolute(includes);
  config.amendLibrary("njk", (environment) => {
    addTemplateFolder(environment, THEME_FOLDER, pathInTheme);
    renderer.useEnvironment(environment);
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

/** Data files that Eleventy reads for one of the templates that Jejak's pages go through; see `addPages`. */
const DATA_OF_LAYOUT = /^jejak-[a-z-]+\.(?:11tydata\.)?(?:js|mjs|cjs|ts|json)$/u;

/** Starts a file that begins with front matter. */
const FRONT_MATTER = /^\ufeff?---/u;

/**
 * Whether the site has more data for a page than all pages share: front matter in a layout of its own, data
 * for the pages of one layout, or data that Eleventy computes for each page.
 */
export function hasDataForEachPage(config: EleventyConfig, project: Project): boolean {
  const { data, includes, input } = config.directories;
  const layouts = LAYOUTS.map((name) => project.absolute(join(includes, "layouts", `${name}.njk`)));
  return (
    ["js", "mjs", "cjs", "ts", "json"].some((extension) =>
      existsSync(project.absolute(join(data, `eleventyComputed.${extension}`))),
    ) ||
    config.globalData?.eleventyComputed !== undefined ||
    readdirSync(project.absolute(input)).some((name) => DATA_OF_LAYOUT.test(name)) ||
    layouts.some((path) => existsSync(path) && FRONT_MATTER.test(readFileSync(path, "utf8")))
  );
}
