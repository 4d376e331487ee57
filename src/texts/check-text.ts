import type { TextKey } from "./texts.ts";
import { definitionOf, splitText } from "./texts.ts";

/**
 * The medium's name, which a newsroom may leave out of any text: "Semua kanal kami." All other
 * placeholders hold what the text is there for.
 */
const MAY_BE_LEFT_OUT: ReadonlySet<string> = new Set(["site"]);

/** The placeholders that a text has, in their order: `["count"]` for "listing.stories". */
export function placeholdersOf(key: TextKey): readonly string[] {
  return namesIn(definitionOf(key).words);
}

/**
 * What is wrong with the placeholders of a newsroom's own wording: what stands between braces and is
 * none of the text's, with its braces, and which of the text's are not there.
 *
 * @example checkText("listing.stories", "{jumlah} tulisan") // { unknown: ["{jumlah}"], missing: ["count"] }
 */
export function checkText(
  key: TextKey,
  words: string,
): { readonly unknown: readonly string[]; readonly missing: readonly string[] } {
  const known = placeholdersOf(key);
  const written: readonly string[] = words.match(/\{[^{}]*\}/gu) ?? [];
  return {
    unknown: written.filter((each) => !known.includes(each.slice(1, -1))),
    missing: known.filter((name) => !MAY_BE_LEFT_OUT.has(name) && !written.includes(`{${name}}`)),
  };
}

function namesIn(words: string): readonly string[] {
  return splitText(words).flatMap((part) => ("name" in part ? [part.name] : []));
}
