// Stories: from files to `Story`: front matter resolved, references between stories checked, bodies
// rendered. Every fault of every file is told in one run.

export type { ClaimedAlias } from "./between-stories.ts";
export type { PendingFragment, PendingLink } from "./rendered-body.ts";
export type { OwnPage } from "./stories.ts";
export { readContent } from "./stories.ts";
