import { posix } from "node:path";
import { digest } from "../collections/index.ts";
import type { OutputFile } from "../files/index.ts";
import type { Page } from "../pages/index.ts";
import { fileOf } from "../pages/index.ts";
import type { NunjucksEnvironment } from "./config.ts";

/**
 * Renders pages beside Eleventy: the same layouts, found the same way and with the same filters,
 * shortcodes and global data, without what Eleventy does for each template besides (permalinks, data
 * cascades, transforms, an entry in its results). A page takes a third of the time.
 *
 * Eleventy renders one page of a build itself; from that one this takes the environment and the data
 * that every layout can see.
 */
export class PageRenderer {
  private environment: NunjucksEnvironment | undefined;
  private common: Readonly<Record<string, unknown>> | undefined;

  /** Takes over the environment that Eleventy made for this build's templates. */
  useEnvironment(environment: NunjucksEnvironment): void {
    this.environment = environment;
  }

  /** Takes over the data that Eleventy gave the page that it renders itself. */
  useData(data: Readonly<Record<string, unknown>>): void {
    this.common = data;
  }

  /** Forgets the data of the last build. */
  begin(): void {
    this.common = undefined;
  }

  /** The data that every layout can see, once Eleventy has rendered its page. */
  get data(): Readonly<Record<string, unknown>> {
    if (this.common === undefined) {
      throw new Error("Eleventy has rendered no page of this build yet.");
    }
    return this.common;
  }

  /**
   * The file of a page, rendered when its contents are asked for.
   *
   * @param site differs where anything does that every page shows; undefined where that can't be told
   */
  fileOf(page: Page, site: string | undefined): OutputFile {
    return {
      path: fileOf(page.url).slice(1),
      contents: () => this.html(page),
      inputs: site && digest(site, page.digest),
    };
  }

  /**
   * The page as HTML.
   *
   * @throws where the layout fails, with the page's URL and the layout's name
   */
  private html(page: Page): string {
    const { environment, data: common } = this;
    if (environment === undefined) throw new Error("Eleventy has made no environment yet.");
    const file = fileOf(page.url);
    const own = {
      jejakPage: page,
      content: "",
      pagination: undefined,
      permalink: file,
      page: {
        ...(common.page as object),
        url: page.url,
        filePathStem: file.replace(/\.html$/u, ""),
        fileSlug: posix.basename(posix.dirname(file)),
        outputPath: posix.join((common.eleventy as Directories).directories.output, file),
      },
    };
    try {
      return environment.render(`layouts/${page.layout}.njk`, { ...common, ...own });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`Halaman ${page.url} (layouts/${page.layout}.njk): ${why}`, { cause: error });
    }
  }
}

interface Directories {
  readonly directories: { readonly output: string };
}
