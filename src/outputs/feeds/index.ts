// Feeds: RSS, Atom and JSON Feed of the site and of each listing. Pure.

export { feedFiles, feedInputs } from "./feed-files.ts";
export { FEED_FORMATS } from "./feed-formats.ts";
export type { FeedItem } from "./feed-item.ts";
export { feedItem, storyId } from "./feed-item.ts";
export { feedUrls } from "./feed-listings.ts";
