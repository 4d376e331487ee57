import { posix } from "node:path";
import { quote } from "../diagnostics/index.ts";
import { partsOf } from "../language/index.ts";
import type { OpenStory } from "./between-stories.ts";

const YEAR = 365.25 * 24 * 60 * 60 * 1000;
/** A newsroom that pauses for longer has most likely written another year than it meant. */
const LONGEST_PAUSE = 2 * YEAR;
/** Of fewer stories nobody can say what is usual. */
const FEWEST_STORIES = 5;

/** "posts/2026/11/pasar.md", "posts/2026-11-20-pasar.md" */
const YEAR_IN_PATH = /(?:^|\/)((?:19|20)\d\d)(?=[/-])(?:[/-](\d\d)(?=[/-]))?/u;

/**
 * Tells of dates of publication that don't fit their neighbours: another year than the file's folder or name
 * says, or years away from every other story of the newsroom. A folder that agrees with the date is believed.
 */
export function reportStrayDates(open: readonly OpenStory[]): void {
  const stories = open
    .filter(({ head }) => !head.draft)
    .sort((a, b) => a.head.published.instant - b.head.published.instant);
  for (const [index, story] of stories.entries()) {
    const { head, text, diagnostics } = story;
    if (diagnostics.list.some(({ rule }) => rule === "unlikely-date")) continue;
    const { year, month } = partsOf(head.published);
    const [, inPath, monthInPath] = YEAR_IN_PATH.exec(head.file) ?? [];
    const warn = (message: string): void =>
      diagnostics.warning("unlikely-date", text().source.locate(["date"]), message);
    if (inPath !== undefined) {
      const apart = Math.abs(Number(inPath) - year);
      // What is written in December is published in January.
      if (apart > 1 || (apart === 1 && Number(monthInPath) === month)) {
        const place = posix.dirname(head.file);
        warn(
          `Waktu terbit ini tahun ${year}, padahal ${place.includes(inPath) ? `foldernya ${quote(place, 60)}` : "nama berkasnya menyebut tahun lain"}. Periksa tahunnya, atau pindahkan berkasnya.`,
        );
      }
      continue;
    }
    if (stories.length < FEWEST_STORIES) continue;
    const gap = Math.min(
      ...[stories[index - 1], stories[index + 1]].map((other) =>
        other === undefined
          ? Number.POSITIVE_INFINITY
          : Math.abs(other.head.published.instant - head.published.instant),
      ),
    );
    if (gap <= LONGEST_PAUSE) continue;
    warn(
      `Waktu terbit ini terpaut ${Math.round(gap / YEAR)} tahun dari tulisan lain yang terdekat. Periksa tahunnya; jika benar, simpan berkasnya di folder tahun itu, misalnya ${quote(`${posix.dirname(head.file)}/${year}/`, 60)}.`,
    );
  }
}
