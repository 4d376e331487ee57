import type { Story } from "../front-matter/index.ts";
import type { StoryType } from "../model/index.ts";
import { LABEL_LABELS } from "../model/index.ts";
import { categoryUrl, provinceUrl, regencyUrl } from "../urls/index.ts";
import type { PagesContext } from "./context.ts";
import { coverView } from "./covers.ts";
import { imageView } from "./pictures.ts";
import type { LinkView, StoryCard, StoryLinkView } from "./views.ts";

/** How readers are told of a kind of story; plain news says nothing. */
export const KIND_LABELS: Record<StoryType, string | undefined> = {
  berita: undefined,
  opini: "Opini",
  analisis: "Analisis",
  feature: "Feature",
  rilis: "Rilis",
  ralat: "Ralat",
  koreksi: "Koreksi",
  "hak-jawab": "Hak Jawab",
};

export { LABEL_LABELS };

const cards = new WeakMap<Story, StoryCard>();

/** A story as listings show it: one object for the ten or so listings that have it. */
export function storyCard(story: Story, context: PagesContext): StoryCard {
  const known = cards.get(story);
  if (known !== undefined) return known;
  const card = makeCard(story, context);
  cards.set(story, card);
  return card;
}

function makeCard(story: Story, { edition, pathPrefix }: PagesContext): StoryCard {
  const kind = KIND_LABELS[story.type];
  const category = categoryLink(story);
  return {
    url: story.url,
    title: story.title,
    summary: story.summary,
    published: story.published,
    category,
    place: placeLink(story),
    // "Opini Opini" says it once too often.
    kind: kind === category?.label ? undefined : kind,
    label: story.label === undefined ? undefined : LABEL_LABELS[story.label],
    picture:
      story.image === undefined
        ? coverView(story, edition.site.color)
        : imageView(story.image, pathPrefix),
  };
}

export function storyCards(stories: readonly Story[], context: PagesContext): StoryCard[] {
  return stories.map((story) => storyCard(story, context));
}

/** A story named among words: by its headline, and by its label where it is paid for. */
export function namedStory({ title, url, label }: Story): StoryLinkView {
  return { label: title, url, paid: label === undefined ? undefined : LABEL_LABELS[label] };
}

export function storyLink(story: Story | undefined): LinkView | undefined {
  return story === undefined ? undefined : { label: story.title, url: story.url };
}

export function categoryLink({ category }: Story): LinkView | undefined {
  return category === undefined ? undefined : { label: category.name, url: categoryUrl(category) };
}

/** The place as its dateline names it, leading to its kabupaten/kota or province. */
export function placeLink({ place }: Story): LinkView | undefined {
  if (place === undefined) return undefined;
  const url = place.regency === undefined ? provinceUrl(place.province) : regencyUrl(place.regency);
  return { label: place.name, url };
}
