import type { RuleId } from "./diagnostics.ts";

/**
 * The rules of editorial care: what a newsroom may see otherwise than we do. They only warn, and
 * `warnings` in `_data/site.yaml` turns each off or on. What each says, and its source, is in
 * diagnostics.ts.
 */
export const LINT_RULES = [
  "child-identity",
  "date-style",
  "headline-capitals",
  "headline-case",
  "money-style",
  "number-style",
  "summary-length",
  "typed-dateline",
  "typed-sign-off",
] as const satisfies readonly RuleId[];

export type LintRule = (typeof LINT_RULES)[number];

/** What a site decided; a rule that it does not name is as Jejak has it. */
export type LintSettings = Readonly<{ [Rule in LintRule]?: boolean | undefined }>;

/** Papers differ in this: most capitalise every word of a headline, ANTARA only the first. */
const OFF_UNLESS_ASKED: ReadonlySet<LintRule> = new Set(["headline-case"]);

/** Whether a rule speaks on this site. */
export function isOn(rule: LintRule, settings: LintSettings = {}): boolean {
  return settings[rule] ?? !OFF_UNLESS_ASKED.has(rule);
}
