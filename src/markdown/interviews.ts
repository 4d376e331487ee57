import type { Token } from "markdown-it";
import { markupToken } from "./markup-token.ts";
import { plainText } from "./plain-text.ts";

/** Who speaks, before a colon: in full, or as a letter. */
const QUESTION = /^(?:tanya|t|pertanyaan)\s?:(?=\s|$)/iu;
const ANSWER = /^(?:jawab|j|jawaban)\s?:(?=\s|$)/iu;
/** Letters are read out as words. */
const IN_FULL: Readonly<Record<string, string>> = { t: "Tanya", j: "Jawab" };

/** Whether a text may hold an interview: asked first, since few do. */
export function mayBeInterview(text: string): boolean {
  return /^[*_]{0,3}(?:T|Tanya|Pertanyaan)\s?:/imu.test(text);
}

/**
 * Marks the questions and answers of an interview: paragraphs that begin with "Tanya:" and "Jawab:", or "T:" and "J:",
 * each of which may stand on a line of its own within one paragraph. A question that nobody answers is no interview.
 */
export function withInterviews(tokens: readonly Token[]): Token[] {
  const parted = tokens.flatMap((token, index) => {
    const open = tokens[index - 1];
    const isOwn = open?.type === "paragraph_open" && open.level === 0 && token.type === "inline";
    return isOwn ? speeches(token, open, tokens[index + 1] as Token) : [token];
  });
  let question: { readonly open: Token; readonly inline: Token } | undefined;
  for (const [index, token] of parted.entries()) {
    if (token.type !== "inline" || parted[index - 1]?.level !== 0) continue;
    const open = parted[index - 1] as Token;
    const text = plainText(token);
    if (QUESTION.test(text)) question = { open, inline: token };
    else if (question !== undefined && ANSWER.test(text)) {
      mark(question.inline, question.open, "question");
      mark(token, open, "answer");
      question = undefined;
    }
  }
  return parted;
}

/** A paragraph of several speeches as several paragraphs: all but its first opening and last closing. */
function speeches(inline: Token, open: Token, close: Token): Token[] {
  const children = inline.children ?? [];
  const starts = children.flatMap(({ type }, at) =>
    type.endsWith("break") && beginsSpeech(children.slice(at + 1, at + 3)) ? [at] : [],
  );
  if (starts.length === 0) return [inline];
  const ends = [...starts, children.length];
  return ends.flatMap((end, index) => {
    const part = children.slice(index === 0 ? 0 : (starts[index - 1] ?? 0) + 1, end);
    const words = copyOf(inline, { children: part, ...(index === 0 ? {} : { map: null }) });
    return index === 0 ? [words] : [copyOf(close, {}), copyOf(open, { attrs: null }), words];
  });
}

function beginsSpeech(children: readonly Token[]): boolean {
  const first = children.find(({ type, content }) => type === "text" && content !== "");
  const text = first?.content ?? "";
  return QUESTION.test(text) || ANSWER.test(text);
}

/** Gives a speech its class, and its speaker a word in full. */
function mark(inline: Token, open: Token, name: "question" | "answer"): void {
  open.attrJoin("class", name);
  const first = inline.children?.[0];
  const said =
    first?.type === "text" ? (QUESTION.exec(first.content) ?? ANSWER.exec(first.content)) : null;
  // In bold already, where it was typed so.
  if (first === undefined || said === null) return;
  first.content = first.content.slice(said[0].length);
  const word = said[0].replace(/\s?:$/u, "");
  const speaker = `${IN_FULL[word.toLowerCase()] ?? word}:`;
  inline.children?.unshift(markupToken(inline, `<strong>${speaker}</strong>`, speaker));
}

function copyOf(token: Token, changes: Partial<Token>): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token)), token, changes);
}
