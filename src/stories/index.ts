// Stories: from files to `Story`: front matter resolved, references between stories checked, bodies
// rendered. All that is wrong in all files is reported in one run.

export type { ClaimedAlias } from "./between-stories.ts";
export type { ContentHooks, MarkdownHook, StoryChange, StoryHook } from "./hooks.ts";
export { markdownWith } from "./hooks.ts";
export type { PendingFragment, PendingLink } from "./rendered-body.ts";
export { unknownParts } from "./series-parts.ts";
export type { Content, OwnPage } from "./stories.ts";
export { readContent } from "./stories.ts";
export { MEMORY_PARTS, StoryMemory } from "./story-memory.ts";
