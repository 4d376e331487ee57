import type { OutputFile } from "../../files/index.ts";
import { urlOf } from "../../files/index.ts";
import type { Redirect } from "../../model/index.ts";
import type { SiteContext } from "../../pages/index.ts";
import { HOME_URL, isOldUrl, isSitePath, urlKey } from "../../urls/index.ts";
import type { OutputsContext } from "../context/index.ts";
import { redirectPages } from "./redirect-pages.ts";
import { redirectRules } from "./redirect-rules.ts";

/** What redirects are made from. */
export type RedirectsContext = SiteContext & Pick<OutputsContext, "pages" | "redirects">;

/**
 * The old URLs of a site, as files: rules for hosts that read them, and a page at each old URL for all
 * others.
 *
 * @param files all others of the site that are no pages; none is overwritten
 */
export function redirectFiles(
  context: RedirectsContext,
  files: readonly OutputFile[],
): OutputFile[] {
  const redirects = settledRedirects(context, files);
  return [...redirectRules(redirects, context), ...redirectPages(redirects, context, files)];
}

/**
 * Redirects that lead to their end at once: where one leads to the beginning of another, a reader
 * makes one step, not two. Those that lead in a ring lead nowhere and are left out, as are those from
 * a URL at which there is a page or file, and whatever is no path of this site. No host may be told
 * that its front page is an old URL: who does without Jejak's has one of their own.
 */
export function settledRedirects(
  { redirects, pages }: RedirectsContext,
  files: readonly OutputFile[] = [],
): readonly Redirect[] {
  const urls = [HOME_URL, ...pages.map(({ url }) => url), ...files.map(urlOf)];
  const taken = new Set(urls.map(urlKey));
  const next = new Map<string, Redirect>();
  for (const redirect of redirects) {
    if (!isOldUrl(redirect.from) || !isSitePath(redirect.to)) continue;
    const key = urlKey(redirect.from);
    // The newest comes first.
    if (!taken.has(key) && !next.has(key)) next.set(key, redirect);
  }
  return [...next.values()].flatMap(({ from, to }) => {
    const seen = new Set([urlKey(from)]);
    let end = to;
    for (let key = urlKey(end); !seen.has(key); key = urlKey(end)) {
      const further = next.get(key);
      if (further === undefined) return [{ from, to: end }];
      seen.add(key);
      end = further.to;
    }
    return [];
  });
}
