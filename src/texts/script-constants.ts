import { calendarNames } from "../language/index.ts";
import type { Wording } from "./definition.ts";
import type { Texts } from "./texts.ts";
import { TEXT_KEYS } from "./texts.ts";

/**
 * The names by which scripts of the theme ask for texts and for the months, and what stands for each.
 *
 * @example scriptConstants(createTexts())["TEXTS.share.copied"] // "Tersalin"
 */
export function scriptConstants({
  wording,
  language,
}: Pick<Texts, "wording" | "language">): Record<string, Wording | readonly string[]> {
  return {
    ...Object.fromEntries(TEXT_KEYS.map((key) => [`TEXTS.${key}`, wording(key)])),
    SHORT_MONTHS: calendarNames(language.tag).shortMonths,
  };
}
