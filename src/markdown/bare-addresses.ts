import type { MarkdownIt } from "markdown-it";

/** Signs that end a sentence, a quotation or an emphasis, and so no address that stands bare in a text. */
const NEVER_LAST = /[?!.,:;*_~'"“”‘’«»…–—]$/u;
const BRACKETS: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/**
 * Ends bare addresses where a reader ends them, as GitHub does (GFM 0.29, 6.9: trailing punctuation, marks
 * of emphasis and closing brackets without an opening one are no part of them): "_Sumber:
 * https://contoh.id/berita_" is in italics and leads to the page.
 */
export function useBareAddresses(md: MarkdownIt): void {
  const { linkify } = md;
  const [match, matchAtStart] = [linkify.match.bind(linkify), linkify.matchAtStart.bind(linkify)];
  linkify.matchAtStart = (text) => {
    const link = matchAtStart(text);
    return link === null ? null : shortened(link);
  };
  linkify.match = (text) => match(text)?.map(shortened) ?? null;
}

type Link = NonNullable<ReturnType<MarkdownIt["linkify"]["matchAtStart"]>>;

function shortened(link: Link): Link {
  // Of a mail address linkify-it itself takes nothing but letters, digits and points.
  if (!link.schema.startsWith("http")) return link;
  const excess = link.url.length - addressLength(link.url);
  if (excess === 0) return link;
  return Object.assign(link, {
    lastIndex: link.lastIndex - excess,
    raw: link.raw.slice(0, -excess),
    text: link.text.slice(0, -excess),
    url: link.url.slice(0, -excess),
  });
}

/**
 * How much of what was taken for an address is one.
 *
 * @example addressLength("https://a.id/b).") // 14
 */
export function addressLength(taken: string): number {
  // How many more brackets close than open.
  const unopened: Record<string, number> = { ")": 0, "]": 0, "}": 0 };
  for (const [closing, opening] of Object.entries(BRACKETS)) {
    unopened[closing] = taken.split(closing).length - taken.split(opening).length;
  }
  let end = taken.length;
  for (;;) {
    const last = taken.charAt(end - 1);
    if (NEVER_LAST.test(last)) end -= 1;
    else if ((unopened[last] ?? 0) > 0) {
      unopened[last] = (unopened[last] ?? 0) - 1;
      end -= 1;
    } else return end;
  }
}
