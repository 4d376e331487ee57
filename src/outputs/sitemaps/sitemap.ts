import { groupBy } from "../../collections/index.ts";
import type { OutputFile } from "../../files/index.ts";
import type { Story } from "../../front-matter/index.ts";
import { createDateFilters, isoDay } from "../../language/index.ts";
import type { PageEntry, SiteContext } from "../../pages/index.ts";
import { absoluteUrl } from "../../pages/index.ts";
import type { SitemapEntry, SitemapPart, SitemapVideo } from "./sitemap-xml.ts";
import { sitemapIndex, urlset } from "./sitemap-xml.ts";

/** The index of all sitemaps but that of the news. */
export const SITEMAP_URL = "/sitemap.xml";

/**
 * Addresses in one part, of pages and their pictures together. sitemaps.org allows 50,000 pages and
 * 50 MB; an address is at most 2,048 letters long, so this many stay below both.
 */
const MOST_ADDRESSES = 20_000;

/** A part of the sitemap before it is a file. */
interface Part {
  readonly url: string;
  readonly pages: readonly SitemapEntry[];
}

/**
 * `/sitemap.xml`, an index, and its parts: `/sitemap-pages.xml` and the stories of each year in
 * `/sitemap-stories-2024.xml`, so that a new story changes this year's part alone. A part that would
 * grow too large is followed by others, numbered from the oldest story: `/sitemap-stories-2024-2.xml`.
 *
 * What is withdrawn or not found is no page to be looked for. A story that expired is: it left the
 * listings, its page stays, and here alone it is still found.
 *
 * Pages that Jejak makes are told, each with when it last changed, where that is known. How often
 * a page changes and how important it is are left out: search engines do without such claims.
 */
export async function sitemapFiles(
  context: SiteContext,
  otherPages: readonly string[] = [],
): Promise<OutputFile[]> {
  const parts = [
    ...partsOf(context),
    ...cut(
      "/sitemap-others",
      otherPages.map((url) => ({ url })),
    ).filter(({ pages }) => pages.length > 0),
  ];
  const files = await Promise.all(
    parts.map(async ({ url, pages }) => ({
      path: url.slice(1),
      contents: await urlset(pages, "pictures"),
    })),
  );
  const index = parts.map(
    ({ url, pages }): SitemapPart => ({
      url: absoluteUrl(url, context),
      lastmod: latest(pages),
    }),
  );
  return [{ path: SITEMAP_URL.slice(1), contents: await sitemapIndex(index) }, ...files];
}

function partsOf(context: SiteContext): Part[] {
  const { edition, directory } = context;
  const { isoDate } = createDateFilters({ zone: edition.site.zone });
  const listed = ({ url, story, lastChanged }: PageEntry): SitemapEntry => {
    const modified = lastChanged?.(context);
    return {
      url: absoluteUrl(url, context),
      lastmod: modified === undefined ? undefined : isoDate(modified),
      pictures: story === undefined ? [] : pictures(story, context),
      video: story && videoOf(story, context),
    };
  };
  const indexable = directory.entries.filter(({ isIndexable }) => isIndexable);
  // Oldest first, so that a part once full stays as it is. What is left of a withdrawn one is not indexable.
  const stories = indexable.filter(({ story }) => story !== undefined).reverse();
  const years = groupBy(stories, ({ story }) =>
    story === undefined ? [] : [isoDay(story.published).slice(0, 4)],
  );
  return [
    ...cut("/sitemap-pages", indexable.filter(({ story }) => story === undefined).map(listed)),
    ...[...years].flatMap(([year, list]) => cut(`/sitemap-stories-${year}`, list.map(listed))),
  ];
}

/** A story's pictures, its main one first, each as the largest file that every program reads. */
function pictures({ image, pictures: all }: Story, context: SiteContext): string[] {
  const files = [...(image === undefined ? [] : [image]), ...all].map(({ set }) => set.full);
  return [...new Set(files)].slice(0, MOST_PICTURES).map((url) => absoluteUrl(url, context));
}

/** Google takes no longer video, in seconds. */
const LONGEST_VIDEO = 28_800;

/** The newsroom's own video with its poster; what is to be seen elsewhere is on no page of ours. */
function videoOf(story: Story, context: SiteContext): SitemapVideo | undefined {
  const { video, image, title, summary, published } = story;
  if (video === undefined || !("file" in video) || image === undefined) return undefined;
  const { isoDate } = createDateFilters({ zone: context.edition.site.zone });
  const seconds = Math.round(video.file.facts.seconds ?? 0);
  return {
    thumbnail_loc: absoluteUrl(image.set.full, context),
    title,
    description: summary || title,
    content_loc: absoluteUrl(video.file.url, context),
    ...(seconds >= 1 && seconds <= LONGEST_VIDEO ? { duration: seconds } : {}),
    publication_date: isoDate(published),
  };
}

/** Pictures that Google's extension allows with one page. */
const MOST_PICTURES = 1000;

/** Cuts pages into parts that are small enough: "/sitemap-pages.xml", "/sitemap-pages-2.xml" … */
function cut(name: string, pages: readonly SitemapEntry[]): Part[] {
  const parts: SitemapEntry[][] = [[]];
  let room = MOST_ADDRESSES;
  for (const page of pages) {
    const addresses = 1 + (page.pictures?.length ?? 0);
    if (addresses > room) {
      parts.push([]);
      room = MOST_ADDRESSES;
    }
    parts.at(-1)?.push(page);
    room -= addresses;
  }
  return parts.map((part, index) => ({
    url: `${name}${index === 0 ? "" : `-${index + 1}`}.xml`,
    pages: part,
  }));
}

/**
 * When the page that changed last did so. A day without a time is compared as every reader of sitemaps reads
 * it, as its midnight in UTC, so that an index never tells an earlier time than what it names.
 */
function latest(pages: readonly SitemapEntry[]): string | undefined {
  let last: string | undefined;
  for (const { lastmod } of pages) {
    if (lastmod === undefined) continue;
    if (last === undefined || Date.parse(lastmod) > Date.parse(last)) last = lastmod;
  }
  return last;
}
