import type { MarkdownIt } from "markdown-it";
import createParser from "markdown-it";
import { controlCharacter } from "../source/index.ts";
import type { TextFunction } from "../texts/index.ts";
import { useBareAddresses } from "./bare-addresses.ts";
import { useComments } from "./comments.ts";
import { useFootnotes } from "./footnotes.ts";
import { useLazyLines } from "./lazy-lines.ts";
import { notePlaces } from "./link-places.ts";
import { escapeHtml } from "./markup-token.ts";
import { usePictures } from "./picture-markup.ts";

/**
 * The Markdown of stories: CommonMark with tables, strikethrough, footnotes, links from bare
 * addresses, and the curved quotation marks of EYD V. Raw HTML is shown as text, but for comments, which are
 * left out.
 *
 * Bare domains ("JejakIndonesia.id") stay text: they are names of media far more often than links.
 *
 * @param text the interface's words, for those who hear the page
 */
export function createMarkdown(text: TextFunction): MarkdownIt {
  const md = createParser("commonmark", {
    html: false,
    // The parser silently drops what is nested deeper; CommonMark's preset allows only twenty levels.
    maxNesting: 100,
    xhtmlOut: false,
    linkify: true,
    typographer: true,
    quotes: "“”‘’",
  });
  md.enable(["table", "strikethrough", "linkify", "smartquotes"]);
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: true });
  // "//" and "ftp://" in running text are no links that a newspaper means.
  md.linkify.add("//", null).add("ftp:", null);
  // Unsafe addresses must reach the checks in links.ts, which report them; by default the parser would
  // leave them as text without a word.
  md.validateLink = () => true;
  // An address is shown decoded, but for what no page or feed may hold: "%01" stays as it was written.
  const shown = md.normalizeLinkText;
  md.normalizeLinkText = (address) => {
    const text = shown(address);
    return controlCharacter(text) === undefined ? text : address;
  };
  useBareAddresses(md);
  useComments(md);
  useFootnotes(md, text);
  // Last, since it is for all rules.
  useLazyLines(md);
  notePlaces(md);
  usePictures(md);
  addRules(md, text);
  return md;
}

function addRules(md: MarkdownIt, text: TextFunction): void {
  const { rules } = md.renderer;
  const table = escapeHtml(text("body.table"));
  rules.table_open = (tokens, index) => {
    const dir = tokens[index]?.attrGet("dir") === "rtl" ? ' dir="rtl"' : "";
    return `<div class="table-scroll" role="region" aria-label="${table}" tabindex="0"${dir}><table>\n`;
  };
  rules.table_close = () => "</table></div>\n";
  // By a class: a style attribute would need a hole in the site's Content-Security-Policy.
  for (const cell of ["th", "td"]) {
    rules[`${cell}_open`] = (tokens, index) => {
      const [, side] =
        /text-align:(center|right)/u.exec(String(tokens[index]?.attrGet("style"))) ?? [];
      const dir = tokens[index]?.attrGet("dir") === "rtl" ? ' dir="rtl"' : "";
      return side === undefined ? `<${cell}${dir}>` : `<${cell} class="align-${side}"${dir}>`;
    };
  }
}
