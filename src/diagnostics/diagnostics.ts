import type { RuleId } from "./rules.ts";

/**
 * What Jejak has to say about a newsroom's files. A diagnostic is always for a person: where it is,
 * which rule speaks, what is wrong and what to do. Messages are Indonesian; rule ids are English and
 * stable, so that they can be searched for and switched off.
 */

/** `error` stops the build (printed "galat"); `warning` does not ("peringatan"). */
export type Severity = "error" | "warning";

/** A place in a text file, both counted from 1. Columns count UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export const FILE_START: Position = { line: 1, column: 1 };

export interface Diagnostic extends Position {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly severity: Severity;
  readonly rule: RuleId;
  /** What is wrong and what to do: one or two Indonesian sentences. */
  readonly message: string;
}

/** Gathers what is found in one file; hand it down instead of throwing. */
export class FileDiagnostics {
  readonly file: string;
  readonly list: Diagnostic[] = [];

  constructor(file: string) {
    this.file = file;
  }

  error(rule: RuleId, at: Position, message: string): void {
    this.add("error", rule, at, message);
  }

  warning(rule: RuleId, at: Position, message: string): void {
    this.add("warning", rule, at, message);
  }

  /** Takes over what was found elsewhere in the same file. */
  addAll(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) this.list.push(diagnostic);
  }

  get hasErrors(): boolean {
    return this.list.some((diagnostic) => diagnostic.severity === "error");
  }

  private add(severity: Severity, rule: RuleId, at: Position, message: string): void {
    this.list.push({
      file: this.file,
      line: at.line,
      column: at.column,
      severity,
      rule,
      message,
    });
  }
}

/**
 * A story's own words inside a message: quoted, on one line, safe to print, and cut where they are long.
 */
export function quote(text: string, most = 60): string {
  // Of a very long text only the beginning is looked at: a hostile file may have it quoted many times.
  const isCut = text.length > 16 * most;
  const line = printable(
    text
      .slice(0, 16 * most)
      .replace(/\s+/gu, " ")
      .trim(),
  );
  const characters = [...line];
  const isLong = isCut || characters.length > most;
  return `"${isLong ? `${characters.slice(0, most - 1).join("")}…` : line}"`;
}

/**
 * What to do about a word that is not known: try the nearest that is, where there is one.
 *
 * @param otherwise the sentence where there is none
 * @param most the nearest is cut after so many characters
 */
export function didYouMean(near: string | undefined, otherwise: string, most?: number): string {
  return near === undefined ? otherwise : `Mungkin maksud Anda ${quote(near, most)}.`;
}

/** "A, B, atau C", each quoted: the choices that a message offers. */
export function quoteChoices(choices: readonly string[]): string {
  const quoted = choices.map((choice) => quote(choice));
  if (quoted.length < 3) return quoted.join(" atau ");
  return `${quoted.slice(0, -1).join(", ")}, atau ${quoted.at(-1)}`;
}

/**
 * A text that is safe to print: a file's name or a story's title may hold terminal control sequences
 * and marks that turn the line around.
 */
export function printable(line: string): string {
  return line.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, "\ufffd");
}
