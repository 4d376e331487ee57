import { quote } from "./diagnostics.ts";

/** The form in which most Indonesian online media open a story. */
export const DEFAULT_DATELINE = "{Kota}, {media} –";

const TOKENS = ["{Kota}", "{KOTA}", "{media}", "{MEDIA}"];

/** What is wrong with a site's dateline pattern, as a sentence; undefined when nothing is. */
export function datelineFault(pattern: string): string | undefined {
  const unknown = [...pattern.matchAll(/\{[^}]*\}?/gu)].find(([token]) => !TOKENS.includes(token));
  return unknown === undefined
    ? undefined
    : `Pola dateline memuat ${quote(unknown[0])}. Yang dikenal: ${TOKENS.join(", ")}.`;
}

/**
 * The words that open a story: where it was filed and by which medium. Without a place only the
 * medium is left, as the press does.
 *
 * @example dateline("{Kota}, {media} –", "Banyuwangi", "JejakIndonesia.id")
 * // "Banyuwangi, JejakIndonesia.id –"
 * @example dateline("{KOTA} ({MEDIA}) -", undefined, "Antara") // "(ANTARA) -"
 */
export function dateline(pattern: string, city: string | undefined, medium: string): string {
  const withCity =
    city === undefined
      ? pattern.replace(/(?:,\s*)?\{(?:Kota|KOTA)\}(?:,?\s+)?/u, (match) =>
          match.startsWith(",") && /\s$/u.test(match) ? " " : "",
        )
      : pattern.replace("{Kota}", () => city).replace("{KOTA}", () => upper(city));
  return withCity
    .replace("{media}", () => medium)
    .replace("{MEDIA}", () => upper(medium))
    .trim();
}

function upper(text: string): string {
  return text.toLocaleUpperCase("id");
}
