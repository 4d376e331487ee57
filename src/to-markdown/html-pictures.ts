import { attribute, find, isElement, tagOf } from "./dom.ts";
import { escapeInline, linkTarget } from "./escape.ts";
import type { HtmlSetting, ShownPicture } from "./html-setting.ts";
import { paragraphOf } from "./prepare.ts";
import type { Ready } from "./ready.ts";

/** Stands for a picture's "!" until all texts are escaped. */
export const PICTURE_MARK = "\ue0f0";
/** Stands before a link until then, so that "Hore!" before it makes no picture of it. */
export const LINK_MARK = "\ue0f1";

const PICTURE = /\.(?:jpe?g+|png|webp|avif|gif|bmp|tiff?|heic|svg)$/iu;

/** Whether an address names a picture, whatever follows its path. */
export function isPicturePath(address: string): boolean {
  return PICTURE.test(address.replace(/[?#].*$/su, ""));
}

/** Puts each picture on a line of its own, its caption within it. */
export function placePictures(root: Element, ready: Ready, setting: HtmlSetting): void {
  captionTables(root);
  for (const figure of find(root, "figure, div.wp-caption").reverse()) {
    const pictures = find(figure, "img");
    const caption = find(figure, "figcaption, .wp-caption-text")[0];
    const only = pictures.length === 1 ? pictures[0] : undefined;
    if (only !== undefined) {
      ready.place(figure, pictureOf(only, caption?.textContent ?? "", setting));
      continue;
    }
    // Of several pictures, or of a table or player, the caption is a paragraph below.
    if (caption?.parentNode) {
      const words = (caption.textContent ?? "").trim();
      if (words !== "")
        figure.parentNode?.insertBefore(paragraphOf(figure, words), figure.nextSibling);
      caption.parentNode.removeChild(caption);
    }
  }
  for (const picture of find(root, "img")) {
    const link = picture.parentNode;
    const markdown = pictureOf(picture, "", setting);
    // A link around nothing but this picture goes with it.
    const isLinked =
      isElement(link) &&
      tagOf(link) === "a" &&
      (link.textContent ?? "").trim() === "" &&
      find(link, "img").length === 1;
    ready.lift(isLinked ? link : picture, markdown);
  }
}

/** Blogger's captions: a table of two rows, the picture in the first. */
function captionTables(root: Element): void {
  for (const table of find(root, "table.tr-caption-container")) {
    const picture = find(table, "img")[0];
    const caption = find(table, "td.tr-caption")[0]?.textContent ?? "";
    if (picture === undefined) continue;
    const document = table.ownerDocument as Document;
    const figure = document.createElement("figure");
    figure.appendChild(picture);
    const words = document.createElement("figcaption");
    words.textContent = caption;
    figure.appendChild(words);
    table.parentNode?.replaceChild(figure, table);
  }
}

function pictureOf(element: Element, caption: string, { picture }: HtmlSetting): string {
  const source = ["data-orig-file", "src", "data-src", "data-lazy-src"]
    .map((name) => attribute(element, name))
    .find((address) => address !== "" && !address.startsWith("data:"));
  if (source === undefined) return "";
  const shown: ShownPicture = {
    address: source,
    alt: attribute(element, "alt"),
    caption: caption.replace(/\s+/gu, " ").trim(),
  };
  if (picture !== undefined) return picture(shown).replace(/^!/u, PICTURE_MARK);
  const words = escapeInline(shown.caption || shown.alt || "Gambar", true);
  return `[${words}](${linkTarget(source)})`;
}
