import type { Token } from "markdown-it";
import type { Position } from "../diagnostics/index.ts";
import { cardKind } from "../markdown/index.ts";
import { withoutCodeSpans } from "./code-spans.ts";

/** A paragraph, heading, table row … of a body. */
export interface ProseBlock {
  /** "paragraph" is one of the story itself: in no list, quotation, table or footnote. */
  readonly kind: "paragraph" | "other";
  /** Where it stands in the prose's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a body as they were typed, Markdown's marks included, block after block with an empty
 * line between two. Code, addresses and footnote numbers are blanked out with a sign that no rule
 * reads, character for character, so that everything stands in the file where it stands here.
 */
export interface Prose {
  readonly text: string;
  readonly blocks: readonly ProseBlock[];
  /** Where in its file a character of the text stands. */
  at(offset: number): Position;
}

interface Lines {
  readonly kind: ProseBlock["kind"];
  /** In the body, from 0. */
  readonly first: number;
  /** The line after the last. */
  readonly end: number;
}

/**
 * Gathers the running text of a Markdown body.
 *
 * @param tokens what the parser made of the body, cards in place of "Baca juga" lines
 * @param lines of the body
 * @param firstLine the line of its file on which the body begins, from 1
 */
export function proseOf(
  tokens: readonly Token[],
  lines: readonly string[],
  firstLine: number,
): Prose {
  const blocks: ProseBlock[] = [];
  /** Where each line of the text begins, and which line of the file it is. */
  const starts: { readonly offset: number; readonly line: number }[] = [];
  let text = "";
  for (const { kind, first, end } of linesOf(tokens)) {
    if (text !== "") text += "\n\n";
    const start = text.length;
    const block = lines.slice(first, end);
    text += withoutCodeAndAddresses(block.join("\n"));
    blocks.push({ kind, start, end: text.length });
    let offset = start;
    for (const [index, { length }] of block.entries()) {
      starts.push({ offset, line: firstLine + first + index });
      offset += length + 1;
    }
  }
  const at = (offset: number): Position => {
    let low = 0;
    for (let high = starts.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if ((starts[middle]?.offset ?? 0) <= offset) low = middle;
      else high = middle;
    }
    const start = starts[low] ?? { offset: 0, line: firstLine };
    return { line: start.line, column: offset - start.offset + 1 };
  };
  return { text, blocks, at };
}

function linesOf(tokens: readonly Token[]): Lines[] {
  const found: Lines[] = [];
  let inNotes = false;
  let last = -1;
  for (const [index, token] of tokens.entries()) {
    if (token.type === "footnote_block_open") inNotes = true;
    const holdsWords = token.type === "inline" || token.type === "tr_open";
    if (!holdsWords || !token.map || cardKind(token) !== undefined) continue;
    const [first, end] = token.map;
    // A quotation and who is quoted may come of one paragraph.
    if (first < last && !inNotes) continue;
    last = end;
    const open = tokens[index - 1];
    const ofStory = !inNotes && open?.type === "paragraph_open" && open.level === 0;
    found.push({ kind: ofStory ? "paragraph" : "other", first, end });
  }
  return found;
}

/** Stands for what is no running text; neither a letter, a digit, a space nor punctuation. */
const BLANK = "\ufffc";

/**
 * Comments, and addresses: of a link or picture, in angle brackets (a tag, too), and bare ones; a link's label and
 * a footnote's number. Each alternative begins with a sign that it can't hold, so that the time it
 * takes grows with the text alone.
 */
const ADDRESSES =
  /<!--[\s\S]*?-->|\]\((?:<[^<>\n]*>|[^()\s"]*(?:\([^()\s]*\)[^()\s"]*)*)|<[^<>\n]*>|https?:\/\/[^\s)\]]+|\[\^[^\]\s[]*\]|\]\[[^\]\n[]*\]/giu;

function withoutCodeAndAddresses(block: string): string {
  const withoutCode = block.includes("`") ? withoutCodeSpans(block, blanks) : block;
  if (!/[[<]|:\/\//u.test(withoutCode)) return withoutCode;
  return withoutCode.replace(ADDRESSES, blanks);
}

function blanks(text: string): string {
  return text.replace(/[^\n]/g, BLANK);
}
