import { quote } from "../diagnostics/index.ts";

/** What a field shows as it stands, since Markdown and HTML are read in bodies alone. */
interface Mark {
  readonly marks: RegExp;
  readonly message: (found: string, inner: string) => string;
}

const MARKS: readonly Mark[] = [
  {
    marks: /<\/?[a-z][a-z\d:-]*(?:\s[^<>]*)?\/?>|<!--/iu,
    message: (found) =>
      `Tanda HTML ${quote(found, 30)} tampil apa adanya di isian ini. Hapus tandanya.`,
  },
  {
    marks: /&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/iu,
    message: (found) =>
      `Kode ${quote(found)} tampil apa adanya di isian ini. Ketik hurufnya langsung.`,
  },
  {
    marks: /!?\[([^\][]+)\]\([^()\s]+\)/u,
    message: (found, inner) =>
      `Tautan ${quote(found, 40)} tampil apa adanya di isian ini. Tulis ${quote(inner)} saja.`,
  },
  {
    marks:
      /(?<![\p{L}\d*_~])(?:(\*\*|__|~~|`)|[*_](?=[^\s*_][^*_]*[^\s*_][*_](?![\p{L}\d*_])))(?=\S)/u,
    message: () =>
      "Tanda Markdown (**, *, _, ~~, atau `) tampil apa adanya di isian ini. Hapus tandanya.",
  },
  {
    marks: /^#{1,6}\s/u,
    message: () => "Tanda # di awal isian ini tampil apa adanya. Hapus tandanya.",
  },
];

/**
 * What is told of a field in which Markdown or HTML would be shown as it stands; undefined where there is none.
 *
 * @example fieldMark("**Pasar** Ikan") // "Tanda Markdown … Hapus tandanya."
 */
export function fieldMark(text: string): string | undefined {
  if (!/[<&[*_~`#]/u.test(text)) return undefined;
  for (const { marks, message } of MARKS) {
    const found = marks.exec(text);
    if (found !== null) return message(found[0], found[1] ?? "");
  }
  return undefined;
}
