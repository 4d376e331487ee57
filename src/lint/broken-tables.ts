import type { Token } from "markdown-it";
import { type MarkdownPitfall, placeIn, type TextBlock } from "./text-blocks.ts";

/** "|---|:--:|" */
const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u;
const PIPE = /(?<!\\)\|/gu;

/** The parts of a table's row. */
function columns(row: string): number {
  const inner = row
    .trim()
    .replace(/^\|/u, "")
    .replace(/(?<!\\)\|$/u, "");
  return (inner.match(PIPE)?.length ?? 0) + 1;
}

/** "|---|---|" for so many columns. */
function ruleOf(count: number): string {
  return `|${"---|".repeat(Math.min(count, 12))}`;
}

/** Rows with "|" that show as a paragraph: their rule is missing or has another number of columns. */
export function unruledTable(block: TextBlock): MarkdownPitfall[] {
  const { lines, kind } = block;
  if (kind !== "paragraph" || lines.length < 2) return [];
  const first = lines.findIndex((line, index) => isRow(line) && isRow(lines[index + 1] ?? ""));
  if (first === -1) return [];
  const head = lines[first] ?? "";
  const next = lines[first + 1] ?? "";
  const count = columns(head);
  const message = RULE.test(head)
    ? "Baris pemisah tabel harus ada di bawah baris judul kolom. Tambahkan baris judul kolom di atasnya."
    : RULE.test(next)
      ? `Baris pemisah ini memuat ${columns(next)} kolom, padahal baris di atasnya ${count}. Tulis ${ruleOf(count)}.`
      : `Tabel ini belum punya baris pemisah. Tambahkan ${ruleOf(count)} di bawah baris pertamanya.`;
  const line = first + (RULE.test(next) && !RULE.test(head) ? 1 : 0);
  return [tableFault(block.line + line, message)];
}

function isRow(line: string): boolean {
  return (
    line.includes("|") && (RULE.test(line) || columns(line) > 1 || /^\s*\|.*\|\s*$/u.test(line))
  );
}

function tableFault(line: number, message: string, column = 0): MarkdownPitfall {
  return { severity: "warning", rule: "broken-table", line, column, message };
}

/** Rows of a table that have more cells than its head: what is too much is shown nowhere. */
export function lostCells(
  tokens: readonly Token[],
  open: number,
  lines: readonly string[],
): MarkdownPitfall[] {
  const table = tokens[open];
  const head = table?.map?.[0];
  if (head === undefined || !table?.map) return [];
  const count = columns(withoutQuote(lines[head] ?? ""));
  const findings: MarkdownPitfall[] = [];
  for (let line = head + 2; line < table.map[1]; line += 1) {
    const own = columns(withoutQuote(lines[line] ?? ""));
    if (own <= count) continue;
    findings.push(
      tableFault(
        line,
        `Baris tabel ini memuat ${own} kolom, padahal kepalanya ${count}; yang berlebih tidak tampil. Samakan, atau tulis \\| untuk tanda | di dalam kolom.`,
      ),
    );
  }
  return findings;
}

function withoutQuote(line: string): string {
  return line.replace(/^(?:\s*>)+/u, "");
}

/** A comma or semicolon that parts two columns; within quotation marks or a number it parts none. */
const QUOTED = /"[^"\n]*"/gu;
const NUMBER = /\d,\d/gu;

/** What parts the columns, and where such lines come from. */
const ORIGIN: Readonly<Record<"," | ";" | "\t", string>> = {
  ",": "koma, seperti berkas CSV",
  ";": "titik koma, seperti berkas CSV",
  "\t": "tab, seperti dari Excel",
};

/**
 * Lines as a spreadsheet exports them: as many commas or semicolons in each, and no space after any; or two
 * columns with a tab between (a line with more tabs is told by itself: mistyped-marks.ts).
 */
export function pastedValues(block: TextBlock): MarkdownPitfall[] {
  const { lines, kind } = block;
  if (kind !== "paragraph" || lines.length < 2) return [];
  for (const separator of [",", ";", "\t"] as const) {
    const [head = "", second = ""] = lines;
    if (!head.includes(separator) || !second.includes(separator)) continue;
    const counts = lines.map((line) => partings(line, separator));
    const [count = 0] = counts;
    const isAlike = counts.every((each) => each === count);
    // Two lines with one comma each are still a sentence more often than a table.
    if (separator === "\t" && (count !== 1 || !lines.every(beginsWithName))) continue;
    if (!isAlike || count < 1 || (count === 1 && (separator === "," ? lines.length < 3 : false))) {
      continue;
    }
    return [
      {
        severity: "warning",
        rule: "pasted-table",
        ...placeIn(block, 0),
        message: `Baris-baris ini kolom yang dipisahkan ${ORIGIN[separator]}, dan akan tampil sebagai kalimat. Tulis tabel dengan | di antara kolom dan ${ruleOf(count + 1)} di bawah baris pertama.`,
      },
    ];
  }
  return [];
}

/** A column's text before a tab, not a bullet or a number as Word writes them: "o", "a.", "ii)". */
function beginsWithName(line: string): boolean {
  return /^\s*[^\t]*[\p{L}\d]{2}[^\t]*(?<![.)\s])\s*\t/u.test(line);
}

/** How many columns a line has beside the first; -1 where it is a sentence. */
function partings(line: string, separator: string): number {
  const bare = line.trim().replace(QUOTED, "x");
  const plain = separator === "," ? bare.replace(NUMBER, "00") : bare;
  const parts = plain.split(separator);
  const isSentence = parts.slice(1).some((part) => /^\s/u.test(part)) || /[.!?]$/u.test(plain);
  // "1.200,5" is a number, but in "Muncar,120,35" a comma between figures parts two columns.
  const all = bare.split(separator).length - 1;
  if (isSentence || parts.some((part) => part.trim().length > 60)) return -1;
  return separator === "," ? all : parts.length - 1;
}
