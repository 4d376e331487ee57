import { quote } from "../diagnostics/index.ts";
import type { MarkdownPitfall, TextBlock } from "./text-blocks.ts";

/** Bullets that are used for nothing else; the "o" of Word has a tab behind it. */
const BULLET = /^(\s*)([•●▪▫◦‣⁃·○■□◆◇❖➢➤►▶\uf000-\uf0ff]|o(?=\t))\s*\S/u;

/** Marks that begin an item only where the next line begins likewise. */
const SERIES: readonly {
  readonly mark: RegExp;
  readonly follows: (before: string, after: string) => boolean;
}[] = [
  // "– KTP"; a dialogue has its dashes in paragraphs of their own.
  { mark: /^\s*([–—−])\s?(?=[\p{L}\d])/u, follows: () => true },
  { mark: /^\s*([✓✔✅☑→»*+])\s?(?=[\p{L}"“(])/u, follows: (before, after) => before === after },
  // "a. KTP", "b) KK"
  { mark: /^\s*\(?([a-zA-Z])[.)]\s+(?=\S)/u, follows: isNextLetter },
  // "(1) KTP"
  { mark: /^\s*\((\d{1,2})\)\s*(?=\S)/u, follows: isNextNumber },
];

function isNextLetter(before: string, after: string): boolean {
  return after.charCodeAt(0) === before.charCodeAt(0) + 1;
}

function isNextNumber(before: string, after: string): boolean {
  return Number(after) === Number(before) + 1;
}

/** Lines that were meant as the items of a list and run on as a sentence. */
export function foreignItems({ lines, line, kind, inQuote }: TextBlock): MarkdownPitfall[] {
  const findings: MarkdownPitfall[] = [];
  const series = kind === "paragraph" && !inQuote && lines.length > 1 ? seriesIn(lines) : new Map();
  for (const [index, text] of lines.entries()) {
    const mark = BULLET.exec(text)?.[2] ?? series.get(index);
    if (mark === undefined) continue;
    findings.push({
      severity: "warning",
      rule: "pasted-bullet",
      line: line + index,
      column: text.length - text.trimStart().length,
      message: /[a-z\d]/iu.test(mark) && mark !== "o" ? ordered(mark) : unordered(mark),
    });
  }
  return findings;
}

function unordered(mark: string): string {
  return `Baris yang diawali ${quote(mark)} tidak menjadi daftar. Awali dengan tanda hubung dan spasi: "- ".`;
}

function ordered(mark: string): string {
  return `Baris yang diawali ${quote(mark)} tidak menjadi daftar dan menyatu dengan baris di dekatnya. Awali dengan angka, titik, dan spasi: "1. ".`;
}

/** The lines that begin with a mark that the line before or after has, too; with the mark. */
function seriesIn(lines: readonly string[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { mark, follows } of SERIES) {
    let before: string | undefined;
    for (const [index, line] of lines.entries()) {
      const match = mark.exec(line);
      const own = match?.[1];
      if (own !== undefined && before !== undefined && follows(before, own)) {
        found.set(index - 1, found.get(index - 1) ?? signOf(lines[index - 1] ?? "", before));
        found.set(index, signOf(line, own));
      }
      before = own;
    }
  }
  return found;
}

/** The mark as it stands: "a.", "(1)", "–". */
function signOf(line: string, mark: string): string {
  return /^\s*(\(?[a-z\d]{1,2}[.)])/iu.exec(line)?.[1] ?? mark;
}
