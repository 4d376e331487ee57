import type { Label } from "./story-kinds.ts";

/** How readers are told of paid content, wherever a story is named. */
export const LABEL_LABELS: Record<Label, string> = {
  advertorial: "Advertorial",
  iklan: "Iklan",
  sponsored: "Konten Bersponsor",
};
