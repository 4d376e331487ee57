import { compareText } from "../collections/index.ts";
import type { Story } from "../front-matter/index.ts";
import { groupTranslations } from "../front-matter/index.ts";

/** A story that can be read in several languages. */
export interface Translations {
  /** The story in every language in which it is out, itself included where it is: the site's language first. */
  readonly stories: readonly Story[];
  /** The one that came out first, which the others are taken to translate. */
  readonly original: Story;
}

/**
 * The stories that can be read in several languages, each with its group.
 *
 * @param stories all but drafts: a story that is not out yet, or no longer, still ties others together
 * @param live those that readers are led to
 */
export function arrangeTranslations(
  stories: readonly Story[],
  live: readonly Story[],
): ReadonlyMap<Story, Translations> {
  const groups = groupTranslations(stories);
  if (groups.size === 0) return new Map();
  const out = new Set(live);
  const found = new Map<Story, Translations>();
  for (const [story, members] of groups) {
    const group = arrange(members.filter((each) => out.has(each)));
    if (group?.stories.some((each) => each !== story)) found.set(story, group);
  }
  return found;
}

function arrange(members: readonly Story[]): Translations | undefined {
  const stories = [...members].sort(
    (a, b) => compareText(a.lang ?? "", b.lang ?? "") || compareText(a.url, b.url),
  );
  const [original] = [...stories].sort((a, b) => a.published.instant - b.published.instant);
  return original === undefined ? undefined : { stories, original };
}
