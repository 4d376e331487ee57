import { catalogueFor, number } from "../language/index.ts";
import { CATALOGUE } from "./catalogue.ts";
import type { PlaceholdersIn, TextDefinition, Wording } from "./definition.ts";
import { ENGLISH_WORDINGS } from "./english.ts";

/** Names a text of the interface: "listing.older". */
export type TextKey = keyof typeof CATALOGUE;

export const TEXT_KEYS = Object.keys(CATALOGUE) as readonly TextKey[];

type Definition<Key extends TextKey> = (typeof CATALOGUE)[Key];

/**
 * What a text needs to be printed: words for its placeholders, and of a counted text the number, which
 * is printed as the language writes numbers.
 */
export type TextValues<Key extends TextKey> = {
  readonly [Name in Exclude<PlaceholdersIn<Definition<Key>["words"]>, "count">]: string;
} & (Definition<Key> extends { readonly counted: true } ? { readonly count: number } : unknown);

type TextArguments<Key extends TextKey> = keyof TextValues<Key> extends never
  ? []
  : [values: TextValues<Key>];

/**
 * A text as it is printed. It is plain text: whoever puts it into HTML escapes it.
 *
 * @throws {TypeError} for a key that there is not and for a value that is missing, which only a
 *   template can get wrong
 * @example text("listing.stories", { count: 1234 }) // "1.234 tulisan"
 */
export interface TextFunction {
  <Key extends TextKey>(key: Key, ...values: TextArguments<Key>): string;
  /**
   * A text in pieces, for those who put markup in its placeholders.
   *
   * @param count that of a counted text
   * @example text.parts("home.edition") // [{ words: "Edisi " }, { name: "date" }]
   */
  parts(key: TextKey, count?: number): readonly TextPart[];
}

/** A piece of a text: words, or the name of what stands there. */
export type TextPart = { readonly words: string } | { readonly name: string };

/** The interface's words on one site. */
export interface Texts {
  readonly language: Language;
  readonly text: TextFunction;
  /** A text as it stands in the catalogue or the newsroom's own, with its placeholders. */
  wording(key: TextKey): Wording;
}

/** A whole catalogue in one language. */
export interface Language {
  /** BCP 47: "id". */
  readonly tag: string;
  readonly wordings: Readonly<Record<TextKey, Wording>>;
  /** A whole number as the language writes it: "1.234". */
  number(value: number): string;
}

/** What a newsroom words otherwise. */
export type TextOverrides = Readonly<{ [Key in TextKey]?: Wording | undefined }>;

/** The catalogues that come along. */
const WORDINGS = {
  id: Object.fromEntries(TEXT_KEYS.map((key) => [key, CATALOGUE[key].words])) as Record<
    TextKey,
    string
  >,
  en: ENGLISH_WORDINGS,
} as const;

/**
 * An interface in a language: one of the catalogues that come along, or for any other language the one that a
 * newsroom starts from (`catalogueFor`), with the numbers and plurals of the language itself.
 *
 * @param tag BCP 47
 * @example languageOf("en").wordings["home.name"] // "Home"
 */
export function languageOf(tag: string): Language {
  return {
    tag,
    wordings: WORDINGS[catalogueFor(tag)],
    number: (value) => number(value, tag),
  };
}

export const INDONESIAN: Language = languageOf("id");

export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(CATALOGUE, key);
}

export function definitionOf(key: TextKey): TextDefinition {
  return CATALOGUE[key];
}

/** The texts of a site: those of a language, with the newsroom's own wordings over them. */
export function createTexts(overrides: TextOverrides = {}, language: Language = INDONESIAN): Texts {
  const rules = new Intl.PluralRules(language.tag);
  const taken = new Map<string, readonly TextPart[]>();
  const wording = (key: TextKey): Wording => {
    if (!isTextKey(key)) throw new TypeError(`There is no text "${String(key)}".`);
    return overrides[key] ?? language.wordings[key];
  };
  const parts = (key: TextKey, count?: number): readonly TextPart[] => {
    const forms = wording(key);
    const words =
      typeof forms === "string" ? forms : (forms[rules.select(count ?? 0)] ?? forms.other);
    const known = taken.get(words) ?? splitText(words);
    taken.set(words, known);
    return known;
  };
  const text = (key: TextKey, values?: Readonly<Record<string, unknown>>): string => {
    const count = values?.count;
    let printed = "";
    for (const part of parts(key, typeof count === "number" ? count : undefined)) {
      printed += "words" in part ? part.words : filling(key, part.name, values, language);
    }
    return printed;
  };
  return { language, text: Object.assign(text, { parts }) as TextFunction, wording };
}

function filling(
  key: TextKey,
  name: string,
  values: Readonly<Record<string, unknown>> | undefined,
  language: Language,
): string {
  const value = values?.[name];
  if (typeof value === "string") return value;
  if (name === "count" && typeof value === "number") return language.number(value);
  throw new TypeError(`The text "${key}" needs {${name}}, got ${typeof value}.`);
}

/** "Edisi {date}" in pieces; a brace that opens no name is a sign like any other. */
export function splitText(words: string): readonly TextPart[] {
  return words
    .split(/(\{\w+\})/u)
    .filter((piece) => piece !== "")
    .map((piece) => (/^\{\w+\}$/u.test(piece) ? { name: piece.slice(1, -1) } : { words: piece }));
}
