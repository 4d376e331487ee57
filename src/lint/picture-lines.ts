import type { Token } from "markdown-it";
import { isPictureLine, plainText } from "../markdown/index.ts";
import type { MarkdownPitfall } from "./text-blocks.ts";

/** Paragraphs below a picture that were meant as its caption: they would be read as the story's own. */
export function pictureLines(tokens: readonly Token[]): MarkdownPitfall[] {
  return tokens.flatMap((token, index): MarkdownPitfall[] => {
    if (token.type !== "figure_close" || token.level !== 0) return [];
    const [open, inline] = tokens.slice(index + 1, index + 3);
    if (open?.type !== "paragraph_open" || !inline?.map) return [];
    if (!isPictureLine(plainText(inline))) return [];
    return [
      {
        severity: "warning",
        rule: "typed-credit",
        line: inline.map[0],
        column: 0,
        message:
          "Baris ini keterangan gambar di atasnya, tetapi terbaca sebagai isi berita. Hapus baris kosong di antaranya, atau taruh di dalam tanda kutip sesudah nama berkas gambarnya.",
      },
    ];
  });
}
