import type { Token } from "markdown-it";
import { quote } from "../diagnostics/index.ts";
import { type MarkdownPitfall, placeIn, type TextBlock } from "./text-blocks.ts";

/** A token of a text, with what is needed to look around it. */
export interface TokenPlace {
  readonly tokens: readonly Token[];
  readonly index: number;
  /** As they were written. */
  readonly lines: readonly string[];
}

/**
 * "> 100 orang" is a quotation to Markdown. Told where it breaks a sentence, or where a single line without
 * an end is no quotation.
 */
export function unmeantQuote({ tokens, index, lines }: TokenPlace): MarkdownPitfall[] {
  const [start, end] = tokens[index]?.map ?? [0, 0];
  const written = /^\s*>\s?(\d.*)$/u.exec(lines[start] ?? "")?.[1]?.trim();
  if (written === undefined) return [];
  const isOneLine = end - start === 1 || (lines[start + 1] ?? "").trim() === "";
  const isEnded = /[.!?…"”'’)]$/u.test(written);
  if (!breaksSentence(tokens, index) && !(isOneLine && !isEnded)) return [];
  const shown = written.length > 30 ? "100 orang" : written.replace(/[.]$/u, "");
  return [
    unmeant(
      start,
      `Tanda > di awal baris menjadikan baris ini kutipan. Jika maksudnya jumlah, tulis dengan kata: lebih dari ${shown}.`,
    ),
  ];
}

/**
 * A line that begins with a hyphen or asterisk within a sentence becomes a list; so does a note that begins
 * with an asterisk.
 */
export function unmeantItem({ tokens, index, lines }: TokenPlace): MarkdownPitfall[] {
  const list = tokens[index];
  const start = list?.map?.[0];
  if (list === undefined || start === undefined || list.level > 0) return [];
  const items = tokens
    .slice(index + 1, closingOf(tokens, index))
    .filter(({ type, level }) => type === "list_item_open" && level === list.level + 1);
  if (items.length !== 1) return [];
  const sign = list.markup;
  const before = (lines[start - 1] ?? "").trimEnd();
  if (breaksSentence(tokens, index) && !/[:.;!?"”)]$/u.test(before)) {
    return [
      unmeant(
        start,
        `Tanda ${quote(sign)} di awal baris memutus kalimat di atasnya menjadi daftar. Satukan dengan baris di atasnya, atau tulis \\${sign} di sini.`,
      ),
    ];
  }
  if (sign !== "*") return [];
  return [
    unmeant(
      start,
      "Tanda * di awal baris menjadikan catatan ini daftar. Tulis \\* agar tandanya tampil, atau - jika memang daftar.",
    ),
  ];
}

/** Whether a block begins on the line below a paragraph's last. */
function breaksSentence(tokens: readonly Token[], index: number): boolean {
  const block = tokens[index];
  const before = tokens[index - 1];
  if (before?.type !== "paragraph_close" || before.level !== block?.level) return false;
  return tokens[index - 3]?.map?.[1] === block.map?.[0];
}

function closingOf(tokens: readonly Token[], open: number): number {
  const level = tokens[open]?.level;
  const type = tokens[open]?.type.replace("_open", "_close");
  for (let index = open + 1; index < tokens.length; index += 1) {
    if (tokens[index]?.type === type && tokens[index]?.level === level) return index;
  }
  return tokens.length;
}

/** "# 1 dari Solo": a mark of number that makes a heading of the line. */
export function unmeantHeading({ tokens, index, lines }: TokenPlace): MarkdownPitfall[] {
  const start = tokens[index]?.map?.[0] ?? 0;
  if (!/^\s*#\s+\d+\s+\p{Ll}/u.test(lines[start] ?? "")) return [];
  return [
    unmeant(
      start,
      "Tanda # di awal baris menjadikan baris ini judul bagian. Jika maksudnya nomor, tulis \\#.",
    ),
  ];
}

/** An asterisk between two figures, closed by another: "5*3*2". */
const TIMES = /(?<=\d)\*(?=\d[^*\n]{0,40}\*\d)/gu;

/** "5*3*2" shows the 3 in italics. */
export function unmeantEmphasis(block: TextBlock): MarkdownPitfall[] {
  const { written } = block;
  if (!/\d\*\d/u.test(written)) return [];
  const isEmphasised = block.inlines.some(({ children }) =>
    children?.some(({ type, markup }) => type === "em_open" && markup === "*"),
  );
  const [first] = isEmphasised ? written.matchAll(TIMES) : [];
  if (first === undefined) return [];
  return [
    {
      severity: "warning",
      rule: "unmeant-mark",
      ...placeIn(block, first.index),
      message: "Tanda * di antara angka menjadikannya miring. Tulis × untuk perkalian, atau \\*.",
    },
  ];
}

function unmeant(line: number, message: string): MarkdownPitfall {
  return { severity: "warning", rule: "unmeant-mark", line, column: 0, message };
}
