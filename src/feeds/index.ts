// Feeds: what machines read of a site. Pure: nothing here reads or writes a file.

import type { Edition } from "../edition/edition.ts";
import { apiFiles, apiUrls } from "./api-files.ts";
import type { FeedsContext } from "./context.ts";
import { feedFiles } from "./feed-files.ts";
import { feedUrls } from "./feed-listings.ts";
import { headersFile } from "./headers.ts";
import { webManifest } from "./manifest.ts";
import { NEWS_SITEMAP_URL, newsSitemapFiles } from "./news-sitemap.ts";
import type { OutputFile } from "./output-file.ts";
import { redirectFiles } from "./redirects.ts";
import { ROBOTS_URL, robotsFiles } from "./robots.ts";
import { securityTxt } from "./security-txt.ts";
import { SITEMAP_URL, sitemapFiles } from "./sitemap.ts";

export type { FeedsContext } from "./context.ts";
export type { OutputFile } from "./output-file.ts";
export { type SearchRecord, searchRecords } from "./search-records.ts";

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
