import type { RuleId } from "../diagnostics/index.ts";

/**
 * Why a field must be there where a law asks for it: put into a schema's `meta` as `duty`, so that
 * whoever leaves the field out is told the article and not only that something is missing.
 */
export interface Duty {
  readonly rule: RuleId;
  /** A whole Indonesian sentence that names the law and its article. */
  readonly law: string;
}
