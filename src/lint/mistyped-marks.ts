import type { RuleId, Severity } from "../diagnostics/index.ts";
import { quote } from "../diagnostics/index.ts";
import { MERGE_CONFLICT, MERGE_MARK } from "../source/index.ts";

/** A mark that a line holds and that Markdown shows as text. */
export interface MistypedMark {
  readonly severity: Severity;
  readonly rule: RuleId;
  /** From 0. */
  readonly column: number;
  readonly message: string;
}

interface Pattern {
  readonly severity: Severity;
  readonly rule: RuleId;
  /** Its time grows with the line alone: no alternative reads over the sign that it begins with. */
  readonly marks: RegExp;
  readonly message: (found: string) => string;
}

/** Shortcodes that stand alone on a line; in a sentence "[audio]" is a word in brackets. */
const ALONE = "gallery|caption|embed|video|audio|youtube|playlist|tweet|instagram|toc|more";
/** BBCode's tags, which are told by their closing ones. */
const PAIRED = "b|i|u|s|url|img|quote|center|color|size|list|code|spoiler|caption|embed";

const PATTERNS: readonly Pattern[] = [
  {
    severity: "error",
    rule: "merge-conflict",
    marks: MERGE_MARK,
    message: () => MERGE_CONFLICT,
  },
  {
    severity: "warning",
    rule: "foreign-markup",
    marks:
      /\{%[^%{}]*%\}|\{\{[^{}]*\}\}|\{:?\s*(?:[.#][\w-]+|(?:width|height|class|id|style|align)=)[^{}]*\}|^:::+.*|<%[^%]*%>/u,
    message: (found) =>
      `Kode ${quote(found, 40)} milik sistem lain dan akan tampil sebagai teks. Ganti dengan Markdown atau tautan, atau hapus.`,
  },
  {
    severity: "warning",
    rule: "foreign-markup",
    marks: new RegExp(
      String.raw`(?<![\\!\]])\[(?:[a-z][\w-]*(?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s\]]+))+\s*\/?|\/[a-z][\w-]*)\](?![([:])|^\s*\[(?:${ALONE})\b[^\][]*\](?!\()|\[(?:${PAIRED})(?:=[^\][]*)?\](?=.*\[\/)`,
      "iu",
    ),
    message: (found) =>
      `Kode ${quote(found.trim(), 40)} milik sistem lain, misalnya WordPress atau forum, dan akan tampil sebagai teks. Ganti dengan Markdown, atau hapus.`,
  },
  {
    severity: "warning",
    rule: "foreign-markup",
    marks: /!?\[\[[^\][]+\]\]/u,
    message: (found) =>
      `${quote(found, 40)} akan tampil sebagai teks. Tulis gambar ![teks](berkas.jpg) dan tautan [teks](berkas.md).`,
  },
  {
    severity: "warning",
    rule: "foreign-markup",
    marks: /(?<![=\\])==(?=[^\s=])[^=\n]{1,200}(?<=[^\s=])==(?!=)/u,
    message: (found) =>
      `Tanda == pada ${quote(found, 40)} tidak menyorot teks di sini. Pakai **tebal**, atau hapus tandanya.`,
  },
  {
    severity: "warning",
    rule: "foreign-markup",
    marks: /^\s*(?:[-+*]|\d{1,3}[.)])\s+\[[ xX]\](?=\s)/u,
    message: () =>
      'Kotak centang [ ] tidak dikenal dan akan tampil sebagai teks. Tulis butir daftar biasa: "- ".',
  },
  {
    severity: "warning",
    rule: "mistyped-markdown",
    marks: /^ {0,3}#{2,6}(?=[\p{L}\d"“*])/u,
    message: (found) =>
      `Sesudah ${found.trim()} harus ada spasi agar baris ini menjadi judul bagian.`,
  },
  {
    severity: "warning",
    rule: "mistyped-markdown",
    marks: /^ {0,3}-(?=\p{L})/u,
    message: () =>
      'Sesudah tanda hubung harus ada spasi agar baris ini menjadi butir daftar: "- ".',
  },
  {
    severity: "warning",
    rule: "mistyped-markdown",
    marks: /^ {0,3}\d{1,2}[.)](?=\p{L})/u,
    message: (found) =>
      `Sesudah ${found.trim()} harus ada spasi agar baris ini menjadi butir daftar.`,
  },
  {
    severity: "warning",
    rule: "pasted-table",
    marks: /\S *\t[^\t]*\S *\t *\S/u,
    message: () =>
      "Baris ini memuat kolom yang dipisahkan tab, seperti dari Excel, dan akan tampil sebagai kalimat. Tulis tabel dengan | di antara kolom.",
  },
];

/** What each pattern needs at least; most lines of a story hold none of it. */
const MAY_HOLD = /[[{<=\t]|^(?:>{7}|:::| {0,3}(?:#|-\p{L}|\d{1,2}[.)]\p{L}))/u;

/**
 * Finds in a line what people type nearly right, paste from other systems, or leave behind.
 *
 * @param line as it was written, its code spans blanked
 */
export function mistypedMarks(line: string): MistypedMark[] {
  if (!MAY_HOLD.test(line)) return [];
  return PATTERNS.flatMap(({ severity, rule, marks, message }) => {
    const match = marks.exec(line);
    if (match === null) return [];
    return [{ severity, rule, column: match.index, message: message(match[0]) }];
  });
}
