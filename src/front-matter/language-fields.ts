import { readLanguage } from "../data/index.ts";
import { names, oneOrMany, optional, text } from "../validation/index.ts";
import { field } from "./field.ts";

/** More languages than any story is in. */
const MOST_TRANSLATIONS = 50;
/** Characters of a slug. */
const MOST_SLUG = 500;

/** What a story says of its language, and of itself in others. */
export const LANGUAGE_FIELDS = {
  lang: field(
    optional(text(35))
      .describe(
        "The language of the text where it is another than the site's, as a code (BCP 47). Labels and dates around it stay the site's.",
      )
      .meta({ example: "en", synonyms: names("bahasa language locale") }),
    (given, { source, diagnostics, registries }, path) => {
      const lang =
        given === undefined ? undefined : readLanguage(given, source.locate(path), diagnostics);
      return {
        /** BCP 47; absent where it is the site's. */
        lang: lang === registries.site.lang ? undefined : lang,
      };
    },
  ),

  translations: field(
    optional(oneOrMany(MOST_TRANSLATIONS, MOST_SLUG))
      .describe(
        "Slugs of the same story in other languages; it is enough that one of them names the other.",
      )
      .meta({
        example: "the-blue-fire-of-kawah-ijen",
        synonyms: names("terjemahan translation translation_of translationof"),
      }),
    (given) => ({
      /** Slugs, as written; absent where there are none. */
      translations: given === undefined || given.length === 0 ? undefined : given,
    }),
  ),
};
