// Front matter: what a story may say of itself, and what that comes to. Every field is declared here, once;
// text becomes moments, places, authors and pictures, and what is wrong with it is told.

export { slugFromFile } from "./addresses.ts";
export { meantDate } from "./date-repairs.ts";
export type { AttachmentResult } from "./find-attachment.ts";
export {
  attachmentFault,
  findAttachment,
  namesAttachment,
  warnOfHeavy,
} from "./find-attachment.ts";
export type { PictureResult } from "./find-picture.ts";
export { brokenPicture, findPicture } from "./find-picture.ts";
export { guestSchema } from "./guests.ts";
export type { FieldSchema, FieldSchemas, FieldsOf, OwnFieldSet, OwnFields } from "./own-fields.ts";
export {
  checkFieldSchemas,
  fieldKeyFault,
  isFieldSchema,
  NO_FIELDS,
  ownFieldSet,
} from "./own-fields.ts";
export { meantAuthor } from "./people.ts";
export { resolveHead } from "./resolve-head.ts";
export { saysDraft } from "./says-draft.ts";
export { FIELD_KEYS, ownPageSchema, PEOPLE_KEYS, storySchema } from "./schema.ts";
export type { Story, StoryHead } from "./story.ts";
export { meantCategory, topicCollision } from "./subjects.ts";
export { CLOCK_RULES } from "./times.ts";
export { groupTranslations } from "./translations.ts";
