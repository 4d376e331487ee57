import { quote } from "../diagnostics/index.ts";
import { endOf } from "../language/index.ts";
import type { LiveEntry } from "../model/index.ts";
import type { OpenStory } from "./between-stories.ts";

/** How far a writer's clock may be ahead of the one that builds, in milliseconds. */
const CLOCKS_DIFFER = 60 * 60 * 1000;

/**
 * What is wrong between a live coverage's front matter, its reports and the clock.
 *
 * @param now the build's clock, in milliseconds since 1970
 */
export function reportCoverage(
  { head, text, diagnostics }: OpenStory,
  live: readonly LiveEntry[] | undefined,
  now: number,
): void {
  const { type, ended, published, title } = head;
  if (type !== "langsung") {
    if (ended === undefined) return;
    diagnostics.warning(
      "live-order",
      text().source.locate(["ended"], "key"),
      'Isian "ended" hanya untuk siaran langsung. Tambahkan type: langsung, atau hapus.',
    );
    return;
  }
  if (live === undefined || live.length === 0) {
    // Whose only report can't be read has been told so.
    if (diagnostics.list.some(({ rule }) => rule === "bad-live-time")) return;
    diagnostics.warning(
      "bad-live-time",
      { line: text().body.line, column: 1 },
      `Siaran langsung ${quote(title)} belum punya kabar berjam. Tulis misalnya ## 14.30 WIB Jalan ditutup, lalu isinya.`,
    );
    return;
  }
  const limit = Math.max(now, published.instant) + CLOCKS_DIFFER;
  for (const { at, line, column } of live) {
    if (at.instant <= limit) continue;
    diagnostics.error(
      "live-order",
      { line, column },
      "Waktu kabar ini belum tiba. Periksa tanggal, jam, dan zonanya.",
    );
  }
  const [newest] = live;
  if (ended === undefined || newest === undefined) return;
  if (endOf(ended) < newest.at.instant) {
    diagnostics.error(
      "live-order",
      text().source.locate(["ended"]),
      `Waktu "ended" mendahului kabar terbaru di baris ${newest.line}. Periksa keduanya.`,
    );
  }
}
