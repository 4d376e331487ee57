import { createHash } from "node:crypto";
import { generateAtomFeed } from "feedsmith";
import type { ZonedDate } from "../text/index.ts";
import { type FeedContent, finishXml, GENERATOR, textMark } from "./feed-content.ts";
import type { FeedItem, FeedPerson } from "./feed-item.ts";
import { plainText } from "./plain-text.ts";

/** Atom 1.0 (RFC 4287). */
export function atomFeed({
  title,
  description,
  language,
  home,
  self,
  hub,
  updated,
  items,
}: FeedContent): string {
  const xml = generateAtomFeed({
    xml: { lang: language },
    id: self,
    title: { value: plainText(title) },
    subtitle: { value: plainText(description) },
    updated,
    links: [
      { rel: "self", type: "application/atom+xml", href: self },
      { rel: "alternate", type: "text/html", href: home },
      ...(hub === undefined ? [] : [{ rel: "hub", href: hub }]),
    ],
    generator: { text: GENERATOR },
    entries: items.map(atomEntry),
  });
  return finishXml(xml, items);
}

function atomEntry(item: FeedItem, index: number) {
  const { image } = item;
  return {
    ...(item.language !== undefined && { xml: { lang: item.language } }),
    id: item.id,
    title: { value: plainText(item.title) },
    links: [
      { rel: "alternate", type: "text/html", href: item.url },
      ...item.sounds.map(({ url, type, length, title }) => ({
        ...{ rel: "enclosure", type, length, href: url, title: plainText(title) },
      })),
      ...(image?.length === undefined
        ? []
        : [{ rel: "enclosure", type: image.type, length: image.length, href: image.url }]),
    ],
    published: item.published,
    updated: distinct(item),
    authors: item.authors.map(person),
    contributors: item.contributors.map(person),
    categories: item.categories.map(({ slug, name, scheme }) => ({
      term: slug,
      scheme,
      label: plainText(name),
    })),
    ...(item.summary === "" ? {} : { summary: { value: plainText(item.summary) } }),
    content: { type: "html", value: textMark(index) },
  };
}

function person({ name, url }: FeedPerson) {
  return { name: plainText(name), ...(url === undefined ? {} : { uri: url }) };
}

/**
 * When an entry last changed, with a fraction of a second that is the story's own: stories of one day
 * without a time, or of one minute, would have one time, which the W3C's validator faults. It comes from
 * the story's id, so that it changes with nothing else.
 */
function distinct({ id, modified }: FeedItem): Date {
  const hash = createHash("sha256").update(id).digest().readUInt32BE(0);
  return new DistinctDate(modified, String(hash % 1_000_000).padStart(6, "0"));
}

class DistinctDate extends Date {
  private readonly text: string;

  constructor(date: ZonedDate, fraction: string) {
    super(date);
    this.text = date.toISOString().replace(/(?=[+-]\d\d:\d\d$)/u, `.${fraction}`);
  }

  override toISOString(): string {
    return this.text;
  }
}
