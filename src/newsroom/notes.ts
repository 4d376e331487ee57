import type { Story } from "../front-matter/index.ts";
import type { StoryType, WithdrawalGround } from "../model/index.ts";
import type { TextFunction, TextKey } from "../texts/index.ts";
import type { Answers } from "./answers.ts";

/** A story that this one answers or carries further, or that carries this one further. */
export interface RelationNote {
  /** "Ralat atas berita", "Kelanjutan" … */
  readonly relation: string;
  readonly story: Story;
}

/**
 * What a story that awaits confirmation says of itself at its end, in brackets; it is set in italics
 * (Pedoman Pemberitaan Media Siber, clause 2c.4).
 *
 * @example unverifiedNote({ unverified: { reason: "Menunggu keterangan BPBD." } }, text)
 * // "(Berita ini masih memerlukan verifikasi lebih lanjut: Menunggu keterangan BPBD.)"
 */
export function unverifiedNote(
  { unverified }: Pick<Story, "unverified">,
  text: TextFunction,
): string | undefined {
  return unverified && text("story.unverified", { reason: unverified.reason });
}

/** Peraturan Dewan Pers 1/2025 asks that readers are told of the part that AI had. */
export function aiNote({ ai }: Pick<Story, "ai">, text: TextFunction): string | undefined {
  if (ai === undefined) return undefined;
  const tool = ai.tool === undefined ? "" : ` (${ai.tool})`;
  const note = ai.note === undefined ? "" : ` ${ai.note}`;
  return text("story.ai", { use: `${ai.kind}${tool}` }) + note;
}

/** How a story names the one that it answers, by its kind. */
const ANSWERED: Partial<
  Record<StoryType, "relation.erratumOf" | "relation.correctionOf" | "relation.replyOf">
> = {
  ralat: "relation.erratumOf",
  koreksi: "relation.correctionOf",
  "hak-jawab": "relation.replyOf",
};

/**
 * The stories that this one answers or carries further, and those that carry it further (clauses 2d
 * and 4b). A ralat, koreksi or hak jawab on it is a notice (see notices.ts).
 */
export function relationNotes(story: Story, answers: Answers, text: TextFunction): RelationNote[] {
  const answered = answers.answered(story);
  const updated = answers.updated(story);
  return [
    ...(answered === undefined
      ? []
      : [{ relation: text(ANSWERED[story.type] ?? "relation.responseOf"), story: answered }]),
    ...answers
      .answersTo(story)
      .filter(({ type }) => ANSWERED[type] === undefined)
      .map((answer) => ({ relation: text("relation.response"), story: answer })),
    ...(updated === undefined ? [] : [{ relation: text("relation.followUpOf"), story: updated }]),
    ...answers
      .updatesOf(story)
      .map((update) => ({ relation: text("relation.followUp"), story: update })),
  ];
}

const GROUND_TEXTS = {
  sara: "ground.sara",
  kesusilaan: "ground.decency",
  "masa-depan-anak": "ground.childFuture",
  "trauma-korban": "ground.victimTrauma",
  "ketetapan-dewan-pers": "ground.pressCouncil",
} as const satisfies Readonly<Record<WithdrawalGround, TextKey>>;

/** One of the five grounds on which a story may be withdrawn (clause 5), as words after "dicabut". */
export function groundWords(ground: WithdrawalGround, text: TextFunction): string {
  return text(GROUND_TEXTS[ground]);
}
