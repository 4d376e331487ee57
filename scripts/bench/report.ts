import { cpus, totalmem } from "node:os";
import type { Measure } from "./measure.ts";

/** The machine and the day, without which a figure says little. */
export function machine(): string {
  const [cpu] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, Node ${process.versions.node}, ${cpus().length} × ${cpu?.model ?? "?"}, ${Math.round(totalmem() / 1024 ** 3)} GiB`;
}

/** Against whom the others are compared, where it takes part. */
const BASES = ["Hugo", "Hugo with related stories", "Jejak, cold"] as const;

/** A row for each peer: medians, and in brackets the least and the most of all rounds. */
export function table(
  measures: ReadonlyMap<string, readonly Measure[]>,
  markdown: boolean,
): string {
  const seconds = new Map(
    [...measures].map(([name, runs]) => [name, median(runs.map((run) => run.seconds))]),
  );
  const bases = BASES.filter((name) => seconds.has(name));
  const head = [
    "",
    "seconds",
    ...bases.map((name) => `× ${name}`),
    "CPU s",
    "peak MB",
    "pages",
    "files",
    "MB out",
  ];
  const rows = [...measures].map(([name, runs]) => {
    const last = runs.at(-1);
    const own = seconds.get(name) ?? Number.NaN;
    return [
      name,
      spread(runs.map((run) => run.seconds)),
      ...bases.map((base) => (own / (seconds.get(base) ?? Number.NaN)).toFixed(2)),
      number(median(runs.map(({ cpuSeconds }) => cpuSeconds ?? Number.NaN)), 1),
      number(median(runs.map(({ megabytes }) => megabytes ?? Number.NaN)), 0),
      String(last?.pages),
      String(last?.files),
      number(last?.outputMegabytes ?? Number.NaN, 0),
    ];
  });
  return markdown ? asMarkdown([head, ...rows]) : asColumns([head, ...rows]);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

function spread(values: readonly number[]): string {
  const range =
    values.length > 1
      ? ` (${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)})`
      : "";
  return `${median(values).toFixed(1)}${range}`;
}

function number(value: number, digits: number): string {
  return Number.isNaN(value) ? "–" : value.toFixed(digits);
}

function asMarkdown(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
}

function asColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
