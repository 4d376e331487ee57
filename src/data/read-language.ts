import type { FileDiagnostics, Position } from "../diagnostics/index.ts";
import { quote } from "../diagnostics/index.ts";
import { languageName, readLanguageTag } from "../language/index.ts";

/**
 * A language as somebody gave it, by its code (BCP 47). What is none is told with the code that was meant.
 *
 * @param at where it was written
 */
export function readLanguage(
  given: string,
  at: Position,
  diagnostics: FileDiagnostics,
): string | undefined {
  const { tag, ...known } = readLanguageTag(given);
  if (tag !== undefined) return tag;
  const meant = "meant" in known ? known.meant : undefined;
  const advice =
    meant === undefined
      ? "Tulis kodenya, misalnya id (Indonesia), en (Inggris), jv (Jawa), atau su (Sunda)."
      : `Bahasa ${languageName(meant, "id")} ditulis ${meant}.`;
  diagnostics.error("unknown-language", at, `Bahasa ${quote(given)} tidak dikenal. ${advice}`);
  return undefined;
}
