import type { MarkdownIt } from "markdown-it";
import { notePlace } from "./link-places.ts";

/**
 * Signs that end a sentence, a quotation or an emphasis, and so no address that stands bare in a text; those that
 * no address holds unless they are encoded (RFC 3986, 2); and pictures and signs of other kinds: "→", "🎉".
 */
const NEVER_LAST = /[?!.,:;*_~'"“”‘’«»…–—|^`\\]$|(?!\p{ASCII})(?:\p{S}|\p{Cf}|\ufe0f)$/u;
const BRACKETS: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** What stands for another sign with a semicolon behind it: "&amp;". */
const ENTITY = /&[a-z\d]{1,32}$/iu;

/** Where emphasis, struck or coded words begin; addresses that hold such marks hold them encoded. */
const MARKS_WITHIN = /\*\*|~~|`/u;

/** Of an address, its scheme, host and port: letters, digits and marks of any script. */
const HOST = /^https?:\/\/(?:\[[\da-f:.]*\]|[\p{L}\p{M}\p{N}._-]*)(?::\d*)?/iu;

/** A host alone before what ends it for a reader, where linkify-it sees no host at all: "https://contoh.id_". */
const HOST_ALONE =
  /^https?:\/\/(?:[\p{L}\p{N}]+(?:-+|\.))*[\p{L}\p{N}]+(?=[_.-]+(?![\p{L}\p{N}_.-]))/iu;

/** A mark directly before an address, doubled ("==", "||", "++") or one that opens something by itself. */
const MARK_BEFORE = /(?:([^\p{L}\p{M}\p{N}\s])\1+|[*$|^])$/u;
/** Marks that end an address only where they are its last sign and stand before it, too. */
const AROUND = /[#&%=+-]$/u;

/** No mark is longer; letters before an address that are looked at. */
const LOOK_BACK = 20;

/**
 * Ends bare addresses where a reader ends them, as GitHub does (GFM 0.29, 6.9: trailing punctuation, marks
 * of emphasis and closing brackets without an opening one are no part of them): "_Sumber:
 * https://contoh.id/berita_" is in italics and leads to the page. Beyond GitHub, a mark that stands before
 * an address ends it, too: "==https://contoh.id/berita==".
 */
export function useBareAddresses(md: MarkdownIt): void {
  const { linkify } = md;
  const [match, matchAtStart] = [linkify.match.bind(linkify), linkify.matchAtStart.bind(linkify)];
  let before = "";
  const readInline = md.inline.ruler.__rules__.find(({ name }) => name === "linkify")?.fn;
  if (readInline === undefined)
    throw new Error("This version of markdown-it has no rule “linkify”.");
  md.inline.ruler.at("linkify", (state, silent) => {
    if (!state.src.startsWith("://", state.pos)) return false;
    const read = state.src.slice(Math.max(0, state.pos - LOOK_BACK), state.pos);
    before = read.replace(/https?$/iu, "");
    // The parser takes these for a part of the scheme: "--https".
    const scheme = /(?<=[+.-])https?$/iu.exec(state.pending.slice(-6))?.[0];
    if (scheme !== undefined && !silent) {
      state.pending = state.pending.slice(0, -scheme.length);
      state.pushPending();
      state.pending = scheme;
    }
    const start = state.pos - (/https?$/iu.exec(read)?.[0].length ?? 0);
    if (!readInline(state, silent)) return false;
    // The link, its words and its end.
    const link = silent ? undefined : state.tokens.at(-3);
    if (link !== undefined) notePlace(link, start);
    return true;
  });
  linkify.matchAtStart = (text) => {
    const link = matchAtStart(text) ?? matchAtStart(HOST_ALONE.exec(text)?.[0] ?? "");
    return link === null ? null : shortened(link, before, text.charAt(link.lastIndex));
  };
  linkify.match = (text) =>
    match(text)?.map((link) =>
      shortened(
        link,
        text.slice(Math.max(0, link.index - LOOK_BACK), link.index),
        text.charAt(link.lastIndex),
      ),
    ) ?? null;
}

type Link = NonNullable<ReturnType<MarkdownIt["linkify"]["matchAtStart"]>>;

function shortened(link: Link, before: string, after: string): Link {
  // Of a mail address linkify-it itself takes nothing but letters, digits and points.
  if (!link.schema.startsWith("http")) return link;
  const excess = link.url.length - addressLength(link.url, before, after);
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
 * @param before what stands directly before it, as far back as a mark may reach
 * @param after the sign directly behind it
 * @example addressLength("https://a.id/b).") // 14
 */
export function addressLength(taken: string, before = "", after = ""): number {
  const address = taken.slice(0, firstMark(taken, before));
  // How many more brackets close than open.
  const unopened: Record<string, number> = { ")": 0, "]": 0, "}": 0 };
  for (const [closing, opening] of Object.entries(BRACKETS)) {
    unopened[closing] = address.split(closing).length - address.split(opening).length;
  }
  const around = AROUND.exec(before)?.[0];
  let end = address.length;
  if (after === ";") end -= ENTITY.exec(address)?.[0].length ?? 0;
  for (;;) {
    const last = lastSign(address, end);
    if (NEVER_LAST.test(last) || last === around) end -= last.length;
    else if ((unopened[last] ?? 0) > 0) {
      unopened[last] = (unopened[last] ?? 0) - 1;
      end -= 1;
    } else return end;
  }
}

/** Where in an address the first mark stands that can be no part of it; its length where none does. */
function firstMark(taken: string, before: string): number {
  const host = HOST.exec(taken)?.[0].length ?? 0;
  if (!/^(?:$|[/?#])/u.test(taken.slice(host, host + 1))) return host;
  const mark = MARK_BEFORE.exec(before)?.[0] ?? "";
  const found = [taken.search(MARKS_WITHIN), mark === "" ? -1 : taken.indexOf(mark, host)];
  return Math.min(...found.map((at) => (at === -1 ? taken.length : at)));
}

/** The sign before a place, of which a picture takes two units. */
function lastSign(text: string, end: number): string {
  const last = text.slice(Math.max(0, end - 2), end);
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(last) ? last : last.slice(-1);
}
