import type { Token } from "markdown-it";
import type { AttachmentFacts } from "../attachments/index.ts";
import { KINDS } from "../attachments/index.ts";
import { duration, fileSize } from "../language/index.ts";
import type { TextFunction } from "../texts/index.ts";
import { escapeHtml, markupToken } from "./markup-token.ts";

/** A document or sound that a link leads to. */
export interface LinkedFile {
  readonly facts: AttachmentFacts;
  /** With the site's path prefix. */
  readonly href: string;
}

/** Notes on the token that opens a link what kind of file it leads to. */
export function markFile(token: Token, file: LinkedFile): void {
  token.attrSet("href", file.href);
  token.attrSet("type", KINDS[file.facts.kind].mediaType);
  token.meta = { ...token.meta, file };
}

export function fileOf(token: Token): LinkedFile | undefined {
  return (token.meta as { file?: LinkedFile } | null | undefined)?.file;
}

/**
 * What a reader must know of a file before it is fetched: "PDF, 1,2 MB", "MP3, 3 menit 21 detik, 4,5 MB".
 * Numbers and units are the language's own, so no text of the catalogue is asked.
 *
 * @param lang the interface's language, BCP 47
 */
export function fileFacts({ kind, bytes, seconds }: AttachmentFacts, lang: string): string {
  return [
    KINDS[kind].name,
    ...(seconds === undefined ? [] : [duration(seconds, lang)]),
    fileSize(bytes, lang),
  ].join(", ");
}

/** Says of every file that a text links to among its words what it is: "putusan (PDF, 1,2 MB)". */
export function addFileFacts(tokens: readonly Token[], lang: string): void {
  for (const { type, children } of tokens) {
    if (type !== "inline" || children === null) continue;
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const open = children[index] as Token;
      const file = fileOf(open);
      if (open.type !== "link_open" || file === undefined) continue;
      const close = children.findIndex((token, at) => at > index && token.type === "link_close");
      const facts = `<span class="file-facts">(${escapeHtml(fileFacts(file.facts, lang))})</span>`;
      // A space that no line is broken at: the facts of a file belong to its last word.
      children.splice(close, 0, markupToken(open, `&nbsp;${facts}`));
    }
  }
}

/** The interface in which a text's cards speak. */
export interface CardLanguage {
  readonly text: TextFunction;
  /** BCP 47 */
  readonly lang: string;
}

/** A sound or video as a page plays it. */
export interface PlayedMedia {
  /** With the site's path prefix, or complete. */
  readonly src: string;
  readonly facts: AttachmentFacts;
  /** What it is called; plain text. */
  readonly title: string;
}

/**
 * The card of a document that stands in a paragraph of its own.
 *
 * @param words the link's, as HTML
 */
export function documentCard({ facts, href }: LinkedFile, words: string, lang: string): string {
  const { mediaType } = KINDS[facts.kind];
  return `<p class="file-card"><a href="${escapeHtml(href)}" type="${mediaType}"><span class="file-card-title">${words}</span> <span class="file-card-facts">${escapeHtml(fileFacts(facts, lang))}</span></a></p>\n`;
}

/**
 * A sound or video as the browser's own player, which loads nothing before a reader starts it, and a link for whoever
 * has none: on paper, in old browsers, in feed readers that leave players out.
 */
export function mediaPlayer(
  { src, facts, title }: PlayedMedia,
  { text, lang }: CardLanguage,
): string {
  const address = escapeHtml(src);
  const { mediaType, medium } = KINDS[facts.kind];
  const element = medium === "video" ? "video" : "audio";
  const fetch = text("body.fetchSound", { facts: fileFacts(facts, lang) });
  return [
    `<figure class="${medium}">`,
    `<figcaption><span class="sound-title">${escapeHtml(title)}</span> <a href="${address}" type="${mediaType}">${escapeHtml(fetch)}</a></figcaption>`,
    `<${element} controls preload="none" src="${address}" aria-label="${escapeHtml(title)}"></${element}>`,
    "</figure>\n",
  ].join("\n");
}
