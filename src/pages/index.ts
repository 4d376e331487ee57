// Pages: every page of the site: URL, layout, and the view that the layout prints. Pure.

export type { PagesContext } from "./context.ts";
export { absoluteUrl } from "./context.ts";
export { coverOf } from "./covers.ts";
export { documentLinks } from "./documents.ts";
export type { DeadLink } from "./link-check.ts";
export { findDeadFragments, findDeadLinks } from "./link-check.ts";
export { findLostUrls } from "./lost-urls.ts";
export type { Page } from "./page.ts";
export { fileOf, LAYOUTS } from "./page.ts";
export { imageView } from "./pictures.ts";
export { recordedUrls, redirectDiagnostics, redirectsOf } from "./redirects.ts";
export { sharePictureOf, sitePictureOf } from "./share-pictures.ts";
export type { PageKind } from "./site-pages.ts";
export { PAGE_KINDS, sitePages } from "./site-pages.ts";
export { KIND_LABELS } from "./story-cards.ts";
export type { SubjectWords } from "./subject-words.ts";
export {
  authorWords,
  categoryWords,
  provinceWords,
  regencyWords,
  topicWords,
} from "./subject-words.ts";
export type { DocumentView, LinkView, OwnPageView, Runs } from "./views.ts";
