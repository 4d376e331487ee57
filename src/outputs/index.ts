// Outputs: every file of a site that is no page. Pure: nothing here reads or writes a file.

import type { OutputFile } from "../files/index.ts";
import type { SiteContext } from "../pages/index.ts";
import { apiFiles, apiUrls } from "./api/index.ts";
import type { OutputsContext } from "./context/index.ts";
import { feedFiles, feedUrls } from "./feeds/index.ts";
import { headersFile, redirectFiles, securityTxt, webManifest } from "./hosting/index.ts";
import {
  newsSitemapFiles,
  ROBOTS_URL,
  robotsFiles,
  sitemapFiles,
  sitemapUrls,
} from "./sitemaps/index.ts";

export { nextMachineChange } from "./next-change.ts";

/** Every file of a site that is no page. */
export async function machineFiles(context: OutputsContext): Promise<OutputFile[]> {
  const files = [
    ...(await sitemapFiles(context, context.otherPages)),
    ...(await newsSitemapFiles(context)),
    ...robotsFiles(context),
    ...feedFiles(context),
    ...apiFiles(context),
    ...(context.headers === false ? [] : [headersFile({ ...context, ...context.headers })]),
    webManifest(context),
    context.theme.favicon,
    ...securityTxt(context),
    // GitHub Pages leaves out folders and files that begin with "_" unless this is there.
    { path: ".nojekyll", contents: "" },
  ];
  // Last, since an old URL overwrites nothing.
  return [...files, ...redirectFiles(context, files)];
}

/** URLs of those files that a menu or a story may link to, without path prefix. */
export function machineUrls(context: SiteContext): readonly string[] {
  return [
    ...sitemapUrls(context),
    ROBOTS_URL,
    ...feedUrls(context),
    ...(context.api ? apiUrls(context) : []),
  ];
}
