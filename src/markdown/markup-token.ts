import type { Token } from "markdown-it";

/**
 * A token of markup that Jejak itself made; a contributor's text never becomes one.
 *
 * @param words what the markup adds to the text's own words, plain; of a caption, its words
 */
export function markupToken(like: Token, markup: string, words = ""): Token {
  const token = new (like.constructor as new (type: string, tag: string, nesting: number) => Token)(
    "html_inline",
    "",
    0,
  );
  token.content = markup;
  token.meta = { words };
  return token;
}

/** The words that Jejak's own markup adds to a text; "" for every other token. */
export function markupText({ type, meta }: Token): string {
  return type === "html_inline" ? String((meta as { words?: string } | null)?.words ?? "") : "";
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
