import type { MarkdownIt, Token } from "markdown-it";
import createParser from "markdown-it";
import footnote from "markdown-it-footnote";

/**
 * The Markdown of stories: CommonMark with tables, strikethrough, footnotes, links from bare
 * addresses, and the curved quotation marks of EYD V. Raw HTML is shown as text.
 *
 * Bare domains ("JejakIndonesia.id") stay text: they are names of media far more often than links.
 */
export function createMarkdown(): MarkdownIt {
  const md = createParser("commonmark", {
    html: false,
    xhtmlOut: false,
    linkify: true,
    typographer: true,
    quotes: "“”‘’",
  });
  md.enable(["table", "strikethrough", "linkify", "smartquotes"]);
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: true });
  // Unsafe addresses must reach the checks in story-body.ts, which tell the contributor; by default
  // the parser would leave them as text and say nothing.
  md.validateLink = () => true;
  md.use(footnote);
  addRules(md);
  return md;
}

function addRules(md: MarkdownIt): void {
  const { rules } = md.renderer;
  rules.table_open = () =>
    '<div class="table-scroll" role="region" aria-label="Tabel" tabindex="0"><table>\n';
  rules.table_close = () => "</table></div>\n";
  rules.footnote_block_open = () =>
    '<section class="footnotes" role="doc-endnotes" aria-label="Catatan kaki">\n<ol>\n';
  rules.footnote_block_close = () => "</ol>\n</section>\n";
  rules.footnote_open = (tokens, index) =>
    `<li id="fn${footnoteNumber(tokens[index])}" class="footnote-item">`;
  rules.footnote_ref = (tokens, index) => {
    const token = tokens[index];
    const number = footnoteNumber(token);
    const again = Number(token?.meta?.subId ?? 0);
    return `<sup class="footnote-ref"><a href="#fn${number}" id="fnref${number}${again > 0 ? `-${again}` : ""}" role="doc-noteref" aria-label="Catatan kaki ${number}">${number}</a></sup>`;
  };
  rules.footnote_anchor = (tokens, index) => {
    const token = tokens[index];
    const number = footnoteNumber(token);
    const again = Number(token?.meta?.subId ?? 0);
    return ` <a href="#fnref${number}${again > 0 ? `-${again}` : ""}" class="footnote-backref" role="doc-backlink" aria-label="Kembali ke teks">↩︎</a>`;
  };
}

function footnoteNumber(token: Token | undefined): number {
  return Number(token?.meta?.id ?? 0) + 1;
}

/** The words of an inline token, without marks, pictures and footnote numbers. */
export function plainText(inline: Token): string {
  let text = "";
  for (const child of inline.children ?? []) {
    if (child.type === "text" || child.type === "code_inline") text += child.content;
    else if (child.type === "softbreak" || child.type === "hardbreak") text += " ";
  }
  return text.replace(/\s+/gu, " ").trim();
}
