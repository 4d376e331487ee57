import type { Diagnostic } from "../diagnostics/index.ts";
import { sortDiagnostics, toldDiagnostics } from "../diagnostics/index.ts";
import { codeFrame, frameLines, placeEnd } from "./code-frame.ts";
import type { Paint } from "./colors.ts";
import { faultCount } from "./report.ts";

export const REPORT_FORMATS = ["text", "json", "github"] as const;

/**
 * How a check tells what it found: to people with the lines around it, to programs as JSON, or as commands of a
 * GitHub workflow.
 */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Gives the text of a file by its path from the root; undefined where there is none to show. */
export type TextOf = (file: string) => string | undefined;

/** What the line in front of a frame is made of; see `diagnosticLine`. */
const LINE = /^(?<place>.*?:\d+:\d+) {2}(?<label>galat|peringatan) {2}(?<rest>.*)$/su;

/**
 * What was found, each with the lines around it and its place underlined.
 *
 * @param consequence what it means for whoever asked, as a sentence
 * @param paint colours, if any
 */
export function framedReport(
  diagnostics: readonly Diagnostic[],
  consequence: string,
  textOf: TextOf,
  paint: Paint,
): string {
  const told = toldDiagnostics(diagnostics).map(({ line, severity, diagnostic }) => {
    const color = severity === "error" ? "red" : "yellow";
    const { place = "", label = "", rest = line } = LINE.exec(line)?.groups ?? {};
    const head = `${paint("bold", place)}  ${paint(color, label)}  ${rest}`;
    const frame = diagnostic === undefined ? undefined : frameOf(diagnostic, textOf);
    if (frame === undefined) return head;
    const lines = frame.map((row) =>
      /^[ \d]+\| *\t*[\t ]*\^+$/u.test(row) ? paint(color, row) : paint("dim", row),
    );
    return [head, ...lines].join("\n");
  });
  return `${told.join("\n\n")}\n\n${faultCount(diagnostics)}. ${consequence}`;
}

function frameOf(diagnostic: Diagnostic, textOf: TextOf): string[] | undefined {
  const text = textOf(diagnostic.file);
  const frame = text === undefined ? undefined : codeFrame(text, diagnostic);
  return frame === undefined ? undefined : frameLines(frame);
}

/**
 * What was found, for programs: `{ errors, warnings, diagnostics }`, the diagnostics by file and place. Lines and columns count from
 * 1, columns in UTF-16 code units; `endColumn` is the column behind the place.
 */
export function jsonReport(diagnostics: readonly Diagnostic[], textOf: TextOf): string {
  return JSON.stringify(jsonOf(diagnostics, textOf), null, 2);
}

/** What `jsonReport` prints, as values. */
export function jsonOf(diagnostics: readonly Diagnostic[], textOf: TextOf) {
  const count = (severity: Diagnostic["severity"]) =>
    diagnostics.filter((each) => each.severity === severity).length;
  return {
    errors: count("error"),
    warnings: count("warning"),
    diagnostics: sortDiagnostics(diagnostics).map((each) => {
      const { file, line, column, severity, rule, message } = each;
      const end = endColumn(each, textOf);
      return { file, line, column, endColumn: end, severity, rule, message };
    }),
  };
}

/**
 * What was found, as commands of a GitHub workflow, which shows each on its line of a pull request. GitHub shows ten errors
 * and ten warnings of a step, so errors come first.
 *
 * @param pathOf the path of a file from the repository's root, where it is not the site's
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubReport(
  diagnostics: readonly Diagnostic[],
  textOf: TextOf,
  pathOf: (file: string) => string = (file) => file,
): string {
  const sorted = sortDiagnostics(diagnostics);
  return (["error", "warning"] as const)
    .flatMap((severity) => sorted.filter((each) => each.severity === severity))
    .map((each) => {
      const properties = {
        file: pathOf(each.file),
        line: String(each.line),
        col: String(each.column),
        endColumn: String(endColumn(each, textOf) ?? each.column),
        title: each.rule,
      };
      const list = Object.entries(properties).map(
        ([key, value]) => `${key}=${escapeProperty(value)}`,
      );
      return `::${each.severity} ${list.join(",")}::${escapeData(each.message)}`;
    })
    .join("\n");
}

function endColumn(diagnostic: Diagnostic, textOf: TextOf): number | undefined {
  const text = textOf(diagnostic.file);
  return text === undefined ? undefined : placeEnd(text, diagnostic);
}

/** As GitHub's own toolkit escapes what a command says. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
