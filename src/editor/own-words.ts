import type * as z from "zod";
import { aboutField, unwrap } from "../validation/index.ts";
import type { FieldWords } from "./words.ts";

/**
 * What a form and an editor's completion call the fields of a site's own: the `title` and `description` of each schema's
 * `meta`, or the key itself.
 *
 * @param shape the schemas by their keys, as `ownFieldSet` gives them
 */
export function ownWords(shape: Readonly<Record<string, z.ZodType>>): Record<string, FieldWords> {
  return Object.fromEntries(
    Object.entries(shape).map(([key, schema]) => [key, words(key, schema)]),
  );
}

function words(key: string, schema: z.ZodType): FieldWords {
  const { title, description } = aboutField(schema);
  const inner = unwrap(schema);
  const item =
    inner?.def.type === "array" ? unwrap((inner as z.ZodArray).element as z.ZodType) : inner;
  const fields =
    item?.def.type === "object"
      ? { fields: ownWords((item as z.ZodObject).shape as Record<string, z.ZodType>) }
      : {};
  return {
    label: title ?? key,
    ...(description === undefined ? {} : { hint: description }),
    ...fields,
  };
}
