import type { RuleId, Severity } from "../diagnostics/index.ts";
import { quote } from "../diagnostics/index.ts";

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

const PATTERNS: readonly Pattern[] = [
  {
    severity: "error",
    rule: "merge-conflict",
    marks: /^(?:<{7}|>{7})(?=\s|$)/u,
    message: () =>
      "Baris ini tanda benturan dari Git: dua versi tulisan bertemu. Pilih satu versi, lalu hapus baris <<<<<<<, =======, dan >>>>>>>.",
  },
  {
    severity: "warning",
    rule: "foreign-markup",
    marks: /\{%[^%{}]*%\}|\{\{[<%][^{}]*[>%]\}\}|\{:\s*[.#][^{}]*\}/u,
    message: (found) =>
      `Kode ${quote(found, 40)} milik sistem lain dan akan tampil sebagai teks. Ganti dengan Markdown atau tautan, atau hapus.`,
  },
  {
    severity: "warning",
    rule: "foreign-markup",
    marks: /^\s*\[\/?(?:gallery|caption|embed|video|audio|youtube|playlist)\b[^\][]*\](?!\()/u,
    message: (found) =>
      `Kode ${quote(found.trim(), 40)} milik WordPress dan akan tampil sebagai teks. Ganti dengan gambar atau tautan, atau hapus.`,
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
    rule: "mistyped-markdown",
    marks: /^ {0,3}#{2,6}(?=[\p{L}\d])/u,
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
    marks: /\][ \t]+\((?=https?:|\/|[^()\s]+\.(?:md|jpe?g|png|webp)\))/iu,
    message: () =>
      "Di antara ] dan ( tidak boleh ada spasi; sekarang tautan atau gambarnya tampil sebagai teks.",
  },
  {
    severity: "warning",
    rule: "mistyped-markdown",
    marks: /\([^()]+\)\[(?:https?:|\/|[^\][\s]+\.md\])/iu,
    message: () => "Kurung tautan ini terbalik. Tulis [teks](alamat).",
  },
  {
    severity: "warning",
    rule: "pasted-table",
    marks: /\S *\t[^\t]*\S *\t *\S/u,
    message: () =>
      "Baris ini memuat kolom yang dipisahkan tab, seperti dari Excel, dan akan tampil sebagai kalimat. Tulis tabel dengan | di antara kolom.",
  },
  {
    severity: "warning",
    rule: "editor-note",
    marks: /\[(?:TODO|FIXME|CEK|cek|Cek)\b[^\][]*\](?!\()|(?<!\p{L})(?:TODO|FIXME):/u,
    message: (found) => `Catatan ${quote(found, 40)} akan terbaca pembaca. Selesaikan atau hapus.`,
  },
];

/**
 * Finds in a line what people type nearly right, paste from other systems, or leave behind.
 *
 * @param line as it was written, its code spans blanked
 */
export function mistypedMarks(line: string): MistypedMark[] {
  return PATTERNS.flatMap(({ severity, rule, marks, message }) => {
    const match = marks.exec(line);
    if (match === null) return [];
    return [{ severity, rule, column: match.index, message: message(match[0]) }];
  });
}
