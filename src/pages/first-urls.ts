import { groupBy, memoize } from "../collections/index.ts";
import type { Story } from "../front-matter/index.ts";
import type { RecordedUrl } from "../model/index.ts";
import { storyUrlShape, urlKey } from "../urls/index.ts";

/** What of a story tells under which URL it was published first. */
type Published = Pick<Story, "file" | "url" | "aliases">;

/** What the first URLs of stories are found by. */
export interface FirstUrlSources {
  /** The record of published URLs before this build; empty where the site keeps none. */
  readonly record: readonly RecordedUrl[];
  /** Every story that could be read. */
  readonly stories: readonly Published[];
  /** The pattern of story URLs: "/{year}/{month}/{day}/{slug}/". */
  readonly storyUrl: string;
  /** Every kanal of the site. */
  readonly categories: Iterable<{ readonly slug: string }>;
}

/**
 * The URL under which a story was published first: what feeds and programs know it by for good, whatever
 * aliases it gets and wherever it moves. Of the URLs that lead to it now, in this order:
 *
 * 1. the first that the record has from its file;
 * 2. an alias that the record has from a file that is gone: the file was renamed;
 * 3. an alias with the form of a story's URL: it moved before there was a record, or where there is none.
 *    Where any path has that form, it says nothing;
 * 4. its own. Other aliases are short links and what another system called it.
 *
 * @returns asked for one story at a time, and computed once for each
 */
export function firstUrls({
  record,
  stories,
  storyUrl,
  categories,
}: FirstUrlSources): (story: Published) => string {
  const byFile = groupBy(record, ({ file }) => [file]);
  const byUrl = new Map(record.map((entry) => [urlKey(entry.url), entry]));
  const files = new Set(stories.map(({ file }) => file));
  const shape = storyUrlShape(storyUrl, categories);
  return memoize(({ file, url, aliases }: Published) => {
    const leadHere = new Set([url, ...aliases].map(urlKey));
    const own = (byFile.get(file) ?? [])
      .filter((entry) => leadHere.has(urlKey(entry.url)))
      .sort((a, b) => a.order - b.order)[0];
    const renamed = aliases.find((alias) => {
      const entry = byUrl.get(urlKey(alias));
      return entry !== undefined && !files.has(entry.file);
    });
    return own?.url ?? renamed ?? aliases.find((alias) => shape?.test(alias)) ?? url;
  });
}
