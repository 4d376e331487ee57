import type * as z from "zod";
import { POLICY_DIRECTIVES } from "../csp/index.ts";
import type { Diagnostic, Position } from "../diagnostics/index.ts";
import { didYouMean, FILE_START, FileDiagnostics, nearest, quote } from "../diagnostics/index.ts";
import { isFieldSchema } from "../front-matter/index.ts";
import { PAGE_KINDS } from "../pages/index.ts";
import { DEFAULT_STORY_URL, storyUrlError, URL_WORD_KEYS } from "../urls/index.ts";
import { soundListings } from "./check-listings.ts";
import { hooksSchema, soundHooks } from "./hooks.ts";
import type { ResolvedOptions } from "./options.ts";
import { optionsSchema, ownListing } from "./options.ts";

/** The configuration file's path and text, so that faults can point into it. */
export interface ConfigFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Checks the plugin's options. Every fault is told, and the default stands in for a faulty option
 * alone, so that the stories can still be checked in the same run.
 */
export function resolveOptions(
  options: unknown,
  config: ConfigFile | undefined,
): { options: ResolvedOptions; diagnostics: readonly Diagnostic[] } {
  const diagnostics = new FileDiagnostics(config?.path ?? "eleventy.config.js");
  const given = options ?? {};
  if (typeof given !== "object" || Array.isArray(given)) {
    diagnostics.error(
      "wrong-type",
      FILE_START,
      `Opsi Jejak harus berupa objek, misalnya { listingSize: 30 }, bukan ${shown(given)}.`,
    );
    return { options: optionsSchema.parse({}), diagnostics: diagnostics.list };
  }
  const locate = (path: readonly PropertyKey[]) => find(config?.text ?? "", path);
  const faulty = new Set<PropertyKey>();
  for (const issue of optionsSchema.safeParse(given).error?.issues ?? []) {
    for (const path of tell(issue, given, locate, diagnostics)) faulty.add(path[0] ?? "");
  }
  const resolved = optionsSchema.parse(
    Object.fromEntries(Object.entries(given).filter(([name]) => !faulty.has(name))),
  );
  const urlError = storyUrlError(resolved.storyUrl);
  if (urlError !== undefined) {
    diagnostics.error("invalid-value", locate(["storyUrl"]), urlError);
    resolved.storyUrl = DEFAULT_STORY_URL;
  }
  resolved.hooks = soundHooks(resolved.hooks, locate, diagnostics);
  resolved.listings = soundListings(resolved, locate, diagnostics);
  const { posts, ownPages } = resolved;
  if (`${ownPages}/`.startsWith(`${posts}/`) || posts.startsWith(`${ownPages}/`)) {
    diagnostics.error(
      "invalid-value",
      locate(["ownPages" in given ? "ownPages" : "posts"]),
      `Folder tulisan (posts: ${quote(posts)}) dan folder halaman (ownPages: ${quote(ownPages)}) bertumpang tindih. Pisahkan keduanya.`,
    );
  }
  return { options: resolved, diagnostics: diagnostics.list };
}

/** Keys that objects among the options may have, by the option's name and how deep they lie. */
const KEYS_WITHIN: Readonly<Record<string, readonly string[]>> = {
  pages1: PAGE_KINDS,
  urlWords1: URL_WORD_KEYS,
  contentSecurityPolicy1: POLICY_DIRECTIVES,
  hooks1: Object.keys(hooksSchema.shape),
  listings2: Object.keys(ownListing.shape),
  listings3: Object.keys(ownListing.shape.words.shape),
};

/** Says what is wrong with an option; gives the paths that can't be used. */
function tell(
  issue: z.core.$ZodIssue,
  given: object,
  locate: (path: readonly PropertyKey[]) => Position,
  diagnostics: FileDiagnostics,
): (readonly PropertyKey[])[] {
  if (issue.code === "unrecognized_keys") {
    const inside = issue.path.length > 0;
    const known: readonly string[] = !inside
      ? Object.keys(optionsSchema.shape)
      : (KEYS_WITHIN[`${String(issue.path[0])}${issue.path.length}`] ?? []);
    return issue.keys.map((key) => {
      const advice = didYouMean(nearest(key, known), `Yang dikenal: ${known.join(", ")}.`);
      const path = [...issue.path, key];
      diagnostics.error("unknown-key", locate(path), `Opsi ${name(path)} tidak dikenal. ${advice}`);
      return path;
    });
  }
  const value = issue.path.reduce<unknown>(
    (parent, step) => (parent as Record<PropertyKey, unknown>)[step],
    given,
  );
  // A key that can't be has nothing wrong in its value.
  const isOfKey = issue.path[0] === "fields" && isFieldSchema(value);
  diagnostics.error(
    issue.code === "invalid_type" ? "wrong-type" : "invalid-value",
    locate(issue.path),
    `Opsi ${name(issue.path)} ${issue.message}${isOfKey ? "" : `, bukan ${shown(value)}`}.`,
  );
  return [issue.path];
}

/** Where an option is written in the configuration. */
export function optionPosition(
  config: ConfigFile | undefined,
  path: readonly PropertyKey[],
): Position {
  return find(config?.text ?? "", path);
}

function name(path: readonly PropertyKey[]): string {
  return quote(path.map(String).join("."));
}

/** A value in a few words, as a configuration file has it. */
function shown(value: unknown): string {
  if (typeof value === "string") return quote(value);
  if (Array.isArray(value)) return "daftar";
  if (typeof value === "function") return "fungsi";
  return typeof value === "object" && value !== null ? "objek" : String(value);
}

/**
 * Where an option is written: each step of its path at the first place, after the step before, where
 * it stands as a key. A guess, since a configuration is a program; it is right for a plain one.
 */
function find(text: string, path: readonly PropertyKey[]): Position {
  const code = text.replace(/\/\*.*?\*\/|(?<=^|\s)\/\/[^\n]*/gsu, (comment) =>
    comment.replace(/[^\n]/gu, " "),
  );
  let at = -1;
  for (const step of path) {
    const found = findKey(code, String(step), Math.max(at, 0));
    if (found === -1) break;
    at = found;
  }
  if (at === -1) return FILE_START;
  const before = code.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** `listingSize: 20`, else the short `{ listingSize }`. */
function findKey(code: string, key: string, from: number): number {
  const escaped = key.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  for (const end of [":", "[,}]"]) {
    const pattern = new RegExp(`(?<![\\w$.])["']?${escaped}["']?\\s*${end}`, "gu");
    pattern.lastIndex = from;
    const match = pattern.exec(code);
    if (match !== null) return match.index;
  }
  return -1;
}
