import * as z from "zod";
import type { FileDiagnostics, Position } from "../diagnostics/index.ts";
import { quote } from "../diagnostics/index.ts";
import type { ContentHooks, MarkdownHook, StoryHook } from "../stories/index.ts";
import { markdownWith } from "../stories/index.ts";
import { createTexts } from "../texts/index.ts";

const HOOKS = "harus berupa objek, misalnya { story: (story) => undefined }";
const HOOK = "harus berupa fungsi";
const TRUSTED = 'harus berupa daftar, misalnya ["markdown"]';

function hook<Hook>() {
  return z.custom<Hook>((value) => typeof value === "function", HOOK).optional();
}

/** The site's own functions that have a part in a build; see `ContentHooks`. */
export const hooksSchema = z.strictObject(
  {
    trusted: z.array(z.literal("markdown", 'hanya mengenal "markdown"'), TRUSTED).default([]),
    markdown: hook<MarkdownHook>(),
    story: hook<StoryHook>(),
  },
  HOOKS,
);

/**
 * Tells which hooks can't run: those that may weaken the safety of contributors' files without a word in the options that says
 * so, those that are async, and Markdown plugins that can't be added.
 *
 * @returns the others
 */
export function soundHooks(
  hooks: ContentHooks,
  locate: (path: readonly PropertyKey[]) => Position,
  diagnostics: FileDiagnostics,
): ContentHooks & { trusted: "markdown"[] } {
  const isSound = (name: "markdown" | "story"): boolean => {
    const fault = hooks[name] === undefined ? undefined : faultOf(hooks, name);
    if (fault === undefined) return true;
    const at = ["hooks", name];
    diagnostics.error("invalid-value", locate(at), `Opsi ${quote(at.join("."))} ${fault}.`);
    return false;
  };
  const { markdown, story } = hooks;
  return {
    trusted: [...hooks.trusted],
    ...(markdown !== undefined && isSound("markdown") ? { markdown } : {}),
    ...(story !== undefined && isSound("story") ? { story } : {}),
  };
}

function faultOf(hooks: ContentHooks, name: "markdown" | "story"): string | undefined {
  if (Object.prototype.toString.call(hooks[name]) === "[object AsyncFunction]") {
    return "tidak boleh async, sebab tulisan dibaca tanpa menunggu. Muat yang diperlukan lebih dulu di konfigurasi";
  }
  if (name !== "markdown") return undefined;
  if (!hooks.trusted.includes("markdown")) {
    return 'dapat membuat berkas kontributor memuat HTML atau skrip. Jika plugin itu Anda percaya, tulis hooks: { trusted: ["markdown"], … }';
  }
  try {
    markdownWith(createTexts().text, hooks);
    return undefined;
  } catch (error) {
    return `gagal: ${quote(error instanceof Error ? error.message : String(error), 120)}`;
  }
}
