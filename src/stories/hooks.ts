import { serialize } from "node:v8";
import type { MarkdownIt } from "markdown-it";
import * as z from "zod";
import { digest } from "../collections/index.ts";
import { FILE_START, FileDiagnostics, quote } from "../diagnostics/index.ts";
import type { OwnFields, StoryHead } from "../front-matter/index.ts";
import { createMarkdown } from "../markdown/index.ts";
import type { TextFunction } from "../texts/index.ts";
import type { OpenStory, UnreadStory } from "./between-stories.ts";

/**
 * Adds to the parser of stories and own pages what a markdown-it plugin adds: `md.use(plugin)`. It runs after all of
 * Jejak's own rules, once in a build, and must be done when it returns.
 */
export type MarkdownHook = (md: MarkdownIt) => void;

/** What the hook `story` wants of a story. What is absent or undefined stays as the file has it. */
export interface StoryChange {
  /** Reads the site as if the story's file weren't there: links to it are dead, its published URL is missed. */
  readonly leaveOut?: boolean | undefined;
  /** The headline, as front matter has it. */
  readonly title?: string | undefined;
  /** The standfirst, as front matter has it. */
  readonly summary?: string | undefined;
  /** Names of all its topics, in place of those that it has. */
  readonly tags?: readonly string[] | undefined;
  /** Values of fields of the site's own (option `fields`), by their keys; their schemas read them like the file's. */
  readonly fields?: Partial<OwnFields> | undefined;
}

/**
 * Is asked once of every story whose front matter could be read, drafts too, before its text is read. What it is given
 * can't be changed (frozen); what it gives back is read like front matter. Must not be async.
 */
export type StoryHook = (story: StoryHead) => StoryChange | undefined;

/** The hooks of a site that have a part in how stories are read. */
export interface ContentHooks {
  /** Hooks that may weaken what is refused in contributors' files, and are wanted all the same. */
  readonly trusted: readonly "markdown"[];
  readonly markdown?: MarkdownHook | undefined;
  readonly story?: StoryHook | undefined;
}

/** What went wrong in a hook, as a sentence that names it. */
export class HookError extends Error {}

function failed(name: string, error: unknown): HookError {
  if (error instanceof HookError) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new HookError(
    `Opsi "hooks.${name}" gagal pada berkas ini: ${quote(why, 120)}. Betulkan fungsinya di konfigurasi.`,
    { cause: error },
  );
}

/** Whether the site's own Markdown plugins have a part in how texts are read. */
export function hasMarkdownHook(hooks: ContentHooks | undefined): boolean {
  return hooks?.markdown !== undefined && hooks.trusted.includes("markdown");
}

/**
 * The parser of stories, with what the site adds to it where its options say that it is trusted. What a plugin throws while
 * it reads a text is a `HookError`.
 */
export function markdownWith(text: TextFunction, hooks: ContentHooks | undefined): MarkdownIt {
  const md = createMarkdown(text);
  if (hooks?.markdown === undefined || !hasMarkdownHook(hooks)) return md;
  hooks.markdown(md);
  const { parse } = md;
  const { render } = md.renderer;
  md.parse = (...given) => naming(() => parse.apply(md, given));
  md.renderer.render = (...given) => naming(() => render.apply(md.renderer, given));
  return md;
}

function naming<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw failed("markdown", error);
  }
}

/** A change as the front matter that it makes another. */
export interface FrontMatterPatch {
  readonly values: Readonly<Record<string, unknown>>;
  /** Differs where the values do. */
  readonly digest: string;
}

/** What the hook wants to have left out. */
export const LEFT_OUT = Symbol("left out");

/**
 * Reads a story's head, asks the hook of it and, where that changes anything, reads it again with the change, so that what a
 * hook says passes all that is asked of a file.
 *
 * @param ownKeys the keys of the site's own fields
 * @param open reads the head, with changed front matter if it is given
 */
export function openHooked(
  hook: StoryHook,
  file: string,
  ownKeys: readonly string[],
  open: (found: FileDiagnostics, patch?: FrontMatterPatch) => OpenStory | UnreadStory,
): OpenStory | UnreadStory | typeof LEFT_OUT {
  const written = open(new FileDiagnostics(file));
  if (!("head" in written)) return written;
  let patch: FrontMatterPatch | typeof LEFT_OUT | undefined;
  try {
    patch = patchOf(hook(deepFreeze(written.head)), ownKeys);
  } catch (error) {
    written.diagnostics.error("invalid-value", FILE_START, failed("story", error).message);
    return written;
  }
  if (patch === LEFT_OUT) return LEFT_OUT;
  if (patch === undefined) return written;
  const changed = open(new FileDiagnostics(file), patch);
  return { ...changed, diagnostics: namingChange(changed, written) };
}

/** Says of what the file alone would not bring about where it comes from. */
function namingChange(changed: OpenStory | UnreadStory, written: OpenStory): FileDiagnostics {
  const own = new Set(written.diagnostics.list.map(({ rule, message }) => `${rule} ${message}`));
  const named = new FileDiagnostics(written.head.file);
  named.addAll(
    changed.diagnostics.list.map((each) =>
      own.has(`${each.rule} ${each.message}`)
        ? each
        : { ...each, message: `Setelah diubah oleh opsi "hooks.story": ${each.message}` },
    ),
  );
  return named;
}

const changeSchema = z.strictObject({
  leaveOut: z.boolean().optional(),
  title: z.string().optional(),
  summary: z.string().optional(),
  tags: z.array(z.string()).optional(),
  fields: z.record(z.string(), z.unknown()).optional(),
});

/** @throws HookError where the hook gave something else than a change */
function patchOf(
  given: unknown,
  ownKeys: readonly string[],
): FrontMatterPatch | typeof LEFT_OUT | undefined {
  if (given === undefined) return undefined;
  const refuse = (what: string): never => {
    throw new HookError(
      `Opsi "hooks.story" ${what}. Kembalikan undefined, atau objek dengan ${Object.keys(changeSchema.shape).join(", ")}.`,
    );
  };
  if (typeof (given as { readonly then?: unknown } | null)?.then === "function") {
    // What it comes to is nobody's any more.
    void Promise.resolve(given).catch(() => {});
    return refuse(
      "mengembalikan Promise, padahal tulisan dibaca tanpa menunggu: jangan pakai async",
    );
  }
  const result = changeSchema.safeParse(given);
  if (!result.success) {
    const where = result.error.issues.flatMap(({ path, ...issue }) =>
      issue.code === "unrecognized_keys" ? issue.keys : path.map(String).join(".") || [],
    );
    return refuse(
      `mengembalikan nilai yang tidak dikenal${where.length === 0 ? "" : ` (${where.map((key) => quote(key)).join(", ")})`}`,
    );
  }
  const { leaveOut, fields = {}, ...builtIn } = result.data;
  if (leaveOut === true) return LEFT_OUT;
  const unknown = Object.keys(fields).find((key) => !ownKeys.includes(key));
  if (unknown !== undefined) {
    refuse(`mengubah isian ${quote(unknown)}, yang tidak ada dalam opsi fields`);
  }
  const values = Object.fromEntries(
    Object.entries({ ...builtIn, ...fields }).filter(([, value]) => value !== undefined),
  );
  if (Object.keys(values).length === 0) return undefined;
  return { values, digest: digest(serialize(values)) };
}

/** So that a change by the way, which no digest would tell, is a fault at once. */
function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  if (Object.isFrozen(value) || ArrayBuffer.isView(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
  return value;
}
