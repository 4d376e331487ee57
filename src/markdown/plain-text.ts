import type { Token } from "markdown-it";

/** The words of an inline token, without marks, pictures and footnote numbers. */
export function plainText(inline: Token): string {
  let text = "";
  for (const child of inline.children ?? []) {
    if (child.type === "text" || child.type === "code_inline") text += child.content;
    else if (child.type === "softbreak" || child.type === "hardbreak") text += " ";
  }
  return text.replace(/\s+/gu, " ").trim();
}
