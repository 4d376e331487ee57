import { generateJsonFeed } from "feedsmith";
import type { FeedContent } from "./feed-content.ts";
import type { FeedItem, FeedPerson } from "./feed-item.ts";

/** JSON Feed 1.1. */
export function jsonFeed({
  title,
  description,
  language,
  home,
  self,
  hub,
  items,
}: FeedContent): string {
  const feed = generateJsonFeed({
    title,
    home_page_url: home,
    feed_url: self,
    description,
    language,
    ...(hub === undefined ? {} : { hubs: [{ type: "WebSub", url: hub }] }),
    items: items.map((item) => jsonItem(item, language)),
  });
  // The generator leaves an empty list out, and a feed must have one.
  return JSON.stringify(items.length === 0 ? { ...(feed as object), items } : feed);
}

function jsonItem(item: FeedItem, language: string) {
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    content_html: item.html,
    ...(item.summary === "" ? {} : { summary: item.summary }),
    ...(item.image === undefined ? {} : { image: item.image.url }),
    date_published: item.published,
    date_modified: item.modified,
    authors: item.authors.map(person),
    ...(item.categories.length === 0 ? {} : { tags: item.categories.map(({ name }) => name) }),
    language: item.language ?? language,
    ...(item.sounds.length === 0
      ? {}
      : {
          attachments: item.sounds.map(({ url, type, length, seconds, title }) => ({
            url,
            mime_type: type,
            title,
            size_in_bytes: length,
            duration_in_seconds: Math.round(seconds),
          })),
        }),
  };
}

function person({ name, url }: FeedPerson) {
  return url === undefined ? { name } : { name, url };
}
