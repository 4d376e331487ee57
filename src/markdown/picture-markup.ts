import type { MarkdownIt, Token } from "markdown-it";
import type { Picture } from "../model/index.ts";
import type { PictureSet } from "../pictures/index.ts";
import { escapeHtml } from "./markup-token.ts";

/** The widths that a picture takes within a text: the column, or a phone's width less its margins. */
const COLUMN_SIZES = "(min-width: 40rem) 37.5rem, 92vw";

/** The same within a gallery, where two stand side by side. */
const GALLERY_SIZES = "(min-width: 40rem) 18.5rem, 46vw";

/**
 * Notes which picture a token shows, and what is printed for it.
 *
 * @param set its files' URLs with the site's path prefix
 */
export function markPicture(token: Token, picture: Picture, set: PictureSet): void {
  token.meta = { ...token.meta, picture, pictureSet: set };
}

/** The picture that a token shows; undefined where its file is missing. */
export function pictureOf({ meta }: Token): Picture | undefined {
  return (meta as { picture?: Picture } | null)?.picture;
}

/**
 * Has a picture printed small, and lead to its largest file.
 *
 * @param label what the link is called where the picture has no words of its own
 */
export function putInGallery(token: Token, label: string): void {
  token.meta = { ...token.meta, gallery: label };
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
    const label = token.meta?.gallery as string | undefined;
    const sizes = label === undefined ? COLUMN_SIZES : GALLERY_SIZES;
    const named = alt === "" ? ` aria-label="${escapeHtml(label ?? "")}"` : "";
    return [
      ...(label === undefined ? [] : [`<a href="${set.full}"${named}>`]),
      ...(sources.length === 0 ? [] : ["<picture>"]),
      ...sources.map(
        (source) => `<source type="${source.type}" srcset="${source.srcset}" sizes="${sizes}">`,
      ),
      `<img src="${src}" srcset="${srcset}" sizes="${sizes}" alt="${alt}" width="${width}" height="${height}"`,
      `${title === null ? "" : ` title="${escapeHtml(String(title))}"`} loading="lazy" decoding="async">`,
      ...(sources.length === 0 ? [] : ["</picture>"]),
      ...(label === undefined ? [] : ["</a>"]),
    ].join("");
  };
}
