// Eleventy: the adaptors. All that knows Eleventy is here.

export type { EleventyConfig } from "./config.ts";
export { latestBuild } from "./latest-build.ts";
export { Lifecycle } from "./lifecycle.ts";
export { addPages, addPostsCollection } from "./pages.ts";
export { ConfigurationError } from "./site-build.ts";
export { addSources } from "./sources.ts";
export { addFilters, addGlobals, addLinkFilter } from "./template-api.ts";
export { addTheme } from "./theme.ts";
