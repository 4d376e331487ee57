import type { TextPart } from "../texts/index.ts";
import { escapeHtml } from "./markup-token.ts";

/**
 * A text of the interface as HTML, with markup in its placeholders.
 *
 * @param values HTML for each placeholder
 * @example htmlText(text.parts("story.source"), { source: "<a>Antara</a>" }) // "Sumber: <a>Antara</a>"
 */
export function htmlText<Name extends string>(
  parts: readonly TextPart[],
  values: Readonly<Record<Name, string>>,
): string {
  return parts
    .map((part) => ("words" in part ? escapeHtml(part.words) : values[part.name as Name]))
    .join("");
}
