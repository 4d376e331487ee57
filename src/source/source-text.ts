import type { FileDiagnostics, Position } from "../diagnostics/index.ts";
import { FILE_START } from "../diagnostics/index.ts";
import type { FileProblem } from "../files/index.ts";

/** A file as it lies on disk, read but not yet understood. */
export interface SourceFile {
  /** Path from the project's root, with forward slashes: "posts/2024/12/a.md". */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Why it was not read; then there are no bytes. */
  readonly problem?: Exclude<FileProblem, "missing"> | undefined;
}

/** Larger than any newspaper page; smaller than what makes a parser slow. */
export const MAX_FILE_BYTES = 1024 * 1024;

/** What to tell of a file that can't be used, with the rule that it breaks. */
export const FILE_PROBLEMS = {
  "not-a-file": {
    rule: "not-a-file",
    message:
      "Ini bukan berkas biasa, melainkan folder, pipa, soket, atau perangkat, jadi tidak dibuka. Hapus, lalu simpan berkas biasa di sini.",
  },
  "too-large": {
    rule: "file-too-large",
    message: "Berkas ini lebih besar dari 1 MiB. Pecah menjadi beberapa tulisan.",
  },
  unreadable: {
    rule: "unreadable",
    message: "Berkas atau folder ini tidak dapat dibaca. Periksa izin dan namanya.",
  },
} as const;

/**
 * Reports a file that was not read.
 *
 * @returns whether there is nothing to go on with
 */
export function reportUnusable(
  { bytes, problem }: SourceFile,
  diagnostics: FileDiagnostics,
  most: number = MAX_FILE_BYTES,
): boolean {
  const found = bytes.length > most ? "too-large" : problem;
  if (found === undefined) return false;
  const { rule, message } = FILE_PROBLEMS[found];
  diagnostics.error(rule, FILE_START, message);
  return true;
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * The text of a file that people edit: UTF-8, with or without a byte order mark, lines ended in any
 * of the three usual ways (they come out as "\n"). Undefined when it is not such a text; then the
 * reason is in `diagnostics`.
 */
export function decodeText(file: SourceFile, diagnostics: FileDiagnostics): string | undefined {
  const { bytes } = file;
  if (reportUnusable(file, diagnostics)) return undefined;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    diagnostics.error(
      "not-utf8",
      FILE_START,
      `Berkas ini disimpan sebagai UTF-16. ${SAVE_AS_UTF8}`,
    );
    return undefined;
  }
  try {
    const text = decoder.decode(bytes).replace(/\r\n?/gu, "\n");
    const control = CONTROL.exec(text);
    if (control === null) return text;
    const at = positionAt(text, control.index);
    if (control[0] === "\0") {
      diagnostics.error(
        "not-utf8",
        at,
        `Berkas ini memuat bita nol, jadi bukan teks. ${SAVE_AS_UTF8}`,
      );
    } else {
      diagnostics.error(
        "control-character",
        at,
        `Ada karakter kendali ${codePoint(control[0])} yang tidak tampak di sini. Hapus.`,
      );
    }
  } catch {
    diagnostics.error(
      "not-utf8",
      firstInvalid(bytes),
      `Berkas ini bukan teks UTF-8 mulai dari sini. ${SAVE_AS_UTF8}`,
    );
  }
  return undefined;
}

const SAVE_AS_UTF8 = "Simpan ulang sebagai UTF-8 di editor teks Anda.";

// What XML, and so every feed, can't hold at all (half a surrogate pair comes only from an escape);
// the C1 controls, which some terminals obey; and the marks that turn the order of what follows
// around, beyond their own text. The single marks that Arabic needs (U+200E, U+200F) are no harm.
const CONTROL =
  /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

/** "U+001B": the first character of a text that no page or feed can show; undefined if none. */
export function controlCharacter(text: string): string | undefined {
  const found = CONTROL.exec(text)?.[0];
  return found === undefined ? undefined : codePoint(found);
}

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, "0")}`;
}

/** Line and column of an offset in a text whose lines end in "\n". */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = text.indexOf("\n", start);
    if (end === -1 || end >= offset) return { line, column: offset - start + 1 };
    line += 1;
    start = end + 1;
  }
}

/** The line that holds an offset, and where it begins. */
export function lineAt(
  text: string,
  offset: number,
): { readonly start: number; readonly line: string } {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return { start, line: text.slice(start, end === -1 ? undefined : end) };
}

function firstInvalid(bytes: Uint8Array): Position {
  // No sequence of UTF-8 crosses a line end, so the first line that fails holds the first fault.
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    let end = start;
    while (end < bytes.length && bytes[end] !== 0x0a && bytes[end] !== 0x0d) end += 1;
    const column = invalidColumn(bytes.subarray(start, end));
    if (column !== undefined) return { line, column };
    line += 1;
    start = end + (bytes[end] === 0x0d && bytes[end + 1] === 0x0a ? 2 : 1);
  }
  return FILE_START;
}

function invalidColumn(line: Uint8Array): number | undefined {
  // The lenient decoder puts U+FFFD where the strict one fails; a U+FFFD that was really written
  // encodes back to the same bytes, so compare what comes before each.
  const mark = line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? 3 : 0;
  const lenient = new TextDecoder("utf-8").decode(line);
  const encoder = new TextEncoder();
  let column = lenient.indexOf("\ufffd");
  while (column !== -1) {
    const before = mark + encoder.encode(lenient.slice(0, column)).length;
    const written = line[before] === 0xef && line[before + 1] === 0xbf && line[before + 2] === 0xbd;
    if (!written) return column + 1;
    column = lenient.indexOf("\ufffd", column + 1);
  }
  return undefined;
}
