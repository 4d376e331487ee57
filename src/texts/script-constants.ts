import type { Wording } from "./definition.ts";
import type { Texts } from "./texts.ts";
import { TEXT_KEYS } from "./texts.ts";

/**
 * The names by which scripts of the theme ask for texts, and what stands for each.
 *
 * @example scriptConstants(createTexts())["TEXTS.share.copied"] // "Tersalin"
 */
export function scriptConstants({ wording }: Pick<Texts, "wording">): Record<string, Wording> {
  return Object.fromEntries(TEXT_KEYS.map((key) => [`TEXTS.${key}`, wording(key)]));
}
