// Model: the types that carry a newsroom through all rooms (registries, redirects, the URL record and
// what a story is made of) and the few facts that belong to them. No room here reads, checks or prints.

export type { Byline, Guest, PressRole } from "./bylines.ts";
export {
  distinctBylines,
  helpersOf,
  isAuthor,
  isBody,
  PRESS_ROLES,
  pressRole,
  roleWords,
  writersOf,
} from "./bylines.ts";
export { DEFAULT_DATELINE, dateline, datelineError } from "./dateline.ts";
export { DESCRIPTION_LENGTH } from "./description.ts";
export type { EditorSettings, EditorSignIn, GitHost, GitOrigins } from "./editor.ts";
export { GIT_HOSTS, gitAddress, gitOrigins } from "./editor.ts";
export { kindName, kindOf, labelledTitle, labelOf } from "./labels.ts";
export type { Newsroom, ResponsiblePerson, StaffMember } from "./newsroom.ts";
export type { PictureWords } from "./picture-words.ts";
export { readPictureWords } from "./picture-words.ts";
export type { PopularCounts } from "./popular.ts";
export type { Redirect, WrittenRedirect } from "./redirect.ts";
export type {
  Archive,
  Author,
  Category,
  DescribedPicture,
  DescribedTopic,
  Navigation,
  Series,
  Site,
} from "./registries.ts";
export { isArchived } from "./registries.ts";
export type {
  Attachment,
  BodyFigure,
  Correction,
  Heading,
  LiveEntry,
  Picture,
  SeriesPart,
  StoryBody,
  StoryImage,
  StoryVideo,
  Topic,
  Withdrawal,
} from "./story.ts";
export type { Label, StoryType, WithdrawalGround } from "./story-kinds.ts";
export { ANSWER_TYPES, LABELS, STORY_TYPES, WITHDRAWAL_GROUNDS } from "./story-kinds.ts";
export type { RecordedUrl, RecordLine } from "./url-record.ts";
