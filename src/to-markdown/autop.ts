const BLOCKS =
  "(?:table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|blockquote|address|style|script|p|h[1-6]|hr|fieldset|section|article|aside|header|footer|nav|figure|figcaption|details|summary|center)";

/** Kept as they are, lines and all. */
const PRESERVED = /<(pre|script|style|textarea)\b[^>]*>[\s\S]*?<\/\1\s*>/giu;

/**
 * Paragraphs of a text that has none: a blank line ends a paragraph and a line's end is a break, as WordPress's
 * classic editor and Blogger's keep what was typed (WordPress, `wpautop`).
 */
export function paragraphsOf(html: string): string {
  const kept: string[] = [];
  const keep = (part: string) => `\n\n<div data-kept="${kept.push(part) - 1}"></div>\n\n`;
  const blocks = html
    .replace(/\r\n?/gu, "\n")
    .replace(PRESERVED, keep)
    .replace(/<br\s*\/?>\s*<br\s*\/?>/giu, "\n\n")
    .replace(new RegExp(`<${BLOCKS}(?=[\\s/>])`, "giu"), "\n\n$&")
    .replace(new RegExp(`</${BLOCKS}>`, "giu"), "$&\n\n")
    .split(/\n[ \t]*\n\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(paragraph);
  return blocks
    .join("\n")
    .replace(
      /<div data-kept="(\d+)"><\/div>/gu,
      (_all, index: string) => kept[Number(index)] ?? "",
    );
}

const OPENS_BLOCK = new RegExp(`^</?${BLOCKS}(?=[\\s/>])[^>]*>`, "iu");
const CLOSES_BLOCK = new RegExp(`</${BLOCKS}>$`, "iu");
/** What holds blocks and no bare words: lists and tables are left to the parser. */
const HOLDS_ITEMS =
  /^<(?:table|thead|tbody|tfoot|tr|td|th|ul|ol|li|dl|dt|dd|p|h[1-6]|figure|figcaption|caption|pre)\b/iu;

function paragraph(part: string): string {
  const opening = OPENS_BLOCK.exec(part)?.[0];
  if (opening !== undefined) {
    const rest = part.slice(opening.length);
    if (rest.trim() === "" || HOLDS_ITEMS.test(opening)) return `${opening}${breaks(rest)}`;
    const close = CLOSES_BLOCK.exec(rest)?.[0] ?? "";
    const inside = rest.slice(0, rest.length - close.length);
    if (opening.startsWith("</")) return `${opening}<p>${breaks(inside)}</p>${close}`;
    return inside.trim() === ""
      ? `${opening}${close}`
      : `${opening}<p>${breaks(inside.trim())}</p>${close}`;
  }
  const close = CLOSES_BLOCK.exec(part)?.[0] ?? "";
  return `<p>${breaks(part.slice(0, part.length - close.length).trim())}</p>${close}`;
}

function breaks(text: string): string {
  return text.replace(/(?<!<br\s?\/?>)[ \t]*\n/giu, "<br />\n");
}
