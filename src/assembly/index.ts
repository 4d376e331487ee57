// Assembly: files, options and a clock in; pages and diagnostics out. One pure function.

export type { AssembledSite, Sources } from "./assemble-site.ts";
export { assembleSite } from "./assemble-site.ts";
