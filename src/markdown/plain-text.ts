import type { Token } from "markdown-it";

/** The words of an inline token, without marks, pictures and footnote numbers. */
export function plainText(inline: Token): string {
  return wordsOf(inline.children ?? []);
}

/** The words of the link that opens at a place among the tokens of a line. */
export function wordsOfLink(children: readonly Token[], open: number): string {
  let close = open + 1;
  while (close < children.length && children[close]?.type !== "link_close") close += 1;
  return wordsOf(children.slice(open + 1, close));
}

function wordsOf(children: readonly Token[]): string {
  let text = "";
  for (const child of children) {
    if (child.type === "text" || child.type === "code_inline") text += child.content;
    else if (child.type === "softbreak" || child.type === "hardbreak") text += " ";
  }
  return text.replace(/\s+/gu, " ").trim();
}
