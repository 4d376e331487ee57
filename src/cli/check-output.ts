import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/index.ts";
import type { ReportFormat, TextOf } from "../report/index.ts";
import {
  consoleReporter,
  framedReport,
  githubReport,
  jsonReport,
  paintFor,
} from "../report/index.ts";
import { repositoryRoot } from "./changed-files.ts";
import { wayTo } from "./way-to.ts";

/** Where a check says what it found. What is for programs goes to the standard output, alone. */
export class CheckOutput {
  private readonly format: ReportFormat;
  private readonly textOf: TextOf;
  /** Path of the site's root from that of its repository, with a slash at the end; empty where they are one. */
  private readonly prefix: string;

  private constructor(format: ReportFormat, textOf: TextOf, prefix: string) {
    this.format = format;
    this.textOf = textOf;
    this.prefix = prefix;
  }

  /**
   * @param root absolute path of the site
   * @param given texts of files that are not on disk, by path
   */
  static async open(
    root: string,
    format: ReportFormat,
    given: ReadonlyMap<string, string> = new Map(),
  ): Promise<CheckOutput> {
    const repository =
      format === "github" ? (process.env.GITHUB_WORKSPACE ?? (await repositoryRoot(root))) : root;
    const way = wayTo(root, repository ?? root);
    return new CheckOutput(format, textReader(root, given), way === undefined ? "" : `${way}/`);
  }

  /**
   * Says what was found; called once, also when it is nothing.
   *
   * @param consequence what it means for whoever asked, as a sentence
   */
  tell(diagnostics: readonly Diagnostic[], consequence = consequenceOf(diagnostics)): void {
    if (this.format === "json") {
      console.log(jsonReport(diagnostics, this.textOf));
    } else if (diagnostics.length > 0) {
      if (this.format === "github") {
        console.log(githubReport(diagnostics, this.textOf, (file) => this.prefix + file));
      }
      // All of it was made safe to print, and has colours.
      console.error(
        `${framedReport(diagnostics, consequence, this.textOf, paintFor(process.stderr))}\n`,
      );
    }
  }

  /** Says something to people. */
  info(text: string): void {
    if (this.format === "text") consoleReporter.info(text);
    else consoleReporter.problem(text);
  }
}

function consequenceOf(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.some(({ severity }) => severity === "error")
    ? "Perbaiki sebelum situs dibangun."
    : "Situs tetap dapat dibangun.";
}

/** More than any file has that a diagnostic names. */
const MOST_BYTES = 2 * 1024 * 1024;

/** Reads each file once, and only files. */
export function textReader(root: string, given: ReadonlyMap<string, string> = new Map()): TextOf {
  const texts = new Map<string, string | undefined>(given);
  return (file) => {
    if (!texts.has(file)) texts.set(file, readText(join(root, file)));
    return texts.get(file);
  };
}

function readText(path: string): string | undefined {
  try {
    const entry = statSync(path);
    if (!entry.isFile() || entry.size > MOST_BYTES) return undefined;
    return new TextDecoder().decode(readFileSync(path));
  } catch {
    return undefined;
  }
}
