import type { CATALOGUE } from "./catalogue.ts";
import type { Wording } from "./definition.ts";
import type { TextKey, Texts } from "./texts.ts";
import { TEXT_KEYS } from "./texts.ts";

type GroupOf<Key extends TextKey> = Key extends `${infer Group}.${string}` ? Group : never;

/**
 * The texts as scripts of the theme have them: `TEXTS.share.copied`. Each is put in its place when a
 * site's scripts are bundled, so that no page carries a word for them and a changed text changes the
 * bundle's name.
 */
export type ScriptTexts = {
  readonly [Group in GroupOf<TextKey>]: {
    readonly [Key in TextKey as Key extends `${Group}.${infer Name}`
      ? Name
      : never]: (typeof CATALOGUE)[Key]["words"];
  };
};

/**
 * The names by which scripts ask for texts, and what stands for each.
 *
 * @example scriptConstants(createTexts())["TEXTS.share.copied"] // "Tersalin"
 */
export function scriptConstants({ wording }: Pick<Texts, "wording">): Record<string, Wording> {
  return Object.fromEntries(TEXT_KEYS.map((key) => [`TEXTS.${key}`, wording(key)]));
}
