import type { StoryLinkView } from "./basic-views.ts";
import type { LinkView } from "./link-view.ts";

/** The stories of a topic by year and month, the newest first. */
export interface TimelineView {
  /** "Linimasa 2019–2024" */
  readonly label: string;
  /** Whether months name their stories; those of a large topic only lead to them. */
  readonly hasHeadlines: boolean;
  readonly years: readonly {
    /** "2024" */
    readonly label: string;
    readonly months: readonly TimelineMonth[];
  }[];
}

/** "Desember", which leads to the page of the topic, and the day there, with which its stories begin. */
export interface TimelineMonth extends LinkView {
  readonly count: number;
  /** The newest first. */
  readonly stories: readonly StoryLinkView[];
}
