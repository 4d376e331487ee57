import { slugify } from "../../language/index.ts";
import type { RedirectTarget, Survey } from "../source.ts";
import type { Terms } from "./terms.ts";

type Redirects = { from: string; to: RedirectTarget }[];

/** Where WordPress has its archives, unless a newsroom has chosen other words. */
const CATEGORY = "/category/";
const TAG = "/tag/";
const AUTHOR = "/author/";

/**
 * The archives and feeds of a WordPress site, and what stands for each: those of categories and tags that published posts
 * have, of authors, years and months, and its feeds.
 *
 * @param logins accounts, and the names that their archives are of
 */
export function archiveRedirects(
  terms: Terms,
  logins: readonly (readonly [login: string, name: string])[],
): Survey["redirects"] {
  const redirects: Redirects = [
    { from: "/feed/", to: { path: "/feed.xml" } },
    { from: "/feed/rss/", to: { path: "/feed.xml" } },
    { from: "/feed/rss2/", to: { path: "/feed.xml" } },
    { from: "/feed/atom/", to: { path: "/atom.xml" } },
    { from: "/comments/feed/", to: { path: "/feed.xml" } },
    { from: "/?feed=rss2", to: { path: "/feed.xml" } },
  ];
  for (const nicename of terms.liveCategories) {
    const section = terms.pathOf(nicename);
    const chain = terms.chain(nicename).join("/");
    const ids = terms.categoryId(nicename) === "" ? [] : [`/?cat=${terms.categoryId(nicename)}`];
    for (const from of new Set([`${CATEGORY}${chain}/`, `${CATEGORY}${nicename}/`, ...ids])) {
      redirects.push({ from, to: { section } });
      if (!from.includes("?"))
        redirects.push({ from: `${from}feed/`, to: { section, feed: true } });
    }
  }
  for (const nicename of terms.liveTags) {
    const topic = terms.tag(nicename)?.name ?? nicename;
    redirects.push({ from: `${TAG}${nicename}/`, to: { topic } });
    redirects.push({ from: `${TAG}${nicename}/feed/`, to: { topic, feed: true } });
    redirects.push({ from: `/?tag=${nicename}`, to: { topic } });
  }
  for (const [login, name] of logins) {
    const nicename = slugify(login);
    if (nicename !== "") redirects.push({ from: `${AUTHOR}${nicename}/`, to: { author: name } });
  }
  const years = new Set([...terms.liveMonths].map((month) => month.slice(0, 4)));
  for (const date of [...years, ...terms.liveMonths]) {
    redirects.push({ from: `/${date.replace("-", "/")}/`, to: { period: date } });
  }
  return redirects;
}
