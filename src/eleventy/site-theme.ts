import { join, resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/index.ts";
import { FILE_START, quote } from "../diagnostics/index.ts";
import type { OutputFile } from "../files/index.ts";
import { cachedContents } from "../files/index.ts";
import type { Site } from "../model/index.ts";
import type { Texts } from "../texts/index.ts";
import { scriptConstants } from "../texts/index.ts";
import type {
  BrandColors,
  BundledAssets,
  IconPicture,
  Logo,
  Remember,
  SiteIcons,
} from "../theme/index.ts";
import {
  brandColors,
  brandCss,
  bundleAssets,
  iconPicture,
  readIconPicture,
  readLogo,
  siteIcons,
} from "../theme/index.ts";
import { THEME_FOLDER } from "./theme-folder.ts";

/** How a site looks: its style sheet, scripts, fonts, colours and logo. */
export interface SiteTheme {
  readonly assets: BundledAssets;
  readonly colors: BrandColors;
  readonly icons: SiteIcons;
  readonly logo?: { readonly light: Logo; readonly dark?: Logo | undefined } | undefined;
  /** All that is to be written. */
  readonly files: readonly OutputFile<Uint8Array>[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes the look of a site from the theme, the site's own assets, and the newsroom's colour, logo and
 * icon.
 *
 * @param texts the interface's words, for scripts
 * @param root absolute path of the project
 * @param siteAssets the folder of the site's own assets; absolute
 * @param siteFile the data file that names colour, logo and icon, for messages
 * @param cacheFolder absolute path of the folder in which icons are kept from build to build
 * @param keeps whether they may be kept now; a check writes nothing
 */
export async function makeSiteTheme(
  site: Site,
  {
    texts,
    root,
    siteAssets,
    siteFile,
    cacheFolder,
    keeps,
  }: {
    texts: Texts;
    root: string;
    siteAssets: string;
    siteFile: string;
    cacheFolder: string;
    keeps: boolean;
  },
): Promise<SiteTheme> {
  const colors = brandColors(site.color);
  const assets = await bundleAssets({
    root,
    themeAssets: join(THEME_FOLDER, "assets"),
    siteAssets: siteAssets,
    brandCss: brandCss(colors),
    constants: scriptConstants(texts),
  });
  const diagnostics: Diagnostic[] = [];
  const read = async <Picture>(
    what: string,
    path: string | undefined,
    reader: (path: string) => Promise<Picture>,
  ): Promise<Picture | undefined> => {
    if (path === undefined) return undefined;
    try {
      return await reader(resolve(root, path));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      diagnostics.push({
        file: siteFile,
        ...FILE_START,
        severity: "error",
        rule: "broken-picture",
        message: `${what} ${quote(path)} tidak dapat dimuat. ${why}`,
      });
      return undefined;
    }
  };
  const light = await read("Logo", site.logo, readLogo);
  const dark = await read("Logo", site.logoDark, readLogo);
  const picture = (await read("Ikon", site.icon, readIconPicture)) ?? (await logoAsIcon(light));
  const icons = await siteIcons(colors, picture, rememberedIn(join(cacheFolder, "icons"), keeps));
  const logos = [light, dark].filter((each) => each !== undefined);
  return {
    assets,
    colors,
    icons,
    logo: light === undefined ? undefined : { light, dark },
    files: [
      ...assets.files,
      ...logos.map(({ url, contents }) => ({ path: url.slice(1), contents, immutable: true })),
      ...icons.files,
    ],
    diagnostics,
  };
}

/** A logo that is nearly square is an icon as well; a wide one is not. */
async function logoAsIcon(logo: Logo | undefined): Promise<IconPicture | undefined> {
  if (logo === undefined) return undefined;
  return await iconPicture(logo.contents).catch(() => undefined);
}

/** Keeps each icon as a file of the cache. */
function rememberedIn(folder: string, keeps: boolean): Remember {
  return (key, make) => cachedContents({ cached: join(folder, `${key}.png`), make }, { keeps });
}
