import * as z from "zod";
import type { DataFileName } from "./data/index.ts";
import { DATA_FILES } from "./data/index.ts";
import { ownPageSchema, storySchema } from "./front-matter/index.ts";
import { optionsSchema } from "./options/index.ts";

// `eleventy-plugin-jejak/schemas`: what stories, data files and options may hold, without Eleventy.

export { optionsSchema, ownPageSchema, storySchema };

/** What each file of `_data/` may hold, by its name without ".yaml". */
export const dataSchemas = Object.fromEntries(
  Object.entries(DATA_FILES).map(([name, { schema }]) => [name, schema]),
) as { readonly [Name in DataFileName]: (typeof DATA_FILES)[Name]["schema"] };

/**
 * A schema as JSON Schema (2020-12), for editors and other programs. It says what may be written; what needs
 * other files to be known (authors, places, whether a picture is there) only a build tells.
 *
 * @example jsonSchema(storySchema).properties
 */
export function jsonSchema(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
}
