// Inspect: a newsroom's files looked at one by one, without building its site: some of them checked, and what
// is in use among them.

export type { NewsroomFolders } from "./check-files.ts";
export { checkablePaths, checkFiles, listNewsroom } from "./check-files.ts";
export { fixableStories, writeFixed } from "./fix-files.ts";
export type { FixedStory } from "./fix-story.ts";
export { fieldsOf, topicsInUse, WordsInUse } from "./in-use.ts";
export { newStoryPath, newStoryText, ownFieldLines, type StoryAnswers } from "./new-story.ts";
export type { Newsroom, NewsroomData } from "./newsroom.ts";
export { readNewsroomData } from "./newsroom.ts";
export { listed, type PipedAnswers, readPiped } from "./piped-answers.ts";
