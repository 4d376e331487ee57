import type { Edition, Listing } from "../../edition/index.ts";
import type { Story } from "../../front-matter/index.ts";
import type { PageKind, SubjectWords } from "../../pages/index.ts";
import {
  authorWords,
  categoryWords,
  provinceWords,
  regencyWords,
  topicWords,
} from "../../pages/index.ts";
import {
  authorUrl,
  categoryUrl,
  HOME_URL,
  provinceUrl,
  regencyUrl,
  topicUrl,
} from "../../urls/index.ts";

/** The file names of the three feeds, below the URL of what they are feeds of. */
export const FEED_FILES = { rss: "feed.xml", atom: "atom.xml", json: "feed.json" } as const;

/** What there are feeds of: the site, or one of its listings. */
export interface FeedListing extends SubjectWords {
  /** "/kanal/daerah/", without the path prefix. */
  readonly url: string;
  /** Newest first. */
  readonly stories: readonly Story[];
}

/** The site, then every kanal, topik, penulis and lokasi that has a page. */
export function feedListings(
  edition: Edition,
  leftOut: ReadonlySet<PageKind> = new Set(),
): FeedListing[] {
  const { site, live } = edition;
  const listings = <Subject>(
    kind: PageKind,
    all: readonly Listing<Subject>[],
    url: (subject: Subject) => string,
    words: (subject: Subject, site: Edition["site"]) => SubjectWords,
  ): FeedListing[] =>
    leftOut.has(kind)
      ? []
      : all.map(({ subject, stories }) => ({
          url: url(subject),
          ...words(subject, site),
          stories,
        }));
  return [
    // Also where the site has a home page of its own making: it is a site all the same.
    { url: HOME_URL, feedTitle: site.name, description: site.description, stories: live },
    ...listings("categories", edition.categories, categoryUrl, categoryWords),
    ...listings("topics", edition.topics, topicUrl, topicWords),
    ...listings("authors", edition.authors, authorUrl, authorWords),
    ...listings("places", edition.provinces, provinceUrl, provinceWords),
    ...listings("places", edition.regencies, regencyUrl, regencyWords),
  ];
}

/**
 * The URLs of all feeds, without the path prefix; nothing is made for it.
 *
 * @example feedUrls(edition) // ["/feed.xml", "/atom.xml", "/feed.json", "/kanal/daerah/feed.xml", …]
 */
export function feedUrls(edition: Edition, leftOut?: ReadonlySet<PageKind>): string[] {
  return feedListings(edition, leftOut).flatMap(({ url }) =>
    Object.values(FEED_FILES).map((file) => url + file),
  );
}

/** The URLs of the listings that a story is in, were it live. */
export function listingsOf(story: Story): string[] {
  const { category, topics, authors, label, place } = story;
  return [
    HOME_URL,
    ...(category === undefined ? [] : [categoryUrl(category)]),
    ...topics.map(topicUrl),
    ...(label === undefined ? authors.map(authorUrl) : []),
    ...(place === undefined ? [] : [provinceUrl(place.province)]),
    ...(place?.regency === undefined ? [] : [regencyUrl(place.regency)]),
  ];
}
