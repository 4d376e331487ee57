// Assembly: files, options and a clock in; pages and diagnostics out. One pure function.

export type { AssembledSite } from "./assemble-site.ts";
export { assembleSite, interfaceOf } from "./assemble-site.ts";
export { settleDeadPaths } from "./checks.ts";
export type { Sources } from "./sources.ts";
