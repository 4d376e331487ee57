import type * as z from "zod";
import { didYouMean, nearest, quote } from "../diagnostics/index.ts";
import type { Author, Byline, PressRole } from "../model/index.ts";
import { distinctBylines } from "../model/index.ts";
import type { ValuePath } from "../source/index.ts";
import type { ReadStory } from "./field.ts";
import { guestMeant, type guestSchema, readGuest, yamlGuest } from "./guests.ts";
import { yamlText } from "./yaml-list.ts";

type Authors = ReadonlyMap<string, Author>;

/** Somebody as a field has them: a code, or an object that names who is from outside. */
type Written = string | z.output<typeof guestSchema>;

/** Who a field of one person names; undefined, and told, when that is nobody. */
export function findPerson(
  written: Written | undefined,
  path: ValuePath,
  story: ReadStory,
): Byline | undefined {
  const { authors, unread } = story.registries;
  if (written === undefined) return undefined;
  if (typeof written !== "string") return readGuest(written, path, story);
  const author = authors.get(written);
  if (author !== undefined || unread.has("authors")) return author;
  const meant = meantCodes(written, authors);
  const advice =
    meant.length > 1
      ? `Di sini hanya satu kode: ${meant.map((each) => quote(each)).join(" atau ")}.`
      : didYouMean(meant[0], orGuest(path, guestMeant(written, usualRole(path, story)), authors));
  reportUnknown(written, path, advice, story);
  return undefined;
}

/** Who a list names, each once. */
export function findPeople(
  people: readonly Written[],
  path: ValuePath,
  story: ReadStory,
): readonly Byline[] {
  const { authors, unread } = story.registries;
  const meant = people.map((each) => meantInList(each, path, story));
  for (const [index, written] of people.entries()) {
    if (typeof written !== "string" || authors.has(written) || unread.has("authors")) continue;
    const found = meant[index] ?? [];
    const isClear = meant.every((each) => each.length > 0);
    // Where one entry names several, or somebody from outside, the whole list is offered as it should be.
    const list = `[${[...new Set(meant.flat())].join(", ")}]`;
    const [only = ""] = found;
    const isGuest = only.startsWith("{");
    const advice =
      found.length > 1 && isClear
        ? `Lebih dari satu kode diapit kurung siku: ${list}.`
        : isGuest
          ? orGuest(path, people.length > 1 && isClear ? list : only, authors)
          : didYouMean(found.length === 1 ? codeWritten(only) : undefined, registered(authors));
    reportUnknown(written, people.length > 1 ? [...path, index] : [...path, 0], advice, story);
  }
  return distinctBylines(
    people.flatMap((written, index) =>
      typeof written === "string"
        ? (authors.get(written) ?? [])
        : readGuest(written, [...path, index], story),
    ),
  );
}

/** How an entry of a list was most likely meant, as YAML: codes, or somebody from outside. */
function meantInList(written: Written, path: ValuePath, story: ReadStory): readonly string[] {
  const { authors } = story.registries;
  if (typeof written !== "string") return [yamlGuest(written)];
  if (authors.has(written)) return [yamlText(written)];
  const codes = meantCodes(written, authors);
  if (codes.length > 0) return codes.map(yamlText);
  const role = usualRole(path, story);
  const parts = written.split(BETWEEN).map((part) => {
    const code = codeOf(part, authors);
    return code === undefined ? guestMeant(part, role) : yamlText(code);
  });
  // "AO dan Budi Santoso": some of them registered, so that the others are no part of one name.
  if (
    parts.length > 1 &&
    parts.some((part) => part !== undefined && !part.startsWith("{")) &&
    parts.every((part) => part !== undefined)
  ) {
    return parts;
  }
  const guest = guestMeant(written, role);
  return guest === undefined ? [] : [guest];
}

/** A code out of its quotation marks. */
function codeWritten(yaml: string): string {
  return yaml.startsWith('"') ? (JSON.parse(yaml) as string) : yaml;
}

const USUAL_ROLES: Readonly<Record<string, PressRole>> = {
  author: "penulis tamu",
  editor: "penyunting",
  photographer: "foto",
  contributors: "kontributor",
};

/** What whoever stands in a field does; nothing of whoever answers in a hak jawab, who is no guest of the paper. */
function usualRole([field]: ValuePath, { source }: ReadStory): PressRole | undefined {
  const { type } = (source.value ?? {}) as { readonly type?: unknown };
  return field === "author" && type === "hak-jawab" ? undefined : USUAL_ROLES[String(field)];
}

/** What to do about a name that has no code. */
function orGuest([field]: ValuePath, yaml: string | undefined, authors: Authors): string {
  return yaml === undefined
    ? registered(authors)
    : `Daftarkan di _data/authors.yaml; atau, kalau dari luar redaksi, tulis ${String(field)}: ${yaml}.`;
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
const BETWEEN = /\s*[,;/&+|]\s*|\s+(?:dan|and|serta)\s+/iu;
const SEPARATORS = [BETWEEN, /[\s,;/&+|]+/u];

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
