import { listAnd } from "../../language/index.ts";
import { escapeHtml } from "../../markdown/index.ts";
import { paragraphsOf } from "../../to-markdown/index.ts";
import { bodyFromHtml } from "../body-html.ts";
import type { BodySetting } from "../imported-story.ts";
import { withoutPhoton } from "./photon.ts";
import type { LibraryPicture } from "./shortcodes.ts";
import { expandShortcodes } from "./shortcodes.ts";

/** What a post's text is looked up in. */
export interface PostLibrary {
  /** Pictures by their ids. */
  picture(id: string): LibraryPicture | undefined;
  /** Ids of the pictures that were uploaded to the post. */
  readonly own: readonly string[];
}

/** The text of a post, of blocks or classic, as Markdown. */
export function postBody(content: string, library: PostLibrary, setting: BodySetting): string {
  const unknown = new Map<string, number>();
  const isOfBlocks = /<!--\s*wp:/u.test(content);
  const withoutBlocks = content
    .replace(/<!--\s*wp:([\w/-]+)[^>]{0,5000}?\/-->/gu, (_all, name: string) => {
      if (!/^(?:more|nextpage|spacer|separator)$/u.test(name))
        unknown.set(name, (unknown.get(name) ?? 0) + 1);
      return "";
    })
    .replace(/<!--(?:more[^>]{0,200}|nextpage|noteaser)-->/gu, "\n\n");
  const expanded = expandShortcodes(withoutBlocks, {
    gallery: (ids) => (ids ?? library.own).flatMap((id) => library.picture(id) ?? []),
    unknown: (name) => void unknown.set(name, (unknown.get(name) ?? 0) + 1),
  });
  if (unknown.size > 0) {
    const list = listAnd(
      [...unknown].map(([name, count]) => `[${name}]${count === 1 ? "" : ` (${count})`}`),
    );
    setting.note("look", `Kode WordPress ${list} tidak dapat dipindahkan; isinya tetap kalau ada.`);
  }
  const html = isOfBlocks ? expanded : paragraphsOf(expanded);
  return bodyFromHtml(withLibraryTexts(html, library), {
    ...setting,
    picture: (address) => setting.picture(withoutPhoton(address)),
  });
}

/** A picture without an alternative text has that of the library. */
function withLibraryTexts(html: string, { picture }: PostLibrary): string {
  return html.replace(/<img\b[^>]{0,5000}>/giu, (tag) => {
    if (/\salt\s*=\s*["'][^"']+["']/iu.test(tag)) return tag;
    const id = /\bwp-image-(\d+)\b/u.exec(tag)?.[1];
    const alt = id === undefined ? undefined : picture(id)?.alt;
    if (alt === undefined || alt === "") return tag;
    return tag
      .replace(/\salt\s*=\s*(?:""|'')/iu, "")
      .replace(/^<img/iu, `<img alt="${escapeHtml(alt)}"`);
  });
}

/** How many pages a post was cut into; each but the first had an address of its own. */
export function pageCount(content: string): number {
  return Math.min(50, 1 + (content.match(/<!--\s*nextpage\s*-->/gu)?.length ?? 0));
}
