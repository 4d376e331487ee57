import { generateAtomFeed } from "feedsmith";
import { FEED_LANGUAGE, type FeedContent, finishXml, GENERATOR, textMark } from "./feed-content.ts";
import type { FeedItem, FeedPerson } from "./feed-item.ts";

/** Atom 1.0 (RFC 4287). */
export function atomFeed({
  title,
  description,
  home,
  self,
  hub,
  updated,
  items,
}: FeedContent): string {
  const xml = generateAtomFeed({
    xml: { lang: FEED_LANGUAGE },
    id: self,
    title: { value: title },
    subtitle: { value: description },
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
    id: item.id,
    title: { value: item.title },
    links: [
      { rel: "alternate", type: "text/html", href: item.url },
      ...(image?.length === undefined
        ? []
        : [{ rel: "enclosure", type: image.type, length: image.length, href: image.url }]),
    ],
    published: item.published,
    updated: item.modified,
    authors: item.authors.map(person),
    contributors: item.contributors.map(person),
    categories: item.categories.map(({ slug, name, scheme }) => ({
      term: slug,
      scheme,
      label: name,
    })),
    ...(item.summary === "" ? {} : { summary: { value: item.summary } }),
    content: { type: "html", value: textMark(index) },
  };
}

function person({ name, url }: FeedPerson) {
  return url === undefined ? { name } : { name, uri: url };
}
