// Source: from bytes to text, front matter and YAML whose every value knows its line and column.
// Reads folders and files; never runs or follows what it reads.

export { splitFrontMatter } from "./front-matter.ts";
export { MERGE_CONFLICT, MERGE_MARK } from "./merge-conflict.ts";
export type { ListedFolder, SourceFolder } from "./source-folder.ts";
export {
  listSourceFolder,
  readListed,
  readOptionalFile,
  readSourceFolder,
} from "./source-folder.ts";
export type { SourceFile } from "./source-text.ts";
export { controlCharacter, decodeText, FILE_PROBLEMS, reportUnusable } from "./source-text.ts";
export { findUnusable, type UnusablePath } from "./unusable-files.ts";
export type { ValuePath, YamlSource } from "./yaml-source.ts";
export { parseYaml } from "./yaml-source.ts";
