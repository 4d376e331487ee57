import nunjucks from "nunjucks";
import { escapeHtml } from "../markdown/index.ts";
import type { TextKey, Texts } from "../texts/index.ts";

const { SafeString } = nunjucks.runtime;

/** Values for a text's placeholders, as a Nunjucks template gives them: words, or what a macro printed. */
type TemplateValues = Readonly<Record<string, unknown>>;

/**
 * `t`, by which Nunjucks templates print the interface's words. They are text, and escaped as all values are;
 * what a macro gives for a placeholder stays markup:
 *
 *     {{ t("listing.older") }}
 *     {{ t("listing.stories", count=12) }}
 *     {{ t("corrections.story", story=link(story)) }}
 */
export type TemplateText = (key: TextKey, values?: TemplateValues) => unknown;

/** A text for a template: plain, or markup where a value is. */
export function templateText(
  { text, language }: Texts,
  key: TextKey,
  values: TemplateValues = {},
): unknown {
  if (!Object.values(values).some(isMarkup)) {
    return (text as (key: TextKey, values: TemplateValues) => string)(key, values);
  }
  const { count } = values;
  const html = text.parts(key, typeof count === "number" ? count : undefined).map((part) => {
    if ("words" in part) return escapeHtml(part.words);
    const value = values[part.name];
    if (isMarkup(value)) return String(value);
    if (typeof value === "number" && part.name === "count") return language.number(value);
    if (typeof value === "string") return escapeHtml(value);
    throw new TypeError(`The text "${key}" needs {${part.name}}, got ${typeof value}.`);
  });
  return new SafeString(html.join(""));
}

function isMarkup(value: unknown): boolean {
  return value instanceof SafeString;
}
