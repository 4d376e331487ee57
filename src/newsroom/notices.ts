import type { Story } from "../front-matter/index.ts";
import type { Moment } from "../language/index.ts";
import type { Answers } from "./answers.ts";

/**
 * That a story was corrected or answered (Pedoman Pemberitaan Media Siber, clause 4): a line of the
 * story's own `corrections`, or a ralat, koreksi or hak jawab published as a story.
 */
export interface Notice {
  readonly kind: "ralat" | "koreksi" | "hak-jawab";
  /** When it was published (clause 4c). */
  readonly date: Moment;
  /** The story that it concerns. */
  readonly story: Story;
  /** What was wrong and what is right, where the story says so itself. */
  readonly text?: string | undefined;
  /** The story that corrects or answers, where it is one of its own. */
  readonly answer?: Story | undefined;
}

/** All notices on one story, newest first. */
export function noticesOn(story: Story, answers: Answers): Notice[] {
  return newestFirst([
    // A withdrawn story's corrections would quote what is no longer to be read.
    ...(story.withdrawn === undefined
      ? story.corrections.map(({ kind, date, text }) => ({ kind, date, text, story }))
      : []),
    ...answers.answersTo(story).flatMap((answer): Notice[] => {
      const { type: kind, published: date } = answer;
      return kind === "ralat" || kind === "koreksi" || kind === "hak-jawab"
        ? [{ kind, date, story, answer }]
        : [];
    }),
  ]);
}

/** All notices on all stories that readers can reach, newest first. */
export function allNotices(stories: readonly Story[], answers: Answers): Notice[] {
  return newestFirst(stories.flatMap((story) => noticesOn(story, answers)));
}

function newestFirst(notices: readonly Notice[]): Notice[] {
  // A stable sort: what was published at one moment keeps the order of the stories.
  return [...notices].sort((a, b) => b.date.instant - a.date.instant);
}
