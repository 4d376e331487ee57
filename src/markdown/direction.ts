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

/** The attribute that an element of HTML takes whose words are these: ' dir="rtl"' or nothing. */
export function directionOf(text: string): string {
  return runsRightToLeft(text) ? ' dir="rtl"' : "";
}

/** What has a side of its own: numbers and points of a list, the mark of a quotation, a table's first column. */
const CONTAINERS: ReadonlySet<string> = new Set([
  "bullet_list",
  "ordered_list",
  "list_item",
  "blockquote",
  "table",
]);

/** A container that is open, and which words it holds so far. */
interface Open {
  readonly token: Token;
  right: boolean;
  left: boolean;
}

/**
 * Gives each block whose words run from right to left its direction, so that points and brackets stand right, and
 * the lists, quotations and tables of which all words do, so that their numbers and columns do, too. A verse
 * with its translation below leaves its quotation as it is.
 */
export function directBlocks(tokens: readonly Token[]): void {
  const open: Open[] = [];
  for (const [index, token] of tokens.entries()) {
    const container = token.type.replace(/_(?:open|close)$/u, "");
    if (token.type === "inline") directBlock(tokens, index, open);
    else if (!CONTAINERS.has(container)) continue;
    else if (token.nesting === 1) open.push({ token, right: false, left: false });
    else {
      const closed = open.pop();
      if (closed === undefined) continue;
      if (closed.right && !closed.left) closed.token.attrSet("dir", "rtl");
      const around = open.at(-1);
      if (around === undefined) continue;
      around.right ||= closed.right;
      around.left ||= closed.left;
    }
  }
}

function directBlock(tokens: readonly Token[], index: number, open: readonly Open[]): void {
  const inline = tokens[index];
  if (inline === undefined) return;
  const words = plainText(inline);
  const right = runsRightToLeft(words);
  const around = open.at(-1);
  if (around !== undefined) {
    around.right ||= right;
    around.left ||= !right && FIRST_LETTER.test(words);
  }
  const opening = tokens[index - 1];
  // The paragraph of a tight list is not printed, but its item is.
  const printed = opening?.hidden === true ? tokens[index - 2] : opening;
  if (right) printed?.attrSet("dir", "rtl");
}
