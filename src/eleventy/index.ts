// Eleventy: the adaptors. All that knows Eleventy is here.

export { publishAtomically } from "./atomic.ts";
export { listenToCheck } from "./checks.ts";
export { ASSEMBLED, type EleventyConfig as HostConfig } from "./config.ts";
export type {
  EleventyCollections,
  EleventyConfig,
  EleventyContext,
  EleventyItem,
  EleventyPage,
  EleventyPlugin,
  EleventySettings,
} from "./eleventy-config.ts";
export {
  announceRunMode,
  guardServer,
  requireEleventy,
  silenceTimings,
  tellFailures,
  watchOnly,
} from "./eleventy-internals.ts";
export { Lifecycle } from "./lifecycle.ts";
export { noteRegistration, openSite } from "./open-site.ts";
export { PageRenderer } from "./page-renderer.ts";
export { addPages, addPostsCollection } from "./pages.ts";
export { Preview } from "./preview.ts";
export { namePreview, Project, slashed } from "./project.ts";
export { ConfigurationError } from "./site-build.ts";
export { addSources } from "./sources.ts";
export { addDirectionFilter, addFilters, addGlobals, addLinkFilter } from "./template-api.ts";
export { addTexts } from "./template-texts.ts";
export { addTheme } from "./theme.ts";
