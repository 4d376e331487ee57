import type { Token } from "markdown-it";

/** A token of markup that Jejak itself made; a contributor's text never becomes one. */
export function markupToken(like: Token, markup: string): Token {
  const token = new (like.constructor as new (type: string, tag: string, nesting: number) => Token)(
    "html_inline",
    "",
    0,
  );
  token.content = markup;
  return token;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
