import type { Story } from "../front-matter/index.ts";
import type { StoryType, WithdrawalGround } from "../model/index.ts";
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
 * @example unverifiedNote({ unverified: { reason: "Menunggu keterangan BPBD." } })
 * // "(Berita ini masih memerlukan verifikasi lebih lanjut: Menunggu keterangan BPBD.)"
 */
export function unverifiedNote({ unverified }: Pick<Story, "unverified">): string | undefined {
  return unverified === undefined
    ? undefined
    : `(Berita ini masih memerlukan verifikasi lebih lanjut: ${unverified.reason})`;
}

/** Peraturan Dewan Pers 1/2025 asks that readers are told of the part that AI had. */
export function aiNote({ ai }: Pick<Story, "ai">): string | undefined {
  if (ai === undefined) return undefined;
  const tool = ai.tool === undefined ? "" : ` (${ai.tool})`;
  return `Dibuat dengan bantuan kecerdasan buatan: ${ai.kind}${tool}.${ai.note === undefined ? "" : ` ${ai.note}`}`;
}

/** How an answer is told within a line. */
const ANSWERS: Partial<Record<StoryType, string>> = {
  ralat: "Ralat",
  koreksi: "Koreksi",
  "hak-jawab": "Hak jawab",
};

/**
 * The stories that this one answers or carries further, and those that carry it further (clauses 2d
 * and 4b). A ralat, koreksi or hak jawab on it is a notice (see notices.ts).
 */
export function relationNotes(story: Story, answers: Answers): RelationNote[] {
  const answered = answers.answered(story);
  const updated = answers.updated(story);
  return [
    ...(answered === undefined
      ? []
      : [{ relation: `${ANSWERS[story.type] ?? "Tanggapan"} atas berita`, story: answered }]),
    ...answers
      .answersTo(story)
      .filter(({ type }) => ANSWERS[type] === undefined)
      .map((answer) => ({ relation: "Tanggapan", story: answer })),
    ...(updated === undefined ? [] : [{ relation: "Kelanjutan dari berita", story: updated }]),
    ...answers.updatesOf(story).map((update) => ({ relation: "Kelanjutan", story: update })),
  ];
}

/** The five grounds on which a story may be withdrawn (clause 5), as words after "dicabut". */
export const GROUND_WORDS: Readonly<Record<WithdrawalGround, string>> = {
  sara: "menyangkut suku, agama, ras, dan antargolongan (SARA)",
  kesusilaan: "menyangkut kesusilaan",
  "masa-depan-anak": "menyangkut masa depan anak",
  "trauma-korban": "menyangkut pengalaman traumatik korban",
  "ketetapan-dewan-pers": "berdasarkan ketetapan Dewan Pers",
};
