import { compareText } from "../collections/index.ts";
import { number } from "../language/index.ts";
import type { Diagnostic, Severity } from "./diagnostics.ts";
import { printable } from "./diagnostics.ts";
import type { RuleId } from "./rules.ts";

/** Lines that one file gets; nobody mends more in one go. */
const MOST_IN_A_FILE = 20;

/** Lines that one rule gets in all files together: a folder may hold two hundred thousand strays. */
const MOST_OF_A_RULE: Record<Severity, number> = { error: 500, warning: 50 };

const LABEL: Record<Severity, string> = { error: "galat", warning: "peringatan" };

/** By file, then by line and column: the order in which a person mends them. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule),
  );
}

/**
 * One diagnostic as a line:
 * `posts/a.md:4:9  galat  unknown-author  Kode penulis "A0" tidak terdaftar. …`
 */
export function diagnosticLine(diagnostic: Diagnostic): string {
  return line(diagnostic, `${diagnostic.rule}  ${diagnostic.message}`);
}

/**
 * Diagnostics as they are printed: errors first, since they stop the build, each kind by file and place.
 * A file and a rule get only so many lines; what is left out is counted where the first of it stands. An
 * error is never left out for a warning.
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return toldDiagnostics(diagnostics)
    .map(({ line }) => line)
    .join("\n");
}

/** A line of what is printed; of a line that counts what is left out there is no diagnostic. */
export interface ToldDiagnostic {
  readonly line: string;
  readonly severity: Severity;
  readonly diagnostic?: Diagnostic;
}

/** The lines of `formatDiagnostics`, each with what it tells. */
export function toldDiagnostics(diagnostics: readonly Diagnostic[]): ToldDiagnostic[] {
  const toldIn = new Map<string, number>();
  return (["error", "warning"] as const).flatMap((severity) => {
    const ofSeverity = diagnostics.filter((each) => each.severity === severity);
    return linesOf(sortDiagnostics(ofSeverity), severity, toldIn);
  });
}

/** @param toldIn lines that each file has had so far */
function linesOf(
  diagnostics: readonly Diagnostic[],
  severity: Severity,
  toldIn: Map<string, number>,
): ToldDiagnostic[] {
  const toldOf = new Map<RuleId, number>();
  const restOfFiles = new Rest<string>();
  const restOfRules = new Rest<RuleId>();
  const lines: ToldDiagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const { file, rule } = diagnostic;
    const inFile = toldIn.get(file) ?? 0;
    const ofRule = toldOf.get(rule) ?? 0;
    if (inFile >= MOST_IN_A_FILE) restOfFiles.add(file, diagnostic);
    else if (ofRule >= MOST_OF_A_RULE[severity]) restOfRules.add(rule, diagnostic);
    else {
      toldIn.set(file, inFile + 1);
      toldOf.set(rule, ofRule + 1);
      lines.push({ line: diagnosticLine(diagnostic), severity, diagnostic });
    }
  }
  for (const { first, count } of restOfFiles) {
    const rest = `dan ${number(count)} lagi di berkas ini, mulai dari sini.`;
    lines.push({ line: line(first, rest), severity });
  }
  for (const { first, count, files } of restOfRules) {
    const rest = `${first.rule}  dan ${number(count)} lagi, dalam ${number(files)} berkas.`;
    lines.push({ line: line(first, rest), severity });
  }
  return lines;
}

function line({ file, line: at, column, severity }: Diagnostic, text: string): string {
  return printable(`${file}:${at}:${column}  ${LABEL[severity]}  ${text}`);
}

/** What is left out, by file or by rule. */
class Rest<Key> {
  private readonly parts = new Map<
    Key,
    { readonly first: Diagnostic; count: number; readonly files: Set<string> }
  >();

  add(key: Key, diagnostic: Diagnostic): void {
    const part = this.parts.get(key) ?? { first: diagnostic, count: 0, files: new Set() };
    part.count += 1;
    part.files.add(diagnostic.file);
    this.parts.set(key, part);
  }

  *[Symbol.iterator](): Generator<{ first: Diagnostic; count: number; files: number }> {
    for (const { first, count, files } of this.parts.values()) {
      yield { first, count, files: files.size };
    }
  }
}
