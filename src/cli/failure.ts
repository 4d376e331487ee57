import { ContentFaults } from "../diagnostics/diagnostics.ts";
import { ConfigurationFault } from "../eleventy/site-build.ts";
import { PublicationFailure } from "../publish/publish.ts";
import type { Reporter } from "../report.ts";
import { faultReport } from "../report.ts";
import { ExitStatus } from "./exit-status.ts";

/** What it means for the site that a build failed before anything was published. */
export const NOT_BUILT = "Situs tidak dibangun; yang terakhir tetap ada.";

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
  const failed = [...chain(error)].find((cause) => cause instanceof PublicationFailure);
  reporter.problem(
    failed === undefined
      ? [...messages(error), ...advice(error), "", consequence].join("\n")
      : failed.message,
  );
  return ExitStatus.WrongCall;
}

/** What to do about the failures that a new site meets first. */
function advice(error: unknown): string[] {
  const isModuleFault = messages(error).some((message) =>
    /Cannot require\(\) ES Module|outside a module|Unexpected token 'export'/u.test(message),
  );
  return isModuleFault ? ['Tambahkan "type": "module" ke package.json.'] : [];
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
