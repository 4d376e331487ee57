import { quote } from "../diagnostics/index.ts";
import type { Story } from "../front-matter/index.ts";
import { createDateFilters, listAnd, number } from "../language/index.ts";
import { standingOf } from "../newsroom/index.ts";

const STANDINGS = {
  draft: "draf",
  scheduled: "terjadwal",
  withdrawn: "dicabut",
  expired: "terbit, kedaluwarsa",
  live: "terbit",
} as const;

/**
 * The stories that were taken from an origin: who republished must follow when the origin corrects or
 * withdraws (Pedoman Pemberitaan Media Siber, clauses 4d and 5b).
 *
 * @param name of the origin or a part of it; letter case is ignored
 * @param now the build's clock, in milliseconds since 1970
 * @example
 * // 1 tulisan bersumber dari "unesco":
 * //
 * //   posts/2024/12/kebaya.md  (terbit, Senin, 16 Desember 2024)
 * //     Kebaya Masuk Daftar UNESCO
 * //     https://jejakindonesia.id/2024/12/16/kebaya/
 * //     Sumber: UNESCO, https://www.unesco.org/
 */
export function sourceReport(
  name: string,
  stories: readonly Story[],
  { now, siteUrl }: { readonly now: number; readonly siteUrl: string },
): string {
  const wanted = folded(name);
  const found = stories
    .filter(({ source }) => source !== undefined && folded(source.name).includes(wanted))
    .sort((a, b) => b.published.instant - a.published.instant);
  if (found.length === 0) return nothing(name, stories);
  const { dateLong } = createDateFilters({ zone: "WIB" });
  return [
    `${number(found.length)} tulisan bersumber dari ${quote(name)}:`,
    "",
    ...found.flatMap((story) => [
      `  ${story.file}  (${STANDINGS[standingOf(story, now)]}, ${dateLong(story.published)})`,
      `    ${story.title}`,
      `    ${siteUrl}${story.url}`,
      `    Sumber: ${[story.source?.name, story.source?.url].filter((part) => part !== undefined).join(", ")}`,
      "",
    ]),
    "Jika sumbernya meralat, tambahkan corrections; jika mencabut, tambahkan withdrawn",
    "(Pedoman Media Siber, butir 4d dan 5b).",
  ].join("\n");
}

function nothing(name: string, stories: readonly Story[]): string {
  const names = [...new Set(stories.flatMap(({ source }) => source?.name ?? []))].sort();
  const known =
    names.length === 0
      ? "Belum ada tulisan yang menyebut source."
      : `Sumber yang disebut: ${listAnd(names.slice(0, MOST_NAMES))}.`;
  return `Tidak ada tulisan yang bersumber dari ${quote(name)}. ${known}`;
}

/** Names offered where none was found. */
const MOST_NAMES = 20;

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}
