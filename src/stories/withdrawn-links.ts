import type { FileDiagnostics, Position } from "../diagnostics/index.ts";
import { quote } from "../diagnostics/index.ts";
import type { StoryHead } from "../front-matter/index.ts";
import type { WithdrawalGround } from "../model/index.ts";
import type { OpenStory } from "./between-stories.ts";

/** Grounds on which it is a person who must no longer be found. */
const OF_PERSONS: readonly WithdrawalGround[] = ["kesusilaan", "masa-depan-anak", "trauma-korban"];

function hidesPerson({ withdrawn }: StoryHead): boolean {
  return withdrawn !== undefined && OF_PERSONS.includes(withdrawn.ground);
}

/**
 * Reports where a withdrawn story's old URLs still lead to it: they may hold the very name on whose account
 * it was withdrawn (Pedoman Pemberitaan Media Siber, clause 5).
 */
export function reportWithdrawnAliases(open: readonly OpenStory[]): void {
  for (const { head, text, diagnostics } of open) {
    const [alias] = head.aliases;
    if (head.draft || alias === undefined || !hidesPerson(head)) continue;
    const more = head.aliases.length > 1 ? ` dan ${head.aliases.length - 1} lagi` : "";
    diagnostics.warning(
      "withdrawn-trace",
      text().source.locate(["aliases"], "key"),
      `Berita ini dicabut, tetapi alamat lama ${quote(alias, 90)}${more} masih mengalihkan ke sini. Jika memuat yang harus hilang, hapus dari aliases dan dari _data/published.yaml.`,
    );
  }
}

/** The same for a link in another text, whose words may name the person. */
export function reportWithdrawnLink(
  story: StoryHead,
  at: Position,
  diagnostics: FileDiagnostics,
): void {
  if (!hidesPerson(story)) return;
  diagnostics.warning(
    "withdrawn-trace",
    at,
    `Tautan ini menuju berita yang dicabut, ${quote(story.file, 90)}. Periksa apakah kata-katanya memuat yang harus hilang, atau hapus tautannya.`,
  );
}
