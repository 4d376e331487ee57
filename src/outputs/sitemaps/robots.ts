import type { OutputFile } from "../../files/index.ts";
import type { SiteContext } from "../../pages/index.ts";
import { absoluteUrl } from "../../pages/index.ts";

import { sitemapUrls } from "./news-sitemap.ts";

export const ROBOTS_URL = "/robots.txt";

/**
 * `/robots.txt` (RFC 9309): everyone may read everything, and finds the sitemaps here. Nothing is
 * closed, not even what must stay out of search: a page that says so (`noindex`) can say it only to
 * those who may read it.
 *
 * Crawlers ask a host's root for it and nowhere else. A site below a path prefix has its file at
 * `/berita/robots.txt`, where none looks: whoever owns the host copies its lines into their own.
 */
export function robotsFiles(context: SiteContext): OutputFile[] {
  const lines = [
    "User-agent: *",
    "Allow: /",
    "",
    ...sitemapUrls(context).map((url) => `Sitemap: ${absoluteUrl(url, context)}`),
  ];
  return [{ path: ROBOTS_URL.slice(1), contents: `${lines.join("\n")}\n` }];
}
