// Eleventy: the adaptors. All that knows Eleventy is here.

export { type BuildWishes, wish } from "./build-wishes.ts";
export { type BuildOutcome, listenToBuild, listenToCheck } from "./checks.ts";
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
export { Mount } from "./mount.ts";
export { noteRegistration, openSite, unchangedSiteOf } from "./open-site.ts";
export { addPages } from "./pages.ts";
export { Preview } from "./preview.ts";
export { namePreview, Project } from "./project.ts";
export { ConfigurationError } from "./site-build.ts";
export { addSources, dataFolder } from "./sources.ts";
export { BUILD_STEPS, type BuildStep } from "./steps.ts";
export type { StoryData, StoryItem, StoryPicture } from "./stories-collection.ts";
export { addStories } from "./stories-collection.ts";
export { addGlobals } from "./template-api.ts";
export { addNames, templateNames } from "./template-names.ts";
export { addCards, addFrame, addTheme, makeRenderer } from "./theme.ts";
