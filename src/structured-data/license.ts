import type { CreativeWorkLeaf } from "schema-dts";

const CREATIVE_COMMONS =
  /^(?:CC[ -]|Creative Commons )(BY(?:-(?:SA|ND|NC|NC-SA|NC-ND))?)[ -](\d\.\d)(?: (?:International|Internasional))?$/iu;

/**
 * A licence as an editor names it: the address of its text where that is known, else its name.
 *
 * @example license("CC BY-SA 4.0") // "https://creativecommons.org/licenses/by-sa/4.0/"
 * @example license("Domain publik") // { "@type": "CreativeWork", name: "Domain publik" }
 */
export function license(words: string | undefined): string | CreativeWorkLeaf | undefined {
  if (words === undefined) return undefined;
  if (/^https?:\/\/\S+$/iu.test(words) && URL.canParse(words)) return new URL(words).href;
  const [, terms, version] = CREATIVE_COMMONS.exec(words) ?? [];
  if (terms !== undefined) {
    return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
  }
  if (/^CC0(?:[ -]1\.0)?$/iu.test(words)) {
    return "https://creativecommons.org/publicdomain/zero/1.0/";
  }
  return { "@type": "CreativeWork", name: words };
}
