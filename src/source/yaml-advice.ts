import type { ErrorCode } from "yaml";
import { quote } from "../diagnostics/index.ts";
import { lineAt } from "./source-text.ts";
import { FOREIGN_SPACE, foreignSpaceAfter } from "./yaml-marks.ts";

/** What an editor most likely did, for each code of the YAML library. */
export function explain(code: ErrorCode, text: string, offset: number): string {
  if (FOREIGN_SPACE.test(text.charAt(offset))) return foreignSpaceAfter("titik dua");
  const { line } = lineAt(text, offset);
  // "*nama" could be an alias of YAML's; with a space, or as "•Kopi", it is a list's item.
  const bullet = /^\s*(?:(\*)\s+|([•·▪●○])\s*)(?=\S)/u.exec(line);
  const mark = bullet?.[1] ?? bullet?.[2];
  if (mark !== undefined) {
    return `Pakai tanda hubung dan spasi (- ) untuk butir daftar, bukan ${quote(mark)}.`;
  }
  const entry = /^\s*(?:- )?([\w-]+):\s+(.+)$/u.exec(line);
  const asQuoted = inQuotes(entry?.[1], entry?.[2]);
  switch (code) {
    case "TAB_AS_INDENT":
      return "Baris ini diawali tab. Ganti tab dengan spasi.";
    case "MISSING_CHAR":
      return /["']/u.test(text.charAt(offset))
        ? "Tanda kutip yang dibuka di sini tidak ditutup. Tambahkan penutupnya di akhir nilai."
        : missingColon(line);
    case "MULTIPLE_DOCS":
      return 'Isian tidak boleh dipisah dengan baris "...". Hapus baris itu.';
    case "MULTILINE_IMPLICIT_KEY":
      return missingColon(line);
    case "BLOCK_AS_IMPLICIT_KEY":
      if (/^\s/u.test(line) && entry !== null && !(entry[2] ?? "").includes(": ")) {
        return "Baris ini menjorok, jadi terbaca sebagai lanjutan baris di atasnya. Sejajarkan dengan isian lain.";
      }
      return (entry?.[2] ?? "").includes(": ")
        ? `Nilai yang memuat titik dua harus diapit tanda kutip: ${entry?.[1]}: ${quoted(entry?.[2] ?? "")}.`
        : missingColon(line);
    case "BAD_INDENT":
    case "BLOCK_IN_FLOW":
      if (/[[{]/u.test(text.charAt(offset))) return UNCLOSED;
      return "Awal baris ini tidak sejajar dengan baris sebelumnya. Sejajarkan isiannya.";
    case "ALIAS_PROPS":
    case "BAD_ALIAS":
    case "BAD_SCALAR_START":
    case "UNEXPECTED_TOKEN":
    case "BAD_DIRECTIVE":
    case "BAD_PROP_ORDER":
    case "TAG_RESOLVE_FAILED":
      return `Penulisan nilai ini keliru. ${eitherWay(withoutMark(entry?.[1], entry?.[2]), asQuoted)}`;
    case "BAD_DQ_ESCAPE":
      return "Di dalam kutip ganda, garis miring terbalik (\\) punya arti khusus. Pakai kutip tunggal: '…'.";
    default:
      return `Penulisan baris ini keliru. Setiap isian ditulis "nama: nilai"; ${asQuoted.charAt(0).toLowerCase()}${asQuoted.slice(1)}`;
  }
}

function eitherWay(one: string | undefined, other: string): string {
  // Behind a mark, "AO" is a code, which no mark belongs to.
  if (one !== undefined && /: [A-Z][A-Z\d]{0,5}\.$/u.test(one)) return one;
  return one === undefined
    ? other
    : `${one} Atau ${other.charAt(0).toLowerCase()}${other.slice(1)}`;
}

/** That a value must be quoted, with the line as it should be where the value is short enough to be shown. */
function inQuotes(name: string | undefined, value = ""): string {
  return name === undefined
    ? 'Apit nilainya dengan tanda kutip: "…".'
    : `Apit nilainya dengan tanda kutip: ${name}: ${quoted(value)}.`;
}

/**
 * What is told of text that YAML takes for a comment.
 *
 * @param line the whole line: "tags: #Kopi #Aceh", "title: Juara #1"
 * @param maybeMeant whether it may have been meant as one
 */
export function lostComment(line: string, comment: string, maybeMeant: boolean): string {
  const [, name, value = ""] = /^\s*(?:- )?([\w-]+):\s+(.+)$/u.exec(line) ?? [];
  const hashtags = /^#[^\s#]+(?:\s+#[^\s#]+)*\s*$/u.test(value)
    ? value.trim().split(/[\s,;]+/u)
    : undefined;
  const item = /^\s*- #([\p{L}\p{N}]\S*)\s*$/u.exec(line)?.[1];
  const advice =
    item !== undefined
      ? `Tulis tanpa tanda pagar: - ${item}.`
      : name === "tags" && hashtags !== undefined
        ? `Tulis tanpa tanda pagar: tags: [${hashtags.map((tag) => tag.slice(1)).join(", ")}].`
        : inQuotes(/^[[{|>"']/u.test(value) ? undefined : name, value);
  const lost = `Teks ${quote(comment, 30)} dianggap catatan, jadi hilang.`;
  return maybeMeant
    ? `${lost} Jika memang catatan, pindahkan ke baris tersendiri; jika bukan, ${advice.charAt(0).toLowerCase()}${advice.slice(1)}`
    : `${lost} ${advice}`;
}

/** A value behind a mark that is seldom part of it: "- AO", "@AO". Quoted, it would keep the mark. */
function withoutMark(name: string | undefined, value: string | undefined): string | undefined {
  const [, mark, rest] = /^([-@])\s*([\p{L}\p{N}][^:#]*)$/u.exec(value?.trim() ?? "") ?? [];
  if (name === undefined || rest === undefined || rest.length > 60) return undefined;
  return `Hapus ${quote(mark ?? "")} di depannya: ${name}: ${rest}.`;
}

/** Fields that most stories have: "title Pasar" is one without its colon, "ikut hadir" a sentence. */
const COMMON = "title|date|author|location|tags|category|summary";
const OTHER_SIGN = new RegExp(
  String.raw`^((?:${COMMON})(?=[\s;=,-])|[a-z]+(?=\s*[;=]\s))\s*[;=,-]?\s+([\p{L}\p{N}][^:#]*)$`,
  "u",
);

function missingColon(line: string): string {
  const item = /^\s*-([\p{L}\p{N}][^:#]*)$/u.exec(line)?.[1];
  if (item !== undefined) return `Beri spasi sesudah tanda hubung: - ${short(item)}.`;
  const [, field, rest] = OTHER_SIGN.exec(line) ?? [];
  if (field !== undefined && rest !== undefined) {
    return `Sesudah nama isian harus ada titik dua: ${field}: ${short(rest)}.`;
  }
  const [, name, value] = /^\s*([\w-]+):(\S.*)$/u.exec(line) ?? [];
  return name === undefined || value === undefined
    ? 'Baris ini tidak terbaca sebagai "nama: nilai". Periksa titik dua dan jorokannya.'
    : `Beri spasi sesudah titik dua: ${name}: ${short(value)}.`;
}

function short(value: string): string {
  return value.length > 60 ? `${value.slice(0, 59)}…` : value;
}

const UNCLOSED = "Tanda kurung yang dibuka di sini tidak ditutup. Tambahkan penutupnya.";

/**
 * The value as it should have been written: quoted with the mark that it does not hold itself, and cut
 * where it is long.
 */
export function quoted(written: string): string {
  const inner = withoutQuotes(written.trim());
  const short = inner.length > 60 ? `${inner.slice(0, 59)}…` : inner;
  return short.includes('"') ? `'${short.replaceAll("'", "''")}'` : `"${short}"`;
}

/**
 * Marks at a value's ends are a pair only when none stands between them ("lima" bukan "tiga"), but an
 * apostrophe within a word is no such mark.
 */
function withoutQuotes(value: string): string {
  const mark = value.charAt(0);
  if (value.length < 2 || !/["']/u.test(mark) || !value.endsWith(mark)) return value;
  const inner = value.slice(1, -1);
  const holdsMark = mark === '"' ? inner.includes('"') : /(?<!\p{L})'|'(?!\p{L})/u.test(inner);
  return holdsMark ? value : inner;
}
