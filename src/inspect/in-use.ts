import { FileDiagnostics } from "../diagnostics/index.ts";
import { slugify } from "../language/index.ts";
import type { SourceFile } from "../source/index.ts";
import { parseYaml } from "../source/index.ts";

/** The front matter of a story is at most as large; see front-matter.ts. */
const MOST_HEAD = 64 * 1024;

/**
 * Some fields of a story's front matter, read by themselves: ten thousand stories are asked for their topics in the
 * time in which a few hundred are read whole. What is not well written is left out.
 *
 * @returns the texts of each field that is there: one, or those of its list
 */
export function fieldsOf<Key extends string>(
  { bytes }: Pick<SourceFile, "bytes">,
  keys: readonly Key[],
): Partial<Record<Key, readonly string[]>> {
  const text = Buffer.from(bytes.subarray(0, MOST_HEAD)).toString("utf8");
  const head = /^\ufeff?\s*---[ \t]*\r?\n(?<head>.*?)\r?\n---[ \t]*(?:\r?\n|$)/su.exec(text)?.groups
    ?.head;
  if (head === undefined) return {};
  const lines = head.split(/\r?\n/u);
  const found: Partial<Record<Key, readonly string[]>> = {};
  for (const key of keys) {
    const first = lines.findIndex((line) => line.startsWith(`${key}:`));
    if (first === -1) continue;
    // What belongs to a key is indented, or is an entry of its list.
    const more = lines.slice(first + 1).findIndex((line) => /^[^\s#-]/u.test(line));
    const end = more === -1 ? lines.length : first + 1 + more;
    const values = valuesOf(lines.slice(first, end), key);
    if (values.length > 0) found[key] = values;
  }
  return found;
}

/** A value, or a list in brackets, of plain words alone: nearly all there are. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} .()/-]*$/u;

function valuesOf(lines: readonly string[], key: string): readonly string[] {
  const [first = ""] = lines;
  if (lines.length === 1) {
    const written = first.slice(key.length + 1).trim();
    const parts = /^\[(?<parts>[^[\]]*)\]$/u.exec(written)?.groups?.parts?.split(",") ?? [written];
    const plain = parts.map((part) => part.trim()).filter((part) => part !== "");
    if (plain.every((part) => PLAIN.test(part))) return plain;
  }
  const source = parseYaml(lines.join("\n"), 0, new FileDiagnostics(""));
  const value = (source?.value as Record<string, unknown> | undefined)?.[key];
  const list = Array.isArray(value) ? value : [value];
  return list.filter((each) => typeof each === "string" && each.trim() !== "") as string[];
}

/** Words that stories use, and how often: topics, places. */
export class WordsInUse {
  private readonly counts = new Map<string, number>();

  add(word: string): void {
    this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
  }

  /** Stories that use it in this spelling. */
  count(word: string): number {
    return this.counts.get(word) ?? 0;
  }

  /** The most used first. */
  get words(): readonly string[] {
    return [...this.counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([word]) => word);
  }

  /** For each slug, its most used spelling. */
  bySlug(): ReadonlyMap<string, string> {
    const spelling = new Map<string, string>();
    for (const word of this.words) {
      const slug = slugify(word);
      if (slug !== "" && !spelling.has(slug)) spelling.set(slug, word);
    }
    return spelling;
  }
}

/** The topics of stories, by how many have each. */
export function topicsInUse(files: readonly SourceFile[]): WordsInUse {
  const topics = new WordsInUse();
  for (const file of files) {
    for (const topic of new Set(fieldsOf(file, ["tags"]).tags ?? [])) {
      // What nobody sees makes no other topic.
      topics.add(
        topic
          .replace(/[\u200b\u2060\ufeff\u00ad]/gu, "")
          .replace(/\s+/gu, " ")
          .trim(),
      );
    }
  }
  return topics;
}
