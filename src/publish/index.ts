// Publish: writes files whole, moves what changed into the output folder, removes what is gone, and
// remembers which files are Jejak's own.

export type { FileCopy } from "./copies.ts";
export { copyFiles, hasRoom, writeFiles, writeTexts } from "./copies.ts";
export { writeCovers } from "./covers.ts";
export { CACHE_FOLDER, OutputManifest, STATE_FOLDER } from "./manifest.ts";
export { writeNextChange } from "./next-change.ts";
export type { Publication } from "./publish.ts";
export { PublicationFailure, publish } from "./publish.ts";
export { pruneSearchIndexes, SEARCH_FOLDER, searchIndex } from "./search-index.ts";
export { sharePictureCopies } from "./share-pictures.ts";
export { ShownPages } from "./shown-pages.ts";
export { clearStaging, removeStagingOnExit, stagingFolder } from "./staging.ts";
export { writeUrlRecord } from "./url-record.ts";
