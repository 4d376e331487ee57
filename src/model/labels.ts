import type { TextFunction, TextKey } from "../texts/index.ts";
import type { Label, StoryType } from "./story-kinds.ts";

const LABEL_TEXTS = {
  advertorial: "label.advertorial",
  iklan: "label.ad",
  sponsored: "label.sponsored",
} as const satisfies Readonly<Record<Label, TextKey>>;

const KIND_TEXTS = {
  berita: "kind.news",
  opini: "kind.opinion",
  analisis: "kind.analysis",
  feature: "kind.feature",
  rilis: "kind.release",
  langsung: "kind.live",
  ralat: "kind.erratum",
  koreksi: "kind.correction",
  "hak-jawab": "kind.rightOfReply",
} as const satisfies Readonly<Record<StoryType, TextKey>>;

/** What a kind of story is called: "Berita", "Opini", "Hak Jawab". */
export function kindName(type: StoryType, text: TextFunction): string {
  return text(KIND_TEXTS[type]);
}

/** What readers are told of a kind of story, wherever it is named; undefined for plain news. */
export function kindOf(
  { type }: { readonly type: StoryType },
  text: TextFunction,
): string | undefined {
  return type === "berita" ? undefined : kindName(type, text);
}

/** "Advertorial": what a paid story must say of itself; undefined for all others. */
export function labelOf(
  { label }: { readonly label?: Label | undefined },
  text: TextFunction,
): string | undefined {
  return label === undefined ? undefined : text(LABEL_TEXTS[label]);
}

/**
 * A headline where nothing else can say that it is paid for: in feeds, in links, where it is shared.
 *
 * @example labelledTitle(story, text) // "[Advertorial] Panen Kopi"
 */
export function labelledTitle(
  story: { readonly title: string; readonly label?: Label | undefined },
  text: TextFunction,
): string {
  const label = labelOf(story, text);
  return label === undefined ? story.title : `[${label}] ${story.title}`;
}
