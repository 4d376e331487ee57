import type { Story } from "../front-matter/index.ts";
import { languageName } from "../language/index.ts";
import type { SiteContext } from "./context.ts";
import { absoluteUrl } from "./context.ts";
import type { AlternateView, TranslationView } from "./views.ts";

/** No other language: one object for all stories. */
const NONE: readonly TranslationView[] = Object.freeze([]);

/** The ways from a story to itself in other languages, named in the interface's. */
export function storyTranslations(story: Story, context: SiteContext): readonly TranslationView[] {
  const { edition, text } = context;
  const { site } = edition;
  const stories = edition.translations.get(story)?.stories;
  if (stories === undefined) return NONE;
  return stories
    .filter((other) => other !== story)
    .map(({ url, lang = site.lang }) => ({
      label: text("story.translation", { language: languageName(lang, site.lang) }),
      url,
      lang,
    }));
}

/**
 * A story's addresses by language, for search engines: each page of a group names all of it, itself too, or none
 * counts (https://developers.google.com/search/docs/specialty/international/localized-versions). Readers of a language
 * that is none of these get the site's own, else the story that came out first.
 */
export function storyAlternates(
  story: Story,
  context: SiteContext,
): readonly AlternateView[] | undefined {
  const { translations, site } = context.edition;
  const group = translations.get(story);
  // One that is no longer listed is named by none of the others.
  if (group?.stories.includes(story) !== true) return undefined;
  const byDefault = group.stories.find(({ lang }) => lang === undefined) ?? group.original;
  return [
    ...group.stories.map((each) => ({
      lang: each.lang ?? site.lang,
      url: absoluteUrl(each.url, context),
    })),
    { lang: "x-default", url: absoluteUrl(byDefault.url, context) },
  ];
}
