import type { OutputFile } from "../../files/index.ts";
import { HOME_URL, prefixed } from "../../urls/index.ts";
import type { OutputsContext } from "../context/index.ts";

/** Home screens cut off what is longer. In characters, as people count them. */
const SHORT_NAME = 12;

/**
 * `/manifest.webmanifest`, by which a phone puts the site on its home screen.
 *
 * @see https://www.w3.org/TR/appmanifest/
 */
export function webManifest(
  context: Pick<OutputsContext, "edition" | "pathPrefix" | "theme">,
): OutputFile {
  const { site } = context.edition;
  const { icons, colors } = context.theme;
  const home = prefixed(HOME_URL, context);
  const manifest = {
    id: home,
    name: site.name,
    short_name: shortName(site.name),
    description: site.description,
    lang: site.lang,
    dir: "ltr",
    start_url: home,
    scope: home,
    // With an address bar's buttons: readers share what they read and go back.
    display: "minimal-ui",
    theme_color: colors.brand,
    background_color: colors.ground,
    categories: ["news"],
    icons: icons.map(({ url, type, sizes, isMaskable }) => ({
      src: prefixed(url, context),
      type,
      sizes,
      purpose: isMaskable ? "maskable" : "any",
    })),
  };
  return { path: "manifest.webmanifest", contents: `${JSON.stringify(manifest, null, 2)}\n` };
}

/**
 * A medium's name in at most twelve characters: without the ending of its domain, then as many whole
 * words as fit, of which "JejakIndonesia" has two, and only then cut.
 *
 * @example shortName("JejakIndonesia.id") // "Jejak"
 * @example shortName("Suara Merdeka Jaya") // "Suara"
 */
export function shortName(name: string): string {
  const fits = (text: string) => characters(text).length <= SHORT_NAME;
  if (fits(name)) return name;
  const bare = name.replace(/(?<=[\p{L}\p{N}])(?:\.[a-z]{2,})+$/iu, "");
  if (fits(bare)) return bare;
  const words = bare.split(/(?<=\p{Ll})(?=\p{Lu})|(?=\s)/u);
  let short = "";
  for (const word of words) {
    if (!fits(`${short}${word}`.trim())) break;
    short += word;
  }
  return short.trim() || characters(bare).slice(0, SHORT_NAME).join("").trim();
}

function characters(text: string): string[] {
  return [...new Intl.Segmenter("id").segment(text)].map(({ segment }) => segment);
}
