// Newsroom: the duties of the press as rules over stories: standing, answers, notes, notices. Pure.

export type { Answers } from "./answers.ts";
export { linkAnswers } from "./answers.ts";
export { coverageEnd, isRunning, updatedOf } from "./coverage.ts";
export { mayLead } from "./may-lead.ts";
export { latest, modifiedAt } from "./modified.ts";
export { aiNote, groundWords, relationNotes, unverifiedNote } from "./notes.ts";
export type { Notice } from "./notices.ts";
export { allNotices, noticesOn } from "./notices.ts";
export { standingOf } from "./standing.ts";
