import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "../collections/index.ts";
import { programVersion } from "../state/index.ts";
import type { EleventyConfig } from "./config.ts";
import type { Project } from "./project.ts";
import { ownHelpers } from "./rendering-internals.ts";
import type { RunSetup } from "./run-setup.ts";
import type { SiteBuild } from "./site-build.ts";
import type { TemplateGlobals } from "./template-api.ts";
import { THEME_FOLDER, templateFolders } from "./theme-folder.ts";

/** What Eleventy gives a page that is the same for all, or that no layout may depend on unseen. */
type LayoutData = Readonly<Record<string, unknown>>;

/** Of the page itself, or told otherwise. */
const OF_THE_PAGE: ReadonlySet<string> = new Set([
  ...["page", "jejakPage", "pagination", "content", "permalink", "layout", "date"],
  ...["collections", "eleventy", "jejak", "jejakPages", "pkg"],
]);

/** What no digest of a page tells: all stories at once, and the moment of the build. */
const UNTOLD = /\b(?:collections|builtAt|eleventy|pkg)\b/u;

/** Differs where anything does that every page shows; undefined where that can't be told. */
export function shownByAll(
  { site, besides }: SiteBuild,
  { config, project, renderer }: RunSetup,
): string | undefined {
  if (besides.length === 0) return undefined;
  const layouts = layoutInputs(config, project, renderer.data);
  return layouts && digest(programVersion(), site.circumstances, layouts);
}

/**
 * Differs where anything does that layouts print beside a page's own view: their sources, the site's global
 * data, the menu, the foot. Undefined where a layout may print what can't be told: all stories (`collections`),
 * what the site's own filters make of the hour, values that are functions.
 *
 * @param data as Eleventy gave it to the page that it rendered
 */
function layoutInputs(
  config: EleventyConfig,
  project: Project,
  data: LayoutData,
): string | undefined {
  const own = templateFolders(config.directories, project).flatMap(templatesBelow);
  const names = ownHelpers(config);
  if (names === undefined || own.some(({ text }) => UNTOLD.test(text) || mentions(text, names))) {
    return undefined;
  }
  const json = asJson([Object.entries(sitesData(data)), globals(data.jejak as TemplateGlobals)]);
  if (json === undefined) return undefined;
  return digest(json, templatesBelow(THEME_FOLDER), own);
}

/** Data of the site's own that every layout can see. */
export function sitesData(data: LayoutData): LayoutData {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !OF_THE_PAGE.has(name)));
}

/**
 * What is found under `jejak`, but for the words, which are data of the newsroom, and the moment of the build.
 * The names of the theme's files tell their contents.
 */
function globals({ assets, logo, text: _text, builtAt: _builtAt, ...rest }: TemplateGlobals) {
  const files = assets.files.map(({ path }) => path);
  return { ...rest, assets: { ...assets, files }, logo: [logo?.light.url, logo?.dark?.url] };
}

function mentions(text: string, names: readonly string[]): boolean {
  return names.some((name) => text.includes(name));
}

interface Template {
  readonly path: string;
  readonly text: string;
}

function templatesBelow(folder: string): Template[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:css|js|svg|woff2?|png|jpe?g)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

/** Undefined where JSON does not say it all. */
function asJson(value: unknown): string | undefined {
  let isWhole = true;
  try {
    const json = JSON.stringify(value, (_key, each: unknown) => {
      if (typeof each === "function" || typeof each === "symbol" || typeof each === "bigint") {
        isWhole = false;
      }
      if (typeof each === "object" && each !== null && !isPlain(each)) isWhole = false;
      return each;
    });
    return isWhole ? json : undefined;
  } catch {
    // It goes round in a circle.
    return undefined;
  }
}

function isPlain(object: object): boolean {
  if (Array.isArray(object)) return true;
  const prototype = Object.getPrototypeOf(object);
  return prototype === Object.prototype || prototype === null;
}
