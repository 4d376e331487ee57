import type { Label, StoryType } from "./story-kinds.ts";

/** How readers are told of paid content, wherever a story is named. */
export const LABEL_LABELS: Record<Label, string> = {
  advertorial: "Advertorial",
  iklan: "Iklan",
  sponsored: "Konten Bersponsor",
};

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

/** "Advertorial": what a paid story must say of itself; undefined for all others. */
export function labelOf({ label }: { readonly label?: Label | undefined }): string | undefined {
  return label === undefined ? undefined : LABEL_LABELS[label];
}

/**
 * A headline where nothing else can say that it is paid for: in feeds, in links, where it is shared.
 *
 * @example labelledTitle(story) // "[Advertorial] Panen Kopi"
 */
export function labelledTitle(story: {
  readonly title: string;
  readonly label?: Label | undefined;
}): string {
  const label = labelOf(story);
  return label === undefined ? story.title : `[${label}] ${story.title}`;
}
