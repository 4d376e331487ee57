import type { ValuePath } from "../source/index.ts";
import type { ReadStory } from "./field.ts";

/** Zero-width space and joiner of words, byte order mark, soft hyphen: none is part of any spelling. */
const INVISIBLE = /[\u200b\u2060\ufeff\u00ad]/u;

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
    const found = typeof value === "string" ? INVISIBLE.exec(value)?.[0] : undefined;
    if (found === undefined) return;
    told += 1;
    const hex = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    diagnostics.warning(
      "invisible-character",
      source.locate(path),
      `Nilai ini memuat karakter yang tidak tampak (U+${hex}). Hapus dan ketik ulang kata di sekitarnya.`,
    );
  };
  visit(source.value, []);
}
