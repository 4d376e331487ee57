// Files: what a file of the site is, how files are read that may be anything, and how they are written so
// that they are there whole or not at all. Knows nothing of stories or pages.

export { CacheFailure, cachedContents } from "./cached-file.ts";
export { entryAt, entryBehind, fileAt } from "./entry-at.ts";
export { ExplainedError, explainError } from "./explain-error.ts";
export { FileFailure } from "./file-failure.ts";
export { type FileStamp, isSameStamp, isSettled, stampOf } from "./file-stamp.ts";
export { flush, flushAll } from "./flush.ts";
export { hashOfFile } from "./hash-of-file.ts";
export {
  type Bytes,
  bytesOf,
  type CachedFile,
  type Contents,
  cachedPaths,
  type InMemory,
  isCached,
  type OutputFile,
  textOf,
  urlOf,
} from "./output-file.ts";
export {
  contentHash,
  type FactsFile,
  type Probe,
  probeFiles,
  type Remembered,
  rememberFacts,
} from "./probed-files.ts";
export {
  type FileProblem,
  readBounded,
  readBoundedNow,
  statBounded,
  UnusableFile,
} from "./read-bounded.ts";
export { readSealed, SEAL_BYTES, writeSealed } from "./sealed-file.ts";
export { readSealedJson, writeSealedJson } from "./sealed-json.ts";
export { isOfShard, parseShard, type Shard, writesShared } from "./shard.ts";
export { slashed } from "./slashed.ts";
export { startThread } from "./start-thread.ts";
export { TakenPaths } from "./taken-paths.ts";
export { writeWhole } from "./write-whole.ts";
