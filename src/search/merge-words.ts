import type { NearWords } from "./format.ts";
import type { Part } from "./part.ts";
import { fold } from "./words.ts";

/** What a phone can load and compare at once when nothing was found: some 50 kB. */
const MOST_WORDS = 15_000;

/** The near words of a site out of those of its parts. */
export function mergeWords(parts: readonly Part["words"][]): NearWords {
  const all = new Map<string, { written: string; records: number }>();
  for (const [written, records] of parts.flat()) {
    const form = fold(written);
    const known = all.get(form);
    if (known === undefined) all.set(form, { written, records });
    else {
      known.records += records;
      if (written === written.toLowerCase()) known.written = written;
    }
  }
  const words = [...all.values()]
    .sort((a, b) => b.records - a.records || (a.written < b.written ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(({ written }) => written);
  return { words: words.join(" ") };
}
