import { quote } from "../diagnostics/index.ts";
import { topicCollision } from "../front-matter/index.ts";
import { nameKey } from "../language/index.ts";
import type { OpenStory } from "./between-stories.ts";

/**
 * Topics of different names that come to one address, such as C, C# and C++: they would share a page,
 * called as its oldest story spells it. Each name is reported once, where it was used first.
 */
export function reportTopicCollisions(open: readonly OpenStory[]): void {
  const oldestFirst = open
    .filter(({ head }) => !head.draft)
    .sort((a, b) => a.head.published.instant - b.head.published.instant);
  /** By slug, then by what spellings of a name have in common that nobody takes for another. */
  const known = new Map<string, Map<string, { readonly name: string; readonly file: string }>>();
  for (const { head, text, diagnostics } of oldestFirst) {
    for (const { slug, name } of head.topics) {
      const names = known.get(slug) ?? new Map();
      known.set(slug, names);
      const key = exactKey(name);
      if (names.has(key)) continue;
      const [first] = names.values();
      names.set(key, { name, file: head.file });
      if (first === undefined) continue;
      diagnostics.warning(
        "topic-collision",
        text().source.locate(["tags"]),
        nameKey(first.name) === nameKey(name)
          ? otherSpelling(name, first.name, quote(first.file, 90))
          : topicCollision(name, first.name, quote(first.file, 90)),
      );
    }
  }
}

/**
 * What is the same in spellings that differ in letter case, hyphens, spaces and apostrophes. "Café" and "Cafe", "R&D"
 * and "R dan D" may be two things, so whoever writes them is told that they are one.
 */
function exactKey(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{S}#@*&%]/gu, "")
    .replace(/^#+/u, "");
}

function otherSpelling(name: string, other: string, file: string): string {
  return `Topik ${quote(name)} dianggap sama dengan topik ${quote(other)} di ${file}, jadi keduanya menjadi satu halaman. Samakan ejaannya, atau bedakan dengan menambahkan kata.`;
}
