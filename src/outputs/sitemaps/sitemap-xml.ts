import type { Transform } from "node:stream";
import type { SitemapItem } from "sitemap";
import { ErrorLevel, SitemapIndexStream, SitemapItemStream } from "sitemap";

/**
 * A video as Google's extension wants it: thumbnail, title, description and the file are required.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/video-sitemaps
 */
export interface SitemapVideo {
  readonly thumbnail_loc: string;
  readonly title: string;
  readonly description: string;
  readonly content_loc: string;
  /** Seconds, 1 to 28,800. */
  readonly duration?: number;
  readonly publication_date: string;
}

/** A page as a sitemap tells of it. */
export interface SitemapEntry {
  /** With origin and path prefix. */
  readonly url: string;
  /** W3C datetime: "2024-12-10T14:30:00+07:00", or the date alone. */
  readonly lastmod?: string | undefined;
  /** Complete URLs of the pictures on it. */
  readonly pictures?: readonly string[];
  /** A video that can be seen on it. */
  readonly video?: SitemapVideo | undefined;
  readonly news?: SitemapItem["news"];
}

/** A part of a sitemap, in the index. */
export interface SitemapPart {
  /** With origin and path prefix. */
  readonly url: string;
  /** That of the page in it that changed last, as that tells it; absent when none tells. */
  readonly lastmod?: string | undefined;
}

const NAMESPACES = {
  pictures: ' xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"',
  news: ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"',
} as const;

const VIDEOS = ' xmlns:video="http://www.google.com/schemas/sitemap-video/1.1"';

/**
 * A sitemap (sitemaps.org, protocol 0.9). Without entries it is an empty one, which Google takes.
 *
 * The library's own stream for whole sitemaps tells every time in UTC, gives a bare date a time, and
 * refuses an empty one; so its stream for entries stands in a frame of ours.
 *
 * @param extension what entries hold beyond the protocol
 */
export async function urlset(
  entries: readonly SitemapEntry[],
  extension: keyof typeof NAMESPACES,
): Promise<string> {
  const items = entries.map(
    ({ url, lastmod, pictures = [], video, news }): SitemapItem => ({
      url,
      ...(lastmod === undefined ? {} : { lastmod }),
      ...(news === undefined ? {} : { news }),
      img: pictures.map((picture) => ({ url: picture })),
      video: video === undefined ? [] : [{ ...video, tag: [] }],
      links: [],
    }),
  );
  const body = await textOf(new SitemapItemStream({ level: ErrorLevel.THROW }), items);
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${NAMESPACES[extension]}${entries.some(({ video }) => video !== undefined) ? VIDEOS : ""}>${body}</urlset>\n`;
}

/** An index of sitemaps, at least one. The library tells its times in UTC, a date alone as its midnight. */
export async function sitemapIndex(parts: readonly SitemapPart[]): Promise<string> {
  const items = parts.map(({ url, lastmod }) => ({
    url,
    ...(lastmod === undefined ? {} : { lastmod: new Date(lastmod).toISOString() }),
  }));
  return `${await textOf(new SitemapIndexStream({ level: ErrorLevel.THROW }), items)}\n`;
}

/** The whole text that a stream gives for some items. The library's `streamToPromise` takes three times as long. */
function textOf(stream: Transform, items: readonly unknown[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    stream
      .on("data", (chunk: unknown) => {
        text += String(chunk);
      })
      .on("end", () => resolve(text))
      .on("error", reject);
    for (const item of items) stream.write(item);
    stream.end();
  });
}
