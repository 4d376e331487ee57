// Feeds: what machines read of a site. Pure: nothing here reads or writes a file.

import type { Edition } from "../edition/edition.ts";
import { apiFiles, apiUrls } from "./api/api-files.ts";
import type { FeedsContext } from "./context.ts";
import { feedFiles } from "./feeds/feed-files.ts";
import { feedUrls } from "./feeds/feed-listings.ts";
import { headersFile } from "./hosting/headers.ts";
import { redirectFiles } from "./hosting/redirect-files.ts";
import { securityTxt } from "./hosting/security-txt.ts";
import { webManifest } from "./hosting/web-manifest.ts";
import type { OutputFile } from "./output-file.ts";
import { NEWS_SITEMAP_URL, newsSitemapFiles } from "./sitemaps/news-sitemap.ts";
import { ROBOTS_URL, robotsFiles } from "./sitemaps/robots.ts";
import { SITEMAP_URL, sitemapFiles } from "./sitemaps/sitemap.ts";

export type { FeedsContext } from "./context.ts";
export type { OutputFile } from "./output-file.ts";
export { type SearchRecord, searchRecords } from "./search/search-records.ts";

/** Every file of a site that is no page. */
export async function machineFiles(context: FeedsContext): Promise<OutputFile[]> {
  const files = [
    ...(await sitemapFiles(context)),
    ...(await newsSitemapFiles(context)),
    ...robotsFiles(context),
    ...feedFiles(context),
    ...apiFiles(context),
    headersFile(context),
    webManifest(context),
    context.look.favicon,
    ...securityTxt(context),
    // GitHub Pages leaves out folders and files that begin with "_" unless this is there.
    { to: ".nojekyll", contents: "" },
  ];
  // Last, since an old URL overwrites nothing.
  return [...files, ...redirectFiles(context, files)];
}

/** URLs of those files that a menu or a story may link to, without path prefix. */
export function machineUrls(
  edition: Edition,
  { leftOut, api }: Pick<FeedsContext, "leftOut" | "api">,
): readonly string[] {
  return [
    SITEMAP_URL,
    NEWS_SITEMAP_URL,
    ROBOTS_URL,
    ...feedUrls(edition, leftOut),
    ...(api ? apiUrls(edition) : []),
  ];
}
