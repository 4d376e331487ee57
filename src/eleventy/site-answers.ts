import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import type { Page } from "../pages/index.ts";
import type { ContentMap, EleventyConfig } from "./config.ts";
import { passthroughCopies, templateOf } from "./eleventy-internals.ts";
import type { Project } from "./project.ts";

/** What the site's own templates and copied files answer, beside Jejak's pages. */
export class SiteAnswers {
  private readonly config: EleventyConfig;
  private readonly project: Project;
  private readonly map: ContentMap;
  private readonly besides: ReadonlySet<string>;

  /**
   * @param map of all that Eleventy renders in this build
   * @param besides pages that are rendered beside it
   */
  constructor(
    config: EleventyConfig,
    project: Project,
    map: ContentMap,
    besides: readonly Page[] = [],
  ) {
    this.config = config;
    this.project = project;
    this.map = map;
    this.besides = new Set(besides.map(({ url }) => url));
  }

  /**
   * Sees to it that no template of the site's own has the URL of a page that is rendered beside Eleventy,
   * which tells so itself of all others.
   *
   * @throws Error that names both
   */
  refuseTwins(): void {
    for (const url of this.besides) {
      const template = templateOf(this.map, url);
      if (template === undefined) continue;
      throw new Error(
        `Dua halaman beralamat ${url}: templat ${template} dan halaman buatan Jejak. Ubah permalink templat itu, atau matikan halaman Jejak dengan opsi pages.`,
      );
    }
  }

  /** Whether a link to exactly this path leads somewhere. */
  hasPath(path: string): boolean {
    return this.isPage(path) || this.isCopied(path);
  }

  /** Whether a URL has a page, with or without its last slash: some hosts would follow a redirect all the same. */
  hasPage(url: string): boolean {
    const folder = url.replace(/\/?$/u, "/");
    return (
      [url, folder].some((each) => this.isPage(each)) ||
      this.isCopied(`${folder}index.html`) ||
      (/\.[^/]+$/u.test(url) && this.isCopied(url))
    );
  }

  /**
   * Whether the site brings a file of its own: a `robots.txt` that it copies, a template.
   *
   * @param path within the output folder, with forward slashes
   */
  hasFile(path: string): boolean {
    return this.isPage(`/${path}`.replace(/\/index\.html$/u, "/")) || this.isCopied(`/${path}`);
  }

  private isPage(url: string): boolean {
    return this.besides.has(url) || templateOf(this.map, url) !== undefined;
  }

  /** Whether the site copies a file to a path, as far as can be told without copying. */
  private isCopied(path: string): boolean {
    const { input } = this.config.directories;
    for (const { source, target } of passthroughCopies(this.config)) {
      const base = posix.join("/", target ?? posix.relative(posix.normalize(input), source));
      if (path !== base && !path.startsWith(base === "/" ? "/" : `${base}/`)) continue;
      if (existsSync(join(this.project.absolute(source), path.slice(base.length)))) return true;
    }
    return false;
  }
}
