import type * as z from "zod";
import { objectAmong, unwrap } from "../validation/index.ts";
import type { FormShape, ObjectShape } from "./form-shape.ts";
import { MAP_ROOT, MAP_VALUE } from "./form-shape.ts";
import type { Field } from "./sveltia.ts";
import type { FieldWords } from "./words.ts";

/** How some fields are filled in, by their path: "date", "image.src". What a schema can't say. */
export type Widgets = Readonly<Record<string, Widget>>;

export interface Widget {
  /** What the file holds, where that is more than text. */
  readonly kind?: "moment";
  /** Whether one entry of a list is written without brackets. */
  readonly bareIfOne?: boolean;
  /** The field of an object that a text alone stands for, and that alone is written as a text: `series: Jalur Rempah`. */
  readonly bare?: string;
  /** Fields of an object that are written empty, too. */
  readonly kept?: readonly string[];
  /** Options of Sveltia's field, over those that come from the schema. */
  readonly options?: Readonly<Record<string, unknown>> & { readonly widget?: string };
}

/** A schema as a form, and as that form's values are read and written. */
export interface Form {
  readonly fields: readonly Field[];
  readonly shape: ObjectShape;
}

const NO_WORDS: FieldWords = { label: "" };

/** Sveltia's options that come from a schema. */
interface SchemaOptions {
  readonly widget: string;
  readonly maxlength?: number;
  readonly [option: string]: unknown;
}

const TYPED = new Set(["string", "text"]);

/** A form counts letters up to here; nobody comes near what else a schema allows. */
const COUNTED = 1000;

/** The fields of an object's schema; those without words are left out of the form, not of the file. */
export function formOf(
  schema: z.ZodType,
  words: Readonly<Record<string, FieldWords>>,
  widgets: Widgets,
): Form {
  const shape = shapeOf(schema, { ...NO_WORDS, fields: words }, widgets, "") as ObjectShape;
  return { fields: fieldsOf(schema, words, widgets, ""), shape };
}

/** A file that holds values by keys alone: a form of one list. */
export function mapFormOf(
  schema: z.ZodType,
  words: FieldWords,
): { readonly fields: readonly Field[]; readonly shape: FormShape } {
  return {
    fields: [fieldOf(MAP_ROOT, schema, words, {}, "")],
    shape: shapeOf(schema, words, {}, ""),
  };
}

function fieldsOf(
  schema: z.ZodType,
  words: Readonly<Record<string, FieldWords>>,
  widgets: Widgets,
  path: string,
): Field[] {
  return Object.entries(propertiesOf(schema)).flatMap(([key, property]) => {
    const named = words[key];
    return named === undefined ? [] : [fieldOf(key, property, named, widgets, below(path, key))];
  });
}

function fieldOf(
  name: string,
  schema: z.ZodType,
  words: FieldWords,
  widgets: Widgets,
  path: string,
): Field {
  const { label, hint } = words;
  const { maxlength, ...field } = {
    name,
    label,
    ...(hint === undefined ? {} : { hint }),
    required: !schema.isOptional(),
    ...widgetOf(schema, words, widgets, path),
    ...widgets[path]?.options,
  };
  // Only what is typed has letters to be counted.
  return maxlength === undefined || !TYPED.has(field.widget) ? field : { ...field, maxlength };
}

/** Sveltia's field type for what a schema lets through. */
function widgetOf(
  schema: z.ZodType,
  words: FieldWords,
  widgets: Widgets,
  path: string,
): SchemaOptions {
  const inner = inForm(schema, widgets[path]);
  const { fields = {}, one, choices = {} } = words;
  const singular = one === undefined ? {} : { label_singular: one };
  if (widgets[path]?.kind === "moment") return { widget: "datetime" };
  if (inner === undefined) return { widget: "string" };
  if (isFlag(inner)) return { widget: "boolean", default: false };
  if (inner.def.type === "enum") {
    const options = (inner as z.ZodEnum).options.map(String);
    return {
      widget: "select",
      options: options.map((value) => ({ label: choices[value] ?? value, value })),
    };
  }
  if (inner.def.type === "object") {
    return {
      widget: "object",
      collapsed: "auto",
      fields: fieldsOf(inner, fields, widgets, path),
    };
  }
  if (inner.def.type === "array") {
    const item = (inner as z.ZodArray).element as z.ZodType;
    if (unwrap(item)?.def.type !== "object") return { widget: "list", ...singular };
    return { widget: "list", ...singular, fields: fieldsOf(item, fields, widgets, path) };
  }
  if (inner.def.type === "record") {
    const value = (inner as z.ZodRecord).valueType as z.ZodType;
    const isObject = unwrap(value)?.def.type === "object";
    return {
      widget: "list",
      ...singular,
      collapsed: "auto",
      fields: [
        { ...keyOf(words), widget: "string" },
        ...(isObject
          ? fieldsOf(value, fields, widgets, path)
          : [fieldOf(MAP_VALUE, value, words.value ?? { label: MAP_VALUE }, {}, "")]),
      ],
    };
  }
  const { maxLength } = inner as z.ZodString;
  return {
    widget: words.isLong ? "text" : "string",
    ...(typeof maxLength === "number" && maxLength <= COUNTED ? { maxlength: maxLength } : {}),
  };
}

/** How a schema's values are read and written: all of them, also those that have no words. */
function shapeOf(schema: z.ZodType, words: FieldWords, widgets: Widgets, path: string): FormShape {
  const widget = widgets[path];
  const inner = inForm(schema, widget);
  if (widget?.kind !== undefined) return { kind: widget.kind };
  if (inner === undefined) return { kind: "text" };
  if (isFlag(inner)) return { kind: "flag" };
  if (inner.def.type === "object") {
    const fields = Object.entries(propertiesOf(inner)).map(
      ([key, property]) =>
        [
          key,
          shapeOf(property, words.fields?.[key] ?? NO_WORDS, widgets, below(path, key)),
        ] as const,
    );
    return {
      kind: "object",
      fields: Object.fromEntries(fields),
      kept: widget?.kept ?? [],
      ...(widget?.bare !== undefined && { bare: widget.bare }),
    };
  }
  if (inner.def.type === "array") {
    const item = (inner as z.ZodArray).element as z.ZodType;
    if (unwrap(item)?.def.type !== "object") {
      return { kind: "texts", bareIfOne: widget?.bareIfOne ?? false };
    }
    return { kind: "list", item: shapeOf(item, words, widgets, path) };
  }
  if (inner.def.type === "record") {
    const value = (inner as z.ZodRecord).valueType as z.ZodType;
    return { kind: "map", key: keyOf(words).name, value: shapeOf(value, words, widgets, path) };
  }
  return { kind: "text" };
}

/** What a form shows of a schema: of a choice between a text and an object that the text stands for, the object. */
function inForm(schema: z.ZodType, widget: Widget | undefined): z.ZodType | undefined {
  const inner = unwrap(schema);
  return widget?.bare === undefined ? inner : objectAmong(inner);
}

function keyOf({ key }: FieldWords): NonNullable<FieldWords["key"]> {
  return key ?? { name: "key", label: "key" };
}

/** `true` or `false`. */
function isFlag(schema: z.ZodType): boolean {
  if (schema.def.type === "boolean") return true;
  return (
    schema.def.type === "enum" &&
    (schema as z.ZodEnum).options.every((each) => /^(?:true|false)$/u.test(String(each)))
  );
}

function propertiesOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  const inner = unwrap(schema);
  return inner?.def.type === "object"
    ? ((inner as z.ZodObject).shape as Readonly<Record<string, z.ZodType>>)
    : {};
}

function below(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}
