import { groupBy } from "../collections/index.ts";
import type { RecordedUrl } from "../model/index.ts";
import { urlKey } from "../urls/index.ts";
import type { OpenStory } from "./between-stories.ts";

/**
 * Gives each story the URLs it was published at before, the first one first, as aliases: a slug or date that was changed
 * leaves a redirect behind, and links to the old URL in other stories still arrive. What another story
 * has taken, as its URL or its alias, is no longer this one's.
 */
export function withRecordedAliases(
  open: readonly OpenStory[],
  record: readonly RecordedUrl[],
): OpenStory[] {
  if (record.length === 0) return [...open];
  const byFile = groupBy(record, ({ file }) => [file]);
  const taken = new Set(
    open
      .filter(({ head }) => !head.draft)
      .flatMap(({ head }) => [head.url, ...head.aliases])
      .map(urlKey),
  );
  return open.map((story) => {
    const former = [...(byFile.get(story.head.file) ?? [])]
      .sort((a, b) => a.order - b.order)
      .map(({ url }) => url)
      .filter((url) => !taken.has(urlKey(url)));
    if (former.length === 0) return story;
    return { ...story, head: { ...story.head, aliases: [...story.head.aliases, ...former] } };
  });
}
