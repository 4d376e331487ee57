import { relative, resolve } from "node:path";
import { ContentError } from "../diagnostics/index.ts";
import { ConfigurationError } from "../eleventy/index.ts";
import { ExplainedError, explainError, slashed } from "../files/index.ts";
import { PublicationFailure } from "../publish/index.ts";
import type { Reporter } from "../report/index.ts";
import { diagnosticsReport } from "../report/index.ts";
import { ExitStatus } from "./exit-status.ts";

/**
 * Tells why a command failed, and with which status it ends.
 *
 * @param consequence what the failure means for the site, as a sentence
 */
export function reportFailure(error: unknown, consequence: string, reporter: Reporter): ExitStatus {
  const content = contentErrorIn(error);
  if (content !== undefined) {
    reporter.problem(diagnosticsReport(content.diagnostics, consequence));
    return statusOf(content);
  }
  const explained = [...chain(error)].find((cause) => cause instanceof ExplainedError);
  const words =
    explained === undefined
      ? [...(templateFault(messages(error)) ?? messages(error)), ...advice(error)]
      : [explained.message];
  // What became of the site is what such a failure is about.
  const isPublishing = explained instanceof PublicationFailure;
  reporter.problem([...words, ...(isPublishing ? [] : ["", consequence])].join("\n"));
  return ExitStatus.WrongCall;
}

/** What `reportFailure` tells. */
export function failureText(error: unknown, consequence: string): string {
  let told = "";
  reportFailure(error, consequence, { info: () => undefined, problem: (text) => (told = text) });
  return told;
}

/** How Nunjucks names a template, the place in it, and what is wrong there. */
const IN_TEMPLATE =
  /\((?<file>[^()\n]+\.(?:njk|html))\)(?: \[Line (?<line>\d+)(?:, Column (?<column>\d+))?\])?\s*(?<why>[^()\n]*)/gu;

/**
 * What is wrong with a template, in the form of all that is told of files. Undefined where no template is to blame; what is wrong
 * is said in Nunjucks' own words.
 */
function templateFault(told: readonly string[]): string[] | undefined {
  const places = [...told.join("\n").matchAll(IN_TEMPLATE)];
  // Templates name those that they hold; the innermost is the one to mend.
  const { file, line, column = "1", why } = places.at(-1)?.groups ?? {};
  if (file === undefined || why === undefined) return undefined;
  const path = slashed(relative(process.cwd(), resolve(file)));
  const place = line === undefined ? path : `${path}:${line}:${column}`;
  return [`${place}  galat  Templat ini tidak dapat dipakai: ${why.trim() || told.at(-1)}.`];
}

/** What to do about the failures that a new site meets first. */
function advice(error: unknown): string[] {
  const isModuleError = messages(error).some((message) =>
    /Cannot require\(\) ES Module|outside a module|Unexpected token 'export'/u.test(message),
  );
  return isModuleError ? ['Tambahkan "type": "module" ke package.json.'] : [];
}

/** The status with which a command ends that was stopped by what was found. */
export function statusOf(error: ContentError): ExitStatus {
  return error instanceof ConfigurationError ? ExitStatus.WrongCall : ExitStatus.Faults;
}

/** What was found in the newsroom's files, where that is why something failed; Eleventy wraps it. */
export function contentErrorIn(error: unknown): ContentError | undefined {
  for (const cause of chain(error)) if (cause instanceof ContentError) return cause;
  return undefined;
}

/** Eleventy wraps what goes wrong; the innermost message is the one that says what. */
function messages(error: unknown): string[] {
  return [...chain(error)].map(explainError);
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
