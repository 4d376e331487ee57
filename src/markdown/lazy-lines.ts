import type { MarkdownIt } from "markdown-it";

type Rule = MarkdownIt["block"]["ruler"]["__rules__"][number]["fn"];
type State = Parameters<Rule>[0];

/**
 * Lets no line begin a block that is indented by four spaces or more within the innermost list or quotation
 * it belongs to (CommonMark 0.31.2, 5.2 and 5.3). The parser measures from the innermost one that is open, to
 * which the line need not belong, ends the paragraph for a list that then can't begin, and makes code of the line:
 *
 *     3. Isi:
 *          1. b
 *      2. c
 */
export function useLazyLines(md: MarkdownIt): void {
  /** Where the contents of the open list items, and of what they lie in, begin; within the innermost quotation. */
  let indents: readonly number[] = [];
  const isText = (state: State, line: number): boolean => {
    const indent = state.sCount[line] ?? 0;
    // So a quotation marks a line that only goes on with its paragraph.
    if (indent < 0) return true;
    if (indent >= state.blkIndent) return false;
    const around = indents.findLast((begin) => begin <= indent) ?? 0;
    return indent - around >= 4;
  };
  for (const { name, fn, alt } of md.block.ruler.__rules__) {
    const rule: Rule = (state, line, end, silent) => {
      // Silent: asked whether a block begins here, which would end a paragraph.
      if (silent) return !isText(state, line) && fn(state, line, end, true);
      if (name !== "list" && name !== "blockquote") return fn(state, line, end, false);
      const before = indents;
      indents = name === "list" ? [...before, state.blkIndent] : [];
      try {
        return fn(state, line, end, false);
      } finally {
        indents = before;
      }
    };
    md.block.ruler.at(name, rule, { alt });
  }
}
