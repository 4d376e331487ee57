import type { Story } from "../content/story.ts";

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
  // Of two stories with one slug in two places the newer is meant.
  const bySlug = new Map<string, Story>();
  for (const story of stories) if (!bySlug.has(story.slug)) bySlug.set(story.slug, story);
  const find = (slug: string | undefined) => (slug === undefined ? undefined : bySlug.get(slug));
  const answersTo = groupBy(stories, (story) => find(story.of));
  const updatesOf = groupBy(stories, (story) => find(story.updates));
  return {
    answered: (story) => find(story.of),
    answersTo: (story) => answersTo.get(story) ?? [],
    updated: (story) => find(story.updates),
    updatesOf: (story) => updatesOf.get(story) ?? [],
  };
}

function groupBy(
  stories: readonly Story[],
  target: (story: Story) => Story | undefined,
): Map<Story, Story[]> {
  const groups = new Map<Story, Story[]>();
  for (const story of stories) {
    const key = target(story);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [story]);
    else group.push(story);
  }
  return groups;
}
