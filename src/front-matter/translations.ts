import { groupBy } from "../collections/index.ts";
import type { StoryHead } from "./story.ts";

/** What of a story tells which others are its translations. */
export type TranslatedHead = Pick<StoryHead, "file" | "slug" | "lang" | "translations">;

/** Why a story can't be a translation of the one that names it. */
export type TranslationFault<Head> =
  | { readonly kind: "itself" }
  | { readonly kind: "missing" }
  | { readonly kind: "several"; readonly stories: readonly Head[] }
  /** Two of what would be one group are in one language: the story itself and the one that it names, or two others. */
  | { readonly kind: "one-language"; readonly stories: readonly [Head, Head] };

/** The stories of one group, by their languages; "" is the site's. */
type Group<Head> = Map<string, Head>;

/**
 * Puts stories that are translations of each other into groups. It is enough that one names another: the links of all
 * are followed both ways, so that three languages that are named in a row are one group. A link that would bring two
 * stories of one language together is told and not followed.
 *
 * @param stories those that take part, in an order that tells which link comes first
 * @param tell given each fault with the story and the place in its `translations`
 * @returns the group of each story that is in one, itself included
 */
export function groupTranslations<Head extends TranslatedHead>(
  stories: readonly Head[],
  tell: (fault: TranslationFault<Head>, story: Head, index: number) => void = () => {},
): ReadonlyMap<Head, readonly Head[]> {
  const linking = stories.filter(({ translations }) => translations !== undefined);
  if (linking.length === 0) return new Map();
  const bySlug = groupBy(stories, ({ slug }) => [slug]);
  const groups = new Map<Head, Group<Head>>();
  const groupOf = (story: Head): Group<Head> =>
    groups.get(story) ?? new Map([[story.lang ?? "", story]]);
  for (const story of linking) {
    for (const [index, slug] of (story.translations ?? []).entries()) {
      const named = (bySlug.get(slug) ?? []).filter((each) => each !== story);
      const [other] = named;
      if (slug === story.slug) {
        tell({ kind: "itself" }, story, index);
      } else if (other === undefined) {
        tell({ kind: "missing" }, story, index);
      } else if (named.length > 1) {
        tell({ kind: "several", stories: named }, story, index);
      } else {
        const [own, its] = [groupOf(story), groupOf(other)];
        const clash = clashOf(own, its, story, other);
        if (clash !== undefined) {
          tell({ kind: "one-language", stories: clash }, story, index);
          continue;
        }
        const merged: Group<Head> = new Map([...own, ...its]);
        for (const member of merged.values()) groups.set(member, merged);
      }
    }
  }
  return new Map([...groups].map(([story, group]) => [story, [...group.values()]]));
}

/** Two stories of two groups that are in one language; the two that a link is between go first. */
function clashOf<Head extends TranslatedHead>(
  own: Group<Head>,
  its: Group<Head>,
  story: Head,
  other: Head,
): readonly [Head, Head] | undefined {
  if (story.lang === other.lang) return [story, other];
  for (const [lang, member] of own) {
    const twin = its.get(lang);
    if (twin !== undefined && twin !== member) return [member, twin];
  }
  return undefined;
}
