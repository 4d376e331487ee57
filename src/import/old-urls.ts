import { isOldUrl, oldUrlParts, urlKey } from "../urls/index.ts";

/** A story may have so many old addresses. */
const MOST_ALIASES = 100;

/** Where the site has pages and files of its own, so that no story's old address may lie there. */
const OF_THE_SITE =
  /^\/(?:kanal|topik|lokasi|penulis|indeks|assets|gambar|api|cari|hal)(?:\/|$)|\/[._]|^\/cdn-cgi\/|^\/[^/]+\.(?:txt|xml|json|js|ico|webmanifest)\/$|\/story\.json\/$/u;

/**
 * The old addresses of stories, each claimed by one: as `aliases` takes them, without those that are the story's new
 * one or another page's.
 */
export class OldUrls {
  private readonly taken = new Map<string, string>();

  /** Keeps an address for the page that has it from now on. */
  keep(url: string): void {
    this.taken.set(urlKey(url), "");
  }

  /**
   * @param origin of the story
   * @param newUrl undefined while it has none
   * @returns the aliases, and the addresses that can be none
   */
  claim(
    origin: string,
    newUrl: string | undefined,
    old: readonly string[],
  ): { readonly aliases: readonly string[]; readonly refused: readonly string[] } {
    const aliases: string[] = [];
    const refused: string[] = [];
    const own = new Set(newUrl === undefined ? [] : [oldUrlKey(newUrl)]);
    for (const url of old) {
      const alias = encodedPath(url);
      const key = oldUrlKey(alias);
      if (own.has(key)) continue;
      own.add(key);
      const holder = this.taken.get(key);
      const isFree = holder === undefined || holder === origin;
      if (!isFree || !isOldUrl(alias) || key === "/" || OF_THE_SITE.test(key)) refused.push(url);
      else if (aliases.length < MOST_ALIASES) {
        aliases.push(alias);
        this.taken.set(key, origin);
      }
    }
    return { aliases, refused };
  }
}

/** An old address as it is compared with others, its query as it stands. */
export function oldUrlKey(url: string): string {
  const { path, query } = oldUrlParts(url);
  return urlKey(path) + (query === undefined ? "" : `?${query}`);
}

/** A path with its spaces, quotes and letters of other alphabets as browsers send them. */
export function encodedPath(url: string): string {
  const [path = "", ...query] = url.split("?");
  const encoded = path
    .replace(/%(?![\da-f]{2})/giu, "%25")
    .replace(/[^\w/.~!$&()*+,;=:@%-]/gu, (letter) => encodeURIComponent(letter))
    .replace(/'/gu, "%27");
  return [encoded, ...query].join("?");
}
