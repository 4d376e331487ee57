import type { Token } from "markdown-it";
import { HeadingIds } from "./heading-ids.ts";
import { plainText } from "./plain-text.ts";

/** A heading that stands more than one level below the one above it. */
export interface SkippedLevel {
  /** Line of the text, from 0. */
  readonly line: number;
  /** Its level as it was written, 1 to 6, and the level that would follow. */
  readonly written: number;
  readonly expected: number;
}

/** The page's own heading is its headline, so that those of a text begin below it. */
const HIGHEST = 2;
const LOWEST = 6;

/**
 * Gives a text's headings the levels that they are printed with: one below the headline, and each at most
 * one below that which it stands under, so that no reader of headings misses one.
 *
 * @returns the headings that skip a level as they were written, of those alike the first
 */
export function levelHeadings(tokens: readonly Token[]): SkippedLevel[] {
  const skipped: SkippedLevel[] = [];
  // Who writes "#" for the parts of a story begins a level higher than others.
  const first = tokens.find(({ type }) => type === "heading_open");
  const top = first?.tag === "h1" ? 0 : 1;
  /** The levels of the headings that the next one may stand under, as they were written. */
  const above: number[] = [];
  for (const token of tokens) {
    if (token.type !== "heading_open" && token.type !== "heading_close") continue;
    const written = Number(token.tag.slice(1));
    if (token.type === "heading_open") {
      while ((above.at(-1) ?? 0) >= written) above.pop();
      const expected = (above.at(-1) ?? top) + 1;
      const known = skipped.some((one) => one.written === written && one.expected === expected);
      if (written > expected && !known) {
        skipped.push({ line: token.map?.[0] ?? 0, written, expected });
      }
      above.push(written);
    }
    token.tag = `h${Math.min(LOWEST, HIGHEST + above.length - 1)}`;
  }
  return skipped;
}

/** Gives every heading its id. */
export function nameHeadings(tokens: readonly Token[]): void {
  const ids = new HeadingIds();
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "heading_open") continue;
    const content = tokens[index + 1];
    token.attrSet("id", ids.add(content === undefined ? "" : plainText(content)));
  }
}
