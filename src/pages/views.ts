import type { OwnFields } from "../front-matter/index.ts";
import type { Moment } from "../language/index.ts";
import type { StoryType, WithdrawalGround } from "../model/index.ts";
import type {
  ImageView,
  PageView,
  PictureView,
  SoundView,
  StoryCard,
  StoryLinkView,
  VideoView,
} from "./basic-views.ts";
import type { CreditView, ProfileView } from "./byline-views.ts";
import type { LinkView } from "./link-view.ts";
import type { SeriesView, StorySeriesView } from "./series-views.ts";
import type { TimelineView } from "./timeline-views.ts";

export type {
  AlternateView,
  ArticleView,
  ImageView,
  OpenGraphView,
  PageView,
  PictureView,
  ShareImage,
  SoundView,
  StoryCard,
  StoryLinkView,
  VideoView,
} from "./basic-views.ts";
export type { CreditView, ProfileView } from "./byline-views.ts";
export type { LinkView } from "./link-view.ts";
export type { SeriesView, StorySeriesView } from "./series-views.ts";
export type { TimelineMonth, TimelineView } from "./timeline-views.ts";

/** The way to the page of a list beside this one. */
export interface PageTurn {
  readonly url: string;
}

/** Other pages of a numbered list, further away than the next. */
export interface PageJumps {
  /** Whether they are all pages, some of too many, or older ones alone, which no new page changes. */
  readonly reach: "all" | "some" | "older";
  /** The newest first. */
  readonly pages: readonly { readonly number: number; readonly url: string }[];
}

/** A way to share a story: a plain address, so that nothing is asked of anyone before a reader chooses. */
export interface ShareLink {
  readonly label: string;
  /** The part of the icon's id in icons.svg: "whatsapp". */
  readonly icon: string;
  readonly address: string;
}

export interface StoryView extends PageView {
  readonly published: Moment;
  readonly updated?: Moment | undefined;
  readonly dayUrl?: string | undefined;
  readonly summary: string;
  /** False where the standfirst would only repeat the first paragraph. */
  readonly hasStandfirst: boolean;
  /** The site's own fields (option `fields`). */
  readonly fields: OwnFields;
  /** The listings of the site's own (option `listings`) that it is in, by the name of their kind. */
  readonly listings: Readonly<Record<string, readonly LinkView[]>>;
  /** The language of its words, BCP 47; absent where it is the site's. */
  readonly lang?: string | undefined;
  /** Where that language is written from right to left. */
  readonly dir?: "rtl" | undefined;
  /** The ways to it in other languages. */
  readonly translations: readonly TranslationView[];
  /** Whether pictures stand in a row in its text, which a script enlarges. */
  readonly hasGallery: boolean;
  readonly html: string;
  readonly words: number;
  readonly type: StoryType;
  readonly kind?: string | undefined;
  /** See `StoryCard`. */
  readonly runsUntil?: string | undefined;
  readonly label?: string | undefined;
  readonly category?: LinkView | undefined;
  /** Kanal that list the story, too. */
  readonly otherCategories: readonly LinkView[];
  readonly place: readonly LinkView[];
  readonly topics: readonly LinkView[];
  /** The series that it is part of. */
  readonly series?: StorySeriesView | undefined;
  /** Its standing as a live coverage. */
  readonly coverage?: CoverageView | undefined;
  /** For the box that presents them; empty for paid content. */
  readonly authors: readonly ProfileView[];
  readonly credits: readonly CreditView[];
  readonly source?: LinkView | undefined;
  readonly image?: ImageView | undefined;
  /** The video whose poster the main picture is. */
  readonly video?: VideoView | undefined;
  /** The story's main sound. */
  readonly audio?: SoundView | undefined;
  /** The cover drawn in place of a picture. */
  readonly cover?: PictureView | undefined;
  readonly share: readonly ShareLink[];
  /** What a reader might want next, best first. */
  readonly related: readonly StoryCard[];
  /** That it was corrected or answered, newest first. */
  readonly notices: readonly NoticeView[];
  /** The story that this one answers or carries further, and those that carry it further. */
  readonly references: readonly ReferenceView[];
  readonly unverified?: string | undefined;
  readonly ai?: string | undefined;
  /** The story for programs, without the path prefix; absent where the site has none. */
  readonly api?: string | undefined;
  readonly newer?: LinkView | undefined;
  readonly older?: LinkView | undefined;
}

/** The way to a story in another language: "Baca dalam bahasa Inggris". */
export interface TranslationView extends LinkView {
  /** BCP 47 */
  readonly lang: string;
}

/** A live coverage, above its reports. */
export interface CoverageView {
  readonly isRunning: boolean;
  /** When it ended, as its newsroom says. */
  readonly ended?: Moment | undefined;
  readonly newest?: Moment | undefined;
  /** The id of the oldest report, where there are several. */
  readonly firstId?: string | undefined;
}

/** A ralat, koreksi or hak jawab. */
export interface NoticeView {
  /** "Ralat", "Koreksi", "Hak Jawab" */
  readonly kind: string;
  readonly date: Moment;
  readonly text?: string | undefined;
  /** Where it is a story of its own. */
  readonly answer?: StoryLinkView | undefined;
}

/** `/ralat/`: every correction and answer, newest first, with the story that it concerns. */
export interface CorrectionsView extends PageView {
  readonly intro?: string | undefined;
  readonly notices: readonly (NoticeView & { readonly story: StoryLinkView })[];
  readonly empty: string;
  readonly newer?: PageTurn | undefined;
  readonly older?: PageTurn | undefined;
  readonly jumps: PageJumps;
}

export interface ReferenceView extends StoryLinkView {
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
  /** The ralat, koreksi and hak jawab that were published on it as stories of their own. */
  readonly notices: readonly NoticeView[];
}

export interface ListingView extends PageView {
  /** "Kanal", "Topik" …: what kind of listing this is. */
  readonly kicker: string;
  readonly intro?: string | undefined;
  /** How many stories there are; absent on numbered pages, which a new story must not change. */
  readonly count?: number | undefined;
  /** Key facts of a topic. */
  readonly facts?: readonly string[] | undefined;
  /** A picture at the head of a topic's page. */
  readonly image?: ImageView | undefined;
  /** The stories of a topic by year and month; absent on numbered pages and where a page shows them at a glance. */
  readonly timeline?: TimelineView | undefined;
  /** Whose page it is, where it is an author's. */
  readonly profile?: ProfileView | undefined;
  /** The stories, newest first, under the day on which they came out. */
  readonly days: readonly DayView[];
  /** The story that leads the listing, where its newest may. */
  readonly leadUrl?: string | undefined;
  /** URL of the kanal whose stories these are: those of which it is the main one need not name it. */
  readonly ofCategory?: string | undefined;
  /** Said when there are no stories. */
  readonly empty: string;
  /** Listings within or beside this one: the kabupaten/kota of a province. */
  readonly parts: readonly CountView[];
  readonly partsHeading?: string | undefined;
  readonly newer?: PageTurn | undefined;
  readonly older?: PageTurn | undefined;
  readonly jumps: PageJumps;
}

export interface DayView extends LinkView {
  /** "2024-12-10" */
  readonly day: string;
  readonly stories: readonly StoryCard[];
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

/** `/penulis/`. */
export interface AuthorsView extends PageView {
  readonly people: readonly ProfileView[];
}

/** `/lokasi/`: the archipelago and its provinces by time zone, from west to east. */
export interface PlacesView extends PageView {
  readonly map: { readonly width: number; readonly height: number; readonly path: string };
  readonly zones: readonly {
    /** "wib": for anchors and colours. */
    readonly id: string;
    readonly heading: string;
    readonly provinces: readonly ProvinceView[];
    /** The provinces without stories, as words of a sentence; absent where there are none. */
    readonly silent?: string | undefined;
  }[];
  /** The way to what was filed abroad, and the countries; absent while there is nothing. */
  readonly abroad?: (LinkView & { readonly countries: readonly CountView[] }) | undefined;
  /** Where the names of places come from, and the licence that asks for it to be said. */
  readonly source: { readonly data: LinkView; readonly license: LinkView };
}

/** A province of the archipelago; without `url` nothing was written from there yet. */
export interface ProvinceView extends CountView {
  readonly code: string;
  /** Where its capital lies on the map, in the map's own unit. */
  readonly x: number;
  readonly y: number;
  /** Kabupaten and kota with stories. */
  readonly parts: readonly CountView[];
}

/** A page of the archive: calendars whose days lead to what was published on them. */
export interface CalendarView extends PageView {
  readonly intro?: string | undefined;
  /** Sunday first, as calendars in Indonesia are printed: "Min" and "Minggu". */
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  readonly months: readonly MonthView[];
  /** The headlines of the one month, by day; a full day leads on to the rest of them. */
  readonly days: readonly (DayView & {
    readonly more?: { readonly count: number; readonly url: string } | undefined;
  })[];
  /** Other years. */
  readonly lists: readonly { readonly heading: string; readonly items: readonly CountView[] }[];
  readonly empty: string;
  readonly newer?: LinkView | undefined;
  readonly older?: LinkView | undefined;
}

export interface MonthView extends CountView {
  /** Rows of seven; undefined where a cell lies outside the month. */
  readonly weeks: readonly (readonly (CalendarDay | undefined)[])[];
}

export interface CalendarDay extends CountView {
  /** 1 to 31 */
  readonly day: number;
}

export interface HomeView extends PageView {
  /** The day of the newest story: the edition's date. */
  readonly edition?: Moment | undefined;
  readonly breaking?: (LinkView & { readonly until: Moment }) | undefined;
  /** The editors' choice beyond the leads. */
  readonly featured: readonly StoryCard[];
  /** Only where the newsroom supplies counts of readers. */
  readonly popular?:
    | { readonly period?: string | undefined; readonly stories: readonly StoryCard[] }
    | undefined;
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

/** `/cari/`. */
export interface SearchView extends PageView {
  /** Said in place of the form when there is nothing to find. */
  readonly empty?: string | undefined;
  /** Names of the kanal by which a search can be narrowed. */
  readonly filters: readonly string[];
  /** Other ways to the stories. */
  readonly ways: readonly CountView[];
  readonly categories: readonly LinkView[];
}

export interface NotFoundView extends PageView {
  readonly intro: string;
  /** Where a reader can go on from here. */
  readonly ways: readonly CountView[];
  readonly categories: readonly LinkView[];
  readonly latest: readonly StoryCard[];
}

export interface OwnPageView extends PageView {
  readonly html: string;
}

/** A page of a template of the site's own, in the theme's frame. */
export interface TemplatePageView extends PageView {
  /** The language of its words, BCP 47; absent where it is the site's. */
  readonly lang?: string | undefined;
  /** Where that language is written from right to left. */
  readonly dir?: "rtl" | undefined;
  /** Whether it is a text to be read, set as the newsroom's own pages are. */
  readonly isProse: boolean;
  /** Whether the template prints a heading of the first rank itself. */
  readonly hasHeading: boolean;
  /** What the template made. */
  readonly html: string;
}

/** A page of explanations whose text is the theme's own: the Pedoman, the way to a right of reply … */
export interface DocumentView extends PageView {
  /** Paragraphs before the first section. */
  readonly intro: readonly Runs[];
  readonly sections: readonly {
    /** For links to this part: "pasal-4". */
    readonly id: string;
    readonly heading: string;
    readonly blocks: readonly DocumentBlock[];
  }[];
}

/** A running text: words, and links among them. */
export type Runs = readonly (string | LinkView)[];

export interface DocumentBlock {
  /** A paragraph. */
  readonly text?: Runs;
  /** A list, lettered as clauses are where `lettered`. */
  readonly items?: readonly DocumentItem[];
  readonly lettered?: boolean;
  /** Terms and what stands for each: "Alamat", the address. */
  readonly facts?: readonly { readonly term: string; readonly values: readonly Runs[] }[];
}

export interface DocumentItem {
  readonly text: Runs;
  /** Numbered parts of the item. */
  readonly parts?: readonly Runs[];
}

/** What each layout of the theme prints; a layout is a file in `_includes/layouts/`. */
export interface ViewOf {
  readonly home: HomeView;
  readonly story: StoryView;
  readonly withdrawn: WithdrawnView;
  readonly listing: ListingView;
  readonly series: SeriesView;
  readonly overview: OverviewView;
  readonly corrections: CorrectionsView;
  readonly authors: AuthorsView;
  readonly places: PlacesView;
  readonly calendar: CalendarView;
  readonly "own-page": OwnPageView;
  readonly page: TemplatePageView;
  readonly document: DocumentView;
  readonly search: SearchView;
  readonly "not-found": NotFoundView;
}

export type LayoutName = keyof ViewOf;
