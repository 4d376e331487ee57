import type { ImageView, PageView, StoryCard, StoryLinkView } from "./basic-views.ts";
import type { LinkView } from "./link-view.ts";

/** A story's series, as its own page shows it. */
export interface StorySeriesView extends LinkView {
  /** "Bagian 2 dari 5"; absent for a story that is in no listing any more. */
  readonly part?: string | undefined;
  readonly earlier?: StoryLinkView | undefined;
  readonly later?: StoryLinkView | undefined;
  /** The parts around this one, itself too; all of a short series. */
  readonly parts: readonly (StoryLinkView & {
    readonly number: number;
    readonly isCurrent: boolean;
  })[];
  /** How many parts there are, where these are not all. */
  readonly count?: number | undefined;
}

/** `/seri/…/`: a series from its first part. */
export interface SeriesView extends PageView {
  readonly kicker: string;
  readonly intro?: string | undefined;
  readonly image?: ImageView | undefined;
  /** How many parts there are; on the first page alone. */
  readonly count?: number | undefined;
  readonly parts: readonly {
    /** "Bagian 2" */
    readonly label: string;
    readonly story: StoryCard;
  }[];
  /** URLs of the pages before and after, of a long series. */
  readonly earlier?: string | undefined;
  readonly later?: string | undefined;
}
