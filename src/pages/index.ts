// Pages: every page of the site: URL, layout, and the view that the layout prints. All URLs are known
// before a view is made (PageDirectory), so that whatever names a page leads only to what is there. Pure.

export type { PagesContext, SiteContext } from "./context.ts";
export { absoluteUrl, pageAddress } from "./context.ts";
export { coverOf } from "./covers.ts";
export { documentLinks } from "./documents.ts";
export { footerCategories } from "./entry-links.ts";
export { firstUrls } from "./first-urls.ts";
export type { DeadLink } from "./link-check.ts";
export { findDeadFragments, findDeadLinks } from "./link-check.ts";
export type { ListingGroups } from "./listings/listing-kind.ts";
export type {
  ListingValues,
  OwnListing,
  OwnListingWords,
} from "./listings/own-listings.ts";
export { ownListingUrlFault, withOwnListings } from "./listings/own-listings.ts";
export { findLostUrls } from "./lost-urls.ts";
export type { Page } from "./page.ts";
export { fileOf } from "./page.ts";
export type { FeedFacts, PageDirectory, PageEntry } from "./page-directory.ts";
export type { PageKind } from "./page-kinds.ts";
export { PAGE_KINDS } from "./page-kinds.ts";
export { imageView } from "./pictures.ts";
export { printedHtml } from "./printed-html.ts";
export { recordedUrls, redirectDiagnostics, redirectsOf } from "./redirects.ts";
export { sharePictureOf, sitePictureOf } from "./share-pictures.ts";
export { sitePages } from "./site-pages.ts";
export { storyCards } from "./story-cards.ts";
export { storyDigest } from "./story-digest.ts";
export type { TemplatePageFacts } from "./template-page.ts";
export { templatePage } from "./template-page.ts";
export type {
  AlternateView,
  ArticleView,
  AuthorsView,
  CalendarDay,
  CalendarView,
  CorrectionsView,
  CountView,
  CoverageView,
  CreditView,
  DayView,
  DocumentBlock,
  DocumentItem,
  DocumentView,
  HomeView,
  ImageView,
  LayoutName,
  LinkView,
  ListingView,
  MonthView,
  NotFoundView,
  NoticeView,
  OpenGraphView,
  OverviewView,
  OwnPageView,
  PageJumps,
  PageTurn,
  PageView,
  PictureView,
  PlacesView,
  ProfileView,
  ProvinceView,
  ReferenceView,
  Runs,
  SearchView,
  SeriesView,
  ShareImage,
  ShareLink,
  StoryCard,
  StoryLinkView,
  StorySeriesView,
  StoryView,
  TemplatePageView,
  TranslationView,
  ViewOf,
  WithdrawnView,
} from "./views.ts";
