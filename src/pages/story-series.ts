import type { NumberedPart } from "../edition/index.ts";
import { partOf } from "../edition/index.ts";
import type { Story } from "../front-matter/index.ts";
import type { SiteContext } from "./context.ts";
import { namedStory } from "./story-cards.ts";
import type { StorySeriesView } from "./views.ts";

/** A series of so many parts is listed whole on each of them; so no series makes pages that grow with it. */
const ALL_PARTS = 12;
/** Of a longer one so many parts before and after a story. */
const AROUND = 4;

/** The series of a story with the parts before and after; undefined for a story of its own. */
export function storySeries(story: Story, context: SiteContext): StorySeriesView | undefined {
  if (story.series === undefined) return undefined;
  const { directory, edition, text } = context;
  const link = directory.link(story.series.name, context.urls.oneSeries(story.series));
  const place = partOf(story, edition.series);
  if (place === undefined) return { ...link, parts: [] };
  const { of, index, part } = place;
  const shown =
    of.parts.length <= ALL_PARTS
      ? of.parts
      : of.parts.slice(Math.max(0, index - AROUND), index + AROUND + 1);
  const named = (each: NumberedPart | undefined) => each && namedStory(each.story, text);
  return {
    ...link,
    part: text("story.part", { number: String(part), last: String(of.last) }),
    earlier: named(of.parts[index - 1]),
    later: named(of.parts[index + 1]),
    parts: shown.map((each) => ({
      ...namedStory(each.story, text),
      number: each.part,
      isCurrent: each.story === story,
    })),
    count: shown.length === of.parts.length ? undefined : of.parts.length,
  };
}
