import type * as z from "zod";
import { didYouMean, nearest, quote } from "../diagnostics/index.ts";
import type { ValuePath } from "../source/index.ts";
import { aboutField } from "./about.ts";
import type { Shape } from "./schema-tree.ts";
import { exampleOf, schemaAt, shapeAt, valueAt } from "./schema-tree.ts";

/** A key that an object's schema doesn't have, and what to do about it. */
export interface UnknownKey {
  readonly path: ValuePath;
  /** Path of the field that was most likely meant. */
  readonly meant: ValuePath | undefined;
  /** An Indonesian sentence or two. */
  readonly advice: string;
}

/** So many of one object are told; the rest would be told by the next check. */
const MOST_TOLD = 20;

/** An object of so few fields has them all named in a message. */
const FEW = 8;

/**
 * The unknown keys of one object, with advice that was tried: following it word for word leads neither to
 * a key that stands twice nor to a value that the field refuses.
 */
export function unknownKeys(
  schema: z.ZodType,
  value: unknown,
  { path, keys }: z.core.$ZodIssueUnrecognizedKeys,
): UnknownKey[] {
  const shape = shapeAt(schema, path);
  const strangers = aboutField(schemaAt(schema, path)).strangers ?? {};
  const names = Object.keys(shape);
  const taken = new Set(names.filter((name) => valueAt(value, [...path, name]) !== undefined));
  /** Fields that another unknown key was said to mean, by the key. */
  const offered = new Map<string, string>();
  let isListed = false;
  return keys.slice(0, MOST_TOLD).map((key): UnknownKey => {
    const at = [...path, key];
    const stranger = Object.hasOwn(strangers, key.toLowerCase())
      ? strangers[key.toLowerCase()]
      : undefined;
    const meant = stranger === undefined ? knownKey(key, shape) : undefined;
    if (meant !== undefined) {
      const twin = offered.get(meant);
      const advice =
        twin === undefined
          ? renameAdvice(meant, taken, shape[meant], valueAt(value, at), () =>
              exampleOf(schema, [...path, meant]),
            )
          : `Mungkin maksud Anda ${quote(meant)}, seperti ${quote(twin)}: pakai salah satunya, hapus yang lain.`;
      if (!taken.has(meant)) offered.set(meant, twin ?? key);
      return { path: at, meant: [...path, meant], advice };
    }
    if (stranger !== undefined) return { path: at, meant: undefined, advice: stranger };
    // All names once are help; on each of many lines they hide what is wrong.
    const isShort = isListed || names.length === 0;
    isListed ||= names.length > FEW;
    const advice = isShort
      ? "Betulkan namanya, atau hapus."
      : `Isian yang dikenal: ${names.join(", ")}.`;
    return { path: at, meant: undefined, advice };
  });
}

function renameAdvice(
  meant: string,
  taken: ReadonlySet<string>,
  field: z.ZodType | undefined,
  value: unknown,
  example: () => string | undefined,
): string {
  if (taken.has(meant))
    return `Mungkin maksud Anda ${quote(meant)}, yang sudah ada: hapus yang ini.`;
  const shown = field?.safeParse(value).success === true ? undefined : example();
  return shown === undefined
    ? didYouMean(meant, "")
    : `Mungkin maksud Anda ${quote(meant)}, yang ditulis misalnya ${shown}.`;
}

/** The key of an object's shape that an unknown one most likely meant: by another name, or nearly spelt. */
function knownKey(key: string, shape: Shape): string | undefined {
  const name = key.toLowerCase();
  const keys = Object.keys(shape);
  const synonym = keys.find((known) => aboutField(shape[known]).synonyms?.includes(name));
  return synonym ?? nearest(key, keys);
}
