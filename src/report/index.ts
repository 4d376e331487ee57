// Report: what a build, a check and a save print, in Indonesian.

export type { BuildFacts, Reporter } from "./report.ts";
export { buildSummary, consoleReporter, diagnosticsReport, rebuildLine } from "./report.ts";
export { sourceReport } from "./source-report.ts";
