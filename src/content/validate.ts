import type * as z from "zod";
import type { FileDiagnostics } from "./diagnostics.ts";
import { quote, quoteChoices } from "./diagnostics.ts";
import { nearest } from "./nearest.ts";
import type { ValuePath, YamlSource } from "./yaml-source.ts";

/**
 * Checks YAML against a schema and turns every issue into a sentence that an editor can act on.
 * Undefined when something is wrong; what, is in `diagnostics`.
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  source: YamlSource,
  diagnostics: FileDiagnostics,
): z.output<Schema> | undefined {
  const result = schema.safeParse(source.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) report(schema, source, issue, diagnostics);
  return undefined;
}

function report(
  schema: z.ZodType,
  source: YamlSource,
  issue: z.core.$ZodIssue,
  diagnostics: FileDiagnostics,
): void {
  const { path } = issue;
  const field = fieldName(path);
  const found = valueAt(source.value, path);
  const at = source.locate(path);

  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(schema, path);
    for (const key of issue.keys) {
      const near = nearest(key, known);
      const advice =
        near === undefined
          ? `Isian yang dikenal: ${known.join(", ")}.`
          : `Mungkin maksud Anda ${quote(near)}.`;
      const where = path.length > 0 ? ` di dalam ${quote(field)}` : "";
      diagnostics.error(
        "unknown-key",
        source.locate([...path, key], "key"),
        `Isian ${quote(key)}${where} tidak dikenal. ${advice}`,
      );
    }
    return;
  }

  const example = exampleOf(schema, path);
  if (found === undefined) {
    diagnostics.error(
      "missing-field",
      at,
      `Isian ${quote(field)} wajib ada. Tambahkan${example === undefined ? "" : `, misalnya ${example}`}.`,
    );
  } else if (isBlank(found)) {
    diagnostics.error(
      "empty-field",
      source.locate(path, "key"),
      `Isian ${quote(field)} wajib diisi${example === undefined ? "" : `, misalnya ${example}`}.`,
    );
  } else if (issue.code === "invalid_value") {
    const choices = issue.values.map(String);
    const near = typeof found === "string" ? nearest(found, choices) : undefined;
    const advice =
      near === undefined
        ? `Pilihannya: ${quoteChoices(choices)}.`
        : `Mungkin maksud Anda ${quote(near)}.`;
    diagnostics.error(
      "invalid-value",
      at,
      `Nilai ${quote(describe(found))} tidak berlaku untuk ${quote(field)}. ${advice}`,
    );
  } else if (issue.code === "invalid_type") {
    diagnostics.error(
      "wrong-type",
      at,
      `Isian ${quote(field)} harus berupa ${KINDS[issue.expected] ?? issue.expected}, bukan ${kindOf(found)}.${example === undefined ? "" : ` Misalnya ${example}.`}`,
    );
  } else {
    diagnostics.error(
      "invalid-value",
      at,
      `Nilai ${quote(describe(found))} tidak berlaku untuk ${quote(field)}.${example === undefined ? "" : ` Tulis misalnya ${example}.`}`,
    );
  }
}

const KINDS: Record<string, string> = {
  string: "teks",
  array: "daftar",
  object: "isian bersarang",
  record: "isian bersarang",
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "daftar";
  return typeof value === "string" ? "teks" : "isian bersarang";
}

function describe(value: unknown): string {
  return typeof value === "string" ? value : kindOf(value);
}

function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "string" && value.trim() === "";
}

/** "image.src", and the list itself for an item of it. */
function fieldName(path: ValuePath): string {
  return path.filter((step) => typeof step === "string").join(".");
}

function valueAt(value: unknown, path: ValuePath): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current === "string" && step === 0) return current;
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) {
      return undefined;
    }
    current = (current as Record<PropertyKey, unknown>)[step];
  }
  return current;
}

function knownKeys(schema: z.ZodType, path: ValuePath): string[] {
  const inner = unwrap(schemaAt(schema, path));
  return inner?.def.type === "object" ? Object.keys((inner as z.ZodObject).shape) : [];
}

function exampleOf(schema: z.ZodType, path: ValuePath): string | undefined {
  const key = path.findLast((step) => typeof step === "string");
  const example = (schemaAt(schema, path) as z.ZodType | undefined)?.meta()?.example;
  return typeof example === "string" && key !== undefined
    ? `${String(key)}: ${example}`
    : undefined;
}

function schemaAt(schema: z.ZodType, path: ValuePath): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    const inner = unwrap(current);
    if (inner === undefined) return undefined;
    if (inner.def.type === "object")
      current = (inner as z.ZodObject).shape[String(step)] as z.ZodType;
    else if (inner.def.type === "record") current = (inner as z.ZodRecord).valueType as z.ZodType;
    // An item of a list is told about as the list: "tags", not "tags.2".
    else if (inner.def.type === "array" && path.at(-1) !== step) {
      current = (inner as z.ZodArray).element as z.ZodType;
    } else if (inner.def.type !== "array") return undefined;
  }
  return current;
}

/** The schema that a preprocessor, a transformation or `optional` was put around. */
export function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  let current = schema;
  for (;;) {
    if (current?.def.type === "optional") {
      current = (current as z.ZodOptional).unwrap() as z.ZodType;
    } else if (current?.def.type === "pipe") {
      const { in: before, out: after } = current as z.ZodPipe<z.ZodType, z.ZodType>;
      current = before.def.type === "transform" ? after : before;
    } else return current;
  }
}
