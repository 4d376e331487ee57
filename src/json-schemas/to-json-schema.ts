import { parse } from "yaml";
import * as z from "zod";
import type { FieldWords } from "../editor/index.ts";

/** A JSON Schema (draft-07, which the editors' YAML servers read), as far as it is made here. */
export interface JsonSchema {
  type?: string | string[];
  title?: string;
  description?: string;
  examples?: unknown[];
  enum?: unknown[];
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  pattern?: string;
  [keyword: string]: unknown;
}

/** What may be chosen in a field, by its path: "author", "staff.code". */
export type Choices = Readonly<Record<string, FieldChoices>>;

export interface FieldChoices {
  readonly values: readonly string[];
  /** Whether another value than these is right, too. */
  readonly isOpen?: boolean;
  /** What each stands for, where it does not speak for itself. */
  readonly names?: readonly string[];
}

/** Keywords of ours that a zod schema carries along; no editor knows them. */
const OWN_KEYWORDS = ["example", "synonyms", "duty", "strangers", "propertyNames"];

/**
 * A zod schema of front matter or a data file as a JSON Schema for editors: described in Indonesian, with examples and choices, and
 * as wide as Jejak is in what YAML makes of a value. To Jejak all scalars are text; to an editor's YAML `35.10` is a number and
 * `true` a truth value.
 *
 * @param words what people call the fields
 */
export function toJsonSchema(
  schema: z.ZodType,
  words: FieldWords | undefined,
  choices: Choices,
): JsonSchema {
  const made = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7",
    unrepresentable: "any",
  }) as JsonSchema;
  return dressed(made, words, { choices, path: [], schema });
}

interface Place {
  readonly choices: Choices;
  readonly path: readonly string[];
  /** Of a field of the file itself, to try values with; undefined further in. */
  readonly schema: z.ZodType | undefined;
}

function dressed(made: JsonSchema, words: FieldWords | undefined, place: Place): JsonSchema {
  const { example, ...rest } = made;
  const schema: JsonSchema = { ...rest };
  for (const keyword of [...OWN_KEYWORDS, "description"]) delete schema[keyword];
  // That something must be seen in a text says no editor better than the check does.
  if (schema.pattern?.includes("\\p{")) delete schema.pattern;
  if (words !== undefined) {
    schema.title = words.label;
    schema.description = sentence(words);
  }
  const shown = typeof example === "string" ? exampleValue(example) : undefined;
  if (shown !== undefined) schema.examples = [shown];
  if (made.properties !== undefined) withProperties(schema, words, place);
  if (typeof made.additionalProperties === "object") {
    const inner = words?.value ?? (words?.fields === undefined ? undefined : entryWords(words));
    schema.additionalProperties = dressed(made.additionalProperties, inner, further(place, "*"));
  }
  if (made.anyOf !== undefined) {
    const inner = words?.fields === undefined ? undefined : entryWords(words);
    schema.anyOf = made.anyOf.map((form) => dressed(form, inner, { ...place, schema: undefined }));
  }
  if (made.items !== undefined) {
    const entry = words?.fields === undefined ? undefined : entryWords(words);
    const items = dressed(made.items, entry, { ...place, schema: undefined });
    schema.items = items;
    if (takesOne(place.schema, items)) return oneOrMany(schema, items);
  }
  return scalar(withChoices(schema, place));
}

function sentence({ label, hint }: FieldWords): string {
  return hint === undefined ? `${label}.` : `${label}. ${hint}`;
}

/** The words of one entry of a list or map. */
function entryWords({ one, label, fields }: FieldWords): FieldWords {
  return { label: one ?? label, ...(fields === undefined ? {} : { fields }) };
}

function further(place: Place, key: string, schema?: z.ZodType): Place {
  return { ...place, path: [...place.path, key], schema };
}

function withProperties(schema: JsonSchema, words: FieldWords | undefined, place: Place): void {
  const required = new Set(schema.required ?? []);
  const shape = (place.schema as { shape?: Record<string, z.ZodType> } | undefined)?.shape;
  schema.properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([key, made]) => {
      const field = dressed(made, words?.fields?.[key], further(place, key, shape?.[key]));
      // "summary:" with nothing behind it is no summary.
      return [key, required.has(key) ? field : orNothing(field)];
    }),
  );
}

function orNothing(schema: JsonSchema): JsonSchema {
  if (schema.anyOf !== undefined) return { ...schema, anyOf: [...schema.anyOf, { type: "null" }] };
  return {
    ...schema,
    ...(schema.type === undefined ? {} : { type: [schema.type, "null"].flat() }),
    ...(schema.enum === undefined ? {} : { enum: [...schema.enum, null] }),
  };
}

/** Whether a field that takes a list takes one text alone as well. */
function takesOne(schema: z.ZodType | undefined, items: JsonSchema): boolean {
  const isText =
    items.type === "string" || (Array.isArray(items.type) && items.type.includes("string"));
  return (
    schema !== undefined &&
    (isText || items.anyOf !== undefined) &&
    schema.safeParse("Contoh").success
  );
}

function oneOrMany(list: JsonSchema, item: JsonSchema): JsonSchema {
  const { title, description, examples, ...rest } = list;
  const about = Object.fromEntries(
    Object.entries({ title, description, examples }).filter(([, value]) => value !== undefined),
  );
  return { ...about, anyOf: [item, rest] };
}

/** A text as YAML may read it. */
function scalar(schema: JsonSchema): JsonSchema {
  const isFlag =
    schema.enum?.length === 2 && schema.enum.includes("true") && schema.enum.includes("false");
  if (isFlag) {
    const { type: _type, ...rest } = schema;
    return { ...rest, enum: [true, false, "true", "false"] };
  }
  if (schema.type !== "string" || schema.enum !== undefined) return schema;
  // A pattern and a length are asked of texts alone.
  return { ...schema, type: ["string", "number", "boolean"] };
}

function withChoices(schema: JsonSchema, { choices, path }: Place): JsonSchema {
  const offered = choices[path.join(".")];
  if (offered === undefined || offered.values.length === 0 || schema.type !== "string") {
    return schema;
  }
  const { type: _type, minLength: _min, maxLength: _max, ...rest } = schema;
  const named = offered.names === undefined ? {} : { enumDescriptions: [...offered.names] };
  const chosen = { type: "string", enum: [...offered.values], ...named };
  return offered.isOpen
    ? { ...rest, anyOf: [chosen, { type: ["string", "number", "boolean"] }] }
    : { ...rest, ...chosen };
}

/** The value that an example writes. */
function exampleValue(example: string): unknown {
  try {
    return parse(example);
  } catch {
    return example;
  }
}
