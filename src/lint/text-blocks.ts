import type { Token } from "markdown-it";
import type { RuleId, Severity } from "../diagnostics/index.ts";
import { withoutCodeSpans } from "./code-spans.ts";

/** What Markdown reads otherwise than its writer meant; line and column count from 0 in the body. */
export interface MarkdownPitfall {
  readonly severity: Severity;
  readonly rule: RuleId;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A paragraph, a heading or a row of a table: as it was written, and what of it is shown as text. */
export interface TextBlock {
  readonly kind: "paragraph" | "heading" | "row";
  /** Whether it stands in a quotation, whose lines begin with marks of their own. */
  readonly inQuote: boolean;
  /** The line of the body on which it begins, from 0. */
  readonly line: number;
  /** Its lines as they were written, code spans and HTML comments blanked. */
  readonly lines: readonly string[];
  /** These lines in one, joined by "\n". */
  readonly written: string;
  /** Where its comments begin, in its lines joined by "\n". */
  readonly comments: readonly number[];
  /** Of a row, those of its cells. */
  readonly inlines: readonly Token[];
}

/** The blocks of a text in its order. */
export function textBlocks(tokens: readonly Token[], lines: readonly string[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  let quotes = 0;
  let row: { readonly line: number; readonly cells: Token[] } | undefined;
  const add = (kind: TextBlock["kind"], start: number, end: number, inlines: Token[]): void => {
    const coded = lines.slice(start, end).map(withoutCode);
    const written = withoutComments(coded);
    blocks.push({ kind, inQuote: quotes > 0, line: start, ...written, inlines });
  };
  for (const [index, token] of tokens.entries()) {
    if (token.type === "blockquote_open") quotes += 1;
    else if (token.type === "blockquote_close") quotes -= 1;
    else if (token.type === "tr_open") row = { line: token.map?.[0] ?? 0, cells: [] };
    else if (token.type === "tr_close" && row !== undefined) {
      add("row", row.line, row.line + 1, row.cells);
      row = undefined;
    } else if (token.type === "inline") {
      if (row !== undefined) row.cells.push(token);
      else if (token.map) {
        const kind = tokens[index - 1]?.type === "heading_open" ? "heading" : "paragraph";
        add(kind, token.map[0], token.map[1], [token]);
      }
    }
  }
  return blocks;
}

/** Stands in for what is no text: a link's words are read, but not as one with what is beside it. */
const APART = "\ufffc";

/**
 * What readers see of a block as text: the marks that Markdown did not understand among it. Quotation marks
 * are straight, as they were typed; addresses that became links by themselves stand as text, too.
 */
export function shownText({ inlines }: TextBlock): string {
  let shown = "";
  for (const inline of inlines) {
    if (shown !== "") shown += "\n";
    for (const child of inline.children ?? []) {
      if (child.type === "text") shown += straight(child.content);
      else if (child.type.endsWith("break")) shown += "\n";
      else if (child.type === "link_open" || child.type === "link_close") {
        if (child.markup !== "linkify") shown += APART;
      } else if (child.type === "image" || child.type === "code_inline") shown += APART;
    }
  }
  return shown;
}

/** The parser has turned the quotation marks of what it shows. */
export function straight(text: string): string {
  return text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'");
}

/** Where an offset of a block's lines, joined by "\n", stands in the body. */
export function placeIn(
  { line, lines }: TextBlock,
  offset: number,
): { readonly line: number; readonly column: number } {
  let rest = offset;
  for (const [index, { length }] of lines.entries()) {
    if (rest <= length) return { line: line + index, column: rest };
    rest -= length + 1;
  }
  return { line, column: 0 };
}

/** Lines with what stands between "<!--" and "-->" blanked, and where each comment begins. */
function withoutComments(
  lines: readonly string[],
): Pick<TextBlock, "lines" | "written" | "comments"> {
  const text = lines.join("\n");
  if (!text.includes("<!--")) return { lines, written: text, comments: [] };
  const comments: number[] = [];
  const written = text.replace(/(?<!\\)<!--[\s\S]*?-->/gu, (comment, offset: number) => {
    comments.push(offset);
    return comment.replace(/[^\n]/g, " ");
  });
  return { lines: written.split("\n"), written, comments };
}

/** A line with its code spans blanked, so that columns stay. */
function withoutCode(line: string): string {
  return line.includes("`") ? withoutCodeSpans(line, (code) => " ".repeat(code.length)) : line;
}
