import { quote } from "../diagnostics/index.ts";

/** The form in which most Indonesian online media open a story. */
export const DEFAULT_DATELINE = "{Kota}, {media} –";

const TOKENS = ["{Kota}", "{KOTA}", "{media}", "{MEDIA}"];

/** What is wrong with a site's dateline pattern, as a sentence; undefined when nothing is. */
export function datelineError(pattern: string): string | undefined {
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
  // Of a pattern of the city alone only its dash would be left.
  if (city === undefined && !/\{media\}/iu.test(pattern)) return "";
  const words: Record<string, string> = {
    "{Kota}": city ?? "",
    "{KOTA}": upper(city ?? ""),
    "{media}": medium,
    "{MEDIA}": upper(medium),
  };
  const withoutCity = pattern.replace(/(?:,\s*)?\{(?:Kota|KOTA)\}(?:,?\s+)?/gu, (match) =>
    match.startsWith(",") && /\s$/u.test(match) ? " " : "",
  );
  // All at once: a medium may be called "{MEDIA}".
  return (city === undefined ? withoutCity : pattern)
    .replace(/\{[A-Za-z]+\}/gu, (token) => words[token] ?? token)
    .trim();
}

function upper(text: string): string {
  return text.toLocaleUpperCase("id");
}
