import { existsSync, readdirSync } from "node:fs";
import { join, posix, relative } from "node:path";
import { slashed } from "../files/index.ts";
import type { EleventyConfig } from "./config.ts";
import { addAsyncShortcode, spareFinishedPages } from "./eleventy-internals.ts";
import { ownOutput } from "./eleventy-output.ts";
import { framedPage, type RenderedNow } from "./framed-page.ts";
import type { Mount } from "./mount.ts";
import { PageRenderer } from "./page-renderer.ts";
import { FRAME_LAYOUT, isPageTemplate, PAGE_LAYOUT } from "./page-template.ts";
import type { Project } from "./project.ts";
import type { SiteBuild } from "./site-build.ts";
import { templateNames } from "./template-names.ts";
import { OVERRIDES, THEME_FOLDER, templateFolders } from "./theme-folder.ts";
import { ThemeTemplates } from "./theme-templates.ts";

/** The shortcode by which the layout of Jejak's pages asks for the page. */
const PAGE_SHORTCODE = "jejakRenderPage";

/** The shortcode by which the layout of a site's own templates asks for the theme's frame. */
const FRAME_SHORTCODE = "jejakRenderFrame";

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
  config.addLayoutAlias(PAGE_LAYOUT, themeLayout(config, project, "eleventy-page.njk"));
  spareFinishedPages(config, isPageTemplate);
  // A new override is found only when the configuration is read again.
  for (const folder of [includes, layouts]) {
    if (folder === undefined) continue;
    config.addWatchTarget(posix.join(slashed(folder), "**/*"), { resetConfig: true });
  }
}

/** How a whole page begins. */
const DOCUMENT = /^\s*<!doctype\s/iu;

/** A template of the site's own that takes the name of the theme's frame for itself. */
const OWN_FRAME = /^page\.(?:11ty\.[cm]?[jt]s|\w+)$/u;

/**
 * Lets the site's own templates ask for the theme's frame by `layout: jejak/page`, unless the site has a
 * layout of that name. As with Jejak's pages, Eleventy's Nunjucks prints nothing of the theme itself.
 */
export function addFrame(
  config: EleventyConfig,
  project: Project,
  {
    renderer,
    mount,
    current,
  }: {
    readonly renderer: PageRenderer;
    readonly mount: Mount;
    readonly current: () => SiteBuild | undefined;
  },
): void {
  const framedIn = new WeakMap<SiteBuild, Set<string>>();
  /** Input paths of the pages of this build that are in the frame. */
  const framed = (): Set<string> => {
    const build = current();
    const paths = (build && framedIn.get(build)) ?? new Set<string>();
    if (build !== undefined) framedIn.set(build, paths);
    return paths;
  };
  addAsyncShortcode(config, FRAME_SHORTCODE, async function (this: unknown) {
    const { ctx, env } = this as ShortcodeContext;
    const site = current()?.site.context;
    if (site === undefined)
      throw new Error(`${FRAME_LAYOUT} was asked for before the site was read.`);
    const now = ctx.page as RenderedNow;
    // The frame's links are finished; what the template made has yet to be.
    const made = String(ctx.content ?? "");
    const html = now.outputPath === false ? made : await finished(made, now);
    framed().add(now.inputPath);
    return await renderer.renderFrame(env, framedPage(ctx, html, { site, mount }), ctx);
  });
  const finished = async (html: string, now: RenderedNow): Promise<string> =>
    (await config.htmlTransformer?.transformContent(String(now.outputPath), html, {
      ...now,
      page: now,
    })) ?? html;
  // A feed asks for what its template made, which is no document.
  spareFinishedPages(
    config,
    (inputPath, content) => DOCUMENT.test(content) && framed().has(inputPath),
  );
  const isTaken = templateFolders(config.directories, project).some((folder) =>
    namesIn(join(folder, OVERRIDES)).some((name) => OWN_FRAME.test(name)),
  );
  if (!isTaken)
    config.addLayoutAlias(FRAME_LAYOUT, themeLayout(config, project, "eleventy-frame.njk"));
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** A layout of the theme's folder as Eleventy finds it, from the site's folder of layouts. */
function themeLayout({ directories }: EleventyConfig, project: Project, file: string): string {
  const { includes, layouts } = directories;
  return slashed(relative(project.absolute(layouts ?? includes), join(THEME_FOLDER, file)));
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
