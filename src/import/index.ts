// Import: what other systems hold brought into a newsroom. A source gives stories as they are there; one writer makes
// of each a file with its pictures, registers who and what is new, has old addresses lead on, and reports. Nothing that
// is imported runs, no path in it leads outside the project, and nothing that an editor has written is overwritten.

export { BloggerSource } from "./blogger/blogger-source.ts";
export type { ImportChoices } from "./choices.ts";
export { MarkdownSource } from "./markdown/markdown-source.ts";
export type { ImportPlace } from "./newsroom.ts";
export { openNewsroom, zoneOf } from "./newsroom.ts";
export type { Progress } from "./progress.ts";
export { NO_PROGRESS, progressBar } from "./progress.ts";
export type { ImportOutcome } from "./run-import.ts";
export { runImport } from "./run-import.ts";
export type { ImportSource } from "./source.ts";
export { ImportFailure } from "./source.ts";
export { importedDates } from "./text/imported-dates.ts";
export type { TextInput } from "./text/text-source.ts";
export { TextSource } from "./text/text-source.ts";
export { checkExport, WordpressSource } from "./wordpress/wordpress-source.ts";
