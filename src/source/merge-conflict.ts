/** A line with which Git shows where one of two versions begins or ends. */
export const MERGE_MARK = /^(?:<{7}|>{7})(?=\s|$)/u;

/** What is told of such a line, in a body, in front matter or in a data file. */
export const MERGE_CONFLICT =
  "Baris ini tanda benturan dari Git: dua versi tulisan bertemu. Pilih satu versi, lalu hapus baris <<<<<<<, =======, dan >>>>>>>.";

/** The lines of a text, from 0, that are such marks. */
export function mergeMarks(text: string): number[] {
  if (!/<{7}|>{7}/u.test(text)) return [];
  return text.split("\n").flatMap((line, index) => (MERGE_MARK.test(line) ? [index] : []));
}
