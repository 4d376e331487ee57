// Report: what a build, a check and a save print, in Indonesian.

export type { ReportFormat, TextOf } from "./check-report.ts";
export {
  framedReport,
  githubReport,
  jsonOf,
  jsonReport,
  REPORT_FORMATS,
} from "./check-report.ts";
export type { CodeFrame, FrameLine } from "./code-frame.ts";
export { codeFrame, frameLines } from "./code-frame.ts";
export { type Paint, paintFor, plain } from "./colors.ts";
export { differenceReport } from "./difference.ts";
export type { BuildFacts, Reporter } from "./report.ts";
export {
  buildSummary,
  consoleReporter,
  diagnosticsReport,
  rebuildLine,
  siteSummary,
  summaryText,
  unchangedLine,
  warningsReport,
} from "./report.ts";
export {
  changesText,
  fileUrl,
  NO_CHANGES,
  type SiteAddress,
  type SiteChanges,
  siteChanges,
} from "./site-changes.ts";
export { sourceReport } from "./source-report.ts";
