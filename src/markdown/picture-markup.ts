import type { MarkdownIt, Token } from "markdown-it";
import type { PictureSet } from "../pictures/index.ts";
import { escapeHtml } from "./markup-token.ts";

/** The widths that a picture takes within a text: the column, or a phone's width less its margins. */
const SIZES = "(min-width: 40rem) 37.5rem, 92vw";

/** Notes what a picture's token is to print. URLs carry the site's path prefix. */
export function markPicture(token: Token, set: PictureSet): void {
  token.meta = { ...token.meta, pictureSet: set };
}

/**
 * Prints pictures in all their formats and widths. A picture without a set (its file is missing, which
 * is reported by itself) prints nothing but its words.
 */
export function usePictures(md: MarkdownIt): void {
  md.renderer.rules.image = (tokens, index, options, env, self) => {
    const token = tokens[index] as Token;
    const set = token.meta?.pictureSet as PictureSet | undefined;
    const alt = escapeHtml(self.renderInlineAsText(token.children ?? [], options, env));
    if (set === undefined) return `<img src="" alt="${alt}">`;
    const title = token.attrGet("title");
    const { src, srcset, sources, width, height } = set;
    return [
      ...(sources.length === 0 ? [] : ["<picture>"]),
      ...sources.map(
        (source) => `<source type="${source.type}" srcset="${source.srcset}" sizes="${SIZES}">`,
      ),
      `<img src="${src}" srcset="${srcset}" sizes="${SIZES}" alt="${alt}" width="${width}" height="${height}"`,
      `${title === null ? "" : ` title="${escapeHtml(String(title))}"`} loading="lazy" decoding="async">`,
      ...(sources.length === 0 ? [] : ["</picture>"]),
    ].join("");
  };
}
