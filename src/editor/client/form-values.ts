import type { Zone } from "../../language/index.ts";
import type { FormShape, ObjectShape } from "../form-shape.ts";
import { MAP_VALUE } from "../form-shape.ts";
import { formMoment, writtenMoment } from "./moments.ts";

/** Objects, lists and texts, as YAML without guesses gives them. */
export type Plain = string | boolean | readonly Plain[] | PlainObject;
export interface PlainObject {
  readonly [key: string]: Plain;
}

/**
 * A file's value as a form holds it. Where a file holds something else than its schema asks for, that
 * stays as it is.
 *
 * @param zone of the site, in which times without one are read
 */
export function toForm(value: unknown, shape: FormShape, zone: Zone): unknown {
  switch (shape.kind) {
    case "text":
      return value;
    case "moment":
      return typeof value === "string" ? formMoment(value, zone) : value;
    case "flag":
      return typeof value === "string" && /^\s*(?:true|false)\s*$/iu.test(value)
        ? value.trim().toLowerCase() === "true"
        : value;
    case "texts":
      return typeof value === "string" ? (value.trim() === "" ? [] : [value]) : value;
    case "object":
      if (typeof value === "string" && shape.bare !== undefined) return { [shape.bare]: value };
      return isObject(value)
        ? mapValues(value, (each, key) => field(each, shape, key, zone))
        : value;
    case "list":
      return Array.isArray(value) ? value.map((each) => toForm(each, shape.item, zone)) : value;
    case "map":
      return isObject(value)
        ? Object.entries(value).map(([key, each]) => {
            const entry = toForm(each, shape.value, zone);
            return { [shape.key]: key, ...(isObject(entry) ? entry : { [MAP_VALUE]: entry }) };
          })
        : value;
  }
}

function field(value: unknown, { fields }: ObjectShape, key: string, zone: Zone): unknown {
  const shape = Object.hasOwn(fields, key) ? fields[key] : undefined;
  return shape === undefined ? value : toForm(value, shape, zone);
}

/**
 * A form's value as it is written into the file; undefined where nothing was filled in, so that no empty
 * field is left behind.
 */
export function fromForm(value: unknown, shape: FormShape, zone: Zone): Plain | undefined {
  switch (shape.kind) {
    case "text":
      return textOf(value);
    case "moment": {
      const text = textOf(value);
      return typeof text === "string" ? writtenMoment(text, zone) : text;
    }
    case "flag":
      return value === false ? undefined : value === true ? true : textOf(value);
    case "texts": {
      const texts = (Array.isArray(value) ? value : [value]).flatMap((each) => textOf(each) ?? []);
      if (texts.length === 0) return undefined;
      return texts.length === 1 && shape.bareIfOne ? texts[0] : texts;
    }
    case "object":
      return isObject(value) ? writtenObject(value, shape, zone) : textOf(value);
    case "list": {
      if (!Array.isArray(value)) return textOf(value);
      const items = value.flatMap((each) => fromForm(each, shape.item, zone) ?? []);
      return items.length === 0 ? undefined : items;
    }
    case "map":
      return Array.isArray(value) ? writtenMap(value, shape, zone) : textOf(value);
  }
}

/** Known fields first, in their order; then what the file held besides. */
function writtenObject(
  value: Readonly<Record<string, unknown>>,
  { fields, kept = [], bare }: ObjectShape,
  zone: Zone,
): Plain | undefined {
  const keys = [...Object.keys(fields), ...Object.keys(value).filter((key) => !(key in fields))];
  const written = keys.flatMap((key): [string, Plain][] => {
    const shape = fields[key] ?? { kind: "text" };
    const each = fromForm(value[key], shape, zone);
    return each === undefined ? [] : [[key, each]];
  });
  if (written.length === 0) return undefined;
  const [[only, text] = []] = written;
  if (bare !== undefined && written.length === 1 && only === bare && text !== undefined)
    return text;
  const empty = kept.filter((key) => !written.some(([name]) => name === key));
  return Object.fromEntries([...written, ...empty.map((key) => [key, ""] as const)]);
}

function writtenMap(
  entries: readonly unknown[],
  shape: Extract<FormShape, { kind: "map" }>,
  zone: Zone,
): PlainObject | undefined {
  const written = entries.filter(isObject).flatMap((entry): [string, Plain][] => {
    const { [shape.key]: key, ...rest } = entry;
    const name = textOf(key);
    const inner = shape.value.kind === "object" ? rest : rest[MAP_VALUE];
    const value = fromForm(inner, shape.value, zone);
    return typeof name !== "string" || value === undefined ? [] : [[name, value]];
  });
  return written.length === 0 ? undefined : Object.fromEntries(written);
}

/** What a form has for a text; what no shape describes is kept, but for what is empty. */
function textOf(value: unknown): Plain | undefined {
  if (value === null || value === undefined || value === false) return undefined;
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (value === true) return true;
  if (Array.isArray(value)) {
    const items = value.flatMap((each) => textOf(each) ?? []);
    return items.length === 0 ? undefined : items;
  }
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).flatMap(([key, each]): [string, Plain][] => {
    const text = textOf(each);
    return text === undefined ? [] : [[key, text]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mapValues(
  object: Readonly<Record<string, unknown>>,
  change: (value: unknown, key: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([key, each]) => [key, change(each, key)]));
}
