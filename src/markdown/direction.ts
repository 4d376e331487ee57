import type { Token } from "markdown-it";
import { plainText } from "./plain-text.ts";

/** Letters of scripts that run from right to left (Unicode, Bidi_Class R and AL), and all others. */
const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}]/u;

/**
 * Whether a text runs from right to left: its first letter does, as `dir="auto"` decides it (HTML, 3.2.6.4).
 *
 * @example runsRightToLeft("«بسم الله» (1)") // true
 */
export function runsRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(FIRST_LETTER.exec(text)?.[0] ?? "");
}

/** Gives each block whose words run from right to left its direction, so that points and brackets stand right. */
export function directBlocks(tokens: readonly Token[]): void {
  for (const [index, inline] of tokens.entries()) {
    if (inline.type !== "inline" || !runsRightToLeft(plainText(inline))) continue;
    const open = tokens[index - 1];
    // The paragraph of a tight list is not printed, but its item is.
    const printed = open?.hidden === true ? tokens[index - 2] : open;
    printed?.attrSet("dir", "rtl");
  }
}
