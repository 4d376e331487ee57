import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import nunjucks from "nunjucks";
import { parse } from "yaml";
import type { NunjucksEnvironment } from "./config.ts";
import { withThemeMacros } from "./macro-overrides.ts";
import { shareMarkup } from "./shared-markup.ts";
import { ORIGINALS, OVERRIDES, THEME_FOLDER } from "./theme-folder.ts";

/** Where templates are looked for; absolute paths. */
export interface TemplateFolders {
  /** The site's includes folder, and its folder of layouts where it has one. */
  readonly site: readonly string[];
  readonly root: string;
}

/** What templates of the theme find by name, whatever the site has under the same names. */
export interface ThemeNames {
  readonly filters: Readonly<Record<string, (...values: never[]) => unknown>>;
  readonly globals: Readonly<Record<string, unknown>>;
}

/** What is used of a host's environment beside what is declared of it. */
interface HostEnvironment extends NunjucksEnvironment {
  readonly filters?: Readonly<Record<string, (...values: never[]) => unknown>>;
  readonly asyncFilters?: readonly string[];
  readonly extensions?: Readonly<Record<string, nunjucks.Extension>>;
  readonly globals?: Readonly<Record<string, unknown>>;
}

/** Front matter that begins a layout, from its first line to the one that ends it. */
const FRONT_MATTER = /^\ufeff?---\r?\n(?<yaml>.*?)^---[ \t]*(?:\r?\n|$)/msu;

/** So many layouts may lie around one another. */
const MOST_LAYOUTS = 20;

type Data = Readonly<Record<string, unknown>>;

/** A template to be rendered around what was rendered before it, with what its front matter says. */
interface Layer {
  readonly template: string;
  readonly said: Data;
}

/**
 * The theme's templates with the site's own over them, in a Nunjucks of their own: what a page prints is
 * escaped whatever the site's templates do, and a filter of the site's never stands for one of the theme's. The
 * site's filters, shortcodes, tags and globals are there as well, for overrides.
 */
export class ThemeTemplates {
  private readonly environment: nunjucks.Environment;
  private readonly folders: TemplateFolders;
  private readonly layersOf = new Map<string, readonly Layer[]>();
  private readonly aliases: Readonly<Record<string, string>>;

  constructor(
    host: Partial<HostEnvironment>,
    folders: TemplateFolders,
    { filters, globals }: ThemeNames,
    aliases: Readonly<Record<string, string>>,
  ) {
    this.folders = folders;
    this.aliases = aliases;
    this.environment = new nunjucks.Environment(
      [
        new SiteLoader([...folders.site]),
        new ThemeLoader(THEME_FOLDER),
        new SiteLoader(folders.root),
      ],
      { autoescape: true },
    );
    shareMarkup(this.environment);
    this.adopt(host);
    for (const [name, filter] of Object.entries(filters)) this.environment.addFilter(name, filter);
    for (const [name, value] of Object.entries(globals)) this.environment.addGlobal(name, value);
  }

  /**
   * A layout with its data, at once.
   *
   * @param name "story"
   * @throws what the template throws, or an Error where something in it has to be waited for
   */
  render(name: string, data: Data): string {
    let content = "";
    for (const { template, said } of this.layers(name)) {
      const html: string | null = this.environment.render(template, { ...data, ...said, content });
      if (html === null) throw new Error(`${template} has to be waited for.`);
      content = html;
    }
    return content;
  }

  /** The same where filters or shortcodes of the site's may have to be waited for. */
  async renderAsync(name: string, data: Data): Promise<string> {
    let content = "";
    for (const { template, said } of this.layers(name)) {
      const context = { ...data, ...said, content };
      content = await new Promise((resolve, reject) => {
        this.environment.render(template, context, (error, html) =>
          error === null ? resolve(html ?? "") : reject(error),
        );
      });
    }
    return content;
  }

  /** A call of one of the theme's macros. */
  renderMacro(file: string, call: string, data: Data): string {
    return this.environment.renderString(
      `{% from "${OVERRIDES}partials/${file}.njk" import ${call.replace(/\(.*$/u, "")} %}{{ ${call} }}`,
      data,
    );
  }

  private adopt(host: Partial<HostEnvironment>): void {
    const { environment } = this;
    const own = environment as unknown as HostEnvironment;
    for (const [name, filter] of Object.entries(host.filters ?? {})) {
      if (own.filters?.[name] !== undefined) continue;
      environment.addFilter(name, filter, host.asyncFilters?.includes(name));
    }
    for (const [name, extension] of Object.entries(host.extensions ?? {})) {
      environment.addExtension(name, extension);
    }
    for (const [name, value] of Object.entries(host.globals ?? {})) {
      if (own.globals?.[name] === undefined) environment.addGlobal(name, value);
    }
  }

  /**
   * The template of a layout, and around it those that its front matter names, with what these say. What is said
   * nearer to the page wins over what is said further out.
   */
  private layers(name: string): readonly Layer[] {
    const known = this.layersOf.get(name);
    if (known !== undefined) return known;
    const layers: Layer[] = [];
    let said: Data = {};
    let template: string | undefined = `${OVERRIDES}layouts/${name}.njk`;
    while (template !== undefined) {
      if (layers.length > MOST_LAYOUTS) throw new Error(`${template} melingkar.`);
      const { layout, ...own } = this.frontMatterOf(template);
      said = { ...own, ...said };
      layers.push({ template, said });
      template = typeof layout === "string" ? this.layoutNamed(layout) : undefined;
    }
    this.layersOf.set(name, layers);
    return layers;
  }

  private layoutNamed(name: string): string {
    const path = this.aliases[name] ?? name;
    return path.endsWith(".njk") ? path : `${path}.njk`;
  }

  private frontMatterOf(template: string): Data {
    const file = this.folders.site
      .map((folder) => join(folder, template))
      .find((path) => existsSync(path));
    const yaml =
      file === undefined ? undefined : FRONT_MATTER.exec(readFileSync(file, "utf8"))?.groups?.yaml;
    return yaml === undefined ? {} : (parse(yaml) ?? {});
  }
}

/** Finds the site's own templates, without the front matter that layouts may begin with. */
class SiteLoader extends nunjucks.FileSystemLoader {
  override getSource(name: string): nunjucks.LoaderSource {
    const found = super.getSource(name);
    // Nothing stands in for the theme's but what lies in the one folder for it.
    if (found === null || name.startsWith(ORIGINALS)) return null as never;
    if (name.startsWith(OVERRIDES) && extendsItself(found.src, name)) {
      throw new Error(
        `${name} memakai dirinya sendiri. Berkas tema yang digantikannya bernama "${ORIGINALS}${name.slice(OVERRIDES.length)}".`,
      );
    }
    const src = found.src.replace(FRONT_MATTER, "");
    const original = name.startsWith(`${OVERRIDES}partials/`) ? themeSource(name) : undefined;
    return { ...found, src: original === undefined ? src : withThemeMacros(src, original) };
  }
}

/** What an override stands in for; undefined where it stands in for nothing. */
function themeSource(name: string): string | undefined {
  const path = join(THEME_FOLDER, name.slice(OVERRIDES.length));
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function extendsItself(source: string, name: string): boolean {
  return [...source.matchAll(/\{%-?\s*(?:extends|include|import|from)\s+["']([^"']+)["']/gu)].some(
    ([, used]) => used === name,
  );
}

/** Finds the theme's templates by the names that overrides have, and by those that none can take. */
class ThemeLoader extends nunjucks.FileSystemLoader {
  override getSource(name: string): nunjucks.LoaderSource {
    const prefix = [OVERRIDES, ORIGINALS].find((each) => name.startsWith(each));
    return prefix === undefined ? (null as never) : super.getSource(name.slice(prefix.length));
  }
}
