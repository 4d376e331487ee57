// Files: what a file of the site is, and how files are written so that they are there whole or not at
// all. Knows nothing of stories or pages.

export { fileInCache } from "./cached-file.ts";
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
export { TakenPaths } from "./taken-paths.ts";
export { copyWhole, writeWhole } from "./write-whole.ts";
