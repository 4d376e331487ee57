import { didYouMean, nearest, quote } from "../diagnostics/index.ts";
import type { Moment } from "../language/index.ts";
import { isoDay } from "../language/index.ts";

/** The default address of a story. */
export const DEFAULT_STORY_URL = "/{year}/{month}/{day}/{slug}/";

/** What a story's address is made of. */
export interface AddressedStory {
  /** In the zone that the story is dated in. */
  readonly published: Moment;
  readonly slug: string;
  /** The main kanal. */
  readonly category: { readonly slug: string } | undefined;
}

const TOKEN = /\{([^{}]*)\}/gu;
const TOKENS = ["year", "month", "day", "slug", "category"];
/** What people write for them. */
const SYNONYMS: Readonly<Record<string, string>> = {
  ...{ tahun: "year", bulan: "month", hari: "day", tanggal: "day", date: "day" },
  ...{ judul: "slug", title: "slug", name: "slug", kanal: "category", kategori: "category" },
  ...{ rubrik: "category", section: "category", categories: "category" },
};

/** What is wrong with a pattern for story URLs, as a sentence; undefined when nothing is. */
export function storyUrlError(pattern: string): string | undefined {
  if (!pattern.startsWith("/") || !/\/$|\.html$/u.test(pattern)) {
    return 'Pola alamat tulisan harus diawali "/" dan diakhiri "/" atau ".html".';
  }
  for (const [token, name = ""] of pattern.matchAll(TOKEN)) {
    if (TOKENS.includes(name)) continue;
    const near = SYNONYMS[name.toLowerCase()] ?? nearest(name, TOKENS);
    const advice = didYouMean(
      near && `{${near}}`,
      "Yang dikenal: {year}, {month}, {day}, {slug}, {category}.",
    );
    return `Pola alamat tulisan memuat ${quote(token)} yang tidak dikenal. ${advice}`;
  }
  if (!pattern.includes("{slug}")) return "Pola alamat tulisan harus memuat {slug}.";
  // What is left must be plain path segments: no "..", no "//", nothing that needs escaping.
  if (!/^\/(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\/|\.html)$/u.test(pattern.replace(TOKEN, "x"))) {
    return "Pola alamat tulisan hanya boleh memuat a–z, 0–9, tanda hubung, dan garis miring.";
  }
  return undefined;
}

/** Whether a story without a kanal has no address under a pattern. */
export function namesCategory(pattern: string): boolean {
  return pattern.includes("{category}");
}

/**
 * A story's URL: the day is the one that its readers see, in the zone the story is dated in. Undefined where the pattern
 * names the kanal and the story has none.
 *
 * @example storyUrl("/{year}/{month}/{day}/{slug}/", story) // "/2024/12/10/subak/"
 * @example storyUrl("/{category}/{slug}.html", story) // "/budaya/subak.html"
 */
export function storyUrl(
  pattern: string,
  { published, slug, category }: AddressedStory,
): string | undefined {
  if (category === undefined && namesCategory(pattern)) return undefined;
  const [year = "", month = "", day = ""] = isoDay(published).split("-");
  const values: Record<string, string> = { year, month, day, slug, category: category?.slug ?? "" };
  return pattern.replace(TOKEN, (token, name: string) => values[name] ?? token);
}

/**
 * What the URLs of a pattern look like, to tell them from other paths; undefined for a pattern that any
 * path of one step fits.
 *
 * @param categories every kanal of the site
 * @example storyUrlShape("/{year}/{slug}/", [])?.test("/2024/subak/") // true
 */
export function storyUrlShape(
  pattern: string,
  categories: Iterable<{ readonly slug: string }>,
): RegExp | undefined {
  if (pattern === "/{slug}/") return undefined;
  const shapes: Record<string, string> = {
    ...{ year: "\\d{4}", month: "\\d{2}", day: "\\d{2}" },
    // Slugs are letters, digits and hyphens, which stand for themselves. Without any kanal nothing fits.
    category: `(?:${[...categories].map(({ slug }) => slug).join("|") || "(?!)"})`,
  };
  const source = pattern
    .replace(".", "\\.")
    .replace(TOKEN, (_token, name: string) => shapes[name] ?? "[^/]+");
  return new RegExp(`^${source}$`, "u");
}
