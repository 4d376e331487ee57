import { contentSecurityPolicy, metaPolicy } from "../csp/index.ts";
import type { Navigation, Site } from "../model/index.ts";
import type { LinkView } from "../pages/index.ts";
import { documentLinks, footerCategories } from "../pages/index.ts";
import type { TextFunction } from "../texts/index.ts";
import type { BundledAssets, SchemePair, SiteIcon } from "../theme/index.ts";
import { SCHEME_COLORS } from "../theme/index.ts";
import type { SiteFolders } from "../urls/index.ts";
import { siteFolders } from "../urls/index.ts";
import type { EleventyConfig } from "./config.ts";
import type { SiteBuild } from "./site-build.ts";
import type { SiteTheme } from "./site-theme.ts";

/** What the theme's templates and a site's own find under `jejak`. */
export interface TemplateGlobals {
  readonly site: Site;
  readonly navigation: Navigation;
  /** Redaksi, Pedoman Media Siber, Hak Jawab …: those that are there and not in the menu at the foot. */
  readonly duties: readonly LinkView[];
  /** The kanal that have stories, in the newsroom's order. */
  readonly categories: readonly LinkView[];
  /** Where the style sheet, the script, the icons and the fonts lie, without the path prefix. */
  readonly assets: BundledAssets;
  /** The icon of browsers' tabs. */
  readonly icon: SiteIcon;
  /** The icon of home screens. */
  readonly touchIcon: SiteIcon;
  /** What browsers colour their own bars with. */
  readonly barColor: SchemePair;
  readonly logo: SiteTheme["logo"];
  /** Where the site's own pages lie, without the path prefix: `urls.search`, `urls.topics`. */
  readonly urls: SiteFolders;
  /** Whether the site has a page to search with. */
  readonly search: boolean;
  /** The Content-Security-Policy for a page's head, where a host sends no headers of ours. */
  readonly contentSecurityPolicy: string;
  /** The interface's words for templates that are not Nunjucks, which have `t`. */
  readonly text: TextFunction;
  /** The build's clock. */
  readonly builtAt: Date;
}

/** The bar of a phone's browser goes on in the page's own ground. */
const BAR_COLOR: SchemePair = { light: SCHEME_COLORS.light.paper, dark: SCHEME_COLORS.dark.paper };

/** Registers `jejak`, the site's facts and menu. */
export function addGlobals(config: EleventyConfig, current: () => SiteBuild | undefined): void {
  config.addGlobalData("jejak", (): TemplateGlobals | undefined => {
    const build = current();
    if (build === undefined) return undefined;
    const { site, theme, options } = build;
    // Frozen: Eleventy copies any other object deeply for every template.
    return Object.freeze({
      site: site.registries.site,
      navigation: site.registries.navigation,
      duties: documentLinks(site.context, site.registries.navigation.footer),
      categories: footerCategories(site.context),
      assets: theme.assets,
      icon: theme.icons.tab,
      touchIcon: theme.icons.touch,
      barColor: BAR_COLOR,
      logo: theme.logo,
      search: site.context.directory.has(site.context.urls.search),
      urls: siteFolders(site.context.urls),
      contentSecurityPolicy: metaPolicy(
        contentSecurityPolicy({
          headScript: theme.assets.headScript,
          siteUrl: site.registries.site.url,
          sources: options.contentSecurityPolicy,
        }),
      ),
      text: site.texts.text,
      builtAt: new Date(site.edition.now),
    });
  });
}
