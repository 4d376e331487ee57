import type { StoryType, WithdrawalGround } from "../content/story.ts";
import type { Moment } from "../language/index.ts";

/** A word that leads somewhere; without `url` it is a word alone. */
export interface LinkView {
  readonly label: string;
  /** Without the path prefix; the layout adds it with the filter `url`. */
  readonly url?: string | undefined;
}

/** What every layout can count on. */
export interface PageView {
  readonly url: string;
  /** The page's heading. */
  readonly heading: string;
  /** The document's title, before the medium's name; the home page has none. */
  readonly title?: string | undefined;
  /** For search engines: plain text. */
  readonly description: string;
  /** Absent where a page must not be found by search engines. */
  readonly canonical?: string | undefined;
  readonly noindex: boolean;
  /** From the home page to this page's parent. */
  readonly breadcrumbs: readonly LinkView[];
}

/** A story as listings show it. */
export interface StoryCard {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly published: Moment;
  readonly category?: LinkView | undefined;
  readonly place?: LinkView | undefined;
  /** "Opini", "Analisis" …; absent for plain news. */
  readonly kind?: string | undefined;
  /** "Advertorial" …: paid content says so wherever it appears. */
  readonly label?: string | undefined;
  readonly image?: ImageView | undefined;
}

export interface ImageView {
  readonly url: string;
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  readonly license?: string | undefined;
}

/** One name of a byline: "Penulis: Kontributor AO". */
export interface CreditView extends LinkView {
  readonly role: string;
}

export interface StoryView extends PageView {
  readonly published: Moment;
  readonly updated?: Moment | undefined;
  readonly dayUrl?: string | undefined;
  readonly summary: string;
  /** False where the standfirst would only repeat the first paragraph. */
  readonly hasStandfirst: boolean;
  readonly html: string;
  readonly words: number;
  readonly type: StoryType;
  readonly kind?: string | undefined;
  readonly label?: string | undefined;
  readonly category?: LinkView | undefined;
  readonly place: readonly LinkView[];
  readonly topics: readonly LinkView[];
  readonly authors: readonly LinkView[];
  readonly credits: readonly CreditView[];
  readonly source?: LinkView | undefined;
  readonly image?: ImageView | undefined;
  readonly corrections: readonly {
    readonly kind: string;
    readonly date: Moment;
    readonly text: string;
  }[];
  /** The story that this one answers or carries further, with the words that lead there. */
  readonly references: readonly ReferenceView[];
  readonly unverified?: string | undefined;
  readonly ai?: string | undefined;
  readonly newer?: LinkView | undefined;
  readonly older?: LinkView | undefined;
}

export interface ReferenceView extends LinkView {
  /** "Ralat atas", "Hak jawab", "Kelanjutan" … */
  readonly relation: string;
  readonly published: Moment;
}

/** What is left of a withdrawn story (Pedoman Pemberitaan Media Siber, clause 5c). */
export interface WithdrawnView extends PageView {
  readonly published: Moment;
  readonly withdrawn: Moment;
  readonly ground: WithdrawalGround;
  readonly groundText: string;
  readonly reason: string;
}

export interface ListingView extends PageView {
  /** "Kanal", "Topik" …: what kind of listing this is. */
  readonly kicker: string;
  readonly intro?: string | undefined;
  readonly facts: readonly LinkView[];
  readonly stories: readonly StoryCard[];
  /** Said when there are no stories. */
  readonly empty: string;
  /** Listings within this one: the kabupaten/kota of a province. */
  readonly parts: readonly CountView[];
  readonly newer?: LinkView | undefined;
  readonly older?: LinkView | undefined;
}

export interface CountView extends LinkView {
  /** How many stories are there; absent where it says nothing. */
  readonly count?: number | undefined;
  readonly note?: string | undefined;
}

export interface OverviewView extends PageView {
  readonly intro?: string | undefined;
  readonly empty: string;
  readonly groups: readonly {
    readonly heading?: string | undefined;
    readonly items: readonly CountView[];
  }[];
}

export interface HomeView extends PageView {
  readonly breaking?: LinkView | undefined;
  readonly lead?: StoryCard | undefined;
  readonly seconds: readonly StoryCard[];
  readonly latest: readonly StoryCard[];
  /** Where all the rest is. */
  readonly archive: LinkView;
  /** Said when there is no story at all. */
  readonly empty: string;
  readonly bands: readonly {
    readonly category: LinkView;
    readonly stories: readonly StoryCard[];
  }[];
}

export interface NotFoundView extends PageView {
  readonly intro: string;
  /** Where a reader can go on from here. */
  readonly ways: readonly CountView[];
}

export interface OwnPageView extends PageView {
  readonly html: string;
}
