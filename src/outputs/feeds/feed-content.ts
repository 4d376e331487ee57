import { escapeHtml } from "../../markdown/index.ts";
import type { ZonedDate } from "../text/index.ts";
import type { FeedItem } from "./feed-item.ts";

/** One feed, before it is written in a format. Plain text, and every address complete. */
export interface FeedContent {
  readonly title: string;
  readonly description: string;
  /** That of the interface, BCP 47. */
  readonly language: string;
  /** The page that shows the same. */
  readonly home: string;
  /** The feed's own address. */
  readonly self: string;
  readonly hub?: string | undefined;
  /** When what is in it last changed, which is no later for being built again. */
  readonly updated: ZonedDate;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

export const GENERATOR = "Jejak";

/** A control character, which no text of a newsroom can hold. */
const MARK = "\u0001";
const CDATA = "<![CDATA[";
const CDATA_END = "]]>";

/**
 * What stands for the text of the item at an index while a feed is generated. The generator copies what
 * it is given many times over; with the texts themselves the feeds of a large archive take twice as long.
 */
export function textMark(index: number): string {
  return MARK + index + MARK;
}

/** A generated feed with its texts in their places. */
export function finishXml(xml: string, items: readonly FeedItem[]): string {
  return escapedXml(xml)
    .split(MARK)
    .map((part, index) => (index % 2 === 0 ? part : inCdata(items[Number(part)]?.html ?? "")))
    .join("")
    .replace(NOT_XML, "");
}

/** What XML can't hold. Texts were looked at when they were read; one slip would cost a reader the whole feed. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function inCdata(html: string): string {
  return CDATA + html.replaceAll(CDATA_END, `]]${CDATA_END}${CDATA}>`) + CDATA_END;
}

/**
 * Writes each of the generator's CDATA sections with escapes instead, which all programs read alike, a
 * text with "]]>" too; and takes away the white space around it, which would be a part of titles and names.
 */
function escapedXml(xml: string): string {
  const parts: string[] = [];
  let rest = 0;
  for (let start = xml.indexOf(CDATA); start !== -1; start = xml.indexOf(CDATA, rest)) {
    const end = xml.indexOf(CDATA_END, start) + CDATA_END.length;
    const text = xml.slice(start + CDATA.length, end - CDATA_END.length);
    parts.push(xml.slice(rest, start).trimEnd(), escapeHtml(text));
    rest = end;
    while (/\s/u.test(xml.charAt(rest))) rest += 1;
  }
  return parts.join("") + xml.slice(rest);
}
