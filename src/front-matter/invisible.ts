import { quote } from "../diagnostics/index.ts";
import type { ValuePath } from "../source/index.ts";
import type { ReadStory } from "./field.ts";

/**
 * Zero-width space and joiner of words, byte order mark, soft hyphen, fillers, tags: none is part of any spelling.
 * Joiners and direction marks are, in scripts that need them and between the parts of an emoji, so they are told
 * beside Latin letters alone.
 */
const INVISIBLE =
  /\u034f|[\u200b\u2060-\u2064\ufeff\u00ad\u115f\u1160\u180e\u3164\uffa0\u{e0000}-\u{e007f}]|(?<![\p{L}\p{Emoji_Presentation}]|\ufe0f)[\u200c-\u200f](?=[\p{Script=Latin}\d\s]|$)|(?<=[\p{Script=Latin}\d])[\u200c-\u200f]/u;

/** So many are told; they come with a pasted text, all at once. */
const MOST_TOLD = 10;

/** Tells of characters in the front matter that nobody sees and that make two of one word. */
export function checkInvisible({ source, diagnostics }: ReadStory): void {
  let told = 0;
  const visit = (value: unknown, path: ValuePath): void => {
    if (told === MOST_TOLD) return;
    if (typeof value === "object" && value !== null) {
      const isList = Array.isArray(value);
      for (const [key, inner] of Object.entries(value)) {
        visit(inner, [...path, isList ? Number(key) : key]);
      }
      return;
    }
    const found = typeof value === "string" ? INVISIBLE.exec(value) : null;
    if (found === null || typeof value !== "string") return;
    told += 1;
    const hex = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    diagnostics.warning(
      "invisible-character",
      source.locate(path),
      `Nilai ini memuat karakter yang tidak tampak (U+${hex}) di ${quote(around(value, found.index))}. Ketik ulang bagian itu.`,
    );
  };
  visit(source.value, []);
}

/** The words on both sides, without what nobody sees. */
function around(value: string, at: number): string {
  const before = /\S{0,20}$/u.exec(value.slice(0, at))?.[0] ?? "";
  const after = /^\S{0,20}/u.exec(value.slice(at))?.[0] ?? "";
  return (before + after).replace(/\p{Cf}/gu, "");
}
