import stringWidth from "string-width";
import type { Diagnostic } from "../diagnostics/index.ts";
import { printable } from "../diagnostics/index.ts";

/** The lines around a diagnostic, and the place that it is about. */
export interface CodeFrame {
  readonly lines: readonly FrameLine[];
}

export interface FrameLine {
  /** From 1. */
  readonly number: number;
  /** Safe to print; cut where the line is long. */
  readonly text: string;
  /** Of the line that the diagnostic is about: the part that is underlined, in UTF-16 code units of `text`. */
  readonly marked?: { readonly start: number; readonly end: number };
}

/** Lines before and after the one that is marked. */
const AROUND = 1;

/** Code units of a line that are shown; of a longer one those around the place. */
const MOST_SHOWN = 100;
const BEFORE_PLACE = 40;

/**
 * The place of a diagnostic in the text of its file. Undefined where there is nothing to show: the diagnostic is about
 * the file as a whole, or the text has changed.
 *
 * @param text as it lies on disk, without a byte order mark
 */
export function codeFrame(
  text: string,
  diagnostic: Pick<Diagnostic, "line" | "column" | "message">,
): CodeFrame | undefined {
  const lines = text.split(/\r\n|\r|\n/u);
  const { line, column } = diagnostic;
  const faulty = lines[line - 1];
  if (faulty === undefined || faulty.trim() === "" || column > faulty.length + 1) return undefined;
  if (line === 1 && column === 1 && /^-{3}\s*$/u.test(faulty)) return undefined;
  const end = endInLine(faulty, diagnostic, isYaml(lines, line));
  const first = Math.max(1, line - AROUND);
  const shown = lines.slice(first - 1, line + AROUND).map((each, index): FrameLine => {
    const number = first + index;
    if (number !== line) return { number, text: cut(each, 0).text };
    const { text: kept, from } = cut(each, column - 1);
    const start = column - 1 - from;
    return { number, text: kept, marked: { start, end: Math.min(end - from, kept.length) } };
  });
  // An empty line at either end shows nothing.
  return { lines: shown.filter((each) => each.marked !== undefined || each.text.trim() !== "") };
}

/**
 * A frame as lines for a terminal, with the place underlined.
 *
 * @example
 * //   4 | author: A0
 * //     |         ^^
 */
export function frameLines({ lines }: CodeFrame): string[] {
  const width = String(lines.at(-1)?.number ?? 1).length;
  return lines.flatMap(({ number, text, marked }) => {
    const row = `  ${String(number).padStart(width)} | ${text}`;
    if (marked === undefined) return [row];
    const before = text.slice(0, marked.start);
    // A tab is as wide below as above, whatever the terminal makes of it.
    const indent = before.replace(/[^\t]+/gu, (part) => " ".repeat(stringWidth(part)));
    const under = "^".repeat(Math.max(1, stringWidth(text.slice(marked.start, marked.end))));
    return [row, `  ${" ".repeat(width)} | ${indent}${under}`];
  });
}

/**
 * The column behind the place of a diagnostic, from 1; undefined where the text has no such place.
 *
 * @param text of its file
 */
export function placeEnd(
  text: string,
  diagnostic: Pick<Diagnostic, "line" | "column" | "message">,
): number | undefined {
  const lines = text.split(/\r\n|\r|\n/u);
  const line = lines[diagnostic.line - 1];
  if (line === undefined || diagnostic.column > line.length) return undefined;
  return endInLine(line, diagnostic, isYaml(lines, diagnostic.line)) + 1;
}

/** Where the part of a line ends that a diagnostic is about; at least one further than it begins. */
function endInLine(
  line: string,
  { column, message }: Pick<Diagnostic, "column" | "message">,
  yaml: boolean,
): number {
  const start = column - 1;
  const rest = line.slice(start);
  const quoted = [...message.matchAll(/"([^"]+)"/gu)]
    .map(([, words = ""]) => words)
    .find((words) => rest.startsWith(words) || rest.slice(1).startsWith(words));
  const pattern = yaml ? YAML_PLACE : MARKDOWN_PLACE;
  const found = pattern.exec(rest)?.[0].trimEnd() ?? "";
  const isQuotedWithin = quoted !== undefined && !rest.startsWith(quoted);
  const length =
    quoted === undefined || (isQuotedWithin && /^["']/u.test(rest)) ? found.length : quoted.length;
  return Math.max(start + 1, Math.min(line.length, start + Math.max(1, length)));
}

/** A quoted scalar, a list or map on one line, a key, or a plain scalar up to what ends it. */
const YAML_PLACE =
  /^(?:"[^"]*"?|'[^']*'?|\[[^\]]*\]?|\{[^}]*\}?|[\w-]+(?=\s*:(?:\s|$))|[^,\]}#]*(?:#(?=\S)[^,\]}#]*)*)/u;

/** A picture or link, a tag, or one word. */
const MARKDOWN_PLACE = /^(?:!?\[[^\]]*\]\([^)]*\)|<[^>]*>|\S+)/u;

/** Whether a line lies in front matter, or the file is YAML as a whole. */
function isYaml(lines: readonly string[], line: number): boolean {
  const isFence = (each: string) => /^-{3}[ \t]*$/u.test(each);
  const open = lines.findIndex((each) => each.trim() !== "");
  if (!isFence(lines[open] ?? "")) return /^[\w"'-]+\s*:/u.test(lines[open] ?? "");
  const close = lines.findIndex((each, index) => index > open && isFence(each));
  return close === -1 || line - 1 <= close;
}

/** What is shown of a line so that a place in it is seen. */
function cut(line: string, place: number): { readonly text: string; readonly from: number } {
  if (line.length <= MOST_SHOWN) return { text: shownText(line), from: 0 };
  const from = Math.max(0, Math.min(place - BEFORE_PLACE, line.length - MOST_SHOWN));
  return { text: shownText(line.slice(from, from + MOST_SHOWN)), from };
}

/** A tab is no harm; the rest that can't be shown has a mark in its place. */
function shownText(text: string): string {
  return text
    .split("\t")
    .map((part) => printable(part).replace(/[\u200b\u2060\ufeff\u00ad]/gu, "\ufffd"))
    .join("\t");
}
