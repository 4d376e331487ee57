import { didYouMean, nearest, quote } from "../diagnostics/index.ts";
import type { Boxes } from "../markdown/index.ts";
import { BOXES } from "../markdown/index.ts";
import type { MarkdownPitfall } from "./text-blocks.ts";

/** What other systems and other newsrooms call our kinds of boxes. */
const MEANT: Readonly<Record<string, string>> = {
  note: "fakta",
  tip: "fakta",
  info: "fakta",
  important: "fakta",
  warning: "fakta",
  caution: "fakta",
  facts: "fakta",
  catatan: "fakta",
  quote: "kutipan",
  cite: "kutipan",
  timeline: "linimasa",
  kronologi: "linimasa",
};

/** Boxes of no kind that there is, and timelines that tell no time. */
export function boxFaults({ unknown, undated }: Boxes): MarkdownPitfall[] {
  const known = BOXES.map((each) => `[!${each}]`).join(", ");
  return [
    ...unknown.map(({ name, line }): MarkdownPitfall => {
      const near = MEANT[name.toLowerCase()] ?? nearest(name.toLowerCase(), [...BOXES]);
      return {
        ...{ severity: "warning", rule: "unknown-box", line, column: 0 },
        message: `Kotak ${quote(`[!${name}]`)} tidak dikenal, jadi tampil sebagai kutipan biasa. ${didYouMean(near === undefined ? undefined : `[!${near}]`, `Yang ada: ${known}.`)}`,
      };
    }),
    ...undated.map(
      (line): MarkdownPitfall => ({
        ...{ severity: "warning", rule: "undated-entry", line, column: 0 },
        message:
          "Linimasa ditulis sebagai daftar, dan setiap butirnya diawali waktu dan titik dua: - 10 April 1815: Tambora meletus.",
      }),
    ),
  ];
}
