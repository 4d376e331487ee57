// Publish: writes files whole, moves what changed into the output folder, removes what is gone, and
// remembers which files are Jejak's own.

export { hasRoom } from "./has-room.ts";
export { CACHE_FOLDER, OutputManifest, STATE_FOLDER } from "./manifest.ts";
export { writeNextChange } from "./next-change.ts";
export type { Publication } from "./publish.ts";
export { PublicationFailure, publish } from "./publish.ts";
export { clearSearchIndex, pruneSearchIndexes, searchIndex } from "./search-index.ts";
export { sharePictureFiles } from "./share-pictures.ts";
export { ShownPages } from "./shown-pages.ts";
export { clearStaging, removeStagingOnExit, stagingFolder } from "./staging.ts";
export { writeUrlRecord } from "./url-record.ts";
export { writeFiles } from "./write-files.ts";
