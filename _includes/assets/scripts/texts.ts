import type { PlaceholdersIn, Wording } from "../../../src/texts/definition.ts";
import type { ScriptTexts } from "../../../src/texts/script-types.ts";

declare global {
  /** The interface's words, by place and meaning: docs/texts.md lists them. Bundling puts each in its place. */
  const TEXTS: ScriptTexts;
}

/** What stands for each placeholder of a text; `count` is a number. */
type Values<Words extends string> = {
  readonly [Name in PlaceholdersIn<Words>]: Name extends "count" ? number : string;
};

/**
 * A text with its placeholders filled, a number as the page's language writes it. A language with
 * plurals has several forms of a text that counts; its own rules choose.
 *
 * @example fill(TEXTS.age.minutes, { count: 3 }) // "3 menit yang lalu"
 */
export function fill<Words extends string>(text: Words, values: Values<Words>): string {
  const given: Readonly<Record<string, string | number>> = values;
  const { lang } = document.documentElement;
  const forms = text as Wording;
  const words =
    typeof forms === "string"
      ? forms
      : (forms[new Intl.PluralRules(lang).select(Number(given.count))] ?? forms.other);
  return words.replace(/\{(\w+)\}/g, (whole, name) => (given[name] ?? whole).toLocaleString(lang));
}
