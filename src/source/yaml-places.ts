import type { ErrorCode } from "yaml";
import { lineAt } from "./source-text.ts";
import { foreignSpace } from "./yaml-marks.ts";

/**
 * Where a person has to mend a fault, which is often not where the library notices it.
 *
 * @param at where the library noticed it
 */
export function faultOffset(text: string, code: ErrorCode, at: number): number {
  const offset = Math.min(at, text.length);
  switch (code) {
    case "MISSING_CHAR":
      return foreignSpace(text, offset) ?? openingQuote(text, offset) ?? offset;
    case "BAD_INDENT":
      return openBracket(text, offset) ?? offset;
    case "UNEXPECTED_TOKEN":
    case "BAD_SCALAR_START":
      return specialStart(text, offset) ?? offset;
    case "BLOCK_AS_IMPLICIT_KEY":
      return indentedLine(text, offset) ?? foreignSpace(text, offset) ?? offset;
    case "MULTILINE_IMPLICIT_KEY":
      return foreignSpace(text, offset) ?? offset;
    default:
      return offset;
  }
}

/** The "[" or "{" that was left open on this line or the one before. */
function openBracket(text: string, offset: number): number | undefined {
  for (let at = offset, tries = 0; tries < 2; tries += 1) {
    const { start, line } = lineAt(text, at);
    const closed = Math.max(line.lastIndexOf("]"), line.lastIndexOf("}")) + 1;
    const bracket = /:\s+[[{]/u.exec(line.slice(closed));
    if (bracket !== null) return start + closed + bracket.index + bracket[0].length - 1;
    if (start === 0) return undefined;
    at = start - 1;
  }
  return undefined;
}

/** The beginning of a value that begins with a mark of YAML's own: "*Penting* sekali". */
function specialStart(text: string, offset: number): number | undefined {
  const { start, line } = lineAt(text, offset);
  const value = /^\s*(?:- )?[\w-]+:\s+(?=[*&!@%`|>{["',-])/u.exec(line);
  return value === null || start + value[0].length > offset ? undefined : start + value[0].length;
}

/** The indented "date: …" that was read as going on with the "title: …" above it. */
function indentedLine(text: string, offset: number): number | undefined {
  const next = text.indexOf("\n", offset);
  if (next === -1 || /:\s/u.test(text.slice(offset, next))) return undefined;
  const indent = /^[ \t]+(?=[\w-]+:(?:\s|$))/u.exec(lineAt(text, next + 1).line)?.[0];
  return indent === undefined ? undefined : next + 1 + indent.length;
}

/** The quotation mark that was opened and not closed, on this line or one above. */
function openingQuote(text: string, before: number): number | undefined {
  for (let start = text.lastIndexOf("\n", before - 1) + 1; ; ) {
    const { line } = lineAt(text, start);
    // A mark that another of its kind follows is closed by that.
    const open = ['"', "'"]
      .map((mark) => line.lastIndexOf(mark))
      .filter(
        (index) => index !== -1 && /^[\s[{,]?$/u.test(line.slice(Math.max(index - 1, 0), index)),
      )
      .sort((a, b) => a - b);
    if (open[0] !== undefined) return start + open[0];
    if (start === 0) return undefined;
    start = text.lastIndexOf("\n", start - 2) + 1;
  }
}
