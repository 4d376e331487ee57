import { ContentFaults } from "../content/diagnostics.ts";
import { ConfigurationFault } from "../eleventy/site-build.ts";
import type { Reporter } from "../report.ts";
import { faultReport } from "../report.ts";
import { ExitStatus } from "./exit-status.ts";

/**
 * Tells why a command failed, and with which status it ends.
 *
 * @param consequence what the failure means for the site, as a sentence
 */
export function tellFailure(error: unknown, consequence: string, reporter: Reporter): ExitStatus {
  const faults = findFaults(error);
  if (faults !== undefined) {
    reporter.problem(faultReport(faults.diagnostics, consequence));
    return faults instanceof ConfigurationFault ? ExitStatus.WrongCall : ExitStatus.Faults;
  }
  reporter.problem(`${messages(error).join("\n")}\n\n${consequence}`);
  return ExitStatus.WrongCall;
}

function findFaults(error: unknown): ContentFaults | undefined {
  for (const cause of chain(error)) if (cause instanceof ContentFaults) return cause;
  return undefined;
}

/** Eleventy wraps what goes wrong; the innermost message is the one that says what. */
function messages(error: unknown): string[] {
  return [...chain(error)].map((cause) => (cause instanceof Error ? cause.message : String(cause)));
}

function* chain(error: unknown): Generator<unknown> {
  const seen = new Set<unknown>();
  for (let cause = error; cause !== undefined && cause !== null && !seen.has(cause); ) {
    seen.add(cause);
    yield cause;
    const { originalError, cause: inner } = cause as { originalError?: unknown; cause?: unknown };
    cause = originalError ?? inner;
  }
}
