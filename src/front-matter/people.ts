import { didYouMean, nearest, quote } from "../diagnostics/index.ts";
import type { Author } from "../model/index.ts";
import type { ValuePath } from "../source/index.ts";
import type { ReadStory } from "./field.ts";

/** The registered author of a code; undefined, and told, when there is none. */
export function findAuthor(
  code: string | undefined,
  path: ValuePath,
  { registries: { authors, unread }, source, diagnostics }: ReadStory,
): Author | undefined {
  if (code === undefined) return undefined;
  const author = authors.get(code);
  if (author !== undefined || unread.has("authors")) return author;
  const codes = [...authors.keys()];
  const several = code.split(/[,/&]/u).map((part) => part.trim());
  const advice =
    several.length > 1
      ? `Lebih dari satu kode diapit kurung siku: [${several.join(", ")}].`
      : didYouMean(nearest(code, codes), `Kode yang terdaftar: ${codes.slice(0, 12).join(", ")}.`);
  diagnostics.error(
    "unknown-author",
    source.locate(path),
    `Kode penulis ${quote(code)} tidak terdaftar. ${advice}`,
  );
  return undefined;
}

/** The authors of a list of codes, each once. */
export function findAuthors(codes: readonly string[], path: ValuePath, story: ReadStory): Author[] {
  const authors = codes.flatMap((code, index) => findAuthor(code, [...path, index], story) ?? []);
  return [...new Set(authors)];
}
