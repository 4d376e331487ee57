import { escapeHtml } from "../../markdown/index.ts";
import { openedAddress } from "../../to-markdown/index.ts";

/** A picture of the archive's own library. */
export interface LibraryPicture {
  readonly url: string;
  readonly alt: string;
  readonly caption: string;
}

export interface ShortcodeSetting {
  /** Pictures of a gallery, by their ids; without ids those of the post itself. */
  gallery(ids: readonly string[] | undefined): readonly LibraryPicture[];
  /** Told of each shortcode that nothing was made of. */
  unknown(name: string): void;
}

interface ShortTag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly isClosing: boolean;
  readonly attributes: string;
}

const TAG = /\[(\/?)([a-z][\w-]{0,60})((?:[\s=][^[\]]{0,3000})?)\/?\]/giu;
/** Codes whose address is all that matters. */
const EMBEDS = new Set(
  "embed youtube vimeo video audio wpvideo videopress playlist soundcloud spotify tweet twitter instagram facebook tiktok dailymotion ted vidio googlevideo".split(
    " ",
  ),
);
/** Codes that only arrange what they hold. */
const WRAPPERS =
  /^(?:vc_|et_pb_|fusion_|su_|av_|one_|two_|three_|col|row|column|columns|dropcap|highlight|quote|box|button|center|left|right|clear|divider|spacer|tabs?|accordion|toggle|spoiler)/iu;

/**
 * Makes HTML of WordPress's shortcodes: captions figures, galleries pictures, players the addresses of what they play. Of
 * others the code goes and what they hold stays. Brackets that are no code ("[sic]") stay, too.
 */
export function expandShortcodes(html: string, setting: ShortcodeSetting): string {
  if (!html.includes("[")) return html;
  const tags = tagsIn(html);
  const closings = new Map<string, number[]>();
  for (const [index, tag] of tags.entries()) {
    if (tag.isClosing) closings.set(tag.name, [...(closings.get(tag.name) ?? []), index]);
  }
  let result = "";
  let at = 0;
  for (let index = 0; index < tags.length; index += 1) {
    const tag = tags[index] as ShortTag;
    if (tag.start < at) continue;
    const close = tag.isClosing ? undefined : closeOf(tag, index, tags, closings);
    if (!isCode(tag, close)) continue;
    result += html.slice(at, tag.start);
    at = tag.end;
    if (tag.isClosing) continue;
    const inside = close === undefined ? "" : html.slice(tag.end, close.start);
    const made = madeOf(tag, inside, setting);
    if (made === undefined) continue;
    result += made;
    at = close?.end ?? tag.end;
  }
  return (result + html.slice(at)).replace(/\[\[([^[\]]{1,200})\]\]/gu, "[$1]");
}

function tagsIn(html: string): ShortTag[] {
  return [...html.matchAll(TAG)].flatMap((match) => {
    const { 0: all, 1: slash = "", 2: name = "", 3: attributes = "", index } = match;
    // "[[gallery]]" is how a code is written about.
    if (html[index - 1] === "[" && html[index + all.length] === "]") return [];
    return [
      {
        start: index,
        end: index + all.length,
        name: name.toLowerCase(),
        isClosing: slash !== "",
        attributes,
      },
    ];
  });
}

function closeOf(
  { name }: ShortTag,
  index: number,
  tags: readonly ShortTag[],
  closings: ReadonlyMap<string, number[]>,
): ShortTag | undefined {
  const next = closings.get(name)?.find((each) => each > index);
  return next === undefined ? undefined : tags[next];
}

const KNOWN = new Set(["caption", "wp_caption", "gallery", ...EMBEDS]);

function isCode(tag: ShortTag, close: ShortTag | undefined): boolean {
  if (KNOWN.has(tag.name) || close !== undefined || WRAPPERS.test(tag.name)) return true;
  if (tag.isClosing) return true;
  return /[\w-]\s*=\s*["'&\w]/u.test(tag.attributes) || /[_-]/u.test(tag.name);
}

/** What stands in a code's place; undefined where only the code itself goes. */
function madeOf(tag: ShortTag, inside: string, setting: ShortcodeSetting): string | undefined {
  const values = attributesOf(tag.attributes);
  if (tag.name === "caption" || tag.name === "wp_caption") return captionFigure(inside, values);
  if (tag.name === "gallery") {
    const ids = values.get("ids") ?? values.get("include");
    const pictures = setting.gallery(ids?.split(/\s*,\s*/u).filter((id) => id !== ""));
    if (pictures.length === 0) setting.unknown("gallery");
    return pictures.map(figure).join("");
  }
  if (EMBEDS.has(tag.name)) {
    const address = embedded(tag, inside, values);
    if (address === undefined) setting.unknown(tag.name);
    return address === undefined ? "" : `\n\n<p>${escapeHtml(address)}</p>\n\n`;
  }
  setting.unknown(tag.name);
  return undefined;
}

function captionFigure(inside: string, values: ReadonlyMap<string, string>): string {
  const picture = /(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/iu.exec(inside);
  const words =
    picture === null
      ? inside
      : inside.slice(0, picture.index) + inside.slice(picture.index + picture[0].length);
  const caption = values.get("caption") ?? words.trim();
  return `\n\n<figure>${picture?.[0] ?? ""}<figcaption>${caption}</figcaption></figure>\n\n`;
}

function figure({ url, alt, caption }: LibraryPicture): string {
  return `\n\n<figure><img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}"><figcaption>${caption}</figcaption></figure>\n\n`;
}

const SOURCES = [
  "src",
  "url",
  "href",
  "mp4",
  "m4v",
  "webm",
  "ogv",
  "mp3",
  "m4a",
  "ogg",
  "wav",
  "link",
];

function embedded(
  { name, attributes }: ShortTag,
  inside: string,
  values: ReadonlyMap<string, string>,
): string | undefined {
  const written = [
    inside.replace(/<[^>]*>/gu, "").trim(),
    ...SOURCES.map((key) => values.get(key) ?? ""),
    /^[=\s]*["']?(https?:\/\/[^\s"'\]]+)/iu.exec(attributes)?.[1] ?? "",
  ];
  for (const address of written) {
    const opened = openedAddress(address.replace(/&amp;/gu, "&"));
    if (opened !== undefined) return opened;
  }
  const id = values.get("id") ?? /^[=\s]*["']?([\w-]{5,20})["']?\s*$/u.exec(attributes)?.[1];
  if (id === undefined) return undefined;
  if (name === "youtube") return `https://www.youtube.com/watch?v=${id}`;
  if (name === "vimeo") return `https://vimeo.com/${id}`;
  return name === "tweet" || name === "twitter" ? `https://x.com/i/status/${id}` : undefined;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [, name = "", a, b, c] of text.matchAll(
    /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'\]]+))/gu,
  )) {
    values.set(name.toLowerCase(), a ?? b ?? c ?? "");
  }
  return values;
}
