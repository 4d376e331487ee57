import { didYouMean, nearest, quote } from "../diagnostics/index.ts";
import type { Author } from "../model/index.ts";
import type { ValuePath } from "../source/index.ts";
import type { ReadStory } from "./field.ts";
import { yamlList } from "./yaml-list.ts";

type Authors = ReadonlyMap<string, Author>;

/** The registered author of a code; undefined, and told, when there is none. For fields of one person. */
export function findAuthor(
  code: string | undefined,
  path: ValuePath,
  story: ReadStory,
): Author | undefined {
  const { authors, unread } = story.registries;
  if (code === undefined) return undefined;
  const author = authors.get(code);
  if (author !== undefined || unread.has("authors")) return author;
  const meant = meantCodes(code, authors);
  const advice =
    meant.length > 1
      ? `Di sini hanya satu kode: ${meant.map((each) => quote(each)).join(" atau ")}.`
      : didYouMean(meant[0], registered(authors));
  reportUnknown(code, path, advice, story);
  return undefined;
}

/** The authors of a list of codes, each once. */
export function findAuthors(codes: readonly string[], path: ValuePath, story: ReadStory): Author[] {
  const { authors, unread } = story.registries;
  if (unread.has("authors")) return [];
  const meant = codes.map((code) => (authors.has(code) ? [code] : meantCodes(code, authors)));
  for (const [index, code] of codes.entries()) {
    if (authors.has(code)) continue;
    const found = meant[index] ?? [];
    // Where one entry names several, the whole list is offered as it should be.
    const list = yamlList([...new Set(meant.flat())]);
    const advice =
      found.length > 1 && meant.every((each) => each.length > 0)
        ? `Lebih dari satu kode diapit kurung siku: ${list}.`
        : didYouMean(found.length === 1 ? found[0] : undefined, registered(authors));
    reportUnknown(code, [...path, index], advice, story);
  }
  return [...new Set(codes.flatMap((code) => authors.get(code) ?? []))];
}

function reportUnknown(
  code: string,
  path: ValuePath,
  advice: string,
  { source, diagnostics }: ReadStory,
): void {
  diagnostics.error(
    "unknown-author",
    source.locate(path),
    `Kode penulis ${quote(code)} tidak terdaftar. ${advice}`,
  );
}

function registered(authors: Authors): string {
  return `Kode yang terdaftar: ${[...authors.keys()].slice(0, 12).join(", ")}.`;
}

/** Between names or codes; a space only where all else has failed, since names have some. */
const SEPARATORS = [/\s*[,;/&+|]\s*|\s+(?:dan|and|serta)\s+/iu, /[\s,;/&+|]+/u];

/**
 * The codes that a text means which is none: a code in other letters or within marks ("(AO)", "@ao"), an
 * author's name, several of these ("AO dan MK"), or a code a letter away. Empty where nothing is that clear.
 */
function meantCodes(text: string, authors: Authors): readonly string[] {
  const whole = codeOf(text, authors);
  if (whole !== undefined) return [whole];
  for (const separator of SEPARATORS) {
    const parts = bare(text)
      .split(separator)
      .filter((part) => bare(part) !== "");
    const codes = parts.map((part) => codeOf(part, authors));
    if (parts.length > 1 && codes.every((code) => code !== undefined)) return [...new Set(codes)];
  }
  const near = nearest(bare(text), [...authors.keys()]);
  return near === undefined ? [] : [near];
}

/**
 * The code of an author for a text that is none but says no other: the code in other letters, or the author's name.
 * Undefined where the text is a code, or names nobody or several.
 */
export function meantAuthor(text: string, authors: Authors): string | undefined {
  return authors.has(text) ? undefined : codeOf(text, authors);
}

/** The code of an author who is named by it or by name, in any letters. */
function codeOf(text: string, authors: Authors): string | undefined {
  const key = bare(text).toLowerCase();
  if (key === "") return undefined;
  const known = [...authors.values()];
  const byCode = known.find(({ code }) => code.toLowerCase() === key);
  if (byCode !== undefined) return byCode.code;
  const byName = known.filter(({ name }) => name.toLowerCase() === key);
  // Two people of one name can't be told apart by it.
  return byName.length === 1 ? byName[0]?.code : undefined;
}

/** Without the marks that people put around a code. */
function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}
