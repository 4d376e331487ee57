import { digest, memoize } from "../collections/index.ts";
import type { Edition } from "../edition/index.ts";
import { partOf } from "../edition/index.ts";
import type { Story } from "../front-matter/index.ts";
import { isRunning, noticesOn, relationNotes } from "../newsroom/index.ts";
import type { SiteContext } from "./context.ts";

/**
 * Differs where anything does that a page, a feed or another file of the site can show of a story: what it is
 * itself, which of the listings that it names have pages, and which stories answer it, as they are.
 * What is the same for all stories, such as names of authors, is not looked at again.
 */
export const storyDigest: (context: SiteContext) => (story: Story) => string = memoize(
  (context: SiteContext) =>
    memoize((story: Story) => {
      const { directory, edition, text } = context;
      return digest(
        story.digest,
        context.deadPaths.of(story.file) && [...(context.deadPaths.of(story.file) ?? [])],
        context.firstUrl(story),
        edition.modified(story),
        directory.listingsOf(story).filter((url) => directory.has(url)),
        isRunning(story, edition.now),
        partOf(story, edition.series)?.part,
        translationsOf(story, edition),
        noticesOn(story, edition.answers).map(({ answer, ...notice }) => [
          { ...notice, story: undefined },
          answer?.digest,
        ]),
        relationNotes(story, edition.answers, text).map(({ relation, story: other }) => [
          relation,
          other.digest,
        ]),
      );
    }),
);

/** What pages show and tell machines of a story in other languages. */
function translationsOf(story: Story, { translations }: Edition): unknown {
  const group = translations.get(story);
  if (group === undefined) return undefined;
  const shown = ({ url, title, lang, type, label }: Story) => ({ url, title, lang, type, label });
  return [group.stories.map(shown), group.original.url];
}

/** The same for some stories in their order. */
export function storyDigests(stories: readonly Story[], context: SiteContext): readonly string[] {
  return stories.map(storyDigest(context));
}
