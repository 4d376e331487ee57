import type { Token } from "markdown-it";

/** A link as it stands in a line: from its opening token to its closing one. */
export interface LineLink {
  readonly open: Token;
  readonly close: Token;
  /** What stands between the two. */
  readonly inside: readonly Token[];
}

/** The links of a line and the words around them, each with its spaces made one and trimmed. */
export interface LinkLine {
  readonly links: readonly LineLink[];
  /** Before the first link, between each two, and after the last: one more than there are links. */
  readonly words: readonly string[];
}

const SPACE_OR_MARKS = new Set([
  "softbreak",
  "hardbreak",
  "strong_open",
  "strong_close",
  "em_open",
  "em_close",
]);
const LINK_TEXT = new Set([...SPACE_OR_MARKS, "text", "code_inline", "s_open", "s_close"]);

/**
 * Takes a line apart into links and the words around them. Bold and italic around a link are
 * nothing; a picture, code or footnote is something else, and then there is no answer.
 */
export function linkLine(inline: Token): LinkLine | undefined {
  const links: LineLink[] = [];
  const words: string[] = [];
  let around = "";
  let open: Token | undefined;
  let inside: Token[] = [];
  for (const token of inline.children ?? []) {
    if (token.type === "link_close" && open !== undefined) {
      links.push({ open, close: token, inside });
      open = undefined;
    } else if (open !== undefined) {
      if (!LINK_TEXT.has(token.type)) return undefined;
      inside.push(token);
    } else if (token.type === "link_open") {
      words.push(tidy(around));
      around = "";
      open = token;
      inside = [];
    } else if (token.type === "text") around += token.content;
    else if (SPACE_OR_MARKS.has(token.type)) around += token.type.endsWith("break") ? " " : "";
    else return undefined;
  }
  words.push(tidy(around));
  return { links, words };
}

/** The words of a link. */
export function linkText({ inside }: LineLink): string {
  return tidy(inside.map(({ type, content }) => (type.endsWith("break") ? " " : content)).join(""));
}

/** Whether a link's words are only an address, or nothing at all. */
export function isBare(link: LineLink): boolean {
  return /^(?:https?:\/\/\S*)?$/iu.test(linkText(link));
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
