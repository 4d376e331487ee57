import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, posix, relative, resolve, sep } from "node:path";
import type { OutputFile } from "../files/index.ts";
import { readBounded, UnusableFile, urlOf } from "../files/index.ts";
import type { Bundle } from "./bundle.ts";
import { bundle } from "./bundle.ts";
import { AssetFolders } from "./folders.ts";
import { preloadedFonts } from "./fonts.ts";

/** Where the theme and the site keep their assets. All paths are absolute. */
export interface AssetSetup {
  /** The project's root, from which messages name files. */
  readonly root: string;
  /** The theme's `_includes/assets`. */
  readonly themeAssets: string;
  /** The site's own, which need not exist and may be the theme's. */
  readonly siteAssets: string;
  /** Rules that set the newsroom's colours, applied after the theme's and before `site.css`. */
  readonly brandCss: string;
  /** What stands for a name in scripts, as JSON has it: `{ "TEXTS.share.copied": "Tersalin" }`. */
  readonly constants: Readonly<Record<string, unknown>>;
}

/** What a page links to. Paths are within the site, without its prefix, and carry a fingerprint. */
export interface BundledAssets {
  /** "/assets/jejak-3F2A91BC.css" */
  readonly styleSheet: string;
  /** For `media="print"`; there when `print.css` is. */
  readonly printSheet?: string;
  /** "/assets/jejak-3F2A91BC.js", a classic script that is to be deferred. */
  readonly script: string;
  /** What the search page alone needs: "/assets/search-3F2A91BC.js"; there when `scripts/search.ts` is. */
  readonly searchScript?: string;
  /** What live coverages alone need: "/assets/live-3F2A91BC.js"; there when `scripts/live.ts` is. */
  readonly liveScript?: string;
  /** What stories with galleries alone need: "/assets/gallery-3F2A91BC.js"; there when `scripts/gallery.ts` is. */
  readonly galleryScript?: string;
  /** To be put into the head as it is, so that it runs before the first paint. */
  readonly headScript: string;
  /** The sprite of the icons: "/assets/icons-3F2A91BC.svg". */
  readonly icons: string;
  /** Fonts that nearly every page needs at once, in the style sheet's order. */
  readonly fonts: readonly string[];
  /** Sorted by path. */
  readonly files: readonly OutputFile<Uint8Array>[];
  /** What in a style sheet or script is probably not meant: "_includes/assets/site.css:3:5: …". */
  readonly warnings: readonly string[];
}

const FOLDER = "assets";

/** Larger than any picture or film that belongs into a theme. In bytes. */
export const MOST_ASSET_BYTES = 100 * 1024 * 1024;

/**
 * Makes the files that a browser loads out of the theme's assets, with the site's own put over them: a
 * file of the site's stands in for the theme's of the same path, `site.css` comes on top, and whatever
 * else is in its folder is copied as it is. The same sources give the same bytes and names anywhere.
 *
 * @throws an Error that says where, when a style sheet or script cannot be read
 */
export async function bundleAssets(setup: AssetSetup): Promise<BundledAssets> {
  const folders = new AssetFolders(setup.themeAssets, setup.siteAssets);
  const make = (kind: "css" | "js", entry: string) => bundle(folders, kind, entry, setup);
  const [style, print, head, main, search, live, gallery, icons] = await Promise.all([
    make("css", styleEntry(folders, setup.brandCss)),
    folders.find("print.css") && make("css", '@import "./print.css";'),
    make("js", 'import "./scripts/head.ts";'),
    make("js", 'import "./scripts/main.ts";'),
    folders.find("scripts/search.ts") && make("js", 'import "./scripts/search.ts";'),
    folders.find("scripts/live.ts") && make("js", 'import "./scripts/live.ts";'),
    folders.find("scripts/gallery.ts") && make("js", 'import "./scripts/gallery.ts";'),
    readFile(folders.find("icons.svg") ?? join(folders.theme, "icons.svg")),
  ]);
  const bundles = [
    style,
    head,
    main,
    ...(print ? [print] : []),
    ...(search ? [search] : []),
    ...(live ? [live] : []),
    ...(gallery ? [gallery] : []),
  ];
  const files = new Map<string, OutputFile<Uint8Array>>();
  const add = (name: string, contents: Uint8Array, immutable = true): string => {
    const file = { path: posix.join(FOLDER, name), contents, immutable };
    files.set(file.path, file);
    return urlOf(file);
  };
  for (const [name, contents] of await leftovers(folders, bundles)) add(name, contents, false);
  for (const { linked } of bundles) for (const { name, contents } of linked) add(name, contents);
  return {
    styleSheet: add(fingerprinted("jejak", "css", style.contents), style.contents),
    ...(print && {
      printSheet: add(fingerprinted("print", "css", print.contents), print.contents),
    }),
    script: add(fingerprinted("jejak", "js", main.contents), main.contents),
    ...(search && {
      searchScript: add(fingerprinted("search", "js", search.contents), search.contents),
    }),
    ...(live && {
      liveScript: add(fingerprinted("live", "js", live.contents), live.contents),
    }),
    ...(gallery && {
      galleryScript: add(fingerprinted("gallery", "js", gallery.contents), gallery.contents),
    }),
    headScript: Buffer.from(head.contents).toString("utf8").trim(),
    icons: add(fingerprinted("icons", "svg", icons), icons),
    fonts: preloadedFonts(Buffer.from(style.contents).toString("utf8")).map(
      (name) => `/${posix.join(FOLDER, name)}`,
    ),
    files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    warnings: [...new Set(bundles.flatMap(({ warnings }) => warnings))],
  };
}

function styleEntry(folders: AssetFolders, brandCss: string): string {
  return [
    '@import "./jejak.css";',
    `@import "data:text/css,${encodeURIComponent(brandCss)}";`,
    ...(folders.find("site.css") ? ['@import "./site.css";'] : []),
  ].join("\n");
}

// esbuild's own fingerprints depend on where the sources lie, which differs from machine to machine.
function fingerprinted(name: string, extension: string, contents: Uint8Array): string {
  const hash = createHash("sha256").update(contents).digest("hex").slice(0, 8).toUpperCase();
  return `${name}-${hash}.${extension}`;
}

/** Files that are copied as they are, by their paths within the assets. */
async function leftovers(
  folders: AssetFolders,
  bundles: readonly Bundle[],
): Promise<Map<string, Uint8Array>> {
  const bundled = new Set(bundles.flatMap(({ sources }) => sources));
  const paths = new Map<string, string>();
  for (const folder of folders.all) {
    // What the theme has left of these belongs to a look that the site has replaced.
    const isSource =
      folder === folders.theme
        ? /\.(?:css|[jt]s|woff2?)$|tsconfig\.json$/u
        : /\.ts$|tsconfig\.json$/u;
    for (const path of filesIn(folder)) {
      const file = join(folder, path);
      if (isSource.test(path) || path === "icons.svg") continue;
      // A picture that a style sheet shows may be named by a template too.
      if (bundled.has(file) && /\.(?:css|[jt]s|woff2?)$/u.test(path)) continue;
      paths.set(path, file);
    }
  }
  const read = [...paths].map(async ([path, file]) => [path, await readAsset(file)] as const);
  const contents = await Promise.all(read);
  return new Map(contents.filter((each): each is [string, Buffer] => each[1] !== undefined));
}

/** Whoever builds tells what can't be used; here it is left out. */
async function readAsset(file: string): Promise<Buffer | undefined> {
  return await readBounded(file, MOST_ASSET_BYTES).catch((error) => {
    if (error instanceof UnusableFile) return undefined;
    throw error;
  });
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, resolve(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !/(?:^|\/)\./u.test(path));
}
