import type * as z from "zod";
import type { RuleId } from "../diagnostics/index.ts";

/**
 * Why a field must be there where a law asks for it, so that whoever leaves the field out is told the
 * article and not only that something is missing.
 */
export interface Duty {
  readonly rule: RuleId;
  /** A whole Indonesian sentence that names the law and its article. */
  readonly law: string;
}

/** What a person needs to know of a field: put into its schema by `describe` and `meta`. */
export interface FieldAbout {
  /** What people call it, where a form or an editor names it: of a site's own fields. */
  readonly title?: string | undefined;
  /** What it is, in a sentence; for the reference pages. */
  readonly description?: string | undefined;
  /** A value as it is written, which messages show: "AO", "[Kopi, Aceh]". */
  readonly example?: string;
  /** Other names for the key, in small letters, that no spelling of it is near: "judul", "headline". */
  readonly synonyms?: readonly string[];
  readonly duty?: Duty;
  /**
   * Of an object: keys that have no field here, such as those of other systems, and an Indonesian sentence
   * for each that says what to do with it.
   */
  readonly strangers?: Readonly<Record<string, string>>;
}

export function aboutField(schema: z.ZodType | undefined): FieldAbout {
  // Schemas of a site's own may be of zod's small build, which has no methods.
  return ((typeof schema?.meta === "function" ? schema.meta() : undefined) ?? {}) as FieldAbout;
}

/** A list of names as one text, for lists that would be longer than what they belong to. */
export function names(list: string): readonly string[] {
  return list.split(" ");
}
