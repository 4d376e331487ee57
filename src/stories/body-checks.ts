import type { Token } from "markdown-it";
import { controlCharacter } from "../source/index.ts";

/**
 * The first character of a block that no page or feed can show, and that stood in the file in other
 * letters: "&#12;" is a form feed, "&#x202e;" turns the rest of the line around.
 */
export function hiddenControl(inline: Token): string | undefined {
  const texts = [inline, ...(inline.children ?? [])].flatMap(({ content, attrs, type }) => [
    // What the block was made from has been looked at already, and is not shown.
    ...(type === "inline" ? [] : [content]),
    // Addresses are encoded; words are not.
    ...(attrs ?? [])
      .filter(([name]) => name !== "href" && name !== "src")
      .map(([, value]) => value),
  ]);
  for (const text of texts) {
    const control = controlCharacter(String(text));
    if (control !== undefined) return control;
  }
  return undefined;
}

/** A tag or a comment as a text shows it; its quotes have been turned. */
// What WhatsApp writes in such brackets has a rule of its own.
const HTML =
  /<(?:(?!media (?:tidak|omitted))\/?[a-z][a-z0-9:-]*(?=(?:\s[^<>]*|\/)?>)|!--|!doctype\b|!\[CDATA\[|\?[a-z]+)/giu;
/** A tag that goes on on the next line. */
const UNENDED_HTML = /<[a-z][a-z0-9-]*(?=(?:\s[^<>]*)?$)/iu;

/**
 * How each HTML tag begins that a piece of text shows: "<p", "</p", "<!--".
 *
 * @param goesOn whether another line of the same paragraph follows
 */
export function rawHtmlTags({ content }: Token, goesOn: boolean): string[] {
  if (!content.includes("<")) return [];
  const tags = content.match(HTML) ?? [];
  const unended = goesOn ? UNENDED_HTML.exec(content)?.[0] : undefined;
  return unended === undefined ? [...tags] : [...tags, unended];
}
