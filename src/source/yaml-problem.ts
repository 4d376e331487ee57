import type { RuleId } from "../diagnostics/index.ts";

/** Something wrong with YAML, and at which offset of the text. */
export interface YamlProblem {
  readonly rule: RuleId;
  readonly offset: number;
  readonly message: string;
}
