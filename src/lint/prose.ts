import type { Token } from "markdown-it";
import type { Position } from "../diagnostics/index.ts";
import { cardKind } from "../markdown/index.ts";

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
  const blocks: (ProseBlock & { readonly line: number })[] = [];
  let text = "";
  for (const { kind, first, end } of linesOf(tokens)) {
    if (text !== "") text += "\n\n";
    const start = text.length;
    text += withoutCodeAndAddresses(lines.slice(first, end).join("\n"));
    blocks.push({ kind, start, end: text.length, line: firstLine + first });
  }
  const at = (offset: number): Position => {
    let low = 0;
    for (let high = blocks.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle;
    }
    const { start, line } = blocks[low] ?? { start: 0, line: firstLine };
    const before = text.slice(start, offset);
    const breaks = before.split("\n");
    return { line: line + breaks.length - 1, column: (breaks.at(-1)?.length ?? 0) + 1 };
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
 * Addresses: of a link or picture, in angle brackets (a tag, too), and bare ones; a link's label and
 * a footnote's number. Each alternative begins with a sign that it can't hold, so that the time it
 * takes grows with the text alone.
 */
const ADDRESSES =
  /\]\((?:<[^<>\n]*>|[^()\s"]*(?:\([^()\s]*\)[^()\s"]*)*)|<[^<>\n]*>|https?:\/\/[^\s)\]]+|\[\^[^\]\s[]*\]|\]\[[^\]\n[]*\]/giu;

function withoutCodeAndAddresses(block: string): string {
  const withoutCode = block.includes("`") ? blankCode(block) : block;
  if (!/[[<]|:\/\//u.test(withoutCode)) return withoutCode;
  return withoutCode.replace(ADDRESSES, blanks);
}

function blanks(text: string): string {
  return text.replace(/[^\n]/g, BLANK);
}

/** Code spans: from a run of backticks to the next run of as many (CommonMark 6.1). */
function blankCode(block: string): string {
  const runs = [...block.matchAll(/`+/gu)];
  // From the end, so that the next run of each length is at hand.
  const next = new Map<number, number>();
  const closing = runs.map(() => -1);
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const length = runs[index]?.[0].length ?? 0;
    closing[index] = next.get(length) ?? -1;
    next.set(length, index);
  }
  let result = "";
  let done = 0;
  for (let index = 0; index < runs.length; index += 1) {
    const close = closing[index] ?? -1;
    const opened = runs[index];
    const closed = runs[close];
    if (opened === undefined || closed === undefined) continue;
    const end = closed.index + closed[0].length;
    result += block.slice(done, opened.index) + blanks(block.slice(opened.index, end));
    done = end;
    index = close;
  }
  return result + block.slice(done);
}
