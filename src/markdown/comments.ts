import type { Env, MarkdownIt, StateBlock, StateInline } from "markdown-it";

const OPENING = "<!--";
const CLOSING = "-->";

/**
 * HTML comments are for whoever edits a text, and no reader's: they are read and left out of what is made of
 * it. One that is never closed is text, so that it can't swallow a story.
 */
export function useComments(md: MarkdownIt): void {
  md.block.ruler.before("paragraph", "comment", wholeLines, {
    alt: ["paragraph", "reference", "blockquote"],
  });
  md.inline.ruler.before("autolink", "comment", withinLine);
}

/** The lines, from 0, on which comments begin that fill whole lines of a parsed text. */
export function commentLines(env: Env): readonly number[] {
  return (env.commentLines as number[] | undefined) ?? [];
}

/** Where the next comment of a text is closed, found once for all that open before. */
interface Closing {
  readonly src: string;
  readonly from: number;
  /** -1 where none is. */
  readonly at: number;
}

let known: Closing = { src: "", from: 0, at: -1 };

/** Each opening would search the rest of the text again, and a hostile text has thousands. */
function closingAfter(src: string, from: number): number {
  const isKnown = known.src === src && from >= known.from && (known.at === -1 || from <= known.at);
  if (!isKnown) known = { src, from, at: src.indexOf(CLOSING, from) };
  return known.at;
}

function withinLine(state: StateInline): boolean {
  const { src, pos } = state;
  if (!src.startsWith(OPENING, pos)) return false;
  const close = closingAfter(src, pos + OPENING.length);
  if (close === -1) return false;
  state.pos = close + CLOSING.length;
  return true;
}

/** Of the comments that begin on a line, the last's end; undefined where words follow. */
interface Filled {
  readonly src: string;
  readonly close: number;
  readonly lastLine: number | undefined;
}

let filled: Filled = { src: "", close: -1, lastLine: undefined };

/** Comments that fill whole lines, over empty ones, too. */
function wholeLines(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const isIndented = (state.sCount[start] ?? 0) - state.blkIndent >= 4;
  const from = (state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0);
  if (isIndented || !state.src.startsWith(OPENING, from)) return false;
  const close = closingAfter(state.src, from + OPENING.length);
  if (close === -1) return false;
  if (filled.src !== state.src || filled.close !== close) {
    filled = { src: state.src, close, lastLine: lastLineOf(state, start, close) };
  }
  const { lastLine } = filled;
  // What follows on the last line belongs to a paragraph, which the comment then is a part of.
  if (lastLine === undefined || lastLine >= end) return false;
  if (silent) return true;
  const lines = (state.env.commentLines as number[] | undefined) ?? [];
  lines.push(start);
  state.env.commentLines = lines;
  state.line = lastLine + 1;
  return true;
}

function lastLineOf(state: StateBlock, start: number, firstClose: number): number | undefined {
  let line = start;
  for (let close = firstClose; ; ) {
    while ((state.eMarks[line] ?? Number.POSITIVE_INFINITY) < close) line += 1;
    const rest = state.src.slice(close + CLOSING.length, state.eMarks[line]).trimStart();
    if (rest === "") return line;
    if (!rest.startsWith(OPENING)) return undefined;
    close = state.src.indexOf(CLOSING, (state.eMarks[line] ?? 0) - rest.length + OPENING.length);
    if (close === -1) return undefined;
  }
}
