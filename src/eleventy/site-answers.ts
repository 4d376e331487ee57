import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import type { Diagnostic } from "../diagnostics/index.ts";
import { FILE_START, quote } from "../diagnostics/index.ts";
import type { Page, PageDirectory, PageEntry } from "../pages/index.ts";
import type { ContentMap, EleventyConfig } from "./config.ts";
import { ownTemplates, passthroughCopies, templateOf } from "./eleventy-internals.ts";
import type { Mount } from "./mount.ts";
import { isPageTemplate } from "./page-template.ts";
import type { Project } from "./project.ts";

/** What is known of a site whose URLs Eleventy has mapped. */
export interface MappedSite {
  readonly config: EleventyConfig;
  readonly project: Project;
  readonly mount: Mount;
  /** Of all that Eleventy renders in this build. */
  readonly map: ContentMap;
}

/**
 * What the site's own templates and copied files answer, beside Jejak's pages. Paths and URLs count from where
 * the newsroom lies, unless it says otherwise.
 */
export class SiteAnswers {
  private readonly site: MappedSite;
  private readonly pages: ReadonlySet<string>;

  /** @param pages all of Jejak's, whoever renders them */
  constructor(site: MappedSite, pages: readonly Page[]) {
    this.site = site;
    this.pages = new Set(pages.map(({ url }) => site.mount.url(url)));
  }

  /** Templates of the site's own that render a page, by its URL from the top of the site. */
  get ownTemplates(): ReadonlyMap<string, string> {
    return new Map(
      ownTemplates(this.site.map, isPageTemplate).map(({ url, inputPath }) => [url, inputPath]),
    );
  }

  /** Templates of the site's own that claim the URL of one of Jejak's pages. */
  twins(directory: PageDirectory): readonly Diagnostic[] {
    const own = this.ownTemplates;
    return directory.entries.flatMap((entry): Diagnostic[] => {
      const url = this.site.mount.url(entry.url);
      const template = own.get(url);
      if (template === undefined) return [];
      return [
        {
          file: template.replace(/^\.\//u, ""),
          ...FILE_START,
          severity: "error",
          rule: "duplicate-url",
          message: `Alamat ${quote(url, 90)} juga dipakai ${claimOf(entry)}`,
        },
      ];
    });
  }

  /** Whether a link to exactly this path leads somewhere. */
  hasPath(path: string): boolean {
    const url = this.site.mount.url(path);
    return this.isPage(url) || this.isCopied(url);
  }

  /** Whether a URL has a page, with or without its last slash: some hosts would follow a redirect all the same. */
  hasPage(path: string): boolean {
    const url = this.site.mount.url(path);
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
    return this.pages.has(url) || templateOf(this.site.map, url) !== undefined;
  }

  /** Whether the site copies a file to a path, as far as can be told without copying. */
  private isCopied(path: string): boolean {
    const { config, project } = this.site;
    const { input } = config.directories;
    for (const { source, target } of passthroughCopies(config)) {
      const base = posix.join("/", target ?? posix.relative(posix.normalize(input), source));
      if (path !== base && !path.startsWith(base === "/" ? "/" : `${base}/`)) continue;
      if (existsSync(join(project.absolute(source), path.slice(base.length)))) return true;
    }
    return false;
  }
}

/** Whose a URL of Jejak's is, and how one of the two can have another or none. */
function claimOf({ story, origin, kind }: PageEntry): string {
  const change = "Ubah permalink templat ini";
  if (story !== undefined) {
    return `tulisan ${quote(story.file, 90)}. ${change}, ganti slug tulisan itu, atau ganti pola alamat di opsi storyUrl.`;
  }
  if (kind !== undefined) {
    return `halaman bawaan Jejak. ${change}, matikan halaman bawaan itu dengan opsi pages: { ${kind}: false }, atau pindahkan semua halaman Jejak dengan opsi base.`;
  }
  const file = origin !== undefined && "file" in origin ? ` ${quote(origin.file, 90)}` : "";
  return `halaman sendiri${file}. ${change}, atau ganti nama berkas itu.`;
}
