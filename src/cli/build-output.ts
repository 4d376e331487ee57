import type { Diagnostic } from "../diagnostics/index.ts";
import type { BuildOutcome, BuildStep } from "../eleventy/index.ts";
import type { Reporter } from "../report/index.ts";
import {
  buildSummary,
  consoleReporter,
  jsonOf,
  NO_CHANGES,
  unchangedLine,
  warningsReport,
} from "../report/index.ts";
import type { StandingSite } from "../state/index.ts";
import { textReader } from "./check-output.ts";
import { ExitStatus } from "./exit-status.ts";

/** How a build tells what it did: to people, only what stops it, or to programs. */
export interface BuildOutputOptions {
  /** Whether only what stops the build is told. */
  readonly quiet?: boolean | undefined;
  /** Whether all is told as one JSON object on the standard output, alone. */
  readonly json?: boolean | undefined;
  /** Whether it is told how long each step took. */
  readonly timings?: boolean | undefined;
}

/** In the order of the steps. */
const STEP_NAMES: Readonly<Record<BuildStep, string>> = {
  reading: "membaca berkas",
  theme: "tema",
  assembling: "menyusun tulisan dan halaman",
  checking: "memeriksa",
  templates: "templat lewat Eleventy",
  pages: "halaman, feed, dan berkas lain",
  search: "indeks pencarian",
  publishing: "menerbitkan",
  remembering: "mencatat",
};

/** Where a build says what it found and did. */
export class BuildOutput {
  /** For all that is told on the way. */
  readonly reporter: Reporter;
  private readonly options: BuildOutputOptions;
  private readonly startedAt = performance.now();
  private readonly messages: string[] = [];
  private warnings: readonly Diagnostic[] = [];

  constructor(options: BuildOutputOptions) {
    this.options = options;
    const keep = (text: string) => void this.messages.push(text);
    const { json, quiet } = options;
    this.reporter = json || quiet ? { info: keep, problem: keep } : consoleReporter;
  }

  found(warnings: readonly Diagnostic[]): void {
    this.warnings = warnings;
    if (warnings.length > 0 && !this.isSilent) this.reporter.problem(warningsReport(warnings));
  }

  built({ facts, counts, changes, steps }: BuildOutcome): void {
    const { json, timings } = this.options;
    if (json) {
      this.print({
        status: "built",
        name: facts.edition.site.name,
        output: facts.output ?? null,
        counts,
        changes: changes ?? NO_CHANGES,
        steps: Object.fromEntries([...steps].map(([step, took]) => [step, Math.round(took)])),
      });
      return;
    }
    if (this.isSilent) return;
    this.reporter.info(buildSummary(facts));
    if (!timings) return;
    const rows = Object.entries(STEP_NAMES).flatMap(([step, name]) => {
      const took = steps.get(step as BuildStep);
      return took === undefined ? [] : [`    ${inSeconds(took).padStart(6)} detik  ${name}`];
    });
    this.reporter.info(["", "  Waktu tiap langkah:", ...rows].join("\n"));
  }

  unchanged({ summary, shown: output, counts, warnings }: StandingSite): void {
    this.found(warnings);
    const { name } = summary;
    if (this.options.json) {
      this.print({ status: "unchanged", name, output, counts, changes: NO_CHANGES, steps: {} });
      return;
    }
    if (this.isSilent) return;
    this.reporter.info(unchangedLine({ name, output }));
    if (!this.options.timings) return;
    this.reporter.info(`Waktu: ${inSeconds(performance.now() - this.startedAt)} detik`);
  }

  /** Tells why a build failed, and with which status it ends. */
  async failed(error: unknown, consequence: string): Promise<ExitStatus> {
    const { contentErrorIn, failureText, reportFailure, statusOf } = await import("./failure.ts");
    if (!this.options.json) return reportFailure(error, consequence, consoleReporter);
    const content = contentErrorIn(error);
    if (content === undefined) this.messages.push(failureText(error, consequence));
    else this.warnings = content.diagnostics;
    this.print({ status: "failed" });
    return content === undefined ? ExitStatus.WrongCall : statusOf(content);
  }

  private get isSilent(): boolean {
    return Boolean(this.options.quiet || this.options.json);
  }

  private print(result: Readonly<Record<string, unknown>> & { readonly status: string }): void {
    const report = {
      ...result,
      milliseconds: Math.round(performance.now() - this.startedAt),
      ...jsonOf(this.warnings, textReader(process.cwd())),
      messages: this.messages,
    };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  }
}

/** To the hundredth, so that columns of steps stand below each other. */
function inSeconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2).replace(".", ",");
}
