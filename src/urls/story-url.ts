import type { Moment } from "../language/index.ts";
import { isoDay } from "../language/index.ts";

/** The default address of a story. */
export const DEFAULT_STORY_URL = "/{year}/{month}/{day}/{slug}/";

const TOKEN = /\{([a-z]*)\}/gu;
const TOKENS = new Set(["year", "month", "day", "slug"]);

/** What is wrong with a pattern for story URLs, as a sentence; undefined when nothing is. */
export function storyUrlError(pattern: string): string | undefined {
  if (!pattern.startsWith("/") || !pattern.endsWith("/")) {
    return 'Pola alamat tulisan harus diawali dan diakhiri "/".';
  }
  for (const [token, name = ""] of pattern.matchAll(TOKEN)) {
    if (!TOKENS.has(name)) return `Pola alamat tulisan memuat "${token}" yang tidak dikenal.`;
  }
  if (!pattern.includes("{slug}")) return "Pola alamat tulisan harus memuat {slug}.";
  // What is left must be plain path segments: no "..", no "//", nothing that needs escaping.
  if (!/^\/(?:[a-z0-9-]+\/)+$/u.test(pattern.replace(TOKEN, "x"))) {
    return "Pola alamat tulisan hanya boleh memuat a–z, 0–9, tanda hubung, dan garis miring.";
  }
  return undefined;
}

/**
 * A story's URL: the day is the one that its readers see, in the zone the story is dated in.
 *
 * @example storyUrl("/{year}/{month}/{day}/{slug}/", moment, "subak") // "/2024/12/10/subak/"
 */
export function storyUrl(pattern: string, published: Moment, slug: string): string {
  const [year = "", month = "", day = ""] = isoDay(published).split("-");
  const values: Record<string, string> = { year, month, day, slug };
  return pattern.replace(TOKEN, (token, name: string) => values[name] ?? token);
}

/**
 * What the URLs of a pattern look like, to tell them from other paths; undefined for a pattern that any
 * path of one step fits.
 *
 * @example storyUrlShape("/{year}/{slug}/")?.test("/2024/subak/") // true
 */
export function storyUrlShape(pattern: string): RegExp | undefined {
  if (pattern === "/{slug}/") return undefined;
  const digits: Record<string, string> = { year: "\\d{4}", month: "\\d{2}", day: "\\d{2}" };
  const source = pattern.replace(TOKEN, (_token, name: string) => digits[name] ?? "[^/]+");
  return new RegExp(`^${source}$`, "u");
}
