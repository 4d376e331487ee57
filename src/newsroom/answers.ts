import { groupBy } from "../collections/index.ts";
import type { Story } from "../front-matter/index.ts";

/**
 * Which stories answer which: a ralat, koreksi or hak jawab the one it concerns (Pedoman
 * Pemberitaan Media Siber, clause 4b), a follow-up the unverified report it carries further
 * (clause 2d). Both are linked both ways.
 */
export interface Answers {
  /** The story that this one answers. */
  answered(story: Story): Story | undefined;
  /** The ralat, koreksi and hak jawab on this story, newest first. */
  answersTo(story: Story): readonly Story[];
  /** The unverified story that this one carries further. */
  updated(story: Story): Story | undefined;
  /** The stories that carry this one further, newest first. */
  updatesOf(story: Story): readonly Story[];
}

/** @param stories those that readers can see, newest first */
export function linkAnswers(stories: readonly Story[]): Answers {
  const bySlug = groupBy(stories, ({ slug }) => [slug]);
  const find = (slug: string | undefined, from: Story): Story | undefined => {
    if (slug === undefined) return undefined;
    const others = (bySlug.get(slug) ?? []).filter((story) => story !== from);
    // Of stories with one slug in several places, the newest that was out when this one came: a
    // later story that takes the slug again does not take the correction with it.
    return (
      others.find(({ published }) => published.instant <= from.published.instant) ?? others.at(-1)
    );
  };
  const answered = (story: Story) => find(story.of, story);
  const updated = (story: Story) => find(story.updates, story);
  const answersTo = groupBy(stories, (story) => present(answered(story)));
  const updatesOf = groupBy(stories, (story) => present(updated(story)));
  return {
    answered,
    answersTo: (story) => answersTo.get(story) ?? [],
    updated,
    updatesOf: (story) => updatesOf.get(story) ?? [],
  };
}

function present<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value];
}
