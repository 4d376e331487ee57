// State: what Jejak keeps from one build to the next in `.jejak/`, and how it is told from it alone that nothing changed.
// Small, since it is all that is loaded where nothing has to be done: it knows neither stories nor Eleventy.

export type { BuildRecord, SiteCounts, SiteSummary } from "./build-record.ts";
export { writeBuildRecord } from "./build-record.ts";
export {
  type Call,
  callDigest,
  isPlainConfiguration,
  type Publishing,
  publishingDigest,
} from "./call.ts";
export { buildTime } from "./clock.ts";
export { type KnownFile, packFiles, unpackFiles } from "./file-table.ts";
export { type InputFiles, projectFiles } from "./input-files.ts";
export { programVersion } from "./program-version.ts";
export type { PublishedFiles } from "./published-files.ts";
export {
  journalFiles,
  publishedFilesStamp,
  readPublishedFiles,
  writePublishedFiles,
} from "./published-files.ts";
export { type StandingSite, sameAsBuilt, standingSite } from "./standing-site.ts";
export { CACHE_FOLDER, kept, prepareState, STATE_FOLDER } from "./state.ts";
