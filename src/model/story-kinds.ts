export const STORY_TYPES = [
  "berita",
  "opini",
  "analisis",
  "feature",
  "rilis",
  "langsung",
  "ralat",
  "koreksi",
  "hak-jawab",
] as const;

/** The kinds of stories that answer another, which `of` names. */
export const ANSWER_TYPES: readonly string[] = ["ralat", "koreksi", "hak-jawab"];

export const LABELS = ["advertorial", "iklan", "sponsored"] as const;

/** Pedoman Pemberitaan Media Siber, clause 5: the only grounds on which a story is withdrawn. */
export const WITHDRAWAL_GROUNDS = [
  "sara",
  "kesusilaan",
  "masa-depan-anak",
  "trauma-korban",
  "ketetapan-dewan-pers",
] as const;

export type StoryType = (typeof STORY_TYPES)[number];

export type Label = (typeof LABELS)[number];

export type WithdrawalGround = (typeof WITHDRAWAL_GROUNDS)[number];
