import { generateRssFeed } from "feedsmith";
import { type FeedContent, finishXml, GENERATOR, textMark } from "./feed-content.ts";
import type { FeedItem } from "./feed-item.ts";
import { plainText } from "./plain-text.ts";

/** Minutes for which a reader may keep a feed before it asks again. */
const TTL = 60;

/** RSS 2.0 by the specification and the Best Practices Profile of the RSS Advisory Board. */
export function rssFeed({
  title,
  description,
  language,
  home,
  self,
  hub,
  updated,
  items,
}: FeedContent): string {
  const xml = generateRssFeed({
    title: plainText(title),
    link: home,
    description: plainText(description),
    language,
    lastBuildDate: updated,
    generator: GENERATOR,
    ttl: TTL,
    atom: {
      links: [
        { rel: "self", type: "application/rss+xml", href: self },
        ...(hub === undefined ? [] : [{ rel: "hub", href: hub }]),
      ],
    },
    items: items.map(rssItem),
  });
  return finishXml(xml, items);
}

function rssItem(item: FeedItem, index: number) {
  // One at most, by the Profile; a recording is what a reader came for.
  const [enclosure = item.image] = item.sounds;
  return {
    title: plainText(item.title),
    link: item.url,
    // HTML by the Profile, where a text that nobody takes for HTML says the same. It must come before the
    // content, so it is never missing.
    description: plainText(item.summary || item.title),
    categories: item.categories.map(({ name, scheme }) => ({
      name: plainText(name),
      domain: scheme,
    })),
    ...(enclosure?.length === undefined
      ? {}
      : {
          enclosures: [{ url: enclosure.url, length: enclosure.length, type: enclosure.type }],
        }),
    guid: { value: item.id, isPermaLink: false },
    pubDate: item.published,
    dc: { creators: item.authors.map(({ name }) => plainText(name)) },
    content: { encoded: textMark(index) },
  };
}
