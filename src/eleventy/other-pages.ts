import { NOT_FOUND_URL, prefixed } from "../urls/index.ts";
import type { BuildEvent } from "./config.ts";
import { isPageTemplate } from "./page-template.ts";
import type { RunSetup } from "./run-setup.ts";
import type { SiteBuild } from "./site-build.ts";

const NOINDEX = /<meta\b[^>]*\bname=["']?robots["']?[^>]*\bnoindex\b/iu;

/** Complete addresses of the pages of a site's own templates that its sitemap is to name, if it is to name any. */
export function otherPages(
  { options, site }: SiteBuild,
  { config }: Pick<RunSetup, "config">,
  { results = [] }: BuildEvent,
): readonly string[] {
  if (!options.templatesInSitemap) return [];
  return results
    .filter(({ inputPath }) => !isPageTemplate(inputPath))
    .flatMap(({ url, content }) => (url && isPage(url) && !NOINDEX.test(content) ? url : []))
    .sort()
    .map((url) => new URL(prefixed(url, config), site.registries.site.url).href);
}

function isPage(url: string): boolean {
  return /(?:\/|\.html)$/u.test(url) && url !== NOT_FOUND_URL;
}

/** What to tell where a transform of the site's own changed the script in pages' heads, which the policy names by its hash. */
export function changedScripts(
  { theme }: SiteBuild,
  { results = [] }: BuildEvent,
): readonly string[] {
  const { headScript } = theme.assets;
  const changed = results.find(
    ({ inputPath, url, content }) =>
      isPageTemplate(inputPath) && url !== false && isPage(url) && !content.includes(headScript),
  );
  return changed === undefined
    ? []
    : [
        `Transform situs mengubah skrip sebaris di ${changed.url}, sehingga Content-Security-Policy menolaknya. Lewati skrip itu (misalnya minifyJS: false), atau lewati halaman Jejak.`,
      ];
}
