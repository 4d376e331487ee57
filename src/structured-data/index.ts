// Structured data: schema.org descriptions of pages, as typed objects and as JSON-LD. Pure.

export { article } from "./article.ts";
export { breadcrumbs } from "./breadcrumbs.ts";
export type { CommonSubject } from "./common-subject.ts";
export { jsonLd } from "./json-ld.ts";
export { fullOrganization, organization } from "./organization.ts";
export type { DescribedSite, LogoFacts } from "./site.ts";
export type { ListedPage } from "./web-page.ts";
export { collectionPage, profilePage, webPage } from "./web-page.ts";
export { website } from "./website.ts";
