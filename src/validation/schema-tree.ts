import type * as z from "zod";
import type { ValuePath } from "../source/index.ts";
import { aboutField } from "./about.ts";

/** What stands at a path within a value; undefined where nothing does. */
export function valueAt(value: unknown, path: ValuePath): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current === "string" && step === 0) return current;
    // One object stands for a list of one, as one text does.
    if (step === 0 && isLone(current)) continue;
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) {
      return undefined;
    }
    current = (current as Record<PropertyKey, unknown>)[step];
  }
  return current;
}

function isLone(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !Object.hasOwn(value, 0)
  );
}

/** The schemas of an object's keys. */
export type Shape = Readonly<Record<string, z.ZodType>>;

/** Those of the object at a path; none where there is no object. */
export function shapeAt(schema: z.ZodType, path: ValuePath): Shape {
  const inner = objectAmong(unwrap(schemaAt(schema, path)));
  return inner?.def.type === "object" ? ((inner as z.ZodObject).shape as Shape) : {};
}

/** How the field at a path is written, as an example: "author: AO". */
export function exampleOf(schema: z.ZodType, path: ValuePath): string | undefined {
  // An item of a list is told about as the list: "tags", not "tags.2".
  const last = path.findLastIndex((step) => typeof step === "string");
  const key = path[last];
  const { example } = aboutField(schemaAt(schema, path.slice(0, last + 1)));
  // The full stop of the sentence that shows it follows.
  return example !== undefined && key !== undefined
    ? `${String(key)}: ${example.replace(/\.$/u, "")}`
    : undefined;
}

/** The schema at a path within another. */
export function schemaAt(schema: z.ZodType, path: ValuePath): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    const inner = objectAmong(unwrap(current));
    if (inner === undefined) return undefined;
    if (inner.def.type === "object")
      current = (inner as z.ZodObject).shape[String(step)] as z.ZodType;
    else if (inner.def.type === "record") current = (inner as z.ZodRecord).valueType as z.ZodType;
    else if (inner.def.type === "array") current = (inner as z.ZodArray).element as z.ZodType;
    else return undefined;
  }
  return current;
}

/** Of a choice between a text and an object the object, which alone has something within. */
export function objectAmong(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema?.def.type !== "union") return schema;
  const options = (schema as z.ZodUnion).options as readonly z.ZodType[];
  return options.map(unwrap).find((option) => option?.def.type === "object") ?? schema;
}

/** Schemas that let another one through, and say what stands for a value that is not there. */
const AROUND: ReadonlySet<string> = new Set([
  ...["optional", "nullable", "default", "prefault", "nonoptional", "catch", "readonly"],
]);

/** The schema that a preprocessor, a transformation or `optional` was put around. */
export function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  let current = schema;
  for (;;) {
    if (current !== undefined && AROUND.has(current.def.type)) {
      current = (current as z.ZodOptional).def.innerType as z.ZodType;
    } else if (current?.def.type === "pipe") {
      const { in: before, out: after } = current as z.ZodPipe<z.ZodType, z.ZodType>;
      current = before.def.type === "transform" ? after : before;
    } else return current;
  }
}
