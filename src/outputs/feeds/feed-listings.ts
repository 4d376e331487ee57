import type { FeedFacts, SiteContext } from "../../pages/index.ts";
import { HOME_URL } from "../../urls/index.ts";
import { FEED_FORMATS } from "./feed-formats.ts";

/** What there are feeds of: the site, or one of its listings. */
export interface FeedListing extends FeedFacts {
  /** "/kanal/daerah/", without the path prefix. */
  readonly url: string;
}

/** The site, then every listing that has feeds. */
export function feedListings({ edition, directory }: SiteContext): FeedListing[] {
  const { site, live } = edition;
  return [
    // Also where the site has a home page of its own making: it is a site all the same.
    { url: HOME_URL, title: site.name, description: site.description, stories: live },
    ...directory.entries.flatMap(({ url, feed }) => (feed === undefined ? [] : [{ url, ...feed }])),
  ];
}

/**
 * The URLs of all feeds, without the path prefix; nothing is made for it.
 *
 * @example feedUrls(context) // ["/feed.xml", "/atom.xml", "/feed.json", "/kanal/daerah/feed.xml", …]
 */
export function feedUrls(context: SiteContext): string[] {
  return feedListings(context).flatMap(({ url }) => FEED_FORMATS.map(({ file }) => url + file));
}
