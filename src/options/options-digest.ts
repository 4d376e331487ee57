import { digest } from "../collections/index.ts";

/** What options come to as a text, and whether that text says it all. */
export interface OptionsDigest {
  /** Differs where the options do, as far as can be told: functions by their source. */
  readonly digest: string;
  /** Whether functions are among them, which may make something else of the hour or of what they keep. */
  readonly hasCode: boolean;
}

/** What zod itself makes of `trim()` and its like. */
const OWN_OF_ZOD = /^\(?input\)? => (?:input\.\w+|util\.slugify)\((?:input|form)?\)$/u;

/**
 * Tells options apart, with all that schemas and functions among them are made of. Of zod's schemas that is their
 * definition; words of messages in functions are no code.
 */
export function optionsDigest(options: unknown): OptionsDigest {
  let hasCode = false;
  const seen = new Map<object, number>();
  const plain = (value: unknown, key?: string): unknown => {
    if (typeof value === "function") {
      hasCode ||= !(key === "error" || key === "when" || OWN_OF_ZOD.test(String(value)));
      return String(value);
    }
    if (typeof value === "bigint" || typeof value === "symbol") return String(value);
    if (typeof value !== "object" || value === null) return value;
    if (value instanceof RegExp || value instanceof Date) return String(value);
    const known = seen.get(value);
    if (known !== undefined) return `#${known}`;
    seen.set(value, seen.size);
    if (Array.isArray(value)) return value.map((item) => plain(item));
    const { _zod } = value as { readonly _zod?: { readonly def?: object } };
    const described = _zod?.def ?? (value as object);
    const prototype = Object.getPrototypeOf(described);
    if (prototype !== Object.prototype && prototype !== null) hasCode = true;
    return Object.entries(described).map(([name, each]) => [name, plain(each, name)]);
  };
  const text = plain(options);
  return { digest: digest(text), hasCode };
}
