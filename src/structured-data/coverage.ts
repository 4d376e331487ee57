import type { BlogPostingLeaf, LiveBlogPostingLeaf } from "schema-dts";
import type { Story } from "../front-matter/index.ts";
import { date } from "./dates.ts";
import { some, thing } from "./json-ld.ts";
import type { DescribedSite } from "./site.ts";
import { organizationId } from "./site.ts";

/**
 * What a live coverage tells beside what every article does: https://schema.org/LiveBlogPosting. Search engines take from it that the
 * coverage is running, so that it has:
 *
 * - `coverageStartTime`: when the coverage began, which is its oldest report, or its publication where that came first;
 * - `coverageEndTime`: only once the newsroom says so. An end that nobody knows is left out, never guessed;
 * - `liveBlogUpdate`: each report as a `BlogPosting` with the `headline` and `datePublished` that Google asks of an article
 *   (https://developers.google.com/search/docs/appearance/structured-data/article), its words as `articleBody`, and the address at
 *   which readers find it. The newest come first.
 *
 * `dateModified` of the article itself follows its newest report (`updatedOf` in the room newsroom).
 */
export function coverage(
  { type, live = [], published, ended, title, url, label }: Story,
  described: DescribedSite,
): Partial<LiveBlogPostingLeaf> {
  if (type !== "langsung" || label !== undefined) return {};
  const oldest = live.at(-1)?.at;
  const began = oldest !== undefined && oldest.instant < published.instant ? oldest : published;
  const address = described.absolute(url);
  return thing<Partial<LiveBlogPostingLeaf>>({
    coverageStartTime: date(began),
    coverageEndTime: ended && date(ended),
    liveBlogUpdate: some(
      live.slice(0, MOST_UPDATES).map((entry) =>
        thing<BlogPostingLeaf>({
          "@type": "BlogPosting",
          "@id": `${address}#${entry.id}`,
          url: `${address}#${entry.id}`,
          headline: entry.title || title,
          datePublished: date(entry.at),
          articleBody: entry.text || undefined,
          author: { "@id": organizationId(described) },
        }),
      ),
    ),
  });
}

/** A page has the words of its reports twice with them; a day of elections has some hundred. */
const MOST_UPDATES = 200;
