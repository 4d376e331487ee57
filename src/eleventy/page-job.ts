import type { Registries } from "../data/index.ts";
import type { LayoutName, ListingView, Page, StoryCard, StoryView } from "../pages/index.ts";
import type { StagedFile } from "../publish/index.ts";
import type { TemplateGlobals } from "./template-api.ts";

/** What a thread that renders pages is started with. */
export interface PageThreadSetup {
  /** Absolute path of the folder in which the site is put together. */
  readonly folder: string;
  /** Of links, see `templateNames`. */
  readonly pathPrefix: string;
  readonly registries: Pick<Registries, "site" | "texts">;
  /** What every layout sees under `jejak`, but for its functions. */
  readonly jejak: Omit<TemplateGlobals, "text" | "builtAt">;
  /** Data of the site's own that every layout sees. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A page to be rendered and written. */
export interface PageJob {
  /** Within the folder, with forward slashes. */
  readonly path: string;
  readonly url: string;
  readonly layout: LayoutName;
  /** The page's view; each card of a story by its number, where pages of the layout show many. */
  readonly view: unknown;
}

/** Some pages, with those cards on them that the thread was not given before. */
export interface PageJobs {
  readonly cards: readonly (readonly [number, StoryCard])[];
  readonly pages: readonly PageJob[];
}

/** What became of the pages of some jobs, in their order: undefined where one could not be rendered. */
export type PageAnswers = readonly (StagedFile | undefined)[];

/** A page as a job, its cards by numbers. */
export function pageJob(page: Page, path: string, numberOf: (card: StoryCard) => number): PageJob {
  const numbers = (cards: readonly StoryCard[]) => cards.map(numberOf);
  const { url, layout } = page;
  return { path, url, layout, view: exchanged(layout, page.view, numbers) };
}

/** The view of a job as it was before it was sent. */
export function viewOf(
  { layout, view }: Pick<PageJob, "layout" | "view">,
  cardOf: (number: number) => StoryCard | undefined,
): unknown {
  return exchanged(layout, view, (numbers: readonly number[]) => numbers.map(cardOf));
}

/** A view with other values in the places of its stories' cards. */
function exchanged<Card>(
  layout: LayoutName,
  view: unknown,
  exchange: (cards: readonly Card[]) => unknown,
): unknown {
  if (layout === "story") {
    const story = view as StoryView;
    return { ...story, related: exchange(story.related as readonly unknown[] as Card[]) };
  }
  if (layout === "listing") {
    const listing = view as ListingView;
    const days = listing.days.map((day) => ({
      ...day,
      stories: exchange(day.stories as readonly unknown[] as Card[]),
    }));
    return { ...listing, days };
  }
  return view;
}
