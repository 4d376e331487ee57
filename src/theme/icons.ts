import { createHash } from "node:crypto";
import type { OutputFile } from "../files/index.ts";
import { urlOf } from "../files/index.ts";
import type { BrandColors } from "./brand.ts";
import { icoFile } from "./ico.ts";
import type { IconShape } from "./icon.ts";
import { KAWUNG_SIZE, kawungIcon } from "./icon.ts";
import type { IconPicture } from "./icon-picture.ts";
import { iconPng } from "./icon-png.ts";

/** An icon as pages and the web manifest name it. */
export interface SiteIcon {
  /** "/assets/icon-192-3f2a91bc.png", without the path prefix. */
  readonly url: string;
  readonly type: "image/svg+xml" | "image/png";
  /** "192x192", or "any" for a drawing. */
  readonly sizes: string;
  /** The device may cut it to any shape within the middle 80 %. */
  readonly isMaskable: boolean;
}

/** All icons of a site, made from one picture. */
export interface SiteIcons {
  /** For browsers' tabs. */
  readonly tab: SiteIcon;
  /** For the home screens of iPhones and iPads: 180 pixels, without transparency. */
  readonly touch: SiteIcon;
  /** For the web manifest: 192 and 512 pixels, and 512 maskable. */
  readonly app: readonly SiteIcon[];
  /** The largest as a plain picture, for those who show a medium's mark. */
  readonly picture: { readonly url: string; readonly width: number; readonly height: number };
  /** `/favicon.ico` for whoever asks for it unseen. */
  readonly favicon: OutputFile<Uint8Array>;
  /** All but the favicon, in whose place a site may put its own; their names tell their contents. */
  readonly files: readonly OutputFile<Uint8Array>[];
}

/** Gives what was made under a key before, else makes and keeps it. */
export type Remember = (key: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

/** Raise it with any change to how the pictures are made. */
const ICONS_VERSION = 1;

/** Pixels of a side. */
const TOUCH = 180;
const SMALL = 192;
const LARGE = 512;
/** 32 for tabs on fine screens, 48 for search engines and taskbars. */
const FAVICON = [32, 48] as const;

/**
 * Makes the icons of a site from the newsroom's picture, or from the theme's flower.
 *
 * @param remember keeps what was made from one build to the next: drawing all of them takes a fifth of
 *   a second, more than the rest of many a rebuild
 */
export async function siteIcons(
  colors: BrandColors,
  picture: IconPicture | undefined,
  remember: Remember,
): Promise<SiteIcons> {
  const draw = (size: number, shape: IconShape): Promise<Uint8Array> => {
    const source = picture ?? kawung(colors, shape);
    const key = hashOf(Buffer.from(JSON.stringify([ICONS_VERSION, size, shape])), source.contents);
    // The flower is drawn in the shape itself.
    return remember(key, () => iconPng(source, size, picture === undefined ? "rounded" : shape));
  };
  const [small, large, maskable, touch, ...favicons] = await Promise.all([
    draw(SMALL, "rounded"),
    draw(LARGE, "rounded"),
    draw(LARGE, "maskable"),
    draw(TOUCH, "square"),
    ...FAVICON.map((size) => draw(size, "rounded")),
  ]);
  const files: OutputFile<Uint8Array>[] = [];
  const add = (name: string, contents: Uint8Array, facts: Omit<SiteIcon, "url">): SiteIcon => {
    const path = `assets/${name}-${hashOf(contents)}.${facts.type === "image/png" ? "png" : "svg"}`;
    const file = { path, contents, immutable: true };
    files.push(file);
    return { url: urlOf(file), ...facts };
  };
  const addPng = (name: string, contents: Uint8Array, size: number, isMaskable = false): SiteIcon =>
    add(name, contents, { type: "image/png", sizes: `${size}x${size}`, isMaskable });
  const app = [
    addPng(`icon-${SMALL}`, small, SMALL),
    addPng(`icon-${LARGE}`, large, LARGE),
    addPng(`icon-${LARGE}-maskable`, maskable, LARGE, true),
  ] as const;
  const own = picture ?? kawung(colors, "rounded");
  const tab = own.isDrawing
    ? add("icon", own.contents, { type: "image/svg+xml", sizes: "any", isMaskable: false })
    : app[0];
  const pictures = FAVICON.map((size, index) => ({
    size,
    png: favicons[index] ?? new Uint8Array(),
  }));
  return {
    tab,
    touch: addPng(`icon-${TOUCH}`, touch, TOUCH),
    app,
    picture: { url: app[1].url, width: LARGE, height: LARGE },
    favicon: { path: "favicon.ico", contents: icoFile(pictures) },
    files,
  };
}

function kawung(colors: BrandColors, shape: IconShape): IconPicture {
  const contents = new TextEncoder().encode(kawungIcon(colors, shape));
  return { contents, isDrawing: true, size: KAWUNG_SIZE };
}

function hashOf(...parts: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 8);
}
