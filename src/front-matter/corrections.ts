import * as z from "zod";
import type { Byline, Correction, StoryType, Withdrawal } from "../model/index.ts";
import { ANSWER_TYPES, isAuthor, WITHDRAWAL_GROUNDS } from "../model/index.ts";
import type { ValuePath } from "../source/index.ts";
import { text } from "../validation/index.ts";
import type { ReadStory } from "./field.ts";
import { checkNotAhead, checkNotBefore, readMoment } from "./times.ts";

export const correctionSchema = z.strictObject({
  date: text(100)
    .describe("When the correction was published, with its time.")
    .meta({ example: "2025-01-02 10:00" }),
  text: text().describe("What was wrong and what is right.").meta({ example: '"…"' }),
  kind: z
    .enum(["ralat", "koreksi"])
    .describe("`ralat` (our finding) or `koreksi` (asked for).")
    .meta({ example: "ralat" }),
});

/** Pedoman Pemberitaan Media Siber, clause 4c: each correction shows the time of its publication. */
export function readCorrections(
  list: readonly z.output<typeof correctionSchema>[],
  path: ValuePath,
  story: ReadStory,
): Correction[] {
  return list.flatMap(({ date, text, kind }, index) => {
    const at = [...path, index, "date"];
    const moment = readMoment(date, at, story);
    if (moment === undefined) return [];
    checkNotBefore(moment, at, story);
    checkNotAhead(moment, at, story);
    if (!moment.hasTime) {
      story.diagnostics.error(
        "bad-date",
        story.source.locate(at),
        `Ralat dan koreksi harus menyebut jam pemuatannya (Pedoman Media Siber, butir 4c). Tulis misalnya ${date.trim()} 09:00.`,
      );
    }
    return [{ date: moment, text, kind }];
  });
}

export const withdrawalSchema = z.strictObject({
  date: text(100).describe("When the story was withdrawn.").meta({ example: "2025-01-02" }),
  ground: z
    .enum(WITHDRAWAL_GROUNDS)
    .describe("One of the five grounds of the Pedoman.")
    .meta({ example: "trauma-korban" }),
  reason: text().describe("The reason, which readers are told.").meta({ example: '"…"' }),
});

export function readWithdrawal(
  given: z.output<typeof withdrawalSchema> | undefined,
  path: ValuePath,
  story: ReadStory,
): Withdrawal | undefined {
  if (given === undefined) return undefined;
  const at = [...path, "date"];
  const date = readMoment(given.date, at, story);
  checkNotBefore(date, at, story);
  // It counts at once all the same: a slip in a date must not keep a child's name online.
  checkNotAhead(date, at, story, "warning");
  return date === undefined ? undefined : { ...given, date };
}

/** Clause 4b: a ralat, koreksi or hak jawab is linked with the story it concerns. */
export function checkAnswer(
  { type, of, label }: { type?: StoryType | undefined; of?: string | undefined; label?: unknown },
  { source, diagnostics }: ReadStory,
): void {
  const isAnswer = type !== undefined && ANSWER_TYPES.includes(type);
  if (label !== undefined && isAnswer) {
    diagnostics.error(
      "invalid-value",
      source.locate(["label"]),
      `Tulisan berjenis ${type} dimuat tanpa biaya dan bukan iklan (Peraturan Dewan Pers 9/Peraturan-DP/X/2008). Hapus label.`,
    );
  }
  if (of !== undefined && type === undefined) {
    diagnostics.error(
      "missing-field",
      source.locate(["of"], "key"),
      "Isian of hanya dipakai bersama type. Tambahkan type: ralat, type: koreksi, atau type: hak-jawab.",
    );
  }
  if (of !== undefined || !isAnswer) return;
  diagnostics.error(
    "missing-field",
    source.locate(["type"]),
    `Tulisan berjenis ${type} harus menyebut berita yang dijawabnya (Pedoman Media Siber, butir 4b). Tambahkan of: slug-berita-itu.`,
  );
}

/**
 * A hak jawab is the word of whoever answers (Peraturan Dewan Pers 9/Peraturan-DP/X/2008), so it is they who sign
 * it and not the newsroom that prints it.
 */
export function checkSignature(
  { type, authors }: { readonly type: StoryType; readonly authors: readonly Byline[] },
  { source, diagnostics }: ReadStory,
): void {
  if (type !== "hak-jawab" || authors.length === 0 || !authors.every(isAuthor)) return;
  diagnostics.warning(
    "reply-signature",
    source.locate(["author"]),
    "Hak jawab ditandatangani oleh yang menjawab, bukan oleh redaksi. Sebut namanya, misalnya author: { name: Budi Santoso, role: Kepala Dinas Perhubungan }.",
  );
}
