import type { Env, MarkdownIt, StateCore, Token } from "markdown-it";
import footnote from "markdown-it-footnote";
import type { TextFunction } from "../texts/index.ts";
import { escapeHtml } from "./markup-token.ts";

/** What the footnote plugin gathers while it reads. */
interface Footnotes {
  readonly list?: readonly {
    readonly label?: string;
    /** How often the text refers to it. */
    readonly count?: number;
    /** Of a note written within a line: "^[…]". */
    readonly content?: string;
    readonly tokens?: Token[];
  }[];
}

/** A footnote that the text never refers to, so that no page shows it. */
export interface UnusedFootnote {
  readonly label: string;
  /** Line of the text, from 0. */
  readonly line: number;
}

/** Footnotes, "[^1]" and "^[…]", named for those who hear the page. */
export function useFootnotes(md: MarkdownIt, text: TextFunction): void {
  md.use(footnote);
  md.core.ruler.at("footnote_tail", moveToEnd);
  const { rules } = md.renderer;
  const notes = escapeHtml(text("body.footnotes"));
  const back = escapeHtml(text("body.footnoteBack"));
  rules.footnote_block_open = () =>
    `<section class="footnotes" role="doc-endnotes" aria-label="${notes}">\n<ol>\n`;
  rules.footnote_block_close = () => "</ol>\n</section>\n";
  rules.footnote_open = (tokens, index) =>
    `<li id="${noteId(tokens[index])}" class="footnote-item">`;
  rules.footnote_ref = (tokens, index) => {
    const number = numberOf(tokens[index]);
    const label = escapeHtml(text("body.footnote", { number: String(number) }));
    return `<sup class="footnote-ref"><a href="#${noteId(tokens[index])}" id="${referenceId(tokens[index])}" role="doc-noteref" aria-label="${label}">${number}</a></sup>`;
  };
  rules.footnote_anchor = (tokens, index) =>
    ` <a href="#${referenceId(tokens[index])}" class="footnote-backref" role="doc-backlink" aria-label="${back}">↩︎</a>`;
}

/** The footnotes of a parsed text that nothing refers to. */
export function unusedFootnotes(env: Env): readonly UnusedFootnote[] {
  return (env.unusedFootnotes as UnusedFootnote[] | undefined) ?? [];
}

/**
 * Moves the footnotes behind the text. The plugin's own rule copies all tokens anew for every note,
 * which takes minutes for a few thousand.
 */
function moveToEnd(state: StateCore): void {
  const footnotes = state.env.footnotes as Footnotes | undefined;
  if (footnotes === undefined) return;
  const { text, notes } = takeApart(state.tokens);
  const list = footnotes.list ?? [];
  const used = new Set(list.map(({ label }) => label));
  state.env.unusedFootnotes = [...notes]
    .filter(([label]) => !used.has(label))
    .map(([label, tokens]) => ({ label, line: tokens.find(({ map }) => map)?.map?.[0] ?? 0 }));
  state.tokens = text;
  if (list.length === 0) return;

  const token = (type: string, nesting: -1 | 0 | 1, meta: Token["meta"] = null): Token =>
    Object.assign(new state.Token(type, "", nesting), { meta });
  text.push(token("footnote_block_open", 1));
  for (const [id, { label, count = 1, content, tokens }] of list.entries()) {
    text.push(token("footnote_open", 1, { id }));
    const own =
      tokens === undefined
        ? (notes.get(label ?? "") ?? [])
        : [
            Object.assign(new state.Token("paragraph_open", "p", 1), { block: true }),
            Object.assign(token("inline", 0), { children: tokens, content: content ?? "" }),
            Object.assign(new state.Token("paragraph_close", "p", -1), { block: true }),
          ];
    for (const each of own) text.push(each);
    // The way back stands at the end of the last paragraph.
    const last = own.at(-1)?.type === "paragraph_close" ? text.pop() : undefined;
    for (let subId = 0; subId < count; subId += 1) {
      text.push(token("footnote_anchor", 0, { id, subId }));
    }
    if (last !== undefined) text.push(last);
    text.push(token("footnote_close", -1));
  }
  text.push(token("footnote_block_close", -1));
}

/** The text without its footnotes, and each of those by its label; of two, the later. */
function takeApart(tokens: readonly Token[]): { text: Token[]; notes: Map<string, Token[]> } {
  const text: Token[] = [];
  const notes = new Map<string, Token[]>();
  // A footnote can stand within another.
  const within: Token[][] = [];
  for (const token of tokens) {
    if (token.type === "footnote_reference_open") {
      const own: Token[] = [];
      within.push(own);
      notes.set(String(token.meta?.label ?? ""), own);
    } else if (token.type === "footnote_reference_close") within.pop();
    else (within.at(-1) ?? text).push(token);
  }
  return { text, notes };
}

function numberOf(token: Token | undefined): number {
  return Number(token?.meta?.id ?? 0) + 1;
}

/** The id that a footnote or a reference to one is printed with; undefined for every other token. */
export function footnoteId(token: Token): string | undefined {
  if (token.type === "footnote_open") return noteId(token);
  return token.type === "footnote_ref" ? referenceId(token) : undefined;
}

function noteId(token: Token | undefined): string {
  return `fn${numberOf(token)}`;
}

/** "fnref1", and "fnref1-2" where the text refers to it again. */
function referenceId(token: Token | undefined): string {
  const again = Number(token?.meta?.subId ?? 0);
  return `fnref${numberOf(token)}${again > 0 ? `-${again}` : ""}`;
}
