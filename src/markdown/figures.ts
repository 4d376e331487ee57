import type { Token } from "markdown-it";
import { directionOf } from "./direction.ts";
import { escapeHtml, markupToken } from "./markup-token.ts";

/**
 * Makes figures of a text's pictures that stand in a paragraph of their own; a picture's title, in quotes
 * after its file, is the caption.
 */
export function makeFigures(tokens: readonly Token[]): void {
  for (const [index, inline] of tokens.entries()) {
    const [open, close] = [tokens[index - 1], tokens[index + 1]];
    if (inline.type !== "inline" || open?.type !== "paragraph_open" || close === undefined)
      continue;
    const children = inline.children ?? [];
    const image = children[0];
    if (children.length !== 1 || image?.type !== "image") continue;
    for (const [token, type] of [
      [open, "figure_open"],
      [close, "figure_close"],
    ] as const) {
      token.tag = "figure";
      token.type = type;
      token.hidden = false;
    }
    const caption = image.attrGet("title");
    if (caption === null) continue;
    const words = String(caption);
    image.attrs = (image.attrs ?? []).filter(([name]) => name !== "title");
    children.push(
      markupToken(
        image,
        `<figcaption${directionOf(words)}>${escapeHtml(words)}</figcaption>`,
        ` ${words} `,
      ),
    );
  }
}
