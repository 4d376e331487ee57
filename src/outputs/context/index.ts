// Context: what the files for machines are made from, and what they come out as.

export type { HeadersSetup, OutputsContext } from "./context.ts";
