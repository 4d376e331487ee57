import { escapeInline } from "./escape.ts";

/** WhatsApp's marks: each at the beginning or after a space or sign, and closed before one. */
const MARK = /(?<![\p{L}\p{N}*_~])([*_~])(?=\S)([^\n]{1,2000}?)(?<=\S)\1(?![\p{L}\p{N}*_~])/gu;
const IN_MARKDOWN: Readonly<Record<string, string>> = { "*": "**", _: "_", "~": "~~" };
/** Marks within marks: WhatsApp has three. */
const MOST_DEPTH = 3;

/**
 * Plain text as it is written in chats, as Markdown: `*tebal*`, `_miring_`, `~coret~` and code between three
 * backticks; all other signs stay what they are (https://faq.whatsapp.com/539178204879377).
 *
 * @example chatToMarkdown("*Kopi* naik ~10~ 12 persen") // "**Kopi** naik ~~10~~ 12 persen"
 */
export function chatToMarkdown(text: string): string {
  return byCode(text).join("");
}

function byCode(text: string): string[] {
  return text
    .split(/(```[^\n`]{1,500}```)/u)
    .map((part, index) => (index % 2 === 1 ? `\`${part.slice(3, -3)}\`` : byAddress(part, 0)));
}

/** Addresses hold signs that are no marks. */
function byAddress(text: string, depth: number): string {
  let result = "";
  let end = 0;
  // A mark that closes around an address must not be cut in two.
  for (const { 0: whole, 1: mark = "", 2: inside = "", index } of text.matchAll(MARK)) {
    // "***" parts or ends a text; there is nothing in it to be bold.
    const isEmpty = !/[^\s*_~]/u.test(inside);
    if (depth >= MOST_DEPTH || isEmpty || isWithinAddress(text, index)) continue;
    result += escapeInline(text.slice(end, index));
    const marks = IN_MARKDOWN[mark] ?? "";
    result += `${marks}${byAddress(inside, depth + 1)}${marks}`;
    end = index + whole.length;
  }
  return result + escapeInline(text.slice(end));
}

function isWithinAddress(text: string, at: number): boolean {
  const begin = text.slice(0, at).search(/\S*$/u);
  return /https?:\/\//iu.test(text.slice(begin, at));
}
