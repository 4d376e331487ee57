// Context: what the files for machines are made from, and what they come out as.

export type { OutputsContext } from "./context.ts";
