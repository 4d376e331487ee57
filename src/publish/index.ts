// Publish: writes files whole, moves what changed into the output folder, removes what is gone, and
// remembers which files are Jejak's own.

export { hasRoom } from "./has-room.ts";
export { writeNextChange } from "./next-change.ts";
export type { Publication } from "./publish.ts";
export { finishPublication, PublicationFailure, publish } from "./publish.ts";
export { LIST_FILE, PublishedSite } from "./published-site.ts";
export { clearSearchIndex, pruneSearchIndexes, searchIndex } from "./search-index.ts";
export { sharePictureFiles } from "./share-pictures.ts";
export { ShownPages } from "./shown-pages.ts";
export {
  hashOf,
  Stage,
  type StagedFile,
  StagedFiles,
  StageWriter,
  stageFiles,
} from "./stage-files.ts";
export { clearStaging, removeStagingOnExit, stagingFolder } from "./staging.ts";
export { type StagedRecord, stageUrlRecord } from "./url-record.ts";
export type { WrittenFiles } from "./write-files.ts";
export { writeFiles } from "./write-files.ts";
