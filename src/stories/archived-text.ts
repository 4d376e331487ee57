import type { Token } from "markdown-it";
import { plainText } from "../markdown/index.ts";

// What stands for links and pictures of the old archive that are gone: their words.

/** Makes words of a link that leads nowhere. */
export function unlink(inline: Token, open: Token): void {
  const children = inline.children ?? [];
  const from = children.indexOf(open);
  const close = children.find(({ type }, index) => index > from && type === "link_close");
  for (const token of [open, close]) if (token !== undefined) asText(token, "");
}

/** Makes a picture that is not there its caption, or else what it would have shown; nothing where neither is told. */
export function pictureAsText(token: Token): void {
  asText(token, String(token.attrGet("title") ?? "") || plainText(token));
}

function asText(token: Token, content: string): void {
  Object.assign(token, { type: "text", tag: "", nesting: 0, markup: "", attrs: null });
  Object.assign(token, { children: null, content });
}

/** A text without links and paragraphs in which nothing is left. */
export function withoutEmpty(tokens: readonly Token[]): Token[] {
  for (const inline of tokens) {
    const children = inline.children ?? [];
    for (const [index, child] of children.entries()) {
      if (child.type === "link_open" && isEmpty(inside(children, index))) unlink(inline, child);
    }
  }
  return tokens.filter((token, index) => {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const inline = { paragraph_open: after, inline: token, paragraph_close: before }[
      token.type as string
    ];
    const isOfParagraph =
      token.type !== "inline" ||
      (before?.type === "paragraph_open" && after?.type === "paragraph_close");
    return inline === undefined || !isOfParagraph || !isEmpty(inline.children ?? []);
  });
}

function inside(children: readonly Token[], opening: number): readonly Token[] {
  const close = children.findIndex(({ type }, index) => index > opening && type === "link_close");
  return children.slice(opening + 1, close === -1 ? undefined : close);
}

function isEmpty(children: readonly Token[]): boolean {
  return children.every(
    ({ type, content }) => /break$/u.test(type) || (type === "text" && content.trim() === ""),
  );
}
