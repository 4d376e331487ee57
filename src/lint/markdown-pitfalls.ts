import type { Token } from "markdown-it";
import type { RuleId, Severity } from "../diagnostics/index.ts";
import { quote } from "../diagnostics/index.ts";
import { withoutCodeSpans } from "./code-spans.ts";
import { mistypedMarks } from "./mistyped-marks.ts";

/** What Markdown reads otherwise than its writer meant; line and column count from 0 in the body. */
export interface MarkdownPitfall {
  readonly severity: Severity;
  readonly rule: RuleId;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/**
 * Finds what people write in a hurry or paste from a word processor and what Markdown then shows as
 * something else, without a word: links to names with spaces, bullets, dashes under a sentence,
 * numbers that a list would change, footnotes without a note.
 */
export function markdownPitfalls(
  tokens: readonly Token[],
  lines: readonly string[],
): MarkdownPitfall[] {
  return tokens.flatMap((token, index) => {
    if (token.type === "heading_open") return underlined(token);
    if (token.type === "code_block") return indentedCode(token);
    if (token.type === "ordered_list_open") return renumbered(tokens, index, token);
    return token.type === "inline" ? inlinePitfalls(token, lines) : [];
  });
}

const BULLET = /^(\s*)([•●▪◦‣⁃·\uf0b7\uf0a7]|o(?=\t))\s*\S/u;
const FOOTNOTE = /\[\^[^\]\s[]+\]/u;

function inlinePitfalls(token: Token, lines: readonly string[]): MarkdownPitfall[] {
  const [start, end] = token.map ?? [0, 0];
  const unnoted = (token.children ?? [])
    .filter(({ type }) => type === "text")
    .map(({ content }) => FOOTNOTE.exec(content)?.[0])
    .find((mark) => mark !== undefined);
  const findings: MarkdownPitfall[] = [];
  for (let line = start; line < end; line += 1) {
    const source = withoutCode(lines[line] ?? "");
    for (const { name, column } of spacedNames(source)) {
      findings.push({
        severity: "error",
        rule: "spaced-name",
        line,
        column,
        message: `Nama berkas yang memuat spasi harus diapit < dan >: (<${name}>). Tanpa itu tautan atau gambarnya tampil sebagai teks.`,
      });
    }
    for (const mark of mistypedMarks(source)) findings.push({ ...mark, line });
    if (line > start && swallowedItem(source, lines[line - 1] ?? "")) {
      findings.push({
        severity: "warning",
        rule: "swallowed-item",
        line,
        column: source.length - source.trimStart().length,
        message:
          "Butir daftar ini menyatu dengan kalimat di atasnya. Beri baris kosong di atas daftar, dan sejajarkan butirnya dengan kata pertama butir yang memuatnya.",
      });
    }
    const bullet = BULLET.exec(source);
    if (bullet !== null) {
      findings.push({
        severity: "warning",
        rule: "pasted-bullet",
        line,
        column: bullet[1]?.length ?? 0,
        message: `Baris yang diawali ${quote(bullet[2] ?? "")} tidak menjadi daftar. Awali dengan tanda hubung dan spasi: "- ".`,
      });
    }
    if (unnoted !== undefined && straight(source).includes(straight(unnoted))) {
      findings.push({
        severity: "warning",
        rule: "missing-footnote",
        line,
        column: straight(source).indexOf(straight(unnoted)),
        message: `Catatan kaki ${quote(unnoted)} tidak ada isinya, jadi tampil sebagai teks. Tambahkan baris ${unnoted}: …`,
      });
    }
  }
  return findings;
}

/** What may stand between the brackets of an address, and a title after it. */
const ADDRESS = /[^()<>"]*/uy;
const TITLE_AND_END = /(?:"[^"]*")?\)/uy;
const FILE = /\.(?:md|markdown|jpe?g|png|webp|avif|gif)$/iu;

/**
 * The names of files with a space in it in a line's links and pictures: a space ends an address unless
 * it stands between < and >. Each address is looked at once, however many brackets stand open.
 */
function* spacedNames(line: string): Generator<{ readonly name: string; readonly column: number }> {
  let labelled = false;
  let last = 0;
  for (let at = line.indexOf("]("); at !== -1; at = line.indexOf("](", at + 2)) {
    // Of "[a](b](c)" the second "](" belongs to no label.
    labelled = line.slice(last, at).includes("[");
    last = at + 1;
    if (!labelled) continue;
    const column = at + 2;
    ADDRESS.lastIndex = column;
    const written = ADDRESS.exec(line)?.[0] ?? "";
    TITLE_AND_END.lastIndex = column + written.length;
    const name = written.trimEnd();
    if (/\S\s/u.test(name) && FILE.test(name) && TITLE_AND_END.test(line)) yield { name, column };
  }
}

/** Four spaces or a tab before a line make code of it; whoever means code fences it. */
function indentedCode({ map }: Token): MarkdownPitfall[] {
  if (!map) return [];
  return [
    {
      severity: "warning",
      rule: "indented-code",
      line: map[0],
      column: 0,
      message:
        "Baris yang menjorok empat spasi atau satu tab tampil sebagai kode. Hapus jorokannya, sejajarkan butir daftarnya, atau apit kode dengan ```.",
    },
  ];
}

/**
 * Whether a line of a paragraph was meant as an item of a list: it is indented, or its number follows on a
 * line that announces it. Only a list that begins with 1 may interrupt a paragraph (CommonMark 0.31.2, 5.3),
 * and none whose items are indented less than the words above them.
 */
function swallowedItem(line: string, before: string): boolean {
  const mark = /^\s*(\d{1,2}[.)]|[-+*])\s+\S/u.exec(line)?.[1];
  if (mark === undefined) return false;
  return /^(?:\s{2}|\t)/u.test(line) || (/\d/u.test(mark) && /[:;]\s*$/u.test(before));
}

/** Three dashes under a sentence make a heading of it; nearly always a line was meant. */
function underlined({ markup, map }: Token): MarkdownPitfall[] {
  if (markup !== "-" || !map) return [];
  return [
    {
      severity: "warning",
      rule: "underlined-heading",
      line: map[1] - 1,
      column: 0,
      message:
        "Tanda hubung tepat di bawah kalimat menjadikan kalimat itu judul. Beri baris kosong di atasnya, atau pakai ## untuk judul.",
    },
  ];
}

/** A list counts on from its first number, whatever is written: "1945." and "2026." show 1945, 1946. */
function renumbered(tokens: readonly Token[], open: number, list: Token): MarkdownPitfall[] {
  const items: Token[] = [];
  for (let index = open + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.type === "ordered_list_close" && token.level === list.level) break;
    if (token?.type === "list_item_open" && token.level === list.level + 1) items.push(token);
  }
  const first = Number(items[0]?.info);
  // "1. 1. 1." is the usual shorthand.
  if (items.every(({ info }) => Number(info) === first)) return [];
  const wrong = items.findIndex(({ info }, index) => Number(info) !== first + index);
  const item = items[wrong];
  if (item?.map === null || item === undefined) return [];
  return [
    {
      severity: "warning",
      rule: "list-number",
      line: item.map[0],
      column: 0,
      message: `Nomor ${item.info} akan tampil sebagai ${first + wrong}, karena daftar berlanjut dari nomor pertamanya. Urutkan, atau tulis ${item.info}\\. agar bukan daftar.`,
    },
  ];
}

/** The parser has turned the quotation marks of what it shows. */
function straight(text: string): string {
  return text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'");
}

/** A line with its code spans blanked, so that columns stay. */
function withoutCode(line: string): string {
  return line.includes("`") ? withoutCodeSpans(line, (code) => " ".repeat(code.length)) : line;
}
