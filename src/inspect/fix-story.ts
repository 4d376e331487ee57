import type { Registries } from "../data/index.ts";
import { FileDiagnostics } from "../diagnostics/index.ts";
import { meantAuthor, meantCategory, meantDate, PEOPLE_KEYS } from "../front-matter/index.ts";
import type { Zone } from "../language/index.ts";
import type { SourceFile, ValuePath, YamlSource } from "../source/index.ts";
import { decodeText, splitFrontMatter } from "../source/index.ts";
import type { WordsInUse } from "./in-use.ts";
import { meantTopic } from "./meant-topic.ts";
import { fixText } from "./text-fixes.ts";

/** What a story's words are compared with. */
export interface FixContext {
  readonly registries: Pick<Registries, "authors" | "categories" | "site">;
  /** The topics of all stories. */
  readonly topics: WordsInUse;
}

/** A story mended. */
export interface FixedStory {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** What was mended, a clause each: 'author: "Kontributor AO" menjadi "AO"'. */
  readonly fixes: readonly string[];
}

/**
 * Mends what can be mended in a story without asking: what nobody sees, the form of a date, an author's or kanal's name in place of its
 * code, a topic in another spelling than the newsroom's. All else stays byte for byte.
 *
 * @returns undefined when there is nothing to mend, or when the file is no text
 */
export function fixStory(file: SourceFile, context: FixContext): FixedStory | undefined {
  const written = decode(file);
  if (written === undefined) return undefined;
  const { text, fixes } = fixText(written);
  const words = fixFields(text, file.path, context);
  const all = [...fixes, ...words.fixes];
  if (all.length === 0) return undefined;
  const after = new TextEncoder().encode(words.text);
  return { path: file.path, before: file.bytes, after, fixes: all };
}

/** The text of a file with its byte order mark; undefined when it is no text that people write. */
function decode(file: SourceFile): string | undefined {
  if (decodeText(file, new FileDiagnostics(file.path)) === undefined) return undefined;
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(file.bytes);
}

interface Edit {
  readonly path: ValuePath;
  /** The value as YAML reads it. */
  readonly from: string;
  readonly to: string;
}

function fixFields(
  text: string,
  path: string,
  context: FixContext,
): { readonly text: string; readonly fixes: readonly string[] } {
  const mark = text.startsWith("\ufeff") ? 1 : 0;
  const split = splitFrontMatter(text.slice(mark), new FileDiagnostics(path));
  if (split === undefined) return { text, fixes: [] };
  const { frontMatter } = split;
  const edits = editsOf(frontMatter, context)
    .flatMap((edit) => placed(edit, frontMatter, text, mark))
    .sort((a, b) => b.start - a.start);
  let fixed = text;
  for (const { start, end, words } of edits) {
    fixed = fixed.slice(0, start) + words + fixed.slice(end);
  }
  const told = edits.map(
    ({ edit }) => `${fieldOf(edit.path)}: "${edit.from}" menjadi "${edit.to}"`,
  );
  return { text: fixed, fixes: told.reverse() };
}

function fieldOf(path: ValuePath): string {
  return path.filter((step) => typeof step === "string").join(".");
}

/** Fields that hold a moment. */
const MOMENTS: readonly ValuePath[] = [
  ["date"],
  ["updated"],
  ["expires"],
  ["withdrawn", "date"],
  ["breaking", "until"],
];

function editsOf({ value }: YamlSource, { registries, topics }: FixContext): Edit[] {
  const { authors, categories, site } = registries;
  const corrections = valueAt(value, ["corrections"]);
  const moments = [
    ...MOMENTS,
    ...(Array.isArray(corrections)
      ? corrections.map((_each, index): ValuePath => ["corrections", index, "date"])
      : []),
  ];
  const tags = entriesAt(value, "tags");
  return [
    ...moments.flatMap((path) => edit(path, valueAt(value, path), momentOf(site.zone))),
    ...PEOPLE_KEYS.flatMap((key) => entriesAt(value, key)).flatMap(([path, name]) =>
      edit(path, name, (text) => meantAuthor(text, authors)),
    ),
    ...entriesAt(value, "category").flatMap(([path, name]) =>
      edit(path, name, (text) => meantCategory(text, categories)),
    ),
    ...tags.flatMap(([path, name]) =>
      edit(path, name, (text) => {
        const meant = meantTopic(text, topics);
        // It may stand in the list already.
        return tags.some(([, other]) => other === meant) ? undefined : meant;
      }),
    ),
  ];
}

function momentOf(zone: Zone): (text: string) => string | undefined {
  return (text) => meantDate(text, zone);
}

function edit(path: ValuePath, from: unknown, meant: (text: string) => string | undefined): Edit[] {
  if (typeof from !== "string") return [];
  const to = meant(from);
  return to === undefined || to === from ? [] : [{ path, from, to }];
}

function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}

/** The entries of a field that takes one text or a list of them. */
function entriesAt(value: unknown, key: string): (readonly [ValuePath, unknown])[] {
  const found = valueAt(value, [key]);
  return Array.isArray(found)
    ? found.map((entry, index) => [[key, index], entry] as const)
    : [[[key], found]];
}

interface PlacedEdit {
  readonly edit: Edit;
  readonly start: number;
  readonly end: number;
  /** What stands there afterwards, quoted where it must be. */
  readonly words: string;
}

/** Where an edit is to be made; none where the value is not written there letter by letter. */
function placed(edit: Edit, source: YamlSource, text: string, mark: number): PlacedEdit[] {
  const { line, column } = source.locate(edit.path);
  let start = mark;
  for (let at = 1; at < line; at += 1) start = text.indexOf("\n", start) + 1;
  start += column - 1;
  const quoteMark = /["']/u.exec(text.charAt(start))?.[0] ?? "";
  const end = start + edit.from.length + 2 * quoteMark.length;
  if (text.slice(start, end) !== `${quoteMark}${edit.from}${quoteMark}`) return [];
  if (quoteMark === "" && !/^(?:\s|[,\]}]|$)/u.test(text.slice(end, end + 1))) return [];
  const isPlain = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} .()/-]*$/u.test(edit.to);
  const words = isPlain ? `${quoteMark}${edit.to}${quoteMark}` : JSON.stringify(edit.to);
  return [{ edit, start, end, words }];
}
