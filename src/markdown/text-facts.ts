import type { Token } from "markdown-it";
import { CompactText } from "../collections/index.ts";
import { countWords } from "../language/index.ts";
import type { Heading, StoryBody } from "../model/index.ts";
import { cardKind } from "./cards.ts";
import { footnoteId } from "./footnotes.ts";
import { markupText } from "./markup-token.ts";
import { plainText } from "./plain-text.ts";

/** What a text's tokens say of it, so that nobody need read its HTML again. */
export type TextFacts = Pick<StoryBody, "text" | "words" | "headings" | "ids">;

/** Reads the facts of a text from all its tokens, in one walk. */
export function textFacts(tokens: readonly Token[]): TextFacts {
  const pieces: string[] = [];
  const headings: Heading[] = [];
  const ids = new Set<string>();
  let words = 0;
  for (const [index, token] of tokens.entries()) {
    addId(token, ids);
    switch (token.type) {
      case "inline":
        words += countWords(plainText(token));
        for (const child of token.children ?? []) {
          pieces.push(inlineText(child));
          addId(child, ids);
        }
        break;
      case "heading_open": {
        const inline = tokens[index + 1];
        headings.push({
          id: String(token.attrGet("id") ?? ""),
          level: Number(token.tag.slice(1)),
          text: inline === undefined ? "" : plainText(inline),
        });
        break;
      }
      case "fence":
      case "code_block":
        pieces.push(token.content);
        break;
      default:
        if (cardKind(token) !== "read-also") pieces.push(markupText(token));
    }
    // Every block ends what stood before it.
    pieces.push(" ");
  }
  // A zero-width space is nothing that a reader of the text would see.
  const text = pieces
    .join("")
    .replace(/[^\S ]+|\p{Cc}+|\u200B+/gu, " ")
    .replace(/ {2,}/gu, " ")
    .trim();
  return { text: new CompactText(text), words, headings, ids };
}

function addId(token: Token, ids: Set<string>): void {
  const id = footnoteId(token) ?? token.attrGet("id");
  if (id !== null) ids.add(String(id));
}

function inlineText(token: Token): string {
  switch (token.type) {
    case "text":
    case "code_inline":
      return token.content;
    case "softbreak":
    case "hardbreak":
    case "image":
      return " ";
    default:
      return markupText(token);
  }
}
