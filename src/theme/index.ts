// Theme: style sheets, scripts, fonts, colours, icons and logo of a site, made ready to be published.

export type { BundledAssets } from "./assets.ts";
export { bundleAssets, MOST_ASSET_BYTES } from "./assets.ts";
export type { BrandColors, SchemePair } from "./brand.ts";
export { brandColors, brandCss, SCHEME_COLORS } from "./brand.ts";
export type { IconPicture } from "./icon-picture.ts";
export { iconPicture, readIconPicture } from "./icon-picture.ts";
export type { Remember, SiteIcon, SiteIcons } from "./icons.ts";
export { siteIcons } from "./icons.ts";
export type { Logo } from "./logo.ts";
export { readLogo } from "./logo.ts";
