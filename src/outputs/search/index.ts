// Search: what of a site can be found. Pure.

export { searchRecords } from "./search-records.ts";
