import { readLanguage } from "../data/index.ts";
import { names, optional, text } from "../validation/index.ts";
import { field } from "./field.ts";

/** What a story says of its language. */
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
};
