import type { Token } from "markdown-it";
import type { StoryHead } from "../front-matter/index.ts";
import { cardKind, escapeHtml, markupToken } from "../markdown/index.ts";
import type { Byline, Site } from "../model/index.ts";
import { dateline, distinctBylines, isAuthor, pressRole, writersOf } from "../model/index.ts";
import type { SiteUrls } from "../urls/index.ts";
import { prefixed } from "../urls/index.ts";

/** What a sign-off has to know of the site that it stands on. */
interface SignedSite {
  readonly pathPrefix: string;
  /** Whether authors have pages. */
  readonly authorPages: boolean;
  readonly urls: Pick<SiteUrls, "author">;
}

/**
 * Sets "Banyuwangi, JejakIndonesia.id –" before the first words of a story. A hak jawab has none: it is filed by
 * whoever answers, and not by the newsroom.
 */
export function addDateline(tokens: Token[], { place, type }: StoryHead, site: Site): void {
  if (type === "hak-jawab") return;
  const text = dateline(site.dateline, place?.name, site.name);
  if (text !== "") openWith(tokens, `<span class="dateline">${escapeHtml(text)}</span> `);
}

/**
 * Sets "(AO)" after the last words of a story, or "(AO/RD)" with the editor's code last; each code
 * leads to its author's page. Who is from outside signs by name, and with what they are where that is no role of the
 * press: "(Budi Santoso, Kepala Dinas Perhubungan)". A hak jawab is signed by those alone who answer.
 */
export function addSignOff(
  tokens: Token[],
  { authors, editor, type }: StoryHead,
  site: SignedSite,
): void {
  const writers = writersOf(authors);
  const signers = editor === undefined || type === "hak-jawab" ? writers : [...writers, editor];
  const signs = distinctBylines(signers).map((byline) => signOf(byline, site));
  const between = signs.some((sign) => sign.includes(", ")) ? "; " : "/";
  if (signs.length > 0) closeWith(tokens, `<span class="sign-off">(${signs.join(between)})</span>`);
}

function signOf(byline: Byline, site: SignedSite): string {
  if (!isAuthor(byline)) {
    const { name, role } = byline;
    const isOffice = role !== undefined && pressRole(role) === undefined;
    return escapeHtml(isOffice ? `${name}, ${role}` : name);
  }
  const { code, slug, name } = byline;
  return site.authorPages
    ? `<a href="${escapeHtml(prefixed(site.urls.author({ slug }), site))}" title="${escapeHtml(name)}">${escapeHtml(code)}</a>`
    : escapeHtml(code);
}

// Headings, pictures and cards may stand above the first words; the dateline belongs to the words.
const ABOVE_THE_TEXT = new Set([
  "heading_open",
  "figure_open",
  "gallery_open",
  "box_open",
  "box_close",
  "gallery_close",
  "hr",
]);

function openWith(tokens: Token[], markup: string): void {
  const first = tokens.findIndex(
    (token) =>
      token.level === 0 &&
      token.nesting !== -1 &&
      token.type !== "inline" &&
      !ABOVE_THE_TEXT.has(token.type) &&
      cardKind(token) === undefined,
  );
  const inline = tokens[first + 1];
  const token = tokens[first] ?? tokens[0];
  if (tokens[first]?.type === "paragraph_open" && inline?.children) {
    inline.children.unshift(markupToken(inline, markup));
  } else if (token !== undefined) {
    tokens.splice(Math.max(first, 0), 0, markupToken(token, `<p>${markup.trim()}</p>\n`));
  }
}

function closeWith(tokens: Token[], markup: string): void {
  const notes = tokens.findIndex(({ type }) => type === "footnote_block_open");
  let end = notes === -1 ? tokens.length : notes;
  // "Baca juga" is no part of the story, so the story is signed above it.
  while (cardKind(tokens[end - 1]) === "read-also") end -= 1;
  const last = tokens[end - 1] ?? tokens[0];
  const inline = tokens[end - 2];
  if (last?.type === "paragraph_close" && last.level === 0 && inline?.children) {
    inline.children.push(markupToken(inline, ` ${markup}`));
  } else if (last !== undefined) {
    tokens.splice(end, 0, markupToken(last, `<p>${markup}</p>\n`));
  }
}
