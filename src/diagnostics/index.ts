// Diagnostics: what Jejak has to say about a newsroom's files, where it is, and how it is printed.
// Every rule id stands here; the rooms behind this one decide when a rule speaks.

export { ContentError } from "./content-error.ts";
export type { Diagnostic, Position, Severity } from "./diagnostics.ts";
export {
  didYouMean,
  FILE_START,
  FileDiagnostics,
  printable,
  quote,
  quoteChoices,
} from "./diagnostics.ts";
export type { ToldDiagnostic } from "./format-diagnostics.ts";
export {
  diagnosticLine,
  formatDiagnostics,
  sortDiagnostics,
  toldDiagnostics,
} from "./format-diagnostics.ts";
export { nearest } from "./nearest.ts";
export type { LintRule, LintSettings, RuleId } from "./rules.ts";
export { isOn, LINT_RULES, RULES } from "./rules.ts";
