import { type MarkdownPitfall, placeIn, shownText, type TextBlock } from "./text-blocks.ts";

interface Slip {
  readonly marks: RegExp;
  readonly message: (mark: string) => string;
}

/** In their order: the first that fits a block is told. Each reads at most one line. */
const SLIPS: readonly Slip[] = [
  {
    marks: /(?<![\p{L}\d*_~\\])(\*\*|__|~~)(?=[^\s*_~])[^*_~\n]*[^\S\n]\1(?![\p{L}\d*_~])/gu,
    message: (mark) =>
      `Sebelum ${mark} penutup tidak boleh ada spasi; sekarang tandanya tampil. Tulis ${mark}kata${mark}.`,
  },
  {
    marks:
      /(?<![\p{L}\d*_~\\])(\*\*|__|~~)[^\S\n]+(?=[^\s*_~])[^*_~\n]*[^\s*_~]\1(?![\p{L}\d*_~])/gu,
    message: (mark) =>
      `Sesudah ${mark} pembuka tidak boleh ada spasi; sekarang tandanya tampil. Tulis ${mark}kata${mark}.`,
  },
  {
    marks: /(?<![\p{L}\d*_~\\])(\*\*|~~)(?=[^\s*_~])[^*_~\n]*[.,:;!?)"”]\1(?=[\p{L}\d])/gu,
    message: (mark) =>
      `Sesudah ${mark} penutup harus ada spasi; sekarang tandanya tampil sebagai teks.`,
  },
  {
    marks: /(?<![\p{L}\d*_~\\])(\*\*|__|~~)(?=[\p{L}\d"“(])(?![^*_~]*\1)/gu,
    message: (mark) => `Tanda ${mark} di sini tidak ditutup. Tambahkan ${mark} di akhir katanya.`,
  },
  {
    marks: /(?<![\p{L}\d*_\\])([*_])(?=[\p{L}"“(])[^*_\n]*[^\S\n]\1(?![\p{L}\d*_])/gu,
    message: (mark) =>
      `Sebelum ${mark} penutup tidak boleh ada spasi; sekarang tandanya tampil. Tulis ${mark}kata${mark}.`,
  },
];

/**
 * Marks of bold, italics and strikethrough that show as text since a space is on the wrong side or one of
 * the pair is missing. A censored word (b****) and an initial (A**) are left alone.
 */
export function openEmphasis(block: TextBlock): MarkdownPitfall[] {
  const { written } = block;
  if (!/[*_~]/u.test(written)) return [];
  const shown = shownText(block);
  for (const { marks, message } of SLIPS) {
    for (const { 1: mark = "", index } of written.matchAll(marks)) {
      if (!shown.includes(mark)) continue;
      return [
        {
          severity: "warning",
          rule: "mistyped-markdown",
          ...placeIn(block, index),
          message: message(mark),
        },
      ];
    }
  }
  return [];
}
