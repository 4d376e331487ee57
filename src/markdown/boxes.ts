import type { Token } from "markdown-it";
import { MONTHS } from "../language/index.ts";
import type { TextFunction } from "../texts/index.ts";
import { escapeHtml, markupToken } from "./markup-token.ts";

/** The kinds of boxes that a quotation becomes by its first line, "[!fakta] Judul". */
export const BOXES = ["fakta", "kutipan", "linimasa"] as const;
export type Box = (typeof BOXES)[number];

/** A text's tokens with its boxes, and what in these was not understood; lines of the body, from 0. */
export interface Boxes {
  readonly tokens: Token[];
  /** First lines that name no kind. */
  readonly unknown: readonly { readonly name: string; readonly line: number }[];
  /** Entries of timelines, or whole ones, that tell no time. */
  readonly undated: readonly number[];
}

const FIRST_LINE = /^\[!\s{0,3}([\p{L}\p{N}_-]{1,30})\s{0,3}\][+-]?[ \t]*/u;

/**
 * Makes boxes of a text's quotations that begin with a kind in brackets: a box of facts, a pull quote (a quotation printed
 * large beside the text that it is from) and a timeline, whose list tells a time before each colon. Quotations within others stay what they are.
 *
 * @param text the interface's words
 */
export function withBoxes(tokens: Token[], text: TextFunction): Boxes {
  const starts = tokens.flatMap((token, index) =>
    token.type === "blockquote_open" && token.level === 0 && firstLine(tokens, index) !== undefined
      ? [index]
      : [],
  );
  if (starts.length === 0) return { tokens, unknown: [], undated: [] };
  const result: Token[] = [];
  const unknown: { name: string; line: number }[] = [];
  const undated: number[] = [];
  let from = 0;
  for (const start of starts) {
    const [, name = ""] = firstLine(tokens, start) ?? [];
    const kind = BOXES.find((each) => each === name.toLowerCase());
    if (kind === undefined) {
      unknown.push({ name, line: tokens[start]?.map?.[0] ?? 0 });
      continue;
    }
    let end = start + 1;
    while (!(tokens[end]?.type === "blockquote_close" && tokens[end]?.level === 0)) end += 1;
    result.push(
      ...tokens.slice(from, start),
      ...box(kind, tokens.slice(start, end + 1), undated, text),
    );
    from = end + 1;
  }
  result.push(...tokens.slice(from));
  return { tokens: result, unknown, undated };
}

function firstLine(tokens: readonly Token[], index: number): RegExpExecArray | undefined {
  const inline = tokens[index + 2];
  const first = inline?.type === "inline" ? inline.children?.[0] : undefined;
  return (first?.type === "text" && FIRST_LINE.exec(first.content)) || undefined;
}

/** @param quotation its tokens, from its opening to its closing */
function box(
  kind: Box,
  quotation: readonly Token[],
  undated: number[],
  text: TextFunction,
): Token[] {
  const [open, paragraph, inline, end, ...rest] = quotation as [
    Token,
    Token,
    Token,
    Token,
    ...Token[],
  ];
  const close = rest.pop() as Token;
  const children = inline.children ?? [];
  const first = children[0] as Token;
  first.content = first.content.replace(FIRST_LINE, "");
  const ending = children.findIndex(({ type }) => type.endsWith("break"));
  const [title, below] =
    ending === -1 ? [children, []] : [children.slice(0, ending), children.slice(ending + 1)];
  const isTitled = title.some(({ content }) => content.trim() !== "");
  // What stands behind the kind of a pull quote is the quotation itself.
  const words =
    kind === "kutipan" && isTitled
      ? [...title, ...(below.length > 0 ? [children[ending] as Token] : []), ...below]
      : below;
  const inside = [
    ...(words.length === 0 ? [] : [paragraph, copyOf(inline, { children: words }), end]),
    ...rest,
  ];
  const like = { map: open.map, markup: "" };
  const aside = (type: string, from: Token) => copyOf(from, { ...like, type, tag: "aside" });
  const opening = aside("box_open", open);
  opening.attrs = [["class", kind === "kutipan" ? "pull-quote" : `box box-${kind}`]];
  if (kind === "kutipan") {
    return [
      opening,
      copyOf(open, { level: 1 }),
      ...inside,
      copyOf(close, { level: 1 }),
      aside("box_close", close),
    ];
  }
  const heading = copyOf(paragraph, { attrs: [["class", "box-title"]] });
  const usual = markupToken(
    inline,
    escapeHtml(text(kind === "fakta" ? "box.facts" : "box.timeline")),
  );
  const titled = [heading, copyOf(inline, { children: isTitled ? title : [usual] }), end];
  if (kind === "linimasa" && !dateItems(inside, undated)) undated.push(open.map?.[0] ?? 0);
  return [opening, ...titled, ...inside, aside("box_close", close)];
}

/** What stands before an entry's words: "10 April 1815: ", "1815 – ", "14.30 WIB: ". */
const TIME = /^(?=[^:–—]{0,40}\d)([^:–—]{1,40}(?::\d{2}[^:–—]{0,10})?)(?::|\s[–—-])(?:\s+|$)/u;

/**
 * Marks the times of a timeline's entries.
 *
 * @returns whether there are any entries; those without a time are added to `undated`
 */
function dateItems(tokens: readonly Token[], undated: number[]): boolean {
  let hasItems = false;
  for (const [index, token] of tokens.entries()) {
    if (/^(?:bullet|ordered)_list_open$/u.test(token.type) && token.level === 1) {
      token.attrJoin("class", "dated");
    }
    if (token.type !== "list_item_open" || token.level !== 2) continue;
    hasItems = true;
    const inline = tokens[index + 2];
    if (inline?.type !== "inline" || !dateItem(inline)) undated.push(token.map?.[0] ?? 0);
  }
  return hasItems;
}

/** Sets the time that an entry begins with apart; it may be in bold. */
function dateItem(inline: Token): boolean {
  const children = inline.children ?? [];
  const at = children.findIndex(({ type, content }) => type === "text" && content !== "");
  const isBold =
    children[at - 1]?.type === "strong_open" && children[at + 1]?.type === "strong_close";
  const first = children[at];
  if (first === undefined || (at > 0 && !isBold)) return false;
  const after = isBold ? children[at + 2] : undefined;
  const bold = isBold ? first.content : "";
  const rest = isBold ? `${bold}${after?.content ?? ""}` : first.content;
  const found = TIME.exec(rest);
  if (found === null || (isBold && found[0].length < bold.length)) return false;
  const [whole, time = ""] = found;
  const target = after ?? first;
  target.content = rest.slice(whole.length);
  const day = isoDate(time);
  const element = day === undefined ? "" : ` datetime="${day}"`;
  const shown = escapeHtml(time.trim());
  const tag = day === undefined ? "b" : "time";
  // In feeds, which know no classes, what parts it from the words stays.
  const markup = `<${tag} class="when"${element}>${shown}</${tag}>: `;
  inline.children = [
    markupToken(inline, markup, `${time.trim()}: `),
    ...children.slice(after === undefined ? at : at + 2),
  ];
  return true;
}

/** A date of the calendar as HTML has it: "10 April 1815", "April 1815" or "1815"; undefined for any other time. */
function isoDate(time: string): string | undefined {
  const [, day, name, year] = /^(?:(\d{1,2}) )?(?:(\p{L}+) )?(\d{4})$/u.exec(time.trim()) ?? [];
  if (year === undefined || (day !== undefined && name === undefined)) return undefined;
  if (name === undefined) return year;
  const month = MONTHS.findIndex((each) => each.toLowerCase() === name.toLowerCase()) + 1;
  if (month === 0 || Number(day ?? 1) > 31 || Number(day ?? 1) < 1) return undefined;
  const two = (number: number) => String(number).padStart(2, "0");
  return [year, two(month), ...(day === undefined ? [] : [two(Number(day))])].join("-");
}

function copyOf(token: Token, changes: Partial<Token>): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token)), token, changes);
}
