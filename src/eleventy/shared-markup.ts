import type nunjucks from "nunjucks";
import type { Navigation } from "../model/index.ts";
import type { PageView } from "../pages/index.ts";
import type { SiteUrls } from "../urls/index.ts";
import { OVERRIDES, THEME_FOLDER } from "./theme-folder.ts";

/** What of a page a part is printed from, beside `jejak`; the same values give the same markup. */
type PartView = Partial<Pick<PageView, "url" | "parentUrls">>;

/** What parts print of `jejak`, as far as they are told by it. */
interface Globals {
  readonly navigation: Navigation;
  readonly urls: Pick<SiteUrls, "search">;
}

/** Parts that look the same on many pages, by their names, with all that they print of the page itself. */
const PARTS: Readonly<Record<string, (view: PageView, jejak: Globals) => PartView>> = {
  "partials/head-assets.njk": () => ({}),
  "partials/site-header.njk": ({ url, parentUrls }, { navigation, urls }) => {
    const inMenu = new Set([urls.search, ...navigation.main.map((item) => item.url)]);
    return {
      url: inMenu.has(url) ? url : "",
      parentUrls: parentUrls.filter((each) => inMenu.has(each)),
    };
  },
  "partials/site-footer.njk": () => ({}),
};

/** Macros whose first value is one object wherever it is shown: a story's card. */
const MACROS: Readonly<Record<string, readonly string[]>> = {
  "partials/story-card.njk": ["storyCard", "storyLine"],
};

type Context = Readonly<Record<string, unknown>>;
type Done<Result> = (error: Error | null, result?: Result) => void;
type Exports = Readonly<Record<string, unknown>>;
type Macro = (this: unknown, ...values: readonly unknown[]) => unknown;

interface Frame {
  lookup(name: string): unknown;
}

/** What is used of a compiled template and declared nowhere. */
interface Template {
  readonly path: string | undefined;
  readonly tmplStr: string;
  compile(): void;
  render(context: Context, frame?: Frame, done?: Done<string>): string | null;
  getExported(...given: readonly unknown[]): void;
}

interface Environment {
  getTemplate(name: unknown, ...given: readonly unknown[]): Template | undefined;
}

/**
 * Has an environment print once what is the same on many pages: the head and the foot of the site, and a story's
 * card, which some ten listings and other stories show. What is printed so is given nothing but what it is
 * known by, so that it can't tell of another page. A template in which one of the site's own has a share is
 * left alone, since nobody knows what that prints.
 */
export function shareMarkup(host: nunjucks.Environment): void {
  const environment = host as unknown as Environment;
  const find = environment.getTemplate.bind(environment);
  const prepared = new Map<unknown, Template>();
  const templateNamed = (name: unknown): Template | undefined => {
    const known = prepared.get(name);
    if (known !== undefined || typeof name !== "string") return known;
    const template = find(name);
    if (template === undefined) return undefined;
    // Before its parts are looked at: two templates may name each other.
    prepared.set(name, template);
    if (isThemesAlone(name, find)) prepare(template, name.slice(OVERRIDES.length));
    return template;
  };
  environment.getTemplate = (name, ...given) => {
    const done = given.find((each) => typeof each === "function") as Done<Template> | undefined;
    const template = done === undefined ? undefined : templateOrNone(name, templateNamed);
    if (done === undefined || template === undefined) return find(name, ...given);
    // What is extended must be there before it is asked for its blocks.
    if (given[0] === true) template.compile();
    done(null, template);
    return undefined;
  };
}

/** Where there is no such template, or it is not to be read, Nunjucks says so in its own way. */
function templateOrNone(
  name: unknown,
  find: (name: unknown) => Template | undefined,
): Template | undefined {
  try {
    return find(name);
  } catch {
    return undefined;
  }
}

/** Whether a template and all that it names are the theme's. */
function isThemesAlone(
  name: string,
  find: (name: string) => Template | undefined,
  seen: Set<string> = new Set(),
): boolean {
  if (seen.has(name)) return true;
  seen.add(name);
  const template = name.startsWith(OVERRIDES) ? find(name) : undefined;
  if (template === undefined || template.path?.startsWith(THEME_FOLDER) !== true) return false;
  return [...template.tmplStr.matchAll(/\{%-?\s*(?:extends|include|import|from)\s+([^\s%]+)/gu)]
    .map(([, written = ""]) => /^["'](?<name>.+)["']$/u.exec(written)?.groups?.name)
    .every((each) => each !== undefined && isThemesAlone(each, find, seen));
}

function prepare(template: Template, name: string): void {
  exportOnce(template, MACROS[name] ?? []);
  const partView = PARTS[name];
  if (partView !== undefined) renderOnce(template, partView);
}

/** A template's macros are the same for all that import them without their context. */
function exportOnce(template: Template, shared: readonly string[]): void {
  const { getExported } = template;
  let known: Exports | undefined;
  template.getExported = (...given) => {
    const [done] = given as [Done<Exports>];
    if (typeof done !== "function") getExported.apply(template, given as unknown[]);
    else if (known !== undefined) done(null, known);
    else {
      getExported.call(template, (error: Error | null, exports: Exports = {}) => {
        if (error !== null) return done(error);
        known = { ...exports, ...sharedMacros(exports, shared) };
        done(null, known);
      });
    }
  };
}

function sharedMacros(exports: Exports, names: readonly string[]): Exports {
  return Object.fromEntries(names.map((name) => [name, callOnce(exports[name] as Macro)]));
}

/** A macro that prints an object once for all that else it is called with. */
function callOnce(macro: Macro): Macro {
  const printed = new WeakMap<object, Map<string, unknown>>();
  return function (subject, ...rest) {
    if (typeof subject !== "object" || subject === null) return macro.call(this, subject, ...rest);
    const known = printed.get(subject) ?? new Map<string, unknown>();
    printed.set(subject, known);
    const key = JSON.stringify(rest);
    const markup = known.get(key) ?? macro.call(this, subject, ...rest);
    known.set(key, markup);
    return markup;
  };
}

/** Has a part be rendered once for all pages that it is printed from the same of. */
function renderOnce(template: Template, partView: (typeof PARTS)[string]): void {
  const { render } = template;
  const printed = new WeakMap<object, Map<string, string>>();
  template.render = (context, frame, done) => {
    const { jejak, view } = context as {
      readonly jejak?: Globals;
      readonly view?: PageView;
    };
    if (jejak === undefined || view === undefined || done === undefined) {
      return render.call(template, context, frame, done);
    }
    const known = printed.get(jejak) ?? new Map<string, string>();
    printed.set(jejak, known);
    const shown = partView(view, jejak);
    const key = JSON.stringify(shown);
    const markup = known.get(key) ?? render.call(template, { jejak, view: shown }) ?? "";
    known.set(key, markup);
    done(null, markup);
    return null;
  };
}
