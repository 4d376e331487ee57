import { posix } from "node:path";
import { digest } from "../collections/index.ts";
import type { OutputFile } from "../files/index.ts";
import type { Page } from "../pages/index.ts";
import { fileOf } from "../pages/index.ts";
import type { NunjucksEnvironment } from "./config.ts";
import type { Mount } from "./mount.ts";
import type { ThemeTemplates } from "./theme-templates.ts";

type Data = Readonly<Record<string, unknown>>;

/**
 * Renders pages by the theme's templates: within Eleventy, which gives each page its data, or beside it, with
 * the same templates, filters, shortcodes and global data, without what Eleventy does for each page besides
 * (permalinks, data cascades, transforms, an entry in its results). A page takes a third of the time.
 *
 * Eleventy renders one page of a build itself; from that one this takes the environment and the data
 * that every layout can see.
 */
export class PageRenderer {
  private readonly mount: Mount;
  private readonly output: () => string;
  private readonly makeTemplates: (host: NunjucksEnvironment) => ThemeTemplates;
  /** Of the environment that Eleventy last rendered with: it makes one for each build. */
  private host: NunjucksEnvironment | undefined;
  private templates: ThemeTemplates | undefined;
  private common: Data | undefined;

  /**
   * @param output Eleventy's own output folder, as it has it by then
   * @param makeTemplates the theme's templates, with all that an environment of Eleventy's has registered
   */
  constructor(
    mount: Mount,
    output: () => string,
    makeTemplates: (host: NunjucksEnvironment) => ThemeTemplates,
  ) {
    this.mount = mount;
    this.output = output;
    this.makeTemplates = makeTemplates;
  }

  /** Forgets the data of the last build. */
  begin(): void {
    this.common = undefined;
  }

  /** The data that every layout can see, once Eleventy has rendered its page. */
  get data(): Data {
    if (this.common === undefined) {
      throw new Error("Eleventy has rendered no page of this build yet.");
    }
    return this.common;
  }

  /** The page that Eleventy is about to render, with the data that it has for it. */
  async renderWithin(host: NunjucksEnvironment, data: Data): Promise<string> {
    const templates = this.templatesFor(host);
    this.common = data;
    const page = data.jejakPage as Page;
    try {
      return await templates.renderAsync(page.layout, data);
    } catch (error) {
      throw failureOf(page, error);
    }
  }

  /**
   * A page of a template of the site's own, with the data that Eleventy has for it.
   *
   * @throws where the layout fails, with the page's URL and the layout's name
   */
  async renderFrame(host: NunjucksEnvironment, page: Page, data: Data): Promise<string> {
    try {
      // A site may have data of the name by which the theme finds its words.
      const { t: _t, ...others } = data;
      return await this.templatesFor(host).renderAsync(page.layout, { ...others, jejakPage: page });
    } catch (error) {
      throw failureOf(page, error);
    }
  }

  /** What one of the theme's macros prints, for a template of the site's own. */
  macro(host: NunjucksEnvironment, file: string, call: string, data: Data): string {
    return this.templatesFor(host).renderMacro(file, call, data);
  }

  private templatesFor(host: NunjucksEnvironment): ThemeTemplates {
    if (this.templates === undefined || this.host !== host) {
      this.host = host;
      this.templates = this.makeTemplates(host);
    }
    return this.templates;
  }

  /**
   * The file of a page, rendered beside Eleventy when its contents are asked for.
   *
   * @param site differs where anything does that every page shows; undefined where that can't be told
   */
  fileOf(page: Page, site: string | undefined): OutputFile {
    return this.mount.place({
      path: fileOf(page.url).slice(1),
      contents: () => this.html(page),
      inputs: site && digest(site, page.digest),
    });
  }

  /**
   * The page as HTML.
   *
   * @throws where the layout fails, with the page's URL and the layout's name
   */
  private html(page: Page): string {
    const { templates, data: common } = this;
    if (templates === undefined) throw new Error("Eleventy has made no environment yet.");
    const url = this.mount.url(page.url);
    const file = fileOf(url);
    const own = {
      jejakPage: page,
      content: "",
      pagination: undefined,
      permalink: file,
      page: {
        ...(common.page as object),
        url,
        filePathStem: file.replace(/\.html$/u, ""),
        fileSlug: posix.basename(posix.dirname(file)),
        outputPath: `./${posix.join(this.output(), file)}`,
      },
    };
    try {
      return templates.render(page.layout, { ...common, ...own });
    } catch (error) {
      throw failureOf(page, error);
    }
  }
}

function failureOf({ url, layout }: Page, cause: unknown): Error {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new Error(`Halaman ${url} (layouts/${layout}.njk): ${why}`, { cause });
}
