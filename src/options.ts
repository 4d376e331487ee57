import * as z from "zod";
import type { Diagnostic, Position } from "./content/diagnostics.ts";
import { FILE_START, FileDiagnostics } from "./content/diagnostics.ts";
import { DEFAULT_STORY_URL, storyUrlFault } from "./content/story-url.ts";
import { validate } from "./content/validate.ts";
import { PAGE_KINDS } from "./pages/site-pages.ts";

const folder = z.string().regex(/^(?!\/|.*(?:^|\/)\.\.(?:\/|$))[^\\]+$/u);

/** The plugin's options. What an editor may change stands in `_data/site.yaml`, not here. */
export const optionsSchema = z.strictObject({
  /**
   * Folder of the stories, from the project's root.
   *
   * @default "posts"
   * @example posts: "berita"
   */
  posts: folder.default("posts").meta({ example: '"posts"' }),
  /**
   * Folder of the newsroom's own pages in Markdown: `tentang.md` is `/tentang/`. Need not exist.
   *
   * @default "pages"
   */
  ownPages: folder.default("pages").meta({ example: '"pages"' }),
  /**
   * The address of a story, made of {year}, {month}, {day} and {slug}; begins and ends with "/".
   * A change moves every story: keep the old addresses as `aliases`.
   *
   * @default "/{year}/{month}/{day}/{slug}/"
   * @example storyUrl: "/{year}/{month}/{slug}/"
   */
  storyUrl: z
    .string()
    .default(DEFAULT_STORY_URL)
    .meta({ example: `"${DEFAULT_STORY_URL}"` }),
  /**
   * Stories on a numbered page of a listing, 1 to 500. A change re-cuts every listing.
   *
   * @default 20
   */
  listingSize: z.int().min(1).max(500).default(20).meta({ example: "20" }),
  /**
   * Built-in pages to leave out, by kind. Links of the theme to them are the site's to mend.
   *
   * @default {} (all are built)
   * @example pages: { corrections: false }
   */
  pages: z
    .partialRecord(z.enum(PAGE_KINDS), z.boolean())
    .default({})
    .meta({ example: "{ home: false }" }),
});

/** What a site passes to the plugin. */
export type JejakOptions = z.input<typeof optionsSchema>;

/** The same with every default filled in. */
export type ResolvedOptions = z.output<typeof optionsSchema>;

/** The configuration file's path and text, so that faults can point into it. */
export interface ConfigFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Checks the plugin's options. A faulty option is told about, and the defaults stand in for all, so
 * that the stories can still be checked in the same run.
 */
export function resolveOptions(
  options: unknown,
  config: ConfigFile | undefined,
): { options: ResolvedOptions; diagnostics: readonly Diagnostic[] } {
  const faults = new FileDiagnostics(config?.path ?? "eleventy.config.js");
  const locate = (path: readonly PropertyKey[]): Position => find(config?.text, path.at(-1));
  const source = { value: options ?? {}, locate };
  const resolved = validate(optionsSchema, source, faults);
  if (resolved !== undefined) {
    const fault = storyUrlFault(resolved.storyUrl);
    if (fault === undefined) return { options: resolved, diagnostics: [] };
    faults.error("invalid-value", locate(["storyUrl"]), fault);
  }
  return { options: optionsSchema.parse({}), diagnostics: faults.list };
}

/** Where an option is written: the first place its name stands as a key. */
function find(text: string | undefined, key: PropertyKey | undefined): Position {
  if (text === undefined || typeof key !== "string") return FILE_START;
  const name = key.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  for (const [index, line] of text.split("\n").entries()) {
    const match = new RegExp(`(?<![\\w$])["']?${name}["']?\\s*[:,]`, "u").exec(line);
    if (match !== null) return { line: index + 1, column: match.index + 1 };
  }
  return FILE_START;
}
