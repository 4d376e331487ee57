import { join, resolve } from "node:path";
import type { Diagnostic } from "../content/diagnostics.ts";
import { FILE_START, quote } from "../content/diagnostics.ts";
import type { Site } from "../content/registries.ts";
import type { AssetFile, BundledAssets } from "../theme/assets.ts";
import { bundleAssets } from "../theme/assets.ts";
import type { BrandColors } from "../theme/brand.ts";
import { brandColors, brandCss } from "../theme/brand.ts";
import type { SiteIcon } from "../theme/icon.ts";
import { siteIcon } from "../theme/icon.ts";
import type { Logo } from "../theme/logo.ts";
import { readLogo } from "../theme/logo.ts";
import { THEME_FOLDER } from "./theme.ts";

/** How a site looks: its style sheet, scripts, fonts, colours and logo. */
export interface Look {
  readonly assets: BundledAssets;
  readonly colors: BrandColors;
  readonly icon: SiteIcon;
  readonly logo?: { readonly light: Logo; readonly dark?: Logo | undefined } | undefined;
  /** All that is to be written. */
  readonly files: readonly AssetFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes the look of a site from the theme, the site's own assets, and the newsroom's colour and logo.
 *
 * @param root absolute path of the project
 * @param includes the site's includes folder, from the root
 * @param siteFile the data file that names colour and logo, for messages
 */
export async function makeLook(
  site: Site,
  { root, includes, siteFile }: { root: string; includes: string; siteFile: string },
): Promise<Look> {
  const colors = brandColors(site.color);
  const assets = await bundleAssets({
    themeAssets: join(THEME_FOLDER, "assets"),
    siteAssets: resolve(root, includes, "assets"),
    brandCss: brandCss(colors),
  });
  const diagnostics: Diagnostic[] = [];
  const logo = async (path: string | undefined): Promise<Logo | undefined> => {
    if (path === undefined) return undefined;
    try {
      return await readLogo(resolve(root, path));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      diagnostics.push({
        file: siteFile,
        ...FILE_START,
        severity: "error",
        rule: "broken-picture",
        message: `Logo ${quote(path)} tidak dapat dimuat. ${why}`,
      });
      return undefined;
    }
  };
  const [light, dark] = [await logo(site.logo), await logo(site.logoDark)];
  const icon = siteIcon(colors);
  const images = [icon, light, dark].filter((each) => each !== undefined);
  return {
    assets,
    colors,
    icon,
    logo: light === undefined ? undefined : { light, dark },
    files: [
      ...assets.files,
      ...images.map(({ url, contents }) => ({ to: url.slice(1), contents })),
    ],
    diagnostics,
  };
}
