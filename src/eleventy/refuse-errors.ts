import type { Diagnostic } from "../diagnostics/index.ts";
import type { Reporter } from "../report/index.ts";
import { warningsReport } from "../report/index.ts";
import type { SiteAnswers } from "./site-answers.ts";
import type { SiteBuild } from "./site-build.ts";

/**
 * A build's warnings, when there is nothing worse.
 *
 * @throws ContentError with all that was found, when there is an error
 */
export function warningsOf(build: SiteBuild, answers: SiteAnswers): readonly Diagnostic[] {
  const diagnostics = build.diagnostics(
    (path) => answers.hasPath(path),
    answers.twins(build.site.context.directory),
  );
  const fault = build.fault(diagnostics);
  if (fault !== undefined) throw fault;
  return diagnostics;
}

/**
 * Tells a build's warnings, when there is nothing worse.
 *
 * @throws ContentError with all that was found, when there is an error
 */
export function refuseErrors(build: SiteBuild, answers: SiteAnswers, reporter: Reporter): void {
  const warnings = warningsOf(build, answers);
  if (warnings.length > 0) reporter.problem(warningsReport(warnings));
}
