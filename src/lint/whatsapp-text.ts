import { quote } from "../diagnostics/index.ts";
import { type MarkdownPitfall, placeIn, type TextBlock } from "./text-blocks.ts";

const DAY = String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{2,4}`;
const TIME = String.raw`\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?`;
/** "[10/12/24 09.30.15] Budi: ", "10/12/24 09.30 - Budi: ", "[09.30, 10/12/2024] Budi: " */
const STAMP = new RegExp(
  String.raw`^\u200e?(?:\[${DAY},?\s(?:pukul\s)?${TIME}\]|\[${TIME},?\s${DAY}\]|${DAY},?\s(?:pukul\s)?${TIME}\s[-–])\s?[^:\n]{1,60}:`,
  "u",
);
/** What WhatsApp writes in place of what it leaves out of an exported chat. */
const LEFT_OUT =
  /<Media (?:tidak disertakan|omitted)>|\u200e?\b(?:image|video|audio|sticker|document|gambar|stiker|dokumen) (?:omitted|tidak disertakan)\b|\(file (?:terlampir|attached)\)|(?:Pesan ini telah dihapus|This message was deleted)/u;
/** A word or some between single tildes; "~2 jam sampai ~3 jam" means about. */
const STRUCK = /(?<![\p{L}\d~\\])~(?=[\p{L}\d"“(])[^~\n]*[^\s~]~(?![\p{L}\d~])/u;

/** What is left of a chat: its stamps, what it leaves out, and its mark of strikethrough. */
export function chatRemains(block: TextBlock): MarkdownPitfall[] {
  return block.lines.flatMap((line, index): MarkdownPitfall[] => {
    const tell = (column: number, message: string): MarkdownPitfall[] => [
      { severity: "warning", rule: "whatsapp-text", line: block.line + index, column, message },
    ];
    const stamp = STAMP.exec(line);
    if (stamp !== null) {
      return tell(0, `Hapus cap waktu dan nama dari WhatsApp: ${quote(stamp[0], 60)}.`);
    }
    const leftOut = LEFT_OUT.exec(line);
    if (leftOut !== null) {
      return tell(leftOut.index, `Hapus sisa obrolan WhatsApp: ${quote(leftOut[0], 60)}.`);
    }
    const struck = line.includes("~") ? STRUCK.exec(line) : null;
    if (struck === null) return [];
    return tell(
      struck.index,
      "Coretan ditulis dengan dua tanda di setiap sisi: ~~kata~~. Dengan satu, tandanya tampil sebagai teks.",
    );
  });
}

/** A line that is nothing but words between single asterisks. */
const STARRED_LINE = /^\s*\*(?=[^\s*])([^*\n]{1,80})(?<=[^\s*])\*\s*$/u;

/**
 * `*kata*` is bold in WhatsApp and italics here. Nobody can tell which was meant, but for two signs: the text
 * has `_kata_` for italics as well, or lines of capitals or several that are headings in bold.
 */
export function whatsappBold(blocks: readonly TextBlock[]): MarkdownPitfall[] {
  const starred = firstEmphasis(blocks, "*");
  if (starred === undefined) return [];
  const hasUnderscored = firstEmphasis(blocks, "_") !== undefined;
  const heading = headingLine(blocks);
  if (!hasUnderscored && heading === undefined) return [];
  return [
    {
      severity: "warning",
      rule: "whatsapp-text",
      ...(heading ?? starred),
      message:
        heading === undefined
          ? "Seperti di WhatsApp, tulisan ini memakai *…* dan _…_; di sini keduanya miring. Tulis **…** untuk yang tebal dan *…* untuk yang miring."
          : "Di WhatsApp baris ini tebal, di sini miring. Jika ini judul bagian, awali dengan ## dan hapus tanda *; jika bukan, tulis **…**.",
    },
  ];
}

interface Place {
  readonly line: number;
  readonly column: number;
}

function firstEmphasis(blocks: readonly TextBlock[], mark: "*" | "_"): Place | undefined {
  for (const block of blocks) {
    const has = block.inlines.some(({ children }) =>
      children?.some(({ type, markup }) => type === "em_open" && markup === mark),
    );
    if (!has) continue;
    const at = block.written.search(
      mark === "*" ? /(?<![*\\])\*(?![*\s])/u : /(?<![\p{L}\d_\\])_(?![_\s])/u,
    );
    return placeIn(block, Math.max(0, at));
  }
  return undefined;
}

/** The first starred line in capitals, or of several that words follow. */
function headingLine(blocks: readonly TextBlock[]): Place | undefined {
  const found: (Place & { readonly capitals: boolean })[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== "paragraph" || block.inQuote) continue;
    for (const [row, line] of block.lines.entries()) {
      const words = STARRED_LINE.exec(line)?.[1];
      const isLast = index === blocks.length - 1 && row === block.lines.length - 1;
      if (words === undefined || isLast || /[.!?:;,)]$/u.test(words)) continue;
      const capitals = !/\p{Ll}/u.test(words) && /\p{Lu}{2}/u.test(words);
      found.push({ line: block.line + row, column: 0, capitals });
    }
  }
  const first = found.find(({ capitals }) => capitals) ?? (found.length > 1 ? found[0] : undefined);
  return first === undefined ? undefined : { line: first.line, column: first.column };
}
