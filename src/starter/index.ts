// Starter: the files of a new newsroom, from a few answers. Pure; knows neither terminals nor disks, and little of Jejak,
// so that whoever begins a newsroom need not install all of it first.

export type { Answer, StarterAnswers } from "./answers.ts";
export {
  codeOf,
  DEFAULT_AUTHOR,
  DEFAULT_CATEGORIES,
  emailAt,
  readCategories,
  readCode,
  readEmail,
  readLine,
  readUrl,
  readZone,
} from "./answers.ts";
export { UNFILLED } from "./newsroom-data.ts";
export type { StarterVersions } from "./project-files.ts";
export { type ReadTemplate, starterFiles, TEMPLATES } from "./starter-files.ts";
