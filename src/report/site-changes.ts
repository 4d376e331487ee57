import { prefixed } from "../urls/index.ts";

/** What a build changed in the output folder, in full. */
export interface SiteChanges {
  /** Paths from the output folder of files that are new or have other bytes, in code unit order. */
  readonly written: readonly string[];
  /** The same of files that went. */
  readonly removed: readonly string[];
  /** Full addresses at which readers get something else than before, or nothing any more. */
  readonly urls: readonly string[];
}

export const NO_CHANGES: SiteChanges = { written: [], removed: [], urls: [] };

/** Where a site is found. */
export interface SiteAddress {
  /** The medium's address: "https://jejakindonesia.id". */
  readonly siteUrl: string;
  /** Path at which the output folder is served: "/" or "/berita/". */
  readonly pathPrefix: string;
}

/** @example siteChanges(["index.html", "_headers"], [], { siteUrl: "https://m.id", pathPrefix: "/" }).urls // ["https://m.id/"] */
export function siteChanges(
  written: readonly string[],
  removed: readonly string[],
  address: SiteAddress,
): SiteChanges {
  return {
    written: [...written].sort(),
    removed: [...removed].sort(),
    urls: [...written, ...removed].flatMap((path) => fileUrl(path, address) ?? []).sort(),
  };
}

/** What hosts read for themselves and show to nobody. */
const OF_HOSTS: ReadonlySet<string> = new Set(["_headers", "_redirects", ".nojekyll"]);

/**
 * The full address of a file of the site; undefined where it has none.
 *
 * @param path from the output folder
 */
export function fileUrl(path: string, { siteUrl, pathPrefix }: SiteAddress): string | undefined {
  if (OF_HOSTS.has(path)) return undefined;
  const url = path
    .replace(/(?<=^|\/)index\.html$/u, "")
    .split("/")
    // A name may hold what ends a path in an address.
    .map((name) => encodeURI(name).replace(/[?#]/gu, encodeURIComponent))
    .join("/");
  return new URL(prefixed(`/${url}`, { pathPrefix }), siteUrl).href;
}

/** The list as `jejak build --changes` writes it. */
export function changesText(changes: SiteChanges): string {
  return `${JSON.stringify(changes, null, 2)}\n`;
}
