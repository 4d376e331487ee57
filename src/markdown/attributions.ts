import type { Token } from "markdown-it";
import { plainText } from "./plain-text.ts";

/** A dash, or the two hyphens of those who have none on their keyboard, before who said it. */
const DASH = /^\s*(?:[—–―]|-{2,3})\s*/u;
/** After a dash come words; "–5 derajat" is a number. */
const DASH_AND_WORDS = /^(?:[—–―]|-{2,3}) ?[^\s\d—–―-]/u;
/** How a quotation ends when its next line tells who said it. */
const ENDED = /[.!?…”’"')]$/u;

/**
 * Marks who is quoted: the last paragraph of a quotation, or its last line, that begins with a dash
 * ("— Bung Hatta") becomes `<p class="attribution">` without the dash, which the theme draws.
 */
export function withAttributions(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (const token of tokens) {
    if (token.type === "blockquote_close") attribute(result);
    result.push(token);
  }
  return result;
}

/** Marks the attribution at the end of what has been read, which a quotation's end follows. */
function attribute(tokens: Token[]): void {
  const [open, inline, close] = tokens.slice(-3);
  if (open?.type !== "paragraph_open" || close?.type !== "paragraph_close") return;
  if (inline?.children === undefined || inline.children === null) return;
  const before = tokens.at(-4);
  if (before !== undefined && before.type !== "blockquote_open") {
    // Of two paragraphs with a dash both are somebody's words in a dialogue.
    const previous = tokens.at(-5);
    const dialogue = previous?.type === "inline" && DASH.test(plainText(previous));
    if (!dialogue && mark(open, inline)) return;
  }
  splitLastLine(tokens, open, inline, close);
}

/** Marks a paragraph that begins with a dash and takes the dash away. */
function mark(open: Token, inline: Token): boolean {
  const first = (inline.children ?? []).find(({ type, content }) =>
    type === "text" ? content !== "" : !/^(?:strong|em|link)_open$/u.test(type),
  );
  if (first?.type !== "text" || !DASH_AND_WORDS.test(plainText(inline))) return false;
  first.content = first.content.replace(DASH, "");
  open.attrJoin("class", "attribution");
  return true;
}

/** The last line of a quotation's paragraph, when it is the attribution, gets its own. */
function splitLastLine(tokens: Token[], open: Token, inline: Token, close: Token): void {
  const children = inline.children ?? [];
  const at = children.findLastIndex(({ type }) => type.endsWith("break"));
  if (at === -1 || children[at]?.level !== 0) return;
  const quoted = copyOf(inline, children.slice(0, at));
  const said = copyOf(inline, children.slice(at + 1));
  if (!ENDED.test(plainText(quoted)) || DASH.test(plainText(quoted))) return;
  const opening = Object.assign(copyOf(open, null), { attrs: null });
  if (!mark(opening, said)) return;
  tokens.splice(-3, 3, open, quoted, close, opening, said, copyOf(close, null));
}

function copyOf(token: Token, children: Token[] | null): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token)), token, { children });
}
