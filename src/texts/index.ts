// Texts: the words of the interface, in one catalogue, as a newsroom may reword them. A text is found by
// its key and printed with its placeholders filled, always as plain text. Dates and numbers are the
// language's, messages about files the diagnostics'.

export { checkText, placeholdersOf } from "./check-text.ts";
export type { PluralForms, TextDefinition, Wording } from "./definition.ts";
export { scriptConstants } from "./script-constants.ts";
export type { ScriptTexts } from "./script-types.ts";
export {
  createTexts,
  definitionOf,
  INDONESIAN,
  isTextKey,
  type Language,
  languageOf,
  TEXT_KEYS,
  type TextFunction,
  type TextKey,
  type TextOverrides,
  type TextPart,
  type Texts,
  type TextValues,
} from "./texts.ts";
