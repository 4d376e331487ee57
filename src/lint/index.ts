// Lint: what an editor would want to see before readers do. Warnings alone, each on its line and with its
// source; `_data/site.yaml` turns each off.

export { boxFaults } from "./box-faults.ts";
export { lintStory } from "./lint-story.ts";
export { markdownPitfalls } from "./markdown-pitfalls.ts";
export { pictureLines } from "./picture-lines.ts";
export type { Prose } from "./prose.ts";
export { proseOf } from "./prose.ts";
export { unreadReadAlso } from "./read-also.ts";
export type { DatelineKnowledge, TypedDateline } from "./typed-dateline.ts";
export { gluedMedium, readTypedDateline } from "./typed-dateline.ts";
export type { TypedSignOff } from "./typed-sign-off.ts";
export { readTypedSignOff } from "./typed-sign-off.ts";
