// The search: what words are, what an index holds, and how it is asked. Pure; a browser runs the same code.

export type { Manifest, PartShape, SearchRecord } from "./format.ts";
export { mergeWords } from "./merge-words.ts";
export type { Part } from "./part.ts";
export { makePart } from "./part.ts";
export { splitRecords } from "./split.ts";
