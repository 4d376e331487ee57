import type * as z from "zod";
import type { FileDiagnostics } from "../diagnostics/index.ts";
import { didYouMean, nearest, quote, quoteChoices } from "../diagnostics/index.ts";
import type { ValuePath, YamlSource } from "../source/index.ts";
import { aboutField } from "./about.ts";

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
  const { issues } = result.error;
  const told = new Set<string>();
  for (const issue of issues) {
    // A value can fail several checks; the first says enough.
    const key = JSON.stringify([issue.code === "unrecognized_keys", ...issue.path.map(String)]);
    if (told.has(key) || isMisspelt(schema, source, issue, issues)) continue;
    told.add(key);
    report(schema, source, issue, diagnostics);
  }
  return undefined;
}

/** The fields that are right by themselves, so that they can be checked further with the rest. */
export function validParts<Schema extends z.ZodObject>(
  schema: Schema,
  value: unknown,
): Partial<z.output<Schema>> {
  const parts = Object.entries(schema.shape).flatMap(([key, field]) => {
    const result = (field as z.ZodType).safeParse(valueAt(value, [key]));
    return result.success && result.data !== undefined ? [[key, result.data]] : [];
  });
  return Object.fromEntries(parts) as Partial<z.output<Schema>>;
}

/** Whether a missing field is there under a name much like it, which another issue tells. */
function isMisspelt(
  schema: z.ZodType,
  { value }: Pick<YamlSource, "value">,
  { path }: z.core.$ZodIssue,
  issues: readonly z.core.$ZodIssue[],
): boolean {
  if (valueAt(value, path) !== undefined) return false;
  const parent = path.slice(0, -1);
  const shape = shapeAt(schema, parent);
  return issues.some(
    (other) =>
      other.code === "unrecognized_keys" &&
      other.path.length === parent.length &&
      other.path.every((step, index) => step === parent[index]) &&
      other.keys.some((key) => knownKey(key, shape) === path.at(-1)),
  );
}

/** The key of an object's shape that an unknown one most likely meant: by another name, or nearly spelt. */
function knownKey(key: string, shape: Shape): string | undefined {
  const name = key.toLowerCase();
  const keys = Object.keys(shape);
  const synonym = keys.find((known) => aboutField(shape[known]).synonyms?.includes(name));
  return synonym ?? nearest(key, keys);
}

function report(
  schema: z.ZodType,
  source: Pick<YamlSource, "value" | "locate">,
  issue: z.core.$ZodIssue,
  diagnostics: FileDiagnostics,
): void {
  const { path } = issue;
  const found = valueAt(source.value, path);
  const subject = subjectOf(source.value, path);
  const at = source.locate(path);

  if (issue.code === "unrecognized_keys") {
    const shape = shapeAt(schema, path);
    const known = `Isian yang dikenal: ${Object.keys(shape).join(", ")}.`;
    for (const key of issue.keys) {
      const advice = didYouMean(knownKey(key, shape), known);
      const where = path.length > 0 ? ` di dalam ${quote(fieldName(path))}` : "";
      diagnostics.error(
        "unknown-key",
        source.locate([...path, key], "key"),
        `Isian ${quote(key)}${where} tidak dikenal. ${advice}`,
      );
    }
    return;
  }

  const example = exampleOf(schema, path);
  const { duty } = aboutField(schemaAt(schema, path));
  if (duty !== undefined && (found === undefined || isBlank(found))) {
    diagnostics.error(
      duty.rule,
      found === undefined ? at : source.locate(path, "key"),
      `${subject} wajib diisi: ${duty.law}${example === undefined ? "" : ` Misalnya ${example}.`}`,
    );
  } else if (found === undefined) {
    diagnostics.error(
      "missing-field",
      at,
      `${subject} wajib ada.${example === undefined ? "" : ` Tambahkan, misalnya ${example}.`}`,
    );
  } else if (isBlank(found) && (typeof found === "string" || issue.code !== "invalid_type")) {
    diagnostics.error(
      "empty-field",
      source.locate(path, "key"),
      isItem(source.value, path)
        ? `${subject} kosong. Isi, atau hapus.`
        : `${subject} wajib diisi${example === undefined ? "" : `, misalnya ${example}`}.`,
    );
  } else if (issue.code === "invalid_value") {
    const choices = issue.values.map(String);
    const near = typeof found === "string" ? nearest(found, choices) : undefined;
    const advice = didYouMean(near, `Pilihannya: ${quoteChoices(choices)}.`);
    diagnostics.error("invalid-value", at, `${unfit(found, path)} ${advice}`);
  } else if (issue.code === "invalid_type") {
    const expected = KINDS[issue.expected] ?? issue.expected;
    diagnostics.error(
      "wrong-type",
      at,
      `${subject} harus berupa ${expected}, bukan ${kindOf(found)}.${example === undefined ? "" : ` Misalnya ${example}.`}`,
    );
  } else {
    diagnostics.error(
      "invalid-value",
      at,
      `${unfit(found, path)}${example === undefined ? "" : ` Tulis misalnya ${example}.`}`,
    );
  }
}

const KINDS: Record<string, string> = {
  string: "teks",
  array: "daftar",
  object: 'isian "nama: nilai"',
  record: 'isian "nama: nilai"',
  number: "angka",
  int: "bilangan bulat",
  boolean: "true atau false",
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return KINDS.array ?? "";
  if (typeof value === "boolean") return String(value);
  return KINDS[typeof value] ?? typeof value;
}

function unfit(value: unknown, path: ValuePath): string {
  const shown =
    typeof value === "object" && value !== null ? `berupa ${kindOf(value)}` : quote(String(value));
  return `Nilai ${shown} tidak berlaku untuk ${quote(fieldName(path))}.`;
}

function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "string" && value.trim() === "";
}

/** "image.src", and the list itself for an item of it. */
export function fieldName(path: ValuePath): string {
  return path.filter((step) => typeof step === "string").join(".");
}

/** What a sentence about a value begins with. */
function subjectOf(value: unknown, path: ValuePath): string {
  if (path.length === 0) return "Isi bagian ini";
  const field = `sian ${quote(fieldName(path))}`;
  return isItem(value, path) ? `Butir ke-${Number(path.at(-1)) + 1} i${field}` : `I${field}`;
}

function isItem(value: unknown, path: ValuePath): boolean {
  return typeof path.at(-1) === "number" && Array.isArray(valueAt(value, path.slice(0, -1)));
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

/** The schemas of an object's keys. */
type Shape = Readonly<Record<string, z.ZodType>>;

function shapeAt(schema: z.ZodType, path: ValuePath): Shape {
  const inner = unwrap(schemaAt(schema, path));
  return inner?.def.type === "object" ? ((inner as z.ZodObject).shape as Shape) : {};
}

function exampleOf(schema: z.ZodType, path: ValuePath): string | undefined {
  // An item of a list is told about as the list: "tags", not "tags.2".
  const last = path.findLastIndex((step) => typeof step === "string");
  const key = path[last];
  const { example } = aboutField(schemaAt(schema, path.slice(0, last + 1)));
  // The full stop of the sentence that shows it follows.
  return example !== undefined && key !== undefined
    ? `${String(key)}: ${example.replace(/\.$/u, "")}`
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
    else if (inner.def.type === "array") current = (inner as z.ZodArray).element as z.ZodType;
    else return undefined;
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
