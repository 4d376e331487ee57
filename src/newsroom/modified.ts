import type { Story } from "../front-matter/index.ts";
import type { Moment } from "../language/index.ts";
import type { Answers } from "./answers.ts";
import { updatedOf } from "./coverage.ts";

/**
 * When what readers see of a story last changed in substance: its publication, a revision (`updated`), a report of its
 * coverage,
 * a correction of its own, or a ralat, koreksi or hak jawab that was published on it (Pedoman
 * Pemberitaan Media Siber, clause 4), whichever came last. A slip that was mended in silence is none.
 */
export function modifiedAt(story: Story, answers: Answers): Moment {
  const updated = updatedOf(story);
  const moments = [
    story.published,
    ...(updated === undefined ? [] : [updated]),
    ...(story.withdrawn === undefined ? [] : [story.withdrawn.date]),
    ...story.corrections.map(({ date }) => date),
    ...answers.answersTo(story).map(({ published }) => published),
  ];
  return latest(moments) ?? story.published;
}

/** The latest of some moments; undefined when there are none. */
export function latest(moments: Iterable<Moment>): Moment | undefined {
  let last: Moment | undefined;
  for (const moment of moments) {
    if (last === undefined || moment.instant > last.instant) last = moment;
  }
  return last;
}
