import { atomFeed } from "./atom.ts";
import type { FeedContent } from "./feed-content.ts";
import { jsonFeed } from "./json-feed.ts";
import { rssFeed } from "./rss.ts";

/** A format of feeds: its file below the URL of what it is a feed of, and how that is written. */
export interface FeedFormat {
  readonly file: string;
  /** What hosts say that the file is. */
  readonly mediaType: string;
  readonly write: (content: FeedContent) => string;
}

/** Every format that each feed is there in. */
export const FEED_FORMATS: readonly FeedFormat[] = [
  { file: "feed.xml", mediaType: "application/rss+xml", write: rssFeed },
  { file: "atom.xml", mediaType: "application/atom+xml", write: atomFeed },
  { file: "feed.json", mediaType: "application/feed+json", write: jsonFeed },
];
