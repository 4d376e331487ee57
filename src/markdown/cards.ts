import type { Env, MarkdownIt, Token } from "markdown-it";
import { KINDS } from "../attachments/index.ts";
import type { StoryHead } from "../front-matter/index.ts";
import { labelOf } from "../model/index.ts";
import { type CardLanguage, documentCard, fileOf, mediaPlayer } from "./file-cards.ts";
import { isBare, type LineLink, type LinkLine, linkLine, linkText } from "./link-only.ts";
import { escapeHtml, markupToken } from "./markup-token.ts";
import { readSocialLink } from "./social-links.ts";

/** "read-also" stands beside the story; "link" is a part of it, as a picture is. */
export type CardKind = "read-also" | "link";

export interface CardContext extends CardLanguage {
  readonly markdown: MarkdownIt;
  readonly env: Env;
  /** The stories that the text's links lead to, by the tokens that open the links. */
  readonly stories: ReadonlyMap<Token, StoryHead>;
}

/** A card, and the first token after those it was made of. */
interface Made {
  readonly token: Token;
  readonly end: number;
}

/**
 * Makes cards of a text's paragraphs that are nothing but "Baca juga:" and links, or one link to a
 * video or post. Its links must have been checked. What becomes a card holds no words of the story.
 */
export function withCards(tokens: readonly Token[], context: CardContext): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index] as Token;
    const line = paragraphAt(tokens, index, 0);
    const card =
      line === undefined
        ? undefined
        : (readAlso(tokens, index, line, context) ??
          fileCard(index, line, context) ??
          linkCard(index, line, context));
    result.push(card?.token ?? token);
    index = card?.end ?? index + 1;
  }
  return result;
}

/** What kind of card a token is, if any. */
export function cardKind(token: Token | undefined): CardKind | undefined {
  return (token?.meta as { card?: CardKind } | null | undefined)?.card;
}

const PARAGRAPH_TOKENS = 3;

/** The paragraph that begins at a token, when it stands at that level and is only words and links. */
function paragraphAt(tokens: readonly Token[], index: number, level: number): LinkLine | undefined {
  const open = tokens[index];
  const inline = tokens[index + 1];
  if (open?.type !== "paragraph_open" || open.level !== level || inline === undefined) return;
  // A footnote's last paragraph holds the way back, too, and is no card.
  if (tokens[index + 2]?.type !== "paragraph_close") return;
  return linkLine(inline);
}

const READ_ALSO = /^baca juga ?:$/iu;
/** What people type between two links; some write "Baca juga:" anew on each line. */
const BETWEEN = /^(?:[;,|] ?)?(?:(?:dan|serta)|baca juga ?:)?$/iu;

function readAlso(
  tokens: readonly Token[],
  index: number,
  line: LinkLine,
  context: CardContext,
): Made | undefined {
  const [label = "", ...after] = line.words;
  if (!READ_ALSO.test(label) || !isList(after)) return undefined;
  const below = index + PARAGRAPH_TOKENS;
  const more = furtherLinks(tokens, index, below, line.links.length === 0);
  const links = [...line.links, ...(more?.links ?? [])];
  const like = tokens[index];
  if (links.length === 0 || like === undefined) return undefined;
  const heading = escapeHtml(context.text("body.readAlso"));
  const items = links.map((link) => `<li>${readAlsoItem(link, context)}</li>\n`).join("");
  return {
    token: cardToken(
      like,
      "read-also",
      `<div class="read-also">\n<p class="read-also-label">${heading}</p>\n<ul>\n${items}</ul>\n</div>\n`,
    ),
    end: more?.end ?? below,
  };
}

/**
 * The links below "Baca juga:": those of a list, or of a paragraph where the label stands alone. A
 * list after a blank line belongs to a label without links only; else it may be of something else.
 */
function furtherLinks(
  tokens: readonly Token[],
  index: number,
  below: number,
  alone: boolean,
): { readonly links: readonly LineLink[]; readonly end: number } | undefined {
  const next = tokens[below];
  if (!alone && next?.map?.[0] !== tokens[index]?.map?.[1]) return undefined;
  const paragraph = alone ? linksAt(tokens, below, 0) : undefined;
  if (paragraph !== undefined) return { links: paragraph, end: below + PARAGRAPH_TOKENS };
  if (next?.type !== "bullet_list_open" && next?.type !== "ordered_list_open") return undefined;
  const links: LineLink[] = [];
  let at = below + 1;
  while (tokens[at]?.type === "list_item_open") {
    const item = linksAt(tokens, at + 1, 2);
    const close = at + 1 + PARAGRAPH_TOKENS;
    if (item === undefined || tokens[close]?.type !== "list_item_close") return undefined;
    for (const link of item) links.push(link);
    at = close + 1;
  }
  return { links, end: at + 1 };
}

/** The links of a paragraph that is nothing else. */
function linksAt(
  tokens: readonly Token[],
  index: number,
  level: number,
): readonly LineLink[] | undefined {
  const line = paragraphAt(tokens, index, level);
  if (line === undefined || line.links.length === 0) return undefined;
  return line.words[0] === "" && isList(line.words.slice(1)) ? line.links : undefined;
}

/** Whether the words after each link only part it from the next, and end the line. */
function isList(after: readonly string[]): boolean {
  return after.every((words, index) =>
    index === after.length - 1 ? /^[.;,]?$/u.test(words) : BETWEEN.test(words),
  );
}

function readAlsoItem(link: LineLink, context: CardContext): string {
  const story = context.stories.get(link.open);
  const title = story !== undefined && isBare(link) ? escapeHtml(story.title) : undefined;
  const label = story === undefined ? undefined : labelOf(story, context.text);
  return [
    label === undefined ? "" : `<span class="label">${escapeHtml(label)}</span> `,
    story?.category === undefined
      ? ""
      : `<span class="read-also-kanal">${escapeHtml(story.category.name)}</span> `,
    rendered([link.open], context),
    title ?? rendered(link.inside, context),
    rendered([link.close], context),
  ].join("");
}

/** The link of a paragraph that is nothing else. */
function onlyLink(line: LinkLine): LineLink | undefined {
  const [link, another] = line.links;
  const isAlone = another === undefined && line.words.every((words) => words === "");
  return isAlone ? link : undefined;
}

/** A document's card, or a sound's player. */
function fileCard(index: number, line: LinkLine, context: CardContext): Made | undefined {
  const link = onlyLink(line);
  const file = link && fileOf(link.open);
  if (link === undefined || file === undefined) return undefined;
  const { facts, href } = file;
  const title = linkText(link);
  const markup =
    KINDS[facts.kind].medium !== "document"
      ? mediaPlayer({ src: href, facts, title }, context)
      : documentCard(file, rendered(link.inside, context), context.lang);
  return { token: cardToken(link.open, "link", markup, title), end: index + PARAGRAPH_TOKENS };
}

function linkCard(index: number, line: LinkLine, context: CardContext): Made | undefined {
  const link = onlyLink(line);
  if (link === undefined) return undefined;
  const social = readSocialLink(String(link.open.attrGet("href") ?? ""));
  if (social === undefined) return undefined;
  const kind = context.text(`body.${social.medium}`, { platform: social.platform });
  const bare = isBare(link);
  const title = bare ? escapeHtml(social.account ?? "") : rendered(link.inside, context);
  const words = bare ? (social.account ?? "") : linkText(link);
  const parts = [
    `<span class="link-card-kind">${escapeHtml(kind)}</span>`,
    ...(title === "" ? [] : [`<span class="link-card-title">${title}</span>`]),
    `<span class="link-card-host">${escapeHtml(social.host)}</span>`,
  ];
  const [open, close] = [rendered([link.open], context), rendered([link.close], context)];
  return {
    token: cardToken(
      link.open,
      "link",
      `<p class="link-card">${open}${parts.join(" ")}${close}</p>\n`,
      `${kind} ${words}`,
    ),
    end: index + PARAGRAPH_TOKENS,
  };
}

function rendered(tokens: readonly Token[], { markdown, env }: CardContext): string {
  return markdown.renderer.renderInline([...tokens], markdown.options, env);
}

function cardToken(like: Token, card: CardKind, markup: string, words = ""): Token {
  const token = markupToken(like, markup, words);
  token.meta = { ...token.meta, card };
  return token;
}
