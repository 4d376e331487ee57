import type { Token } from "markdown-it";
import type { RuleId, Severity } from "../diagnostics/index.ts";
import { quote } from "../diagnostics/index.ts";

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
    if (token.type === "ordered_list_open") return renumbered(tokens, index, token);
    return token.type === "inline" ? inlinePitfalls(token, lines) : [];
  });
}

// A file's name with a space in it, which ends an address unless it stands between < and >.
const SPACED_NAME =
  /!?\[[^\]]*\]\((?!<)([^()<>"]*[^()<>"\s]\s[^()<>"]*\.(?:md|markdown|jpe?g|png|webp|avif|gif))(?:\s+"[^"]*")?\)/giu;
const BULLET = /^(\s*)([•●▪◦‣⁃·])\s*\S/u;
const FOOTNOTE = /\[\^[^\]\s]+\]/u;

function inlinePitfalls(token: Token, lines: readonly string[]): MarkdownPitfall[] {
  const [start, end] = token.map ?? [0, 0];
  const unnoted = (token.children ?? [])
    .filter(({ type }) => type === "text")
    .map(({ content }) => FOOTNOTE.exec(content)?.[0])
    .find((mark) => mark !== undefined);
  const findings: MarkdownPitfall[] = [];
  for (let line = start; line < end; line += 1) {
    const source = withoutCode(lines[line] ?? "");
    for (const { 1: name = "", index } of source.matchAll(SPACED_NAME)) {
      findings.push({
        severity: "error",
        rule: "spaced-name",
        line,
        column: source.indexOf(name, index),
        message: `Nama berkas yang memuat spasi harus diapit < dan >: (<${name}>). Tanpa itu tautan atau gambarnya tampil sebagai teks.`,
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
    if (unnoted !== undefined && source.includes(unnoted)) {
      findings.push({
        severity: "warning",
        rule: "missing-footnote",
        line,
        column: source.indexOf(unnoted),
        message: `Catatan kaki ${quote(unnoted)} tidak ada isinya, jadi tampil sebagai teks. Tambahkan baris ${unnoted}: …`,
      });
    }
  }
  return findings;
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

/** A line with its code spans blanked, so that columns stay. */
function withoutCode(line: string): string {
  return line.replace(/(`+)(?:(?!\1).)*\1/gu, (code) => " ".repeat(code.length));
}
