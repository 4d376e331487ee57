import { posix } from "node:path";
import nunjucks from "nunjucks";
import { createLanguageFilters, type LanguageFilters, readingMinutes } from "../language/index.ts";
import { directionOf } from "../markdown/index.ts";
import { createTexts, type TextFunction, type Texts } from "../texts/index.ts";
import { prefixed } from "../urls/index.ts";
import type { EleventyConfig } from "./config.ts";
import { hasFilter, hasGlobal } from "./eleventy-internals.ts";
import { addOwnFilter } from "./rendering-internals.ts";
import type { TemplateText } from "./template-texts.ts";
import { templateText } from "./template-texts.ts";
import type { ThemeNames } from "./theme-templates.ts";

type Filter = (...values: never[]) => unknown;

/** The words, dates and numbers in which a site speaks. */
export interface SpokenWords {
  readonly texts: Texts;
  readonly filters: LanguageFilters;
}

/** The filters of a site's language, as its templates have them. */
export function templateFilters({
  filters,
  text,
}: {
  readonly filters: LanguageFilters;
  readonly text: TextFunction;
}): LanguageFilters {
  // Its words are the interface's, which a newsroom may word otherwise.
  const readingTime = (words: number) =>
    text("story.readingTime", { count: readingMinutes(words) });
  return { ...filters, readingTime };
}

/**
 * What templates call by name: filters, and `t` for the interface's words.
 *
 * - The filters of the language: dates in the zone of the site (or of the moment given), numbers, money and
 *   lists. `slugify` stays Eleventy's own.
 * - `href` makes a link of a path: it adds the path prefix and leaves whole addresses alone. Eleventy's own
 *   `url` does the same through the file system's rules and costs forty microseconds a call, minutes over a
 *   large site.
 * - `direction` gives an element whose words run from right to left the attribute that says so:
 *   `<h1{{ view.heading | direction }}>`. All others are left as they are, since pages run from left to right.
 *
 * @param pathPrefix what `href` puts before a path
 */
export function templateNames(
  current: () => SpokenWords | undefined,
  pathPrefix: string,
): ThemeNames & { readonly globals: { readonly t: TemplateText } } {
  const { slugify: _slugify, ...language } = createLanguageFilters({ zone: "WIB" });
  const filters: Record<string, Filter> = {
    href: (path: string) => {
      if (typeof path !== "string") {
        throw new TypeError(`href: expected a path, got ${String(path)}`);
      }
      if (!path.startsWith("/")) return path;
      const whole = prefixed(path, { pathPrefix });
      // What lies beside the newsroom; see Mount.within.
      return path.startsWith("/../") ? posix.normalize(whole) : whole;
    },
    direction: (text: unknown) =>
      new nunjucks.runtime.SafeString(typeof text === "string" ? directionOf(text) : ""),
  };
  for (const name of Object.keys(language) as (keyof typeof language)[]) {
    // The site's zone is known only when its data is read, and may change while serving.
    filters[name] = (...values: never[]) => {
      const filter = (current()?.filters ?? language)[name] as Filter;
      return filter(...values);
    };
  }
  const builtIn = createTexts();
  const t: TemplateText = (key, values) => templateText(current()?.texts ?? builtIn, key, values);
  return { filters, globals: { t } };
}

/**
 * Registers these names for a site's own templates: always as Jejak's (`jejakDateLong`, `jejakText`), and by
 * their short names where the site has nothing of that name. What the site or another plugin registers later
 * takes the short name over.
 *
 * @param shortNames whether the short names are wanted at all
 */
export function addNames(
  config: EleventyConfig,
  { filters, globals }: ReturnType<typeof templateNames>,
  { shortNames }: { readonly shortNames: boolean },
): void {
  for (const [name, filter] of Object.entries(filters)) {
    addOwnFilter(config, `jejak${name.charAt(0).toUpperCase()}${name.slice(1)}`, filter);
    if (shortNames && !hasFilter(config, name)) addOwnFilter(config, name, filter);
  }
  config.addNunjucksGlobal("jejakText", globals.t);
  if (shortNames && !hasGlobal(config, "t")) config.addNunjucksGlobal("t", globals.t);
}
