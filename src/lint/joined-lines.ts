import { pastedValues } from "./broken-tables.ts";
import type { MarkdownPitfall, TextBlock } from "./text-blocks.ts";

/** A line that could be a paragraph: it ends a sentence, and the next begins one. */
const ENDED = /[.!?…]["”'’)]*$/u;
const BEGUN = /^["“'‘(*_]*[\p{Lu}\d]/u;
/** Lines of a poem or an address are shorter. */
const SHORT = 50;
const FEWEST_VERSES = 3;

/**
 * Paragraphs that one press of Enter parts, and verses: Markdown runs them together. Who breaks lines within
 * sentences knows that, so of such a text nothing is told.
 */
export function joinedLines(blocks: readonly TextBlock[]): MarkdownPitfall[] {
  const paragraphs = blocks.filter(({ kind, inQuote }) => kind === "paragraph" && !inQuote);
  const found: MarkdownPitfall[] = [];
  for (const block of paragraphs) {
    const { lines, line, inlines } = block;
    const hasBreaks = inlines.some(({ children }) =>
      children?.some(({ type }) => type === "softbreak"),
    );
    if (!hasBreaks || lines.length < 2 || pastedValues(block).length > 0) continue;
    const words = lines.map((each) => each.trim());
    // Lists, tables and what was pasted have rules of their own.
    if (words.some((each) => !BEGUN.test(each) || /^\(?[\da-z]{1,2}[.)]|[|\t]/iu.test(each))) {
      if (words.some((each, index) => index > 0 && /^\p{Ll}/u.test(each))) return [];
      continue;
    }
    const areSentences = words.every((each) => ENDED.test(each));
    const areVerses =
      words.length >= FEWEST_VERSES &&
      words.every((each) => each.length < SHORT) &&
      words.slice(0, -1).some((each) => !ENDED.test(each));
    if (areSentences) {
      found.push(
        joined(
          line + 1,
          "Baris ini menyatu dengan paragraf di atasnya, karena hanya dipisahkan satu Enter. Beri baris kosong di antara dua paragraf.",
        ),
      );
    } else if (areVerses) {
      found.push(
        joined(
          line + 1,
          "Baris-baris ini akan menyatu menjadi satu baris. Akhiri setiap baris, kecuali yang terakhir, dengan garis miring terbalik (\\) agar tetap terpisah.",
        ),
      );
    } else return [];
  }
  return found;
}

function joined(line: number, message: string): MarkdownPitfall {
  return { severity: "warning", rule: "joined-lines", line, column: 0, message };
}
