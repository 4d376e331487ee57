import type { ShownPicture } from "../to-markdown/index.ts";
import { escapeInline, htmlToMarkdown, linkTarget, pictureMarkdown } from "../to-markdown/index.ts";
import { cleanLine } from "./clean-text.ts";
import type { BodySetting } from "./imported-story.ts";
import { meantAlt } from "./meant-alt.ts";

/** Elements of pages and mails that hold nothing of a text; that they go is not told. */
const UNTOLD = new Set(["input", "button", "svg"]);

/** A body's HTML as Markdown, its links and pictures in their new places; what Markdown can't say is told. */
export function bodyFromHtml(html: string, setting: BodySetting): string {
  let nameless = 0;
  const { markdown, dropped } = htmlToMarkdown(html, {
    link: setting.link,
    picture: (shown) => {
      const made = pictureOf(shown, setting);
      if (made.startsWith("![](")) nameless += 1;
      return made;
    },
  });
  if (nameless > 0) {
    setting.note("look", `${nameless} gambar di badan tulisan belum punya teks pengganti.`);
  }
  const told = [...dropped].filter(([name]) => !UNTOLD.has(name));
  if (told.length > 0) {
    const list = told
      .map(([name, count]) => (count === 1 ? `<${name}>` : `<${name}> (${count})`))
      .join(", ");
    setting.note("look", `HTML yang tidak dapat dipindahkan dan dibuang: ${list}.`);
  }
  return markdown;
}

/** A picture in Markdown; where it can't be had, a link to it or its caption's words. */
export function pictureOf({ address, alt, caption }: ShownPicture, setting: BodySetting): string {
  const words = meantAlt(alt, address);
  const taken = setting.picture(address);
  const below = cleanLine(caption);
  if (taken === undefined) return escapeInline(cleanLine(caption));
  if ("src" in taken) return pictureMarkdown(taken.src, words, below);
  return `[${escapeInline(below || words || "Gambar", true)}](${linkTarget(taken.href)})`;
}
