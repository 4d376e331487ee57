import type { Token } from "markdown-it";
import { quote } from "../diagnostics/index.ts";
import { brokenLinks } from "./broken-links.ts";
import { lostCells, pastedValues, unruledTable } from "./broken-tables.ts";
import { editorNotes } from "./editor-notes.ts";
import { joinedLines } from "./joined-lines.ts";
import { foreignItems } from "./list-marks.ts";
import { mistypedMarks } from "./mistyped-marks.ts";
import { openEmphasis } from "./open-emphasis.ts";
import { renumbered } from "./renumbered.ts";
import {
  type MarkdownPitfall,
  placeIn,
  straight,
  type TextBlock,
  textBlocks,
} from "./text-blocks.ts";
import {
  type TokenPlace,
  unmeantEmphasis,
  unmeantHeading,
  unmeantItem,
  unmeantQuote,
} from "./unmeant-marks.ts";
import { chatRemains, whatsappBold } from "./whatsapp-text.ts";

/** What is looked for in each paragraph, heading and row of a table. */
const OF_BLOCKS: readonly ((block: TextBlock) => readonly MarkdownPitfall[])[] = [
  lineMarks,
  noteMarks,
  brokenLinks,
  foreignItems,
  swallowedItems,
  unnotedMarks,
  unruledTable,
  pastedValues,
  openEmphasis,
  unmeantEmphasis,
  chatRemains,
];

/** What is looked for in the text as a whole. */
const OF_TEXTS: readonly ((blocks: readonly TextBlock[]) => readonly MarkdownPitfall[])[] = [
  joinedLines,
  whatsappBold,
];

/**
 * Finds what people write in a hurry or paste from elsewhere and what Markdown then shows as something else,
 * without a word: links to names with spaces, bullets, tables, dashes under a sentence, numbers that a list
 * would change, footnotes without a note.
 *
 * @param commentLines on which comments begin that fill whole lines
 */
export function markdownPitfalls(
  tokens: readonly Token[],
  lines: readonly string[],
  commentLines: readonly number[] = [],
): MarkdownPitfall[] {
  const blocks = textBlocks(tokens, lines);
  const found = [
    ...tokens.flatMap((token, index) => ofToken(token, { tokens, index, lines })),
    ...commentLines.flatMap((line) => commentMark({ line, column: 0 }, lines)),
    ...blocks.flatMap((block) =>
      block.comments.flatMap((offset) => commentMark(placeIn(block, offset), lines)),
    ),
    ...blocks.flatMap((block) => OF_BLOCKS.flatMap((find) => find(block))),
    ...OF_TEXTS.flatMap((find) => find(blocks)),
  ];
  // Between the marks of two versions everything is twice.
  return found.some(({ rule }) => rule === "merge-conflict")
    ? found.filter(({ rule }) => rule === "merge-conflict")
    : found;
}

function ofToken(token: Token, place: TokenPlace): readonly MarkdownPitfall[] {
  switch (token.type) {
    case "heading_open":
      return [...underlined(token), ...unmeantHeading(place)];
    case "code_block":
      return indentedCode(token);
    case "ordered_list_open":
      return renumbered(place.tokens, place.index);
    case "bullet_list_open":
      return unmeantItem(place);
    case "blockquote_open":
      return unmeantQuote(place);
    case "table_open":
      return lostCells(place.tokens, place.index, place.lines);
    case "inline":
      return unshownLinks(token, place.lines);
    default:
      return [];
  }
}

function lineMarks({ lines, line, inQuote }: TextBlock): MarkdownPitfall[] {
  return lines.flatMap((text, index) => {
    // Behind the marks of a quotation a line begins anew.
    const quoteMarks = inQuote ? (/^(?!>{7})(?:\s*>)+\s?/u.exec(text)?.[0].length ?? 0) : 0;
    return mistypedMarks(text.slice(quoteMarks)).map((mark) => ({
      ...mark,
      line: line + index,
      column: mark.column + quoteMarks,
    }));
  });
}

function noteMarks(block: TextBlock): MarkdownPitfall[] {
  return editorNotes(block.written).map(({ note, offset }) => ({
    severity: "error",
    rule: "editor-note",
    ...placeIn(block, offset),
    message: noteForReaders(note, true),
  }));
}

/** Comments that systems write for themselves. */
const OF_SYSTEMS = /^<!--\s*(?:more|nextpage|excerpt|\/?wp:|\[if|StartFragment|EndFragment)/iu;

/** A comment, which no reader sees but who opens the file. */
function commentMark(
  { line, column }: Pick<MarkdownPitfall, "line" | "column">,
  lines: readonly string[],
): MarkdownPitfall[] {
  const text = lines[line] ?? "";
  const at = Math.max(0, text.indexOf("<!--", column));
  if (OF_SYSTEMS.test(text.slice(at))) return [];
  const comment = /^<!--.*?(?:-->|$)/u.exec(text.slice(at))?.[0] ?? "";
  return [
    {
      severity: "warning",
      rule: "editor-note",
      line,
      column: at,
      message: `Komentar ${quote(comment, 40)} tidak ikut terbit, tetapi tetap ada di berkas. Hapus jika sudah selesai.`,
    },
  ];
}

/**
 * What is told of a note that readers would see.
 *
 * @param inBody whether a backslash before its bracket would keep it as text
 */
export function noteForReaders(note: string, inBody: boolean): string {
  const kept =
    inBody && note.startsWith("[") ? "; jika memang untuk pembaca, tulis \\[ di awalnya" : "";
  return `Catatan ${quote(note, 40)} akan terbaca pembaca. Selesaikan, lalu hapus${kept}.`;
}

/**
 * Lines of a paragraph that were meant as items of a list: they are indented, or their number follows on a line
 * that announces it. Only a list that begins with 1 may interrupt a paragraph (CommonMark 0.31.2, 5.3), and none whose
 * items are indented less than the words above them.
 */
function swallowedItems({ lines, line, kind }: TextBlock): MarkdownPitfall[] {
  if (kind !== "paragraph") return [];
  return lines.flatMap((text, index): MarkdownPitfall[] => {
    const before = lines[index - 1];
    const mark = /^\s*(\d{1,2}[.)]|[-+*])\s+\S/u.exec(text)?.[1];
    if (before === undefined || mark === undefined) return [];
    const isAnnounced = /\d/u.test(mark) && /[:;]\s*$/u.test(before);
    if (!/^(?:\s{2}|\t)/u.test(text) && !isAnnounced) return [];
    return [
      {
        severity: "warning",
        rule: "swallowed-item",
        line: line + index,
        column: text.length - text.trimStart().length,
        message:
          "Butir daftar ini menyatu dengan kalimat di atasnya. Beri baris kosong di atas daftar, dan sejajarkan butirnya dengan kata pertama butir yang memuatnya.",
      },
    ];
  });
}

const FOOTNOTE = /\[\^[^\]\s[]+\]/u;

/** The first mark of a footnote that has no note. */
function unnotedMarks({ inlines, lines, line }: TextBlock): MarkdownPitfall[] {
  const mark = inlines
    .flatMap(({ children }) => children ?? [])
    .filter(({ type }) => type === "text")
    .map(({ content }) => FOOTNOTE.exec(content)?.[0])
    .find((found) => found !== undefined);
  if (mark === undefined) return [];
  return lines.flatMap((text, index): MarkdownPitfall[] => {
    const column = straight(text).indexOf(straight(mark));
    if (column === -1) return [];
    return [
      {
        severity: "warning",
        rule: "missing-footnote",
        line: line + index,
        column,
        message: `Catatan kaki ${quote(mark)} tidak ada isinya, jadi tampil sebagai teks. Tambahkan baris ${mark}: …`,
      },
    ];
  });
}

const PICTURE_LINK = /^\s*\[[^\]\n]*\]\([^()\s]+\.(?:jpe?g|png|webp|avif|gif|heic)\)\s*$/iu;

/** Links that nobody sees, and pictures that are only linked since their "!" is missing. */
function unshownLinks({ children, map }: Token, lines: readonly string[]): MarkdownPitfall[] {
  if (!map || !children?.some(({ type }) => type === "link_open")) return [];
  const [start, end] = map;
  const isEmpty = children.some(
    ({ type }, index) => type === "link_open" && children[index + 1]?.type === "link_close",
  );
  for (let line = start; line < end; line += 1) {
    const text = lines[line] ?? "";
    const empty = isEmpty ? text.indexOf("[](") : -1;
    const isPicture = PICTURE_LINK.test(text) && end - start === 1;
    if (empty === -1 && !isPicture) continue;
    return [
      {
        severity: "warning",
        rule: "mistyped-markdown",
        line,
        column: empty === -1 ? text.indexOf("[") : empty,
        message:
          empty === -1
            ? "Ini tautan ke gambar, jadi gambarnya tidak tampil. Tambahkan ! di depannya: ![teks](berkas)."
            : "Tautan ini tidak berteks, jadi tidak tampak. Tulis teksnya di antara [ dan ].",
      },
    ];
  }
  return [];
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

/** Dashes or equals signs under a sentence make a heading of it; nearly always a line was meant. */
function underlined({ markup, map }: Token): MarkdownPitfall[] {
  if ((markup !== "-" && markup !== "=") || !map) return [];
  const what = markup === "-" ? "Tanda hubung" : "Tanda sama dengan";
  return [
    {
      severity: "warning",
      rule: "underlined-heading",
      line: map[1] - 1,
      column: 0,
      message: `${what} tepat di bawah kalimat menjadikan kalimat itu judul. Beri baris kosong di atasnya, atau pakai ## untuk judul.`,
    },
  ];
}
