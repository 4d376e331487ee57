import * as z from "zod";
import type { FileDiagnostics } from "../diagnostics/index.ts";
import { quote } from "../diagnostics/index.ts";
import type { Zone } from "../language/index.ts";
import { parseMoment } from "../language/index.ts";
import type { YamlSource } from "../source/index.ts";
import { isUnfilled } from "../validation/index.ts";
import { FIELDS } from "./fields.ts";
import { storySchema } from "./schema.ts";

/**
 * A zod schema of any release of version 4, also of a copy of zod that is the site's own: all that Jejak
 * needs of it.
 */
export interface FieldSchema<Output = unknown> {
  readonly _zod: { readonly output: Output };
}

/** The front matter fields of a site's own, by their keys. */
export type FieldSchemas = Readonly<Record<string, FieldSchema>>;

/** What the fields of some schemas hold. */
export type FieldsOf<Schemas extends FieldSchemas> = {
  readonly [Key in keyof Schemas]: Schemas[Key]["_zod"]["output"];
};

/**
 * The values of a site's own front matter fields. A site gives them their types:
 *
 * @example
 * declare module "eleventy-plugin-jejak" {
 *   interface OwnFields extends FieldsOf<typeof fields> {}
 * }
 */
export interface OwnFields {
  readonly [key: string]: unknown;
}

/** No site's own fields: one object for all stories. */
export const NO_FIELDS: OwnFields = Object.freeze({});

/** Whether a value is a schema of zod 4. */
export function isFieldSchema(value: unknown): value is FieldSchema {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof (value as { readonly _zod?: { readonly def?: unknown } })._zod?.def === "object"
  );
}

/** Why a field of the site's own can't have a key, as the end of a sentence; undefined where it can. */
export function fieldKeyFault(key: string): string | undefined {
  if (Object.hasOwn(FIELDS, key)) {
    return "memakai nama isian bawaan Jejak. Beri nama lain, misalnya dengan awalan media Anda";
  }
  return /^[a-z][\w-]*$/iu.test(key)
    ? undefined
    : 'harus bernama huruf Latin, angka, "_" atau "-", diawali huruf, misalnya "rating"';
}

/** A site's own fields as the front matter has them: what YAML gave as text gets its type by the schema. */
export interface OwnFieldSet {
  readonly keys: readonly string[];
  /** Their schemas, which take what YAML gives. */
  readonly shape: Readonly<Record<string, z.ZodType>>;
  /** Of the whole front matter, the built-in fields and these. */
  readonly schema: typeof storySchema;
  /** What was written under the keys, as it was written. */
  given(frontMatter: unknown): Readonly<Record<string, unknown>>;
  /** What that comes to; undefined where the schemas refuse it. */
  values(given: unknown): OwnFields | undefined;
}

/**
 * The front matter with a site's own fields.
 *
 * @param zone the newsroom's, in which dates are told that say none
 */
export function ownFieldSet(schemas: FieldSchemas, zone: Zone): OwnFieldSet {
  const keys = Object.keys(schemas);
  const shape = Object.fromEntries(
    Object.entries(schemas).map(([key, schema]) => [key, fromYaml(schema as z.ZodType, zone)]),
  );
  const own = z.object(shape);
  return {
    keys,
    shape,
    schema: keys.length === 0 ? storySchema : withFields(shape),
    given: (frontMatter) =>
      Object.fromEntries(
        keys.flatMap((key) =>
          isObject(frontMatter) && Object.hasOwn(frontMatter, key) ? [[key, frontMatter[key]]] : [],
        ),
      ),
    values: (given) => {
      if (keys.length === 0) return NO_FIELDS;
      const result = attempt(() => own.safeParse(given));
      if (result?.success !== true || !isData(result.data)) return undefined;
      return Object.fromEntries(
        Object.entries(result.data).filter(([, value]) => value !== undefined),
      );
    },
  };
}

function withFields(shape: z.ZodRawShape): typeof storySchema {
  const whole = z.strictObject({ ...storySchema.shape, ...shape });
  return whole.meta(storySchema.meta() ?? {}) as unknown as typeof storySchema;
}

/**
 * Checks what a file gives to the site's own fields where the schemas can't say it themselves: that they run, and
 * make data.
 *
 * @returns whether the file can be checked by the schemas
 */
export function checkFieldSchemas(
  { shape }: OwnFieldSet,
  source: YamlSource,
  diagnostics: FileDiagnostics,
): boolean {
  let isSound = true;
  for (const [key, field] of Object.entries(shape)) {
    const value = isObject(source.value) ? source.value[key] : undefined;
    let fault: string | undefined;
    try {
      const result = field.safeParse(value);
      if (result.success && !isData(result.data)) {
        fault = "menghasilkan nilai yang bukan data (teks, angka, tanggal, daftar, objek)";
      }
    } catch (error) {
      fault = `gagal: ${quote(error instanceof Error ? error.message : String(error))}`;
    }
    if (fault === undefined) continue;
    isSound = false;
    diagnostics.error(
      "invalid-value",
      source.locate([key]),
      `Skema isian ${quote(key)} dari opsi fields ${fault}. Betulkan skemanya di konfigurasi.`,
    );
  }
  return isSound;
}

/** A schema of the site's own that takes what YAML gives: text, also for numbers, truth values and dates. */
function fromYaml(schema: z.ZodType, zone: Zone): z.ZodType {
  const { id: _id, ...about } = metaOf(schema);
  return z.preprocess((value) => typed(schema, value, zone), schema).meta(about);
}

function metaOf(schema: z.ZodType): Readonly<Record<string, unknown>> {
  return (typeof schema.meta === "function" ? schema.meta() : z.globalRegistry.get(schema)) ?? {};
}

type Def = {
  readonly type: string;
  readonly [part: string]: unknown;
};

/** Schemas around another one that say nothing of how it is written. */
const AROUND: Readonly<Record<string, string>> = {
  optional: "innerType",
  nullable: "innerType",
  default: "innerType",
  prefault: "innerType",
  nonoptional: "innerType",
  catch: "innerType",
  readonly: "innerType",
};

/**
 * A value from YAML, in which every scalar is text, as a schema expects it. What can't be brought into its form stays as
 * it is, and the schema tells.
 */
function typed(schema: z.ZodType, value: unknown, zone: Zone): unknown {
  if (value === undefined || value === null || isUnfilled(value)) return undefined;
  const def = (schema as unknown as { readonly _zod: { readonly def: Def } })._zod.def;
  const inner = (part: unknown, within: unknown) => typed(part as z.ZodType, within, zone);
  const around = AROUND[def.type];
  if (around !== undefined) return inner(def[around], value);
  switch (def.type) {
    case "pipe":
      return (def.in as z.ZodType)._zod.def.type === "transform" ? value : inner(def.in, value);
    case "lazy":
      return inner((def.getter as () => unknown)(), value);
    case "number":
      return isNumber(value) ? Number(value) : value;
    case "boolean":
      return truthOf(value) ?? value;
    case "date":
      return dateOf(value, zone) ?? value;
    case "literal":
      return (def.values as readonly unknown[]).find((each) => String(each) === value) ?? value;
    case "array":
      return (Array.isArray(value) ? value : [value]).map((item) => inner(def.element, item));
    case "object":
    case "record":
      return isObject(value) ? typedObject(def, value, inner) : value;
    case "union":
      return typedChoice(def.options as readonly z.ZodType[], value, inner);
    default:
      return value;
  }
}

type Inner = (schema: unknown, value: unknown) => unknown;

function typedObject(def: Def, value: Record<string, unknown>, inner: Inner): object {
  const shape = def.shape as Readonly<Record<string, unknown>> | undefined;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      const schema =
        shape === undefined ? def.valueType : Object.hasOwn(shape, key) ? shape[key] : undefined;
      return [key, schema === undefined ? each : inner(schema, each)];
    }),
  );
}

/** Of several forms that a value may have the first that takes it. */
function typedChoice(options: readonly z.ZodType[], value: unknown, inner: Inner): unknown {
  for (const option of options) {
    const candidate = inner(option, value);
    if (z.safeParse(option, candidate).success) return candidate;
  }
  return value;
}

function isNumber(value: unknown): boolean {
  return (
    typeof value === "string" && /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/iu.test(value)
  );
}

function truthOf(value: unknown): boolean | undefined {
  const word = typeof value === "string" ? value.trim().toLowerCase() : "";
  return word === "true" ? true : word === "false" ? false : undefined;
}

/** In all forms in which newsrooms write a date. */
function dateOf(value: unknown, zone: Zone): Date | undefined {
  const result = typeof value === "string" ? parseMoment(value, zone) : undefined;
  return result?.ok === true ? new Date(result.moment.instant) : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether JSON says all of a value, so that a page that shows it is known to have changed. */
function isData(value: unknown, depth = 0): boolean {
  if (value === undefined || value === null || value instanceof Date) return true;
  if (typeof value !== "object") return ["string", "boolean", "number"].includes(typeof value);
  if (depth > MOST_DEPTH) return false;
  const prototype = Object.getPrototypeOf(value);
  const isPlain = Array.isArray(value) || prototype === Object.prototype || prototype === null;
  return isPlain && Object.values(value).every((each) => isData(each, depth + 1));
}

const MOST_DEPTH = 32;

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    // Whoever reads the file is told why.
    return undefined;
  }
}
