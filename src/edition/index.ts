// Edition: everything sorted and grouped once, at one moment of the clock. Pure.

export type { Edition } from "./edition.ts";
export { compileEdition } from "./edition.ts";
export type { Grouping, Listing } from "./grouping.ts";
export { compareNames } from "./grouping.ts";
export { listingPages } from "./listing-pages.ts";
export { nextChange } from "./next-change.ts";
export { popularStories, unknownPopularStories } from "./popular.ts";
export type { NumberedPart, SeriesParts } from "./series.ts";
export { arrangeSeries, partOf } from "./series.ts";
export type { Translations } from "./translations.ts";
