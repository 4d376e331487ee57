import * as z from "zod";
import { optional, text } from "../validation/index.ts";
import { FIELDS } from "./fields.ts";
import { STRANGERS } from "./strangers.ts";

type Shape = { [Key in keyof typeof FIELDS]: (typeof FIELDS)[Key]["schema"] };

/** The front matter of a story, from the declarations of its fields. */
export const storySchema = z
  .strictObject(
    Object.fromEntries(Object.entries(FIELDS).map(([key, { schema }]) => [key, schema])) as Shape,
  )
  .meta({ strangers: STRANGERS });

/** The keys of a story's front matter, in the order of the reference. */
export const FIELD_KEYS = Object.keys(FIELDS) as readonly (keyof typeof FIELDS)[];

/** Those of them that name people, by codes of authors or as who is from outside. */
export const PEOPLE_KEYS = [
  "author",
  "editor",
  "photographer",
  "contributors",
] as const satisfies typeof FIELD_KEYS;

/** Front matter that is well formed; codes, places and moments are still text. */
export type FrontMatter = z.output<typeof storySchema>;

/** A page of the newsroom's own in `pages/`: "tentang.md" is `/tentang/`. */
export const ownPageSchema = z.strictObject({
  title: FIELDS.title.schema.describe("The page's heading.").meta({ example: "Tentang Kami" }),
  summary: optional(text())
    .describe("What the page says, for search engines.")
    .meta({ synonyms: ["ringkasan", "deskripsi", "description"] }),
});
