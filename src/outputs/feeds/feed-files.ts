import { digest } from "../../collections/index.ts";
import type { OutputFile } from "../../files/index.ts";
import type { Story } from "../../front-matter/index.ts";
import type { Moment } from "../../language/index.ts";
import { latest } from "../../newsroom/index.ts";
import { absoluteUrl, storyDigest } from "../../pages/index.ts";
import { HOME_URL } from "../../urls/index.ts";
import type { OutputsContext } from "../context/index.ts";
import { ZonedDate } from "../text/index.ts";
import { FEED_FORMATS } from "./feed-formats.ts";
import type { FeedItem } from "./feed-item.ts";
import { feedItem } from "./feed-item.ts";
import type { FeedListing } from "./feed-listings.ts";
import { feedListings } from "./feed-listings.ts";

/**
 * RSS, Atom and JSON Feed of the site and of each of its listings. A file is made when its contents
 * are asked for, so that a large archive's feeds are never all in memory.
 */
export function feedFiles(context: OutputsContext): OutputFile[] {
  const { site } = context.edition;
  const dates = context.filters;
  // A story is in the feeds of the site, its kanal, its topics, its place and its authors.
  const made = new Map<Story, FeedItem>();
  const itemOf = (story: Story): FeedItem => {
    const item = made.get(story) ?? feedItem(story, context, dates);
    made.set(story, item);
    return item;
  };
  const removals = removalsOf(context);
  return feedListings(context).flatMap((listing) => {
    const { url, title, description } = listing;
    const stories = listing.stories.slice(0, context.feedSize);
    const updated = lastChange(listing, stories, removals, context);
    const inputs =
      context.circumstances &&
      digest(context.circumstances, title, description, updated, feedInputs(stories, context));
    return FEED_FORMATS.map(({ file, write }) => ({
      path: (url + file).slice(1),
      inputs,
      contents: () =>
        write({
          title,
          description,
          language: site.lang,
          home: absoluteUrl(url, context),
          self: absoluteUrl(url + file, context),
          hub: context.hub,
          updated: new ZonedDate(updated),
          items: stories.map(itemOf),
        }),
    }));
  });
}

/** What feeds show of their stories, see `storyDigest`, and how large the pictures are that were made of theirs. */
export function feedInputs(stories: readonly Story[], context: OutputsContext): unknown {
  return stories.map((story) => [
    storyDigest(context)(story),
    story.image?.set.files.map(({ url }) => context.lengthOf(url)),
  ]);
}

/** A story that a feed may have had and has no more. */
interface Removal {
  readonly published: Moment;
  readonly removed: Moment;
}

const DAY = 24 * 60 * 60 * 1000;

/** What was withdrawn or has expired, by the URLs of the listings that it was in. */
function removalsOf({
  edition,
  directory,
}: OutputsContext): ReadonlyMap<string, readonly Removal[]> {
  const byListing = new Map<string, Removal[]>();
  for (const story of [...edition.withdrawn, ...edition.expired]) {
    const removed = story.withdrawn?.date ?? endOf(story.expires);
    // A withdrawal counts at once, whatever date it gives; one of tomorrow tells nothing yet.
    if (removed === undefined || removed.instant > edition.now) continue;
    for (const url of [HOME_URL, ...directory.listingsOf(story)]) {
      const removal = { published: story.published, removed };
      const known = byListing.get(url);
      if (known === undefined) byListing.set(url, [removal]);
      else known.push(removal);
    }
  }
  return byListing;
}

/** A date alone lasts until its day is over. */
function endOf(expires: Moment | undefined): Moment | undefined {
  if (expires === undefined || expires.hasTime) return expires;
  return { ...expires, instant: expires.instant + DAY };
}

/**
 * When a feed last changed: by a story that came, changed, or went from among those that it holds.
 * A feed that never held one dates from the newsroom's first story, so that it stays as it is.
 */
function lastChange(
  { url }: FeedListing,
  stories: readonly Story[],
  removals: ReadonlyMap<string, readonly Removal[]>,
  { edition, feedSize }: OutputsContext,
): Moment {
  const oldest = stories.length < feedSize ? undefined : stories.at(-1)?.published.instant;
  const gone = (removals.get(url) ?? []).filter(
    ({ published }) => oldest === undefined || published.instant >= oldest,
  );
  return (
    latest([
      ...stories.map((story) => edition.modified(story)),
      ...gone.map((each) => each.removed),
    ]) ??
    edition.published.at(-1)?.published ?? {
      instant: edition.now,
      zone: edition.site.zone,
      hasTime: true,
    }
  );
}
