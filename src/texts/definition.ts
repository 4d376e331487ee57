/** The forms that a language has for numbers, by their names in CLDR: `{ one: "{count} story", other: "{count} stories" }`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** A text in one language: one form, or one for each kind of number. Only a counted text has several. */
export type Wording = string | PluralForms;

/** A text of the interface, as the catalogue declares it. */
export interface TextDefinition {
  /** In Indonesian, with placeholders: "Edisi {date}". */
  readonly words: string;
  /** Whether `count` is given, a number by which a language chooses a form. */
  readonly counted?: true;
  /** Where it stands and what it means; one sentence in English. */
  readonly about: string;
}

/** The names between braces in a text: `"date"` for "Edisi {date}". */
export type PlaceholdersIn<Words extends string> =
  Words extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceholdersIn<Rest> : never;
