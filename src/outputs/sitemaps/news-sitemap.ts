import type { OutputFile } from "../../files/index.ts";
import type { Story } from "../../front-matter/index.ts";
import { createDateFilters } from "../../language/index.ts";
import type { SiteContext } from "../../pages/index.ts";
import { absoluteUrl } from "../../pages/index.ts";
import { SITEMAP_URL } from "./sitemap.ts";
import { urlset } from "./sitemap-xml.ts";

export const NEWS_SITEMAP_URL = "/sitemap-news.xml";

/** Google reads only what is not older, in milliseconds. */
const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;

/** Stories in one news sitemap. */
const MOST_STORIES = 1000;

/**
 * `/sitemap-news.xml` for Google News (developers.google.com, "News sitemaps"): the stories of the last
 * two days before the build, newest first. Of more than a thousand the newest are told: two files
 * would need an index of their own, and no newsroom of one site writes that much.
 *
 * Paid content is never news (Pedoman Pemberitaan Media Siber, clause 6; Google's own policy). A ralat,
 * koreksi or hak jawab is a story like others: it is editorial, newly published and has a page of its
 * own, which is all that Google asks, and readers should find it where they found what it mends.
 *
 * Search consoles fault an empty sitemap. Where nothing is new, the newest story stands in it without
 * what makes it news, which Google documents for older ones; so the file that was once handed in stays
 * there. A newsroom without a story that may be news has no such file.
 */
export async function newsSitemapFiles(context: SiteContext): Promise<OutputFile[]> {
  const stories = newsStories(context);
  const [newest] = stories;
  if (newest === undefined) return [];
  const { now, site } = context.edition;
  const { isoDate } = createDateFilters({ zone: site.zone });
  const entry = ({ url }: Story) => ({ url: absoluteUrl(url, context) });
  const entries = stories
    .filter(({ published }) => now - published.instant <= TWO_DAYS)
    .slice(0, MOST_STORIES)
    .map((story) => ({
      ...entry(story),
      news: {
        publication: { name: site.name, language: site.lang },
        publication_date: isoDate(story.published),
        title: story.title,
      },
    }));
  const contents = await urlset(entries.length === 0 ? [entry(newest)] : entries, "news");
  return [{ path: NEWS_SITEMAP_URL.slice(1), contents }];
}

/** The stories that are news, or were: live, unpaid, open to search engines; newest first. */
function newsStories({ edition, directory }: SiteContext): Story[] {
  return edition.live.filter(
    ({ label, url }) => label === undefined && directory.find(url)?.isIndexable === true,
  );
}

/** The next moment at which a story is too old to be news, in milliseconds since 1970; Infinity where none is. */
export function nextNewsChange(context: SiteContext): number {
  const { now } = context.edition;
  return newsStories(context)
    .map(({ published }) => published.instant + TWO_DAYS + 1)
    .filter((end) => end > now)
    .reduce((next, end) => Math.min(next, end), Number.POSITIVE_INFINITY);
}

/** The URLs of all sitemaps that crawlers are told of: an index, and that of the news where there is one. */
export function sitemapUrls(context: SiteContext): string[] {
  return newsStories(context).length === 0 ? [SITEMAP_URL] : [SITEMAP_URL, NEWS_SITEMAP_URL];
}
