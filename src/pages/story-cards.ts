import type { Label, Story, StoryImage, StoryType } from "../content/story.ts";
import { categoryUrl, provinceUrl, regencyUrl } from "../content/urls.ts";
import type { ImageView, LinkView, StoryCard } from "./views.ts";

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

export const LABEL_LABELS: Record<Label, string> = {
  advertorial: "Advertorial",
  iklan: "Iklan",
  sponsored: "Konten Bersponsor",
};

const cards = new WeakMap<Story, StoryCard>();

/** A story as listings show it: one object for the ten or so listings that have it. */
export function storyCard(story: Story): StoryCard {
  const known = cards.get(story);
  if (known !== undefined) return known;
  const card = makeCard(story);
  cards.set(story, card);
  return card;
}

function makeCard(story: Story): StoryCard {
  return {
    url: story.url,
    title: story.title,
    summary: story.summary,
    published: story.published,
    category: categoryLink(story),
    place: placeLink(story),
    kind: KIND_LABELS[story.type],
    label: story.label === undefined ? undefined : LABEL_LABELS[story.label],
    image: story.image === undefined ? undefined : imageView(story.image),
  };
}

export function storyCards(stories: readonly Story[]): StoryCard[] {
  return stories.map(storyCard);
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

export function imageView({ url, alt, caption, credit, license }: StoryImage): ImageView {
  return { url, alt, caption, credit, license };
}
