import type { OutputFile } from "../files/index.ts";
import { prefixed } from "../urls/index.ts";

/** Files that hosts and search engines look for at the top of a site alone. */
const AT_THE_TOP: ReadonlySet<string> = new Set([
  "_headers",
  "_redirects",
  ".nojekyll",
  "robots.txt",
]);

/**
 * Where in a site the newsroom lies: at the top, or below a path such as `/berita/` in a site that has more. All
 * of Jejak but this counts from there; only what Eleventy and the output folder are told counts from the top.
 */
export class Mount {
  /** "/" or "/berita/". */
  readonly base: string;

  constructor(base: string) {
    this.base = base;
  }

  /** The URL within the whole site of one within the newsroom: "/kanal/" is "/berita/kanal/". */
  url(url: string): string {
    return prefixed(url, { pathPrefix: this.base });
  }

  /**
   * The URL within the newsroom of one within the whole site: "/berita/kanal/" is "/kanal/". What lies beside the
   * newsroom is reached by the way out of it, which the filter `href` prints as it is: "/../langganan/".
   */
  within(url: string): string {
    const base = this.url("/");
    if (!url.startsWith("/") || base === "/") return url;
    if (url.startsWith(base)) return url.slice(base.length - 1);
    return `${"/..".repeat(base.split("/").length - 2)}${url}`;
  }

  /** The path within the output folder of one within the newsroom: "feed.xml" is "berita/feed.xml". */
  path(path: string): string {
    return AT_THE_TOP.has(path) ? path : this.url(`/${path}`).slice(1);
  }

  /** The same for a file that is to be written. */
  place<File extends Pick<OutputFile<unknown>, "path">>(file: File): File {
    return { ...file, path: this.path(file.path) };
  }

  /** The path prefix of the newsroom's links, from that of the whole site. */
  pathPrefix(sites: string): string {
    return this.url("/") === "/" ? sites : prefixed(this.base, { pathPrefix: sites });
  }
}
