import type { OutputFile } from "../../files/index.ts";
import { createDateFilters } from "../../language/index.ts";
import type { SiteContext } from "../../pages/index.ts";
import { absoluteUrl } from "../../pages/index.ts";
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
 * Without such stories the file is empty, which Google takes for what it is.
 */
export async function newsSitemapFiles(context: SiteContext): Promise<OutputFile[]> {
  const { edition, directory } = context;
  const { live, now, site } = edition;
  const { isoDate } = createDateFilters({ zone: site.zone });
  const entries = live
    .filter(({ label, published }) => label === undefined && now - published.instant <= TWO_DAYS)
    .filter(({ url }) => directory.find(url)?.isIndexable === true)
    .slice(0, MOST_STORIES)
    .map(({ url, title, published }) => ({
      url: absoluteUrl(url, context),
      news: {
        publication: { name: site.name, language: "id" },
        publication_date: isoDate(published),
        title,
      },
    }));
  return [{ path: NEWS_SITEMAP_URL.slice(1), contents: await urlset(entries, "news") }];
}
