// Search: what the search index is made of. Pure.

export type { SearchRecord } from "./search-records.ts";
export { searchRecords } from "./search-records.ts";
