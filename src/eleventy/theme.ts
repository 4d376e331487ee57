import { existsSync, readdirSync } from "node:fs";
import { join, posix, relative } from "node:path";
import { slashed } from "../files/index.ts";
import type { EleventyConfig } from "./config.ts";
import { addAsyncShortcode, spareFinishedPages } from "./eleventy-internals.ts";
import { ownOutput } from "./eleventy-output.ts";
import type { Mount } from "./mount.ts";
import { PageRenderer } from "./page-renderer.ts";
import { isPageTemplate, PAGE_LAYOUT } from "./page-template.ts";
import type { Project } from "./project.ts";
import type { SiteBuild } from "./site-build.ts";
import { templateNames } from "./template-names.ts";
import { THEME_FOLDER, templateFolders } from "./theme-folder.ts";
import { ThemeTemplates } from "./theme-templates.ts";

/** The shortcode by which the layout of Jejak's pages asks for the page. */
const PAGE_SHORTCODE = "jejakRenderPage";

/** What a Nunjucks shortcode finds in `this`. */
interface ShortcodeContext {
  readonly ctx: Readonly<Record<string, unknown>>;
  readonly env: Parameters<PageRenderer["renderWithin"]>[0];
}

/**
 * Has Eleventy render Jejak's pages with the theme's templates, over which the site's own lie (see
 * `ThemeTemplates`). Eleventy itself knows one layout, which asks for the page: so Nunjucks is there with
 * all that the site has registered, and no template of the site's is taken for one of the theme's.
 */
export function addTheme(config: EleventyConfig, project: Project, renderer: PageRenderer): void {
  const { includes, layouts } = config.directories;
  addAsyncShortcode(config, PAGE_SHORTCODE, function (this: unknown) {
    const { ctx, env } = this as ShortcodeContext;
    return renderer.renderWithin(env, ctx);
  });
  config.addLayoutAlias(
    PAGE_LAYOUT,
    slashed(
      relative(project.absolute(layouts ?? includes), join(THEME_FOLDER, "eleventy-page.njk")),
    ),
  );
  spareFinishedPages(config, isPageTemplate);
  // A new override is found only when the configuration is read again.
  for (const folder of [includes, layouts]) {
    if (folder === undefined) continue;
    config.addWatchTarget(posix.join(slashed(folder), "**/*"), { resetConfig: true });
  }
}

/**
 * Registers `jejakCard`, by which a site's own templates print a story as the theme's listings do:
 * `{% jejakCard item %}`, `{% jejakCard item, "row" %}`.
 */
export function addCards(config: EleventyConfig, renderer: PageRenderer): void {
  config.addNunjucksShortcode(
    "jejakCard",
    function (this: unknown, item: unknown, variant = "row") {
      const { env } = this as ShortcodeContext;
      const card = (item as { readonly data?: { readonly card?: unknown } }).data?.card ?? item;
      return renderer.macro(env, "story-card", "storyCard(card, 3, variant)", { card, variant });
    },
  );
}

/** Renders pages with the theme's templates and the site's own over them. */
export function makeRenderer(
  config: EleventyConfig,
  {
    project,
    mount,
    current,
  }: {
    readonly project: Project;
    readonly mount: Mount;
    readonly current: () => SiteBuild | undefined;
  },
): PageRenderer {
  const names = templateNames(current, mount.pathPrefix(config.pathPrefix));
  return new PageRenderer(
    mount,
    () => ownOutput(config.directories),
    (host) =>
      new ThemeTemplates(
        host,
        { site: templateFolders(config.directories, project), root: project.root },
        names,
        config.layoutAliases ?? {},
      ),
  );
}

/** Data files that Eleventy reads for the template that Jejak's pages go through; see `addPages`. */
const DATA_OF_PAGES = /^jejak-pages\.(?:11tydata\.)?(?:js|mjs|cjs|ts|json)$/u;

/**
 * Whether the site has more data for a page than all pages share: data for Jejak's pages alone, or data
 * that Eleventy computes for each page.
 */
export function hasDataForEachPage(config: EleventyConfig, project: Project): boolean {
  const { data, input } = config.directories;
  return (
    ["js", "mjs", "cjs", "ts", "json"].some((extension) =>
      existsSync(project.absolute(join(data, `eleventyComputed.${extension}`))),
    ) ||
    config.globalData?.eleventyComputed !== undefined ||
    readdirSync(project.absolute(input)).some((name) => DATA_OF_PAGES.test(name))
  );
}
