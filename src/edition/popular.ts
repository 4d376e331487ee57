import { groupBy } from "../collections/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { didYouMean, nearest, quote } from "../diagnostics/index.ts";
import type { Story } from "../front-matter/index.ts";
import type { PopularCounts } from "../model/index.ts";
import { urlKey } from "../urls/index.ts";

/** Where the site lives, as far as addresses in the counts are to be understood. */
export interface CountedSite {
  /** `site.url`: "https://jejakindonesia.id". */
  readonly url: string;
  /** "/" or "/berita/". */
  readonly pathPrefix: string;
}

/**
 * The most read of the live stories, best first, at most `most`. Paid content is left out (Pedoman
 * Pemberitaan Media Siber, 6), and so is what nobody read. What a story was read under several
 * addresses is added up; of stories read equally often the newer comes first.
 *
 * @param live newest first
 */
export function popularStories(
  { counts }: PopularCounts,
  live: readonly Story[],
  site: CountedSite,
  most: number,
): readonly Story[] {
  const find = storyFinder(live, site);
  const total = new Map<Story, number>();
  for (const { key, count: number } of counts) {
    const story = find(key);
    if (story !== undefined) total.set(story, (total.get(story) ?? 0) + number);
  }
  const read = (story: Story) => total.get(story) ?? 0;
  return (
    live
      .filter((story) => story.label === undefined && read(story) > 0)
      // The sort is stable: equals stay newest first.
      .sort((a, b) => read(b) - read(a))
      .slice(0, most)
  );
}

/**
 * A warning for every counted address or slug that is no story's. A log counts everything: say which
 * other pages there are, so that only what leads nowhere is told.
 *
 * @param file "_data/popular.yaml"
 * @param stories all there are, drafts and withdrawn ones too: they are known, if not shown
 * @param otherUrls of pages that are no stories
 */
export function unknownPopularStories(
  { counts }: PopularCounts,
  file: string,
  stories: readonly Story[],
  site: CountedSite,
  otherUrls: Iterable<string> = [],
): readonly Diagnostic[] {
  const find = storyFinder(stories, site);
  const others = new Set([...otherUrls].map(pathKey));
  const slugs = [...new Set(stories.map(({ slug }) => slug))];
  return counts
    .filter(({ key }) => {
      if (find(key) !== undefined) return false;
      return !pathsOf(key, site).some((path) => others.has(path));
    })
    .map(({ key, line, column }) => ({
      file,
      line,
      column,
      severity: "warning",
      rule: "unknown-story",
      message: `Tidak ada tulisan dengan alamat atau slug ${quote(key, 90)}, jadi hitungannya tidak dipakai. ${didYouMean(
        isSlugKey(key) ? nearest(key, slugs) : undefined,
        "Periksa penulisannya, atau hapus.",
        90,
      )}`,
    }));
}

/** Finds the story that a key of the counts means, among these alone. */
function storyFinder(
  stories: readonly Story[],
  site: CountedSite,
): (key: string) => Story | undefined {
  const byUrl = groupBy(stories, ({ url }) => [pathKey(url)]);
  const byAlias = groupBy(stories, ({ aliases }) => aliases.map(pathKey));
  // Of several stories with one slug, the newest is the one that is read now.
  const bySlug = groupBy(stories, ({ slug }) => [slug.toLowerCase()]);
  return (key) => {
    if (isSlugKey(key)) return bySlug.get(key.trim().toLowerCase())?.[0];
    for (const path of pathsOf(key, site)) {
      const found = byUrl.get(path) ?? byAlias.get(path);
      if (found !== undefined) return found[0];
    }
    return undefined;
  };
}

function isSlugKey(key: string): boolean {
  return !/[/?#]/u.test(key);
}

const WEB_ADDRESS = /^https?:\/\/(?:www\.)?([^/?#]*)([^?#]*)/iu;

/** The paths within the site that a key may mean; none where it is the address of another site. */
function pathsOf(key: string, site: CountedSite): readonly string[] {
  if (isSlugKey(key)) return [];
  const address = WEB_ADDRESS.exec(key.trim());
  const [, ownHost = "", ownPath = ""] = WEB_ADDRESS.exec(site.url) ?? [];
  if (address !== null && address[1]?.toLowerCase() !== ownHost.toLowerCase()) return [];
  const path = pathKey(address?.[2] ?? key.trim());
  // A log gives the whole path, a person perhaps the one within the site.
  const prefixes = [pathKey(site.pathPrefix), pathKey(ownPath)].filter(
    (prefix) => prefix !== "/" && path.startsWith(prefix),
  );
  return [path, ...prefixes.map((prefix) => path.slice(prefix.length - 1))];
}

/** A path as it is compared; a log gives its query, a person perhaps leaves out its first slash. */
function pathKey(path: string): string {
  return urlKey(`/${path.replace(/[?#].*$/su, "").replace(/^\//u, "")}`);
}
