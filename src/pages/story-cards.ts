import { memoize } from "../collections/index.ts";
import type { Story } from "../front-matter/index.ts";
import { kindOf, labelOf } from "../model/index.ts";
import { isRunning } from "../newsroom/index.ts";
import type { TextFunction } from "../texts/index.ts";
import type { SiteContext } from "./context.ts";
import { runsUntil } from "./coverage.ts";
import { coverView } from "./covers.ts";
import { imageView } from "./pictures.ts";
import { soundLength } from "./sounds.ts";
import { videoMark } from "./videos.ts";
import type { LinkView, StoryCard, StoryLinkView } from "./views.ts";

/** A story as listings show it: one object for the ten or so listings of a site that have it. */
const cardsOf = memoize((context: SiteContext) =>
  memoize((story: Story): StoryCard => {
    const { edition, text } = context;
    return {
      url: story.url,
      title: story.title,
      ...(story.lang !== undefined && { lang: story.lang }),
      summary: story.summary,
      published: story.published,
      category: categoryLink(story, context),
      place: placeLink(story, context),
      kind: isRunning(story, edition.now) ? undefined : kindBesideCategory(story, text),
      runsUntil: runsUntil(story, context),
      label: labelOf(story, text),
      fields: story.fields,
      picture:
        story.image === undefined
          ? coverView(story, edition.site.color)
          : imageView(story.image, context),
      video: videoMark(story, context),
      audio: story.audio && soundLength(story.audio, edition.site.lang),
    };
  }),
);

export function storyCards(stories: readonly Story[], context: SiteContext): StoryCard[] {
  return stories.map(cardsOf(context));
}

/** "Opini", "Ralat" …; nothing where the kanal says the same: "Opini Opini" says it once too often. */
export function kindBesideCategory(
  story: Pick<Story, "type" | "category">,
  text: TextFunction,
): string | undefined {
  const kind = kindOf(story, text);
  return kind === story.category?.name ? undefined : kind;
}

/** A story named among words: by its headline, and by its label where it is paid for. */
export function namedStory(story: Story, text: TextFunction): StoryLinkView {
  return { label: story.title, url: story.url, paid: labelOf(story, text) };
}

export function storyLink(story: Story | undefined): LinkView | undefined {
  return story === undefined ? undefined : { label: story.title, url: story.url };
}

/** What leads to listings. */
type Linking = Pick<SiteContext, "directory" | "urls">;

export function categoryLink(
  { category }: Story,
  { directory, urls }: Linking,
): LinkView | undefined {
  return category && directory.link(category.name, urls.category(category));
}

/** The kanal that a story is in besides its main one. */
export function otherCategoryLinks(
  { categories }: Story,
  { directory, urls }: Linking,
): LinkView[] {
  return categories
    .slice(1)
    .map((category) => directory.link(category.name, urls.category(category)));
}

/** The place as its dateline names it, leading to its kabupaten/kota or province, or its city or country abroad. */
function placeLink({ place }: Story, { directory, urls }: Linking): LinkView | undefined {
  return place && directory.link(place.name, urls.place(place));
}
