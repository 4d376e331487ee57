// Validation: from a zod schema and YAML with positions to values, or to diagnostics that say which
// field is wrong and what to write instead. Knows no field by name.

export type { Duty, FieldAbout } from "./about.ts";
export { aboutField, names } from "./about.ts";
export {
  flag,
  isUnfilled,
  line,
  oneOrMany,
  oneOrManyOr,
  optional,
  optionalUnlessFalse,
  text,
  webAddress,
} from "./fields.ts";
export { objectAmong, unwrap } from "./schema-tree.ts";
export { fieldName, validate, validParts } from "./validate.ts";
